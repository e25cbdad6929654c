import { ConnectionFault } from "./errors.js";

/** Admits a limited number of users at the same time. */
export interface Gate {
  /** @throws ConnectionFault if none leaves in time. */
  enter(): Promise<void>;
  leave(): void;
}

/** The others wait in a queue, no longer than a time limit. */
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
