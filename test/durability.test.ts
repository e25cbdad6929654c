import { join } from "node:path";
import Database from "better-sqlite3";
import t from "tap";
import { startServer } from "./process.js";
import { exampleBody, temporaryFolder } from "./service.js";

t.test("a customer survives a kill -9 right after the 201", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}` };
  const first = await startServer(t, env);
  const headers = {
    authorization: String(first.started.key),
    "content-type": "application/json",
  };
  const created = await fetch(`${first.started.address}/customers/individual`, {
    method: "POST",
    headers,
    body: JSON.stringify(exampleBody()),
  });
  const { data } = (await created.json()) as { data: { id: string } };
  first.child.kill("SIGKILL");
  t.equal(created.status, 201);
  t.equal((await first.outcome).signal, "SIGKILL");

  const second = await startServer(t, env);
  t.notOk(second.started.key, "the key is shown on the first run alone");
  const found = await fetch(`${second.started.address}/customers/${data.id}`, { headers });
  t.equal(found.status, 200);
  const record = ((await found.json()) as { data: { createdAt: string; updatedAt: string } }).data;
  const { createdAt, updatedAt } = record;
  t.strictSame(record, {
    ...exampleBody(),
    id: data.id,
    type: "INDIVIDUAL",
    phoneCountryCode: "+44",
    phoneE164: "+447700900123",
    genderSource: "declared",
    kyc: { status: "PENDING" },
    createdAt,
    updatedAt,
  });
  const db = new Database(file, { readonly: true });
  t.equal(db.pragma("integrity_check", { simple: true }), "ok");
  db.close();
});
