/** For a database that hangs, where it is not the speed of the machine that is looked at. */
export const PATIENT = {
  DATABASE_CONNECT_TIMEOUT_MS: "120000",
  DATABASE_QUERY_TIMEOUT_MS: "120000",
};
