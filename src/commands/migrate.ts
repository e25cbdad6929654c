import { type Command, withStorage } from "./command.js";

export const migrate: Command = {
  usage: "migrate",
  summary: "Creates the database where it is missing and brings its schema up to date.",
  options: {},
  async run({ config, printResult }) {
    const migrated = await withStorage(config, async (storage) => storage.migrated);
    const lines = migrated.map((name) => `applied ${name}`);
    printResult({ migrated }, lines.length > 0 ? lines.join("\n") : "The schema is up to date.");
  },
};
