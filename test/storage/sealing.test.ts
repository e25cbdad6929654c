import fs, { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import {
  type Progress,
  progressLine,
  reportEverySecond,
  resealRows,
  resealUntilSettled,
} from "../../dist/commands/resealing.js";
import { afterKycResult } from "../../dist/customers/kyc-result.js";
import type { RecordVersion } from "../../dist/customers/store.js";
import { type CommandError, OutcomeUnknown } from "../../dist/errors.js";
import type * as PrivateFile from "../../dist/private-file.js";
import { createWhole, replaceFile } from "../../dist/private-file.js";
import { loadMasterKeys } from "../../dist/sealing/key-source.js";
import { openKeyring } from "../../dist/sealing/keyring.js";
import { newMasterKeyLine, parseMasterKeys } from "../../dist/sealing/master-keys.js";
import { createSealer, NotOpened, type Place } from "../../dist/sealing/sealer.js";
import { openSecret } from "../../dist/sealing/secrets.js";
import { watchKeys } from "../../dist/sealing/watch.js";
import type { SealedRows } from "../../dist/storage/sealed-rows.js";
import { MASTER_KEYS, withRecords } from "../support/keys.js";
import { temporaryFolder } from "../support/service.js";
import { runSql } from "../support/sql.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  kinds,
  newClient,
  newCustomer,
  newKycResult,
  newRecord,
  openStores,
  saveKycResult,
} from "../support/stores.js";

const KEY = Buffer.alloc(32, 7).toString("base64");
const OTHER_KEYS = `1:${KEY}`;
const TWO_KEYS = `${MASTER_KEYS}\n2:${KEY}`;
const PLACE: Place = { table: "customers", id: "one", clientId: "mine" };
const TEXT = JSON.stringify({ lastName: "Sample", note: "\u00fc".repeat(400) });

function sealerOf(text: string, activeVersion = 1) {
  const keys = parseMasterKeys(text, "keys");
  return createSealer({ activeVersion, find: (version) => keys.get(version) });
}

t.test("a sealed text opens in its own row alone", (t) => {
  const sealer = sealerOf(TWO_KEYS);
  const { sealed, key_version } = sealer.seal(TEXT, PLACE);
  t.equal(key_version, 1);
  t.equal(sealer.open(sealed, PLACE), TEXT);
  t.notOk(sealed.includes("Sample"));
  t.not(sealed.toString("hex"), sealer.seal(TEXT, PLACE).sealed.toString("hex"));
  for (const moved of [{ table: "kyc_results" }, { id: "two" }, { clientId: "yours" }]) {
    t.throws(() => sealer.open(sealed, { ...PLACE, ...moved }), { code: "changed_or_moved" });
  }
  t.end();
});

t.test("no byte of a sealed value can be changed, and none can be cut off", (t) => {
  const sealer = sealerOf(TWO_KEYS);
  const { sealed } = sealer.seal("a text", PLACE);
  const codes = new Set<string>();
  for (const [place, byte] of sealed.entries()) {
    const changed = Buffer.from(sealed);
    changed[place] = byte ^ 1;
    codes.add(codeOf(() => sealer.open(changed, PLACE)));
    codes.add(codeOf(() => sealer.open(sealed.subarray(0, place), PLACE)));
  }
  t.strictSame([...codes].sort(), ["changed_or_moved", "key_version_unknown"]);
  t.throws(() => sealer.rewrap(sealed.subarray(1), PLACE), { code: "changed_or_moved" });
  t.end();
});

t.test("a value that does not open is named by its row, counted, and told nothing of", (t) => {
  const { sealed } = sealerOf(TWO_KEYS, 2).seal(TEXT, PLACE);
  const message = (open: () => unknown) => String(errorOf(open));
  const first = message(() => sealerOf(MASTER_KEYS).open(sealed, PLACE));
  t.match(first, /the row one of customers does not open: master key version 2 is not given/);
  const second = message(() => sealerOf(OTHER_KEYS).open(sealed, PLACE));
  t.equal(numberIn(second), numberIn(first) + 1);
  t.end();
});

