import { ConnectionFault } from "./errors.js";

/** Lets a limited number of users in at once. */
export interface Gate {
  /** @throws ConnectionFault where none leaves in time. */
  enter(): Promise<void>;
  leave(): void;
}

/** Those who do not get in at once wait in their order, not longer than a time limit. */
export function createGate(size: number, timeoutMs: number): Gate {
  let free = size;
  const waiting = new Set<() => void>();
  return {
    async enter() {
      if (free > 0) {
        free -= 1;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const letIn = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(letIn);
          const message = `all ${size} connections to it stayed in use for ${timeoutMs} ms. Try again.`;
          reject(new ConnectionFault("no_connection_free", message));
        }, timeoutMs);
        waiting.add(letIn);
      });
    },
    leave() {
      const [next] = waiting;
      if (next === undefined) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
