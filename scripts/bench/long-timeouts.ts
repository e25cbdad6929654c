/** Time limits of the database for checks that do not measure speed: they pass on a slow machine too. */
export const LONG_TIMEOUTS = {
  DATABASE_CONNECT_TIMEOUT_MS: "120000",
  DATABASE_QUERY_TIMEOUT_MS: "120000",
};
