/**
 * Hides the PG* variables of the environment from the driver. They would supplement or override DATABASE_URL: TLS,
 * options of the session, another driver. Load this module before the driver.
 * https://www.postgresql.org/docs/current/libpq-envars.html
 */
const OF_THE_DRIVER = /^(?:PG|NODE_PG_)/i;

for (const name of Object.keys(process.env)) {
  if (OF_THE_DRIVER.test(name)) {
    delete process.env[name];
  }
}
