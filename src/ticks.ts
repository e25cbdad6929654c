import { executionAsyncResource } from "node:async_hooks";

const kept: object[] = [];

/**
 * Keeps process.nextTick quick, to be called as a server starts. When V8 collects garbage, it forgets the shape of
 * objects of which there is none any more; code that then meets the shape anew stays slow for good. What stands for a
 * tick is gone right after it, a tick takes five times as long from then on, and every request has several.
 */
export function keepTicksQuick(): void {
  process.nextTick(() => kept.push(executionAsyncResource()));
}
