/** These tests run none of the service's code in their own process. Without coverage they take half as long. */
const TOOLS =
  /^test\/contract\/(bad-contract|contract-(boundary|coverage|diff|diff-kinds|mutants|tools))\.test\.ts$/;

/**
 * What a test file covers: null for nothing, an empty list for everything.
 * @param {string} file
 */
export default function coverageOf(file) {
  return TOOLS.test(file) ? null : [];
}
