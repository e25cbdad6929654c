import type { KeyVersion, KeyVersionStore } from "../sealing/keyring.js";
import type { SecretStore } from "../sealing/secrets.js";
import type { Engine } from "./engine.js";
import {
  columnsOf,
  type Delete,
  type Insert,
  type RowOf,
  selects,
  stepsOf,
  type Update,
} from "./table.js";

const insertKeyVersion = {
  table: "sealing_keys",
  columns: { id: "integer", canary: "bytea", created_at: "bigint" },
} as const satisfies Insert;

const deleteKeyVersion = {
  table: "sealing_keys",
  columns: { id: "integer" },
  removes: true,
} as const satisfies Delete;

const insertSecret = {
  table: "secrets",
  columns: { id: "text", sealed: "bytea", key_version: "integer" },
} as const satisfies Insert;

export const rewrapSecret = {
  ...insertSecret,
  set: "sealed = new.sealed, key_version = new.key_version",
  condition: "secrets.key_version < new.key_version",
  refusal: "stale",
} as const satisfies Update;

export const sealingWrites = { insertKeyVersion, deleteKeyVersion, insertSecret, rewrapSecret };

/** What the journal says of the versions of the master key. */
export const keyVersionSubjects = {
  insertKeyVersion: ({ id }: RowOf<typeof insertKeyVersion>) => ({
    subject: `master key version ${id} in use`,
  }),
  deleteKeyVersion: ({ id }: RowOf<typeof deleteKeyVersion>) => ({
    subject: `master key version ${id} retired`,
  }),
};

type SecretRow = RowOf<typeof insertSecret>;

export const sealingReads = selects<{
  listKeyVersions: RowOf<typeof insertKeyVersion>;
  findSecret: SecretRow;
}>({
  listKeyVersions: `SELECT ${columnsOf(insertKeyVersion)} FROM sealing_keys ORDER BY id`,
  findSecret: `SELECT ${columnsOf(insertSecret)} FROM secrets WHERE id = $1`,
});

const step = stepsOf(sealingWrites);

export function keyVersionStore(engine: Engine): KeyVersionStore {
  return {
    async list() {
      const rows = await engine.read(sealingReads.listKeyVersions);
      return rows.map(
        ({ id, canary, created_at }): KeyVersion => ({
          version: id,
          canary,
          createdAt: new Date(created_at),
        }),
      );
    },
    async insert({ version, canary, createdAt }) {
      const row = { id: version, canary, created_at: createdAt.getTime() };
      return (await engine.write([step.insertKeyVersion(row)])) === "written";
    },
    async remove(version) {
      return (await engine.write([step.deleteKeyVersion({ id: version })])) === "written";
    },
  };
}

export function secretStore(engine: Engine): SecretStore {
  return {
    async find(name) {
      const [row] = await engine.read(sealingReads.findSecret, [name]);
      return row?.sealed;
    },
    async insert(name, sealed) {
      return (await engine.write([step.insertSecret({ id: name, ...sealed })])) === "written";
    },
  };
}
