import { type Location, type Oas3Rule, unescapePointerFragment } from "../packages/load.js";
import { eachSchema } from "./schemas.js";

/** The kinds of components that generators name in one space. */
const KINDS = ["Example", "Header", "Parameter", "RequestBody", "Response", "Schema"];

/** No two components have one name, whatever they are, and no two schemas one title: generators name types by both. */
export const names: Oas3Rule = () => {
  const owners = new Map<string, { kind: string; target: string }>();
  const titles = new Map<string, Location>();
  return [
    {
      ref(node, { type, location, resolve, report }) {
        const name = unescapePointerFragment(String(node.$ref).split("/").at(-1) ?? "");
        const target = resolve(node).location?.absolutePointer.toString();
        const owner = owners.get(name);
        if (target === undefined || !KINDS.includes(type.name)) {
          return;
        }
        owners.set(name, owner ?? { kind: type.name, target });
        if (owner && owner.kind !== type.name && owner.target !== target) {
          report({
            message: `The ${type.name} has the name of a ${owner.kind}, ${name}. Give one of them another.`,
            location: location.child("$ref"),
          });
        }
      },
    },
    eachSchema(({ node: { title }, location }, report) => {
      if (typeof title !== "string") {
        return;
      }
      const first = titles.get(title) ?? location;
      titles.set(title, first);
      if (first.absolutePointer !== location.absolutePointer) {
        report({
          message: `The title "${title}" is that of another schema as well. Say what distinguishes them.`,
          location: location.child("title"),
        });
      }
    }),
  ];
};
