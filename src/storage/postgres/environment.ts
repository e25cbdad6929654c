/**
 * Keeps what the environment says from the driver, which would let it fill in, or go before, what DATABASE_URL does not
 * say: a way to encrypt, options of the session, another program instead of itself. Has to be loaded before the driver.
 * https://www.postgresql.org/docs/current/libpq-envars.html
 */
const OF_THE_DRIVER = /^(?:PG|NODE_PG_)/i;

for (const name of Object.keys(process.env)) {
  if (OF_THE_DRIVER.test(name)) {
    delete process.env[name];
  }
}
