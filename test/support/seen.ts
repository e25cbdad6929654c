import { appendFileSync } from "node:fs";
import type { Test } from "tap";

/**
 * Notes what a test saw of a fault that it made, one sentence for the table of `npm run test:faults`.
 * @param fault as the table names it; several tests may add to one.
 */
export function seen(t: Test, fault: string, what: string): void {
  t.comment(`${fault}: ${what}`);
  const file = process.env.INTAKE_FAULTS_SEEN;
  if (file) {
    appendFileSync(file, `${JSON.stringify({ fault, what })}\n`);
  }
}
