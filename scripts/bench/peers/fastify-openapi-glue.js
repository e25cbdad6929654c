/** fastify-openapi-glue, with the contract as it is. */

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import Fastify from "fastify";
import openapiGlue from "fastify-openapi-glue";
import { readContract } from "./contract.js";
import { announce, isKey, openCreation } from "./creation.js";

const create = await openCreation();
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
const app = Fastify();
app.setValidatorCompiler(({ schema }) => ajv.compile(schema));
app.register(openapiGlue, {
  specification: readContract(),
  serviceHandlers: {
    async createIndividualCustomer(request, reply) {
      reply.code(201);
      return create(request.body);
    },
  },
  securityHandlers: {
    async apiKey(request) {
      if (!isKey(request.headers.authorization)) {
        throw new Error("forbidden");
      }
    },
  },
});
announce(await app.listen({ port: 0 }));