t.test("a key is wrapped anew and the text stays", (t) => {
  const { sealed } = sealerOf(TWO_KEYS, 1).seal(TEXT, PLACE);
  const rewrapped = sealerOf(TWO_KEYS, 2).rewrap(sealed, PLACE);
  t.equal(rewrapped.key_version, 2);
  t.strictSame(rewrapped.sealed.subarray(65), sealed.subarray(65));
  t.equal(sealerOf(`2:${KEY}`, 2).open(rewrapped.sealed, PLACE), TEXT);
  t.end();
});

t.test("what is wrong with master keys is named by source and line, and no key is shown", (t) => {
  const form = /has no master key in line 2: a line is VERSION:KEY/;
  const faults: [text: string, message: RegExp][] = [
    ["", /^keys holds no master key/],
    ["# none\n\n", /^keys holds no master key/],
    [`1:${KEY}\n1:${KEY}`, /^keys has two master keys of version 1\.$/],
    ...[KEY, "2", `0:${KEY}`, `2:${KEY.slice(2)}`, `2:${KEY}AA`, `-1:${KEY}`, `2 :${KEY}`].map(
      (line): [string, RegExp] => [`1:${KEY}\n${line}`, form],
    ),
  ];
  for (const [text, message] of faults) {
    const error = errorOf(() => parseMasterKeys(text, "keys")) as CommandError;
    t.match(error, { message, exitCode: 78 });
    t.notMatch(error.message, KEY.slice(2, 20));
  }
  const keys = parseMasterKeys(`# old\r\n1:${KEY}, 2:${KEY.replace("=", "")} `, "keys");
  t.strictSame([...keys.keys()], [1, 2]);
  t.equal(parseMasterKeys(newMasterKeyLine(3), "keys").get(3)?.symmetricKeySize, 32);
  t.end();
});

t.test("a key file is read if only its owner may open it", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "deep/intake.keys");
  const load = () => loadMasterKeys({ kind: "file", file });
  await t.rejects(load(), { exitCode: 78, message: /There is no file of master keys .*keys new/ });
  t.equal(createWhole(file, `1:${KEY}\n`), true);
  t.equal(createWhole(file, "other"), false);
  t.strictSame([...(await load()).keys()], [1]);
  replaceFile(file, `${readFileSync(file, "utf8")}2:${KEY}\n`);
  t.strictSame([...(await load()).keys()], [1, 2]);
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(file, mode);
    await t.rejects(load(), { exitCode: 78, message: /may be opened by others .*chmod 600/ });
  }
  mkdirSync(join(folder, "keys"), { mode: 0o700 });
  const directory = loadMasterKeys({ kind: "file", file: join(folder, "keys") });
  await t.rejects(directory, { exitCode: 78, message: /cannot be read: EISDIR/ });
  const noLinks = await t.mockImport<typeof PrivateFile>("../../dist/private-file.js", {
    "node:fs": t.createMock(fs, {
      linkSync: () => {
        throw Object.assign(new Error("no links here"), { code: "EPERM" });
      },
    }),
  });
  const other = join(folder, "other.keys");
  t.throws(() => noLinks.createWhole(other, ""), { code: "EPERM" });
  t.strictSame(fs.readdirSync(folder).sort(), ["deep", "keys"], "nothing is left behind");
});

