import { apiKeyOf } from "../clients/api-key.js";

/**
 * The key of the client `demo` in every sandbox, so that test suites can have it in their settings. It is published:
 * ids of other keys are drawn by chance, so no service in production takes it.
 */
export const SANDBOX_KEY = apiKeyOf("test", "Sandbox0", "ThisKeyWorksInASandboxAndNowhere");
