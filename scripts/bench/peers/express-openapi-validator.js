/** express with express-openapi-validator, with the contract as it is. */
import express from "express";
import OpenApiValidator from "express-openapi-validator";
import { readContract } from "./contract.js";
import { announce, isKey, openCreation } from "./creation.js";

const create = await openCreation();
const app = express();
app.use(express.json());
app.use(
  OpenApiValidator.middleware({
    apiSpec: readContract(),
    validateSecurity: { handlers: { apiKey: (request) => isKey(request.headers.authorization) } },
  }),
);
app.post("/customers/individual", async (request, response) => {
  response.status(201).json(await create(request.body));
});
app.use((error, _request, response, _next) => {
  response.status(error.status ?? 500).json({ message: error.message, errors: error.errors });
});
const server = app.listen(0, "127.0.0.1", () => {
  announce(`http://127.0.0.1:${server.address().port}`);
});
