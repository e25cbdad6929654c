export default {
  intake: {
    input: "openapi.json",
    output: {
      target: "client.ts",
      client: "fetch",
      // Its client takes no other address than this one.
      baseUrl: { getBaseUrlFromSpecification: true },
    },
  },
};