t.test("the command of the master keys has to print them, soon and nothing else", async (t) => {
  const load = (command: string) => loadMasterKeys({ kind: "command", command }, 1_000);
  t.strictSame([...(await load(`echo '${OTHER_KEYS}'`)).keys()], [1]);
  const faults: [command: string, message: RegExp][] = [
    [`echo ${KEY}; exit 3`, /INTAKE_MASTER_KEYS_COMMAND failed \(exit code 3\)\. Run it by hand/],
    ["kill -9 $$", /failed \(SIGKILL\)/],
    ["sleep 30; true", /gave no answer within 1 s/],
    ["setsid sleep 3 &", /gave no answer within 1 s/],
    ["yes rubbish", /prints more than 64 KB/],
    ["echo rubbish", /The output of INTAKE_MASTER_KEYS_COMMAND has no master key in line 1/],
    ["true", /holds no master key/],
  ];
  await Promise.all(
    faults.map(async ([command, message]) => {
      const error = await load(command).catch((fault: unknown) => fault as Error);
      t.match(error, { message, exitCode: 78 }, command);
      t.notMatch((error as Error).message, KEY);
    }),
  );
  const { PATH } = process.env;
  process.env.PATH = "/none";
  await t.rejects(load("true"), { message: /needs the shell sh/ });
  process.env.PATH = PATH;
});

t.test("a secret that can be neither stored nor found is an error", async (t) => {
  const store = { find: async () => undefined, insert: async () => false };
  const keyring = { sealer: sealerOf(OTHER_KEYS) };
  await t.rejects(openSecret("one", store, keyring), { message: /^The secret one was made/ });
});

