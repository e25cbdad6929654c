import { join } from "node:path";
import t from "tap";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { startServer } from "../support/process.js";
import { contract, exampleBody, temporaryFolder } from "../support/service.js";

t.test("a customer outlives kill -9 right after its 201", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}` };
  const first = await startServer(t, env);
  const key = first.started.key ?? "";
  const created = await create(first.started.address, key, exampleBody());
  t.equal(created.status, 201);
  first.child.kill("SIGKILL");
  t.equal((await first.outcome).signal, "SIGKILL");

  const second = await startServer(t, env);
  t.notOk(second.started.key, "the key is shown on the first run alone");
  const { id } = await dataOf(created);
  const found = await fetchCustomer(second.started.address, key, id);
  t.equal(found.status, 200);
  const data = await dataOf(found);
  t.match(data, { createdAt: /^\d{4}-/, updatedAt: data.createdAt });
  t.strictSame(data, {
    ...exampleBody(),
    id,
    version: 1,
    type: "INDIVIDUAL",
    phoneCountryCode: "+44",
    phoneE164: "+447700900123",
    genderSource: "declared",
    kyc: { status: "PENDING" },
    createdAt: data.createdAt,
    updatedAt: data.createdAt,
    requirements: contract.components.schemas.IndividualCustomer.examples[0].requirements,
    nextAction: "START_CHECK",
  });
  t.equal(integrityOf(file), "ok");
});

t.test("every 201 outlives a kill -9 in the middle of others", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}` };
  const first = await startServer(t, env);
  const { address, key = "" } = first.started;
  const ids: string[] = [];
  await Promise.allSettled(
    Array.from({ length: 200 }, async (_, index) => {
      const created = await create(address, key, { ...exampleBody(), externalId: `${index}` });
      ids.push((await dataOf(created)).id);
      if (ids.length === 50) {
        first.child.kill("SIGKILL");
      }
    }),
  );
  t.equal((await first.outcome).signal, "SIGKILL");
  t.ok(ids.length >= 50);

  const second = await startServer(t, env);
  for (const id of ids) {
    const found = await fetchCustomer(second.started.address, key, id);
    t.equal(found.status, 200);
    await found.body?.cancel();
  }
  t.equal(integrityOf(file), "ok");
});

function create(address: string, key: string, body: object): Promise<Response> {
  return fetch(`${address}/customers/individual`, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

function fetchCustomer(address: string, key: string, id: string): Promise<Response> {
  return fetch(`${address}/customers/${id}?reveal=true`, { headers: { authorization: key } });
}

async function dataOf(answer: Response): Promise<{ id: string; createdAt: string }> {
  const { data } = (await answer.json()) as { data: { id: string; createdAt: string } };
  return data;
}

function integrityOf(file: string): unknown {
  const db = openDatabase(file, { readOnly: true });
  const result = readValue(db, "PRAGMA integrity_check");
  db.close();
  return result;
}
