import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import t from "tap";
import { createClientRegistry } from "../../dist/clients/registry.js";
import type { NewIndividualCustomer } from "../../dist/customers/individual-customer.js";
import { readIndividualCustomer } from "../../dist/customers/rules.js";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { newUuid } from "../../dist/uuid.js";
import { MASTER_KEYS } from "../support/keys.js";
import { intake } from "../support/process.js";
import { changedBody, temporaryFolder } from "../support/service.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  newCustomer,
  openStores,
} from "../support/stores.js";

t.test("what is exported can be imported, and is journalled", async (t) => {
  const url = await freshDatabase(t, "sqlite");
  const folder = temporaryFolder(t);
  const stores = await openStores(t, url);
  const registry = createClientRegistry({
    store: stores.clients,
    now: () => new Date(),
    newId: newUuid,
  });
  const [from, to, other] = [
    await registry.createClient("from"),
    await registry.createClient("to"),
    await registry.createClient("other"),
  ];
  const sent = changedBody({
    "/mainAddress/line2": "a\u2028b\u2029c",
    "/mainAddress/line3": '=SUM(A1), "x"',
    "/basicData/additionalNationalities": ["IE", "FR"],
    "/basicData/hasSingleName": false,
  }) as NewIndividualCustomer;
  const { form } = readIndividualCustomer(sent, () => true, instant) as { form: object };
  const [one, two] = [newCustomer(from.id, form), newCustomer(from.id)];
  for (const customer of [one, two, newCustomer(other.id)]) {
    await insertCustomer(stores, customer);
  }
  const run = (args: string[], env = {}) => intake(args, { DATABASE_URL: url, ...env });
  const looksAt = async (id: string) =>
    (await stores.journal.listOfCustomer(id)).filter(({ operation }) => operation === "export");

  await t.test("sealed, without a look", async (t) => {
    const { code, stdout, stderr } = await run(["export", "--client", "from"]);
    t.strictSame([code, stderr], [0, "2 customers exported.\n"]);
    const [first] = stdout.split("\n").map((line) => line && JSON.parse(line));
    t.match(first, { id: one.id, clientId: from.id, version: 1, keyVersion: 1 });
    t.equal(first.record, undefined);
    t.notMatch(stdout, /Ada|example\.com/);
    const bytes = Buffer.from(first.sealed, "base64");
    const place = { table: "customers", id: one.id, clientId: from.id };
    t.strictSame(JSON.parse(stores.keyring.sealer.open(bytes, place)).sent, sent);
    t.strictSame(await looksAt(one.id), []);
    const csv = (await run(["export", "--format", "csv"])).stdout.split("\r\n");
    t.match(csv[0], /^\/id,\/type,.*,\/sealed,\/keyVersion$/);
    t.equal(csv.length, 5, "of all clients, with a header and the last line break");
  });

  for (const format of ["ndjson", "csv"]) {
    await t.test(`opened, as ${format}`, async (t) => {
      const file = join(folder, `to.${format}`);
      const args = ["export", "--client", "from", "--reveal", "--format", format, "--output", file];
      t.match(await run(args), { code: 0, stdout: "" });
      t.equal(statSync(file).mode & 0o777, 0o600);
      t.equal(readdirSync(folder).filter((name) => name.startsWith(`to.${format}`)).length, 1);
      const text = readFileSync(file, "utf8");
      t.equal(/[\u2028\u2029]/.test(text), format === "csv");
      t.match(await looksAt(one.id), [{ subject: "the record, exported", outcome: "done" }]);
      t.match(await run(args), { code: 1, stderr: /^There is a .* already\. Name another file\./ });
      const imported = await run(["import", file, "--client", "to"]);
      t.match(imported, { code: 0, stdout: /^2 created/ }, imported.stderr);
      const again = await run(["export", "--client", "to", "--reveal"], { JOURNAL_READS: "off" });
      const customers = again.stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
      t.strictSame(customers.at(-2).record, sent);
      t.match(customers.at(-2).normalised, {
        phoneE164: "+447700900123",
        genderSource: "declared",
      });
      t.strictSame(await looksAt(customers.at(-2).id), [], "looks are not journalled then");
      const db = openDatabase(url.slice("sqlite:".length));
      db.prepare("DELETE FROM customers WHERE client_id = ?").run(to.id);
      db.prepare("DELETE FROM journal WHERE customer_id = ?").run(one.id);
      db.close();
    });
  }

  await t.test("nobody reads it to the end", async (t) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: "",
      DATABASE_URL: url,
      INTAKE_MASTER_KEYS: MASTER_KEYS,
    };
    const command = `{ sleep 3; ${process.execPath} dist/main.js export; echo "ended with $?" >&2; } | true`;
    const { stderr } = await promisify(execFile)("sh", ["-c", command], { env });
    t.match(stderr, /^Standard output was closed before the end\.\nended with 1\n$/);
  });

  await t.test("standard output takes no more", async (t) => {
    const env = {
      ...process.env,
      NODE_OPTIONS: "",
      DATABASE_URL: url,
      INTAKE_MASTER_KEYS: MASTER_KEYS,
    };
    const command = `${process.execPath} dist/main.js export > /dev/full; echo "ended with $?" >&2`;
    const { stderr } = await promisify(execFile)("sh", ["-c", command], { env });
    t.match(stderr, /ENOSPC[\s\S]*\nended with 1\n$/);
    t.notMatch(stderr, /Ada|example\.com/);
  });

  await t.test("records of before there were master keys have no sealed", async (t) => {
    const db = openDatabase(url.slice("sqlite:".length));
    const record = JSON.stringify({ sent: one.sent });
    db.prepare("UPDATE customers SET sealed = NULL, key_version = 0, record = ? WHERE id = ?").run(
      record,
      one.id,
    );
    db.close();
    const { code, stdout } = await run(["export", "--client", "from"]);
    t.equal(code, 0);
    const lines = stdout.trimEnd().split("\n");
    const shown = lines.map((line) => JSON.parse(line)).find(({ id }) => id === one.id);
    t.strictSame([shown.keyVersion, shown.sealed, shown.record], [0, undefined, undefined]);
  });

  t.match(await run(["export", "--format", "xml"]), {
    code: 64,
    stderr: /^--format is ndjson or csv/,
  });
});
