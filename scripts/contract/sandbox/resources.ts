import { setTimeout as sleep } from "node:timers/promises";
import type { OperationPromise, Oracle, RawAnswer, RequestParts } from "../oracle.js";

const CREATED = 201;
/** What a service does by itself, such as a delivery, is there after a while. */
const TRIES = 50;
const TRY_EVERY_MS = 100;

type Send = (operation: OperationPromise, parts: RequestParts) => Promise<RawAnswer>;

/** The resources that a walk has made, to be named in the paths of what comes later. */
export function createResources({ operations }: Oracle, send: Send) {
  const made: { path: string; data: Record<string, unknown> }[] = [];
  return {
    learn({ path }: OperationPromise, { status, text }: RawAnswer): void {
      if (status === CREATED) {
        made.push({ path: `${path}/`, data: Object(JSON.parse(text).data) });
      }
    },

    /** The parameters of a path: the resource that was made last below what stands before it, or one from its list. */
    async pathOf(operation: OperationPromise, parts: RequestParts): Promise<RequestParts["path"]> {
      const path = { ...parts.path };
      for (const [, before = "", name = ""] of operation.path.matchAll(/(?<=(^.*))\{(\w+)\}/g)) {
        const last = made.findLast((one) => one.path.startsWith(before) && name in one.data);
        path[name] = String(last?.data[name] ?? (await fromList(before, name, path)) ?? path[name]);
      }
      return path;
    },
  };

  async function fromList(before: string, name: string, path: RequestParts["path"]) {
    const list = operations.find(
      (other) => other.method === "GET" && `${other.path}/` === before && before.includes("{"),
    );
    for (let tries = 0; list !== undefined && tries < TRIES; tries += 1) {
      const { text } = await send(list, { path, query: {}, headers: {} });
      const [, value] = new RegExp(`"${name}":"([^"]+)"`).exec(text) ?? [];
      if (value !== undefined) {
        return value;
      }
      await sleep(TRY_EVERY_MS);
    }
    return undefined;
  }
}
