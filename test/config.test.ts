import t from "tap";
import { readConfig } from "../dist/config.js";

t.test("an empty environment gives the defaults", async (t) => {
  t.strictSame(readConfig({}), {
    host: "127.0.0.1",
    port: 3000,
    databaseFile: "data/intake.db",
    logLevel: "info",
    docs: true,
    production: false,
  });
});

t.test("every setting is read", async (t) => {
  const env = {
    HOST: "::1",
    PORT: "0",
    DATABASE_URL: "sqlite:///var/lib/intake/intake.db",
    LOG_LEVEL: "warn",
    DOCS: "off",
  };
  t.strictSame(readConfig(env), {
    host: "::1",
    port: 0,
    databaseFile: "/var/lib/intake/intake.db",
    logLevel: "warn",
    docs: false,
    production: false,
  });
  t.equal(readConfig({ DATABASE_URL: "sqlite:/srv/x.db" }).databaseFile, "/srv/x.db");
});

t.test("in production the docs are off unless they are asked for", async (t) => {
  const config = readConfig({ NODE_ENV: "production" });
  t.equal(config.production, true);
  t.equal(config.docs, false);
  t.equal(readConfig({ NODE_ENV: "production", DOCS: "on" }).docs, true);
});

t.test("every fault is named at once, and no URL is repeated", async (t) => {
  const env = {
    HOST: "",
    PORT: "65536",
    DATABASE_URL: "postgres://ada:hunter2@db/intake",
    LOG_LEVEL: "loud",
    DOCS: "yes",
  };
  t.throws(() => readConfig(env), {
    exitCode: 78,
    message: [
      "PORT is not a number from 0 to 65535.",
      "DATABASE_URL names a PostgreSQL database. This version keeps its data in a file: sqlite:PATH, sqlite:data/intake.db for instance.",
      "LOG_LEVEL is not one of trace, debug, info, warn, error, fatal, silent.",
      "DOCS is not one of on, off.",
      "HOST is empty. Leave it out for 127.0.0.1.",
    ].join("\n"),
  });
  for (const url of ["", "intake.db", "mysql:x", "sqlite:", "sqlite::memory:", "sqlite://host/x"]) {
    t.throws(() => readConfig({ DATABASE_URL: url }), {
      message:
        "DATABASE_URL is not understood. This version keeps its data in a file: sqlite:PATH, sqlite:data/intake.db for instance.",
    });
  }
  for (const PORT of ["", "-1", "3e3", "http"]) {
    t.throws(() => readConfig({ PORT }), /PORT/);
  }
});
