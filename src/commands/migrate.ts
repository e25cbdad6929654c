import { openStorage } from "../storage/open.js";
import type { Command } from "./command.js";

export const migrate: Command = {
  usage: "migrate",
  summary: "Creates the database where it is missing and brings its schema up to date.",
  options: {},
  async run({ config, print }) {
    const now = () => new Date();
    const storage = openStorage({ databaseFile: config.databaseFile, asServer: false, now });
    const { migrated } = storage;
    await storage.close();
    const lines = migrated.map((name) => `applied ${name}`);
    print({ migrated }, lines.length > 0 ? lines.join("\n") : "The schema is up to date.");
  },
};
