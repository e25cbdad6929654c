import { METHODS } from "../contract.js";
import { MERGE_PATCH_TYPE } from "../media-types.js";
import type { Oas3Rule } from "../packages/load.js";
import { follow, isObject, itemsOf, listed, membersOf, type Place, type Resolve } from "./place.js";

/** Parts that are plain text or one parameter each. */
const PATH = /^(?:\/|(?:\/(?:[\w.~-]+|\{\w+\}))+)$/;
const IDENTIFIER = /^[A-Za-z_]\w*$/;
const PERMISSION = /^(?:none|[\w-]+:[\w-]+)$/;

/** The statuses that a handler can give. */
const SUCCESSES = ["200", "201", "204"];

type Operation = Record<string, unknown>;

/** Every operation has what a route, a handler and a permission are made from. */
export const operations: Oas3Rule = () => ({
  Paths(node, { location, resolve, report }) {
    const owners = new Map<unknown, string>();
    for (const [path, item] of membersOf({ node, location })) {
      if (!PATH.test(path)) {
        report({
          message: `The path ${path} cannot be routed. Make each part plain text or one parameter.`,
          location: item.location.key(),
        });
      }
      for (const [method, operation] of membersOf(follow(item, resolve))) {
        if (METHODS.includes(method) && isObject(operation.node)) {
          const faults = faultsOf(operation.node, method, path, owners);
          for (const [member, message] of Object.entries(faults)) {
            report({ message, location: operation.location.child(member).key() });
          }
          for (const { node: name, location } of strangersSentTogether(operation, resolve)) {
            report({
              message: `${name} is no parameter of the query here. Write the name of one.`,
              location,
            });
          }
          const mergePatch = mergePatchOf(operation, resolve);
          if (mergePatch && method !== "patch") {
            report({
              message: `${MERGE_PATCH_TYPE} is for the method patch (RFC 7396). Leave it out here.`,
              location: mergePatch.location.key(),
            });
          }
        }
      }
    }
  },
});

function mergePatchOf(operation: Place, resolve: Resolve): Place | undefined {
  const body = membersOf(operation).get("requestBody");
  const content = membersOf(body && follow(body, resolve)).get("content");
  return membersOf(content).get(MERGE_PATCH_TYPE);
}

/** The names under x-sent-together that no parameter of the query has. */
function strangersSentTogether(operation: Place, resolve: Resolve): Place[] {
  const members = membersOf(operation);
  const parameters = itemsOf(members.get("parameters")).map((parameter) =>
    membersOf(follow(parameter, resolve)),
  );
  const names = parameters
    .filter((parameter) => parameter.get("in")?.node === "query")
    .map((parameter) => parameter.get("name")?.node);
  return itemsOf(members.get("x-sent-together"))
    .flatMap(itemsOf)
    .filter(({ node }) => !names.includes(node));
}

/**
 * What is wrong with an operation, by the member that is wrong or missing.
 * @param owners the operations that came before, by operationId. This one is added.
 */
function faultsOf(
  operation: Operation,
  method: string,
  path: string,
  owners: Map<unknown, string>,
): Record<string, string> {
  const { operationId, requestBody, responses } = operation;
  const owner = owners.get(operationId);
  owners.set(operationId, `${method} ${path}`);
  const faults = {
    operationId: nameFault(operationId, owner),
    "x-permission": permissionFault(operation),
    security: securityFault(operation),
    requestBody:
      method === "get" && requestBody !== undefined
        ? "The body of a get is never read. Leave the requestBody out, or take another method."
        : undefined,
    responses: successFault(responses),
    "x-rules":
      operation["x-rules"] !== undefined && requestBody === undefined
        ? "The rules are about a body, and the operation takes none. Leave x-rules out."
        : undefined,
  };
  return Object.fromEntries(
    Object.entries(faults).filter((fault): fault is [string, string] => fault[1] !== undefined),
  );
}

/** Mocks, tests and generators of others take the first success that they find. */
function successFault(responses: unknown): string | undefined {
  const given = SUCCESSES.filter((status) => isObject(responses) && status in responses);
  if (given.length === 0) {
    return `The operation has no answer of success. Write ${listed(SUCCESSES)} under its responses.`;
  }
  return given.length === 1
    ? undefined
    : `The operation has the answers ${given.join(" and ")}, of which other tools take the first. Make an operation of its own for each.`;
}

function nameFault(id: unknown, owner: string | undefined): string | undefined {
  if (id === undefined) {
    return "The operation has no operationId. Give it one, the name of its handler.";
  }
  if (!IDENTIFIER.test(String(id))) {
    return `${id} cannot name a handler. Make the operationId of letters and digits.`;
  }
  return owner && `The operationId ${id} is that of ${owner} already. Give this operation another.`;
}

function permissionFault({ "x-permission": permission }: Operation): string | undefined {
  if (permission === undefined) {
    return "The operation has no x-permission. Name the one that its callers need, or write none.";
  }
  return PERMISSION.test(String(permission))
    ? undefined
    : `${permission} cannot be a permission. Write two words as in customers:read, or none.`;
}

/** The server goes by x-permission, the documentation by security. */
function securityFault({ "x-permission": permission, security }: Operation): string | undefined {
  const isOpen = Array.isArray(security) && security.length === 0;
  if (permission === "none") {
    return isOpen
      ? undefined
      : "x-permission is none, but security is asked for. Write security: [] beside it.";
  }
  return security === undefined || permission === undefined
    ? undefined
    : "x-permission asks for a key in the one way there is. Leave security out.";
}
