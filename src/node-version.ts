/** The oldest Node on which the service is tested, as in package.json. */
const MIN_NODE_VERSION = "20.19.0";

/** Why the service does not start on a version of Node, with the remedy. Undefined if it does. */
export function refusalOfNode(version: string): string | undefined {
  return isAtLeast(version, MIN_NODE_VERSION)
    ? undefined
    : `Customer Intake needs Node ${MIN_NODE_VERSION} or newer, and this is ${version}. Install Node 24 or 26 from https://nodejs.org.`;
}

/** Whether a version such as 24.15.0 is at least another one. */
export function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, "en", { numeric: true }) >= 0;
}