for (const kind of kinds) {
  t.test(`${kind}: the keys have to be those of the database`, async (t) => {
    const { storage, open } = await emptyDatabase(t, kind);
    t.equal((await open(OTHER_KEYS)).activeVersion(), 1);
    t.equal((await open(`${OTHER_KEYS},2:${KEY}`)).activeVersion(), 1, "a newer key waits");
    await t.rejects(open(MASTER_KEYS), {
      exitCode: 78,
      message: /^Master key version 1 of INTAKE_MASTER_KEYS is not the one/,
    });
    await t.rejects(open(`2:${KEY}`), {
      exitCode: 78,
      message: /^INTAKE_MASTER_KEYS has no master key of version 1, with which/,
    });
    await t.rejects((await open(OTHER_KEYS)).activate(9), { exitCode: 78, message: /version 9/ });
    const secrets = await Promise.all(
      ["one", "one"].map(async (name) => openSecret(name, storage.secrets, await open(OTHER_KEYS))),
    );
    t.strictSame(secrets[0], secrets[1], "two processes that make a secret at once have the same");
    t.equal(secrets[0]?.length, 32);
  });

  t.test(`${kind}: a version that another process made active is taken over`, async (t) => {
    const folder = temporaryFolder(t);
    const file = join(folder, "keys");
    createWhole(file, OTHER_KEYS);
    const { storage } = await emptyDatabase(t, kind);
    const source = { kind: "file", file } as const;
    const now = () => new Date();
    const dependencies = { source, mayCreate: true, store: storage.keyVersions, now };
    const server = await openKeyring(dependencies);
    const errors: unknown[] = [];
    const watch = await watchKeys(server, { error: (...line: unknown[]) => errors.push(line) });
    replaceFile(file, `${OTHER_KEYS}\n2:${KEY}\n`);
    const command = await openKeyring(dependencies);
    await command.activate(2);
    const { sealed } = command.sealer.seal(TEXT, PLACE);
    const open = () => server.openFresh(() => server.sealer.open(sealed, PLACE));
    t.strictSame(await Promise.all([open(), open()]), [TEXT, TEXT], "both wait for the keys");
    const askedMs = performance.now();
    t.equal(server.activeVersion(), 2);
    t.equal(server.sealer.seal(TEXT, PLACE).key_version, 2);

    replaceFile(file, `${OTHER_KEYS}\n2:${KEY}\n3:${KEY}\n`);
    await (await openKeyring(dependencies)).activate(3);
    chmodSync(file, 0o644);
    while (errors.length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    t.match(errors, [
      [{ reason: /may be opened by others/ }, "the master keys cannot be looked at"],
    ]);
    const third = sealerOf(`3:${KEY}`, 3).seal(TEXT, PLACE).sealed;
    // After a second the keys are asked for again.
    await sleep(Math.max(0, askedMs + 1_100 - performance.now()));
    const openThird = () => server.openFresh(() => server.sealer.open(third, PLACE));
    await t.rejects(openThird(), { code: "key_version_unknown" });
    chmodSync(file, 0o600);
    await t.rejects(openThird(), { code: "key_version_unknown" }, "asked once a second");
    while (server.activeVersion() !== 3) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    t.equal(errors.length, 1, "a failure is logged once");
    t.equal(await openThird(), TEXT);
    await watch.stop();
  });

  t.test(`${kind}: what lies open from before is read, sealed, and moved on`, async (t) => {
    const url = await freshDatabase(t, kind);
    const stores = await openStores(t, url);
    const { keyring } = stores;
    const { sealedRows: rows } = stores.openRecords(keyring, (_, { sent }) => ({
      email: sent.email.length,
    }));
    const client = newClient();
    await stores.clients.insertClient(client);
    const customer = newCustomer(client.id);
    const result = newKycResult(customer.id);
    const changed = afterKycResult(customer, result);
    await insertCustomer(stores, customer, newRecord("record"));
    await saveKycResult(stores, changed, result);
    const { sent, phoneCountryCode, phoneE164, gender, genderSource } = changed;
    const form = JSON.stringify({ sent, phoneCountryCode, phoneE164, gender, genderSource });
    await runSql(
      url,
      `UPDATE customers SET record = '${form}', sealed = NULL, key_version = 0`,
      `UPDATE customer_versions SET record = '${form}', sealed = NULL, key_version = 0`,
      "UPDATE kyc_results SET gender = 'F', sealed = NULL, key_version = 0, checked_at = NULL",
      `UPDATE idempotency_keys SET answer = '{"status":201}', sealed = NULL, key_version = 0`,
    );
    t.equal(await rows.countOpen(10), 4);
    t.strictSame(await stores.customers.find(customer.id, client.id), changed);
    const range = { limit: 2, startAfterVersion: 9 };
    const versions = () => stores.customers.listVersions(changed, range);
    const [{ record }] = (await versions()) as [RecordVersion];
    t.strictSame(JSON.stringify(record), form);
    t.match(await stores.customers.findKycResult(customer.id), {
      gender: "F",
      status: "APPROVED",
      checkedAt: instant,
    });
    t.equal((await stores.idempotencyRecords.find("record"))?.answer, '{"status":201}');

    const lines: string[] = [];
    const onProgress = ({ moved, total }: Progress) => void lines.push(`${moved}/${total}`);
    t.equal(await resealRows({ rows, below: 1, onProgress }), 4);
    t.equal(lines.at(-1), "4/4");
    t.strictSame(await versions(), [{ version: 1, replacedAt: instant, record }]);
    const found = await stores.findByToken("email", sent.email.length);
    t.strictSame(found, [customer.id], "it can be looked up from then on");

    await runSql(
      url,
      `UPDATE customers SET record = '${form}', sealed = NULL, key_version = 0`,
      "UPDATE kyc_results SET gender = NULL, sealed = NULL, key_version = 0",
    );
    t.notOk((await stores.customers.findKycResult(customer.id))?.gender);
    t.equal(await resealRows({ rows: stores.sealedRows, below: 1, onProgress }), 2);
    t.strictSame(await stores.findByToken("email", sent.email.length), [], "it has no token");
    t.equal(await rows.countOpen(10), 0);
    const kept = JSON.stringify(
      await Promise.all(
        ["customers", "customer_versions", "kyc_results", "idempotency_keys"].map((table) =>
          runSql(url, `SELECT * FROM ${table}`),
        ),
      ),
    );
    t.notMatch(kept, sent.email);
    t.notMatch(kept, '"F"');
    t.strictSame(await stores.customers.find(customer.id, client.id), changed);
    t.equal((await stores.idempotencyRecords.find("record"))?.answer, '{"status":201}');

    await openSecret("one", stores.secrets, keyring);
    const both = await withRecords(stores, TWO_KEYS);
    await both.keyring.activate(2);
    t.equal(await resealRows({ rows: both.sealedRows, below: 2, onProgress }), 5);
    t.strictSame(
      (await both.sealedRows.countVersions()).map(({ version }) => version),
      [2, 2, 2, 2, 2],
    );
    t.equal(await resealRows({ rows: both.sealedRows, below: 2, onProgress }), 0);
    t.strictSame(await both.customers.find(customer.id, client.id), changed);
    t.strictSame(await both.sealedRows.move("customers", undefined, 3, 1), {
      rows: 0,
      last: customer.id,
    });
    await t.rejects(stores.customers.find(customer.id, client.id), { code: "key_version_unknown" });
    t.equal((await openSecret("one", both.secrets, both.keyring)).length, 32);
  });
}

t.test(
  "rows that are changed meanwhile are passed over, and a busy database is asked again",
  async (t) => {
    let tries = 0;
    const rows: SealedRows = {
      tables: ["customers"],
      countOpen: async () => 0,
      countVersions: async () => [{ table: "customers", version: 1, rows: 4 }],
      async move(_table, after) {
        tries += 1;
        if (tries === 2) {
          throw new OutcomeUnknown(new Error("gone"));
        }
        return { rows: 1, last: after === undefined ? "a" : undefined };
      },
    };
    const shown: string[] = [];
    const onProgress = ({ moved }: Progress) => void shown.push(String(moved));
    t.equal(await resealRows({ rows, below: 2, onProgress }), 2);
    t.strictSame(shown, ["1", "2"]);
    const away = () => Promise.reject(Object.assign(new Error("away"), { name: "StorageFault" }));
    const gone = { ...rows, move: away };
    await t.rejects(resealRows({ rows: gone, below: 2, onProgress, tryAgainMs: 0 }), {
      message: "away",
    });
    const settle = { below: 2, onProgress, settleMs: 20, switchWithinMs: 50, passEveryMs: 5 };
    const late = { ...rows, move: async () => ({ rows: 1, last: undefined }) };
    await t.rejects(resealUntilSettled({ rows: late, ...settle }), {
      exitCode: 1,
      message: /a server has no master key of version 2/,
    });
    const done = { ...rows, countVersions: async () => [] };
    t.equal(await resealUntilSettled({ rows: done, ...settle }), 0);
    const broken = { ...rows, move: () => Promise.reject(new Error("no")) };
    await t.rejects(resealRows({ rows: broken, below: 2, onProgress }), { message: "no" });
  },
);

t.test("the progress has a bar, a rate and the time that is left", (t) => {
  const progress = { moved: 300, total: 1000, elapsedMs: 2_000 };
  t.equal(progressLine(progress), "[######              ] 30 %, 300 of 1000, 150/s, 5 s left");
  t.match(progressLine({ ...progress, moved: 1200 }), /\] 100 %, 1200 of 1000, 600\/s, 0 s left$/);
  const printed: string[] = [];
  const report = reportEverySecond((line) => printed.push(line));
  for (const elapsedMs of [10, 1_000, 1_500, 2_000]) {
    report({ ...progress, elapsedMs });
  }
  t.equal(printed.length, 2);
  t.end();
});

async function emptyDatabase(t: Test, kind: (typeof kinds)[number]) {
  const url = await freshDatabase(t, kind);
  const { keyring: _, ...storage } = await openStores(t, url);
  await storage.keyVersions.remove(1);
  const open = (text: string) =>
    openKeyring({
      source: { kind: "environment", text },
      mayCreate: true,
      store: storage.keyVersions,
      now: () => new Date(),
    });
  return { storage, open };
}

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function codeOf(open: () => unknown): string {
  const error = errorOf(open);
  return error instanceof NotOpened ? error.code : String(error);
}

function numberIn(message: string): number {
  return Number(/number (\d+) since the start/.exec(message)?.[1]);
}
