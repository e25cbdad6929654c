/** hono with @hono/zod-openapi on Node's HTTP server; zod makes its schemas of the contract's. */
import { serve } from "@hono/node-server";
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { creationSchema } from "./contract.js";
import { announce, isKey, openCreation } from "./creation.js";

const create = await openCreation();
// zod has no if and then, so the one condition of the schema is a refinement here.
const { if: _condition, then: _consequence, ...schema } = creationSchema();
const customer = z
  .fromJSONSchema(schema)
  .refine(({ isPep, pepExplanation }) => !isPep || pepExplanation !== undefined);
const answer = z.object({
  traceId: z.string(),
  message: z.string(),
  data: z.object({ id: z.string() }),
});

const app = new OpenAPIHono();
app.use(async (context, next) => {
  if (!isKey(context.req.header("authorization"))) {
    return context.json({ message: "forbidden" }, 403);
  }
  await next();
});
const route = createRoute({
  method: "post",
  path: "/customers/individual",
  request: { body: { required: true, content: { "application/json": { schema: customer } } } },
  responses: {
    201: { description: "Created", content: { "application/json": { schema: answer } } },
  },
});
app.openapi(route, async (context) => {
  return context.json(await create(context.req.valid("json")), 201);
});
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => {
  announce(`http://127.0.0.1:${port}`);
});
