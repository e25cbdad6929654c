import { METHODS, type OpenApiDocument } from "./contract.js";

const REF = /"\$ref":"#\/components\/(\w+)\/([\w.-]+)"/g;

type Paths = Record<string, OpenApiDocument>;

/** A document in two: what every service shows, and what a sandbox adds to it. */
export interface SplitDocument {
  everywhere: OpenApiDocument;
  /** Paths, tags and components. */
  sandbox: Pick<OpenApiDocument, "paths" | "tags" | "components">;
}

/**
 * Takes the paths of a sandbox out of a document, with the tags and the components that nothing else uses. Whatever
 * reads the contract then finds the operations that a service in production has, and no other.
 */
export function splitSandbox(document: OpenApiDocument): SplitDocument {
  const { paths = {}, tags = [], components = {} } = document;
  const [added, kept] = parted(paths as Paths, (item) =>
    operationsOf(item).every((operation) => operation["x-sandbox-only"] === true),
  );
  const used = componentsOf(document, [kept, document.webhooks]);
  const alone = new Set([...componentsOf(document, added)].filter((place) => !used.has(place)));
  const isOfSandbox = ({ name }: { name: string }) => has(added, name) && !has(kept, name);
  const partedComponents = Object.entries<Paths>(components).map(([kind, members]) => {
    const [moved, rest] = parted(members, (_, name) => alone.has(`${kind}/${name}`));
    return { kind, moved, rest };
  });
  return {
    everywhere: {
      ...document,
      ...(tags.length > 0 && { tags: tags.filter((tag: { name: string }) => !isOfSandbox(tag)) }),
      paths: kept,
      components: Object.fromEntries(partedComponents.map(({ kind, rest }) => [kind, rest])),
    },
    sandbox: {
      tags: tags.filter(isOfSandbox),
      paths: added,
      components: Object.fromEntries(
        partedComponents
          .filter(({ moved }) => Object.keys(moved).length > 0)
          .map(({ kind, moved }) => [kind, moved]),
      ),
    },
  };
}

function operationsOf(item: OpenApiDocument): OpenApiDocument[] {
  return METHODS.map((method) => item[method]).filter(Boolean);
}

/** Whether an operation of the paths has the tag. */
function has(paths: Paths, tag: string): boolean {
  return Object.values(paths).some((item) =>
    operationsOf(item).some(({ tags = [] }) => tags.includes(tag)),
  );
}

/** What a part of a document refers to, at any distance, as "schemas/Name". */
function componentsOf({ components }: OpenApiDocument, part: unknown): Set<string> {
  const found = new Set<string>();
  const collect = (inner: unknown) => {
    for (const [, kind = "", name = ""] of JSON.stringify(inner ?? {}).matchAll(REF)) {
      if (!found.has(`${kind}/${name}`)) {
        found.add(`${kind}/${name}`);
        collect(components[kind]?.[name]);
      }
    }
  };
  collect(part);
  return found;
}

/** The members that fit, and the others. */
function parted(members: Paths, fits: (member: OpenApiDocument, name: string) => boolean) {
  const entries = Object.entries(members);
  return [true, false].map((wanted) =>
    Object.fromEntries(entries.filter(([name, member]) => fits(member, name) === wanted)),
  ) as [Paths, Paths];
}
