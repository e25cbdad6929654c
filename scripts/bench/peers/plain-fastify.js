/** Fastify as its guide shows it: a schema in the route, a hook for the key, an insert in the handler. */

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Fastify from "fastify";
import { creationSchema } from "./contract.js";
import { announce, isKey, openCreation } from "./creation.js";

const create = await openCreation();
// Fastify's own ajv is draft-07, and the contract is not.
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
const app = Fastify();
app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
app.addHook("onRequest", async (request, reply) => {
  if (!isKey(request.headers.authorization)) {
    return reply.code(403).send({ message: "forbidden" });
  }
});
const schema = {
  body: creationSchema(),
  response: {
    201: {
      type: "object",
      properties: {
        traceId: { type: "string" },
        message: { type: "string" },
        data: { type: "object", properties: { id: { type: "string" } } },
      },
    },
  },
};
app.post("/customers/individual", { schema }, async (request, reply) => {
  reply.code(201);
  return create(request.body);
});
announce(await app.listen({ port: 0 }));
