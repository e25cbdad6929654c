import { keysOf } from "./parts.js";
import type { ListedChange } from "./redocly.js";
import type { Use } from "./uses.js";
import { type Verdict, verdict } from "./verdict.js";
import { newValue } from "./wording.js";

/** A change that redocly lists, with what the rules ask of it. */
interface Case extends ListedChange {
  uses: Set<Use>;
  /** The last two keys of its place. */
  parentKey: string;
  key: string;
}

type Rule = (change: Case) => Verdict | undefined;

/** Rates a change of what is sent: as redocly does, and by the rules that it lacks. */
export function verdictOn(listed: ListedChange, uses: Set<Use>): Verdict {
  const pointer = (listed.revision ?? listed.base)?.pointer ?? "";
  const keys = keysOf(pointer);
  const change = { ...listed, uses, parentKey: keys.at(-2) ?? "", key: keys.at(-1) ?? "" };
  for (const rule of RULES) {
    const found = rule(change);
    if (found) {
      return found;
    }
  }
  return verdict("additive", "compatible", `${happened(change)}.`);
}

/** What redocly calls major breaks. Where none of its rules speaks, minor and patch say no more than that. */
const redoclyRule: Rule = ({ impact, verdicts }) =>
  impact === "major"
    ? verdict(
        "breaking",
        verdicts.map(({ ruleId }) => ruleId).join(", "),
        verdicts.map(({ message }) => message).join(" "),
      )
    : undefined;

/** What a component that is in use does is listed at the place that uses it. */
const loneComponent: Rule = (change) => {
  const { path, kind, typeName } = change;
  const isScheme = path.startsWith("#/components/securitySchemes");
  const isLone = !isScheme || (kind === "added" && typeName.endsWith("SecurityScheme"));
  return path.startsWith("#/components") && isLone
    ? verdict("textual", "component", `${happened(change)}; a component alone is not sent.`)
    : undefined;
};

/** Names that are never sent, those of path variables and webhooks, and headers in other letters. */
const otherName: Rule = (change) => {
  const { property, typeName, parentKey } = change;
  const isKey = parentKey === "paths" || parentKey === "webhooks" || typeName === "Header";
  return property === "name" || (property === "key" && isKey)
    ? verdict("textual", "name", `${happened(change)}; what is sent stays.`)
    : undefined;
};

/** redocly takes it below `if` and `not`, as elsewhere, that less refuses less. There it can refuse more. */
const condition: Rule = (change) => {
  const { kind, key } = change;
  const isWhole = kind !== "modified" && (key === "if" || key === "not") && !isMember(change);
  return change.uses.has("condition") && !isWhole
    ? verdict("breaking", "condition-changed", `${happened(change)} in a condition.`)
    : undefined;
};

/** Parts that can only refuse: a new one refuses requests, one that is gone lets other answers out. */
const narrowingPart: Rule = (change) => {
  const { kind, typeName, key, parentKey, uses } = change;
  const isWhole = typeName === "Schema" && !isMember(change) && (key === "schema" || key === "if");
  const isPattern = typeName === "PatternProperties" || parentKey === "patternProperties";
  const isItem = parentKey === "prefixItems";
  const isInBranch = uses.has("branch") && (typeName === "SchemaProperties" || isMember(change));
  if (kind === "modified" || !(isWhole || isPattern || isItem || isInBranch)) {
    return undefined;
  }
  const breaks = kind === "added" ? uses.has("request") : uses.has("answer");
  return verdict(breaks ? "breaking" : "additive", `schema-${kind}`, `${happened(change)}.`);
};

/** A default is what a request means that leaves the value out. */
const otherDefault: Rule = (change) =>
  change.property === "default" && change.base?.value !== undefined && change.uses.has("request")
    ? verdict(
        "breaking",
        "default-changed",
        `${happened(change)}: leaving it out means another thing.`,
      )
    : undefined;

const oneWayMember: Rule = (change) => {
  const isLost =
    (change.property === "readOnly" && change.uses.has("request")) ||
    (change.property === "writeOnly" && change.uses.has("answer"));
  return isLost && change.revision?.value === true
    ? verdict("breaking", "one-way-member", `${happened(change)}.`)
    : undefined;
};

/** redocly lets a member leave an open object. What a client says in it is no longer heard, though. */
const requestMember: Rule = (change) => {
  const isGone = change.kind === "removed" || change.property === "key";
  const isMembers = isMember(change) || change.typeName === "SchemaProperties";
  return isGone && isMembers && change.uses.has("request")
    ? verdict("breaking", "request-member-removed", `${happened(change)}.`)
    : undefined;
};

/** A reference to a body is taken for a required one. */
const requiredBody: Rule = (change) => {
  const body = change.revision?.value as { required?: boolean; $ref?: string } | undefined;
  return change.kind === "added" &&
    change.typeName === "RequestBody" &&
    (body?.required || body?.$ref)
    ? verdict("breaking", "request-body-added", "A required request body was added.")
    : undefined;
};

const answerHeader: Rule = ({ typeName, property, base }) =>
  typeName === "Header" && property === "required" && base?.value === true
    ? verdict("breaking", "answer-header-optional", "The header may be missing.")
    : undefined;

/** Types of which redocly, or a rule above, knows what their coming and going does. */
const KNOWN_TYPES = new Set([
  ...["PathItem", "Operation", "Callback", "CallbacksMap", "WebhooksMap", "Server"],
  ...["Parameter", "ParameterList", "RequestBody", "Response", "Header", "HeadersMap"],
  ...["MediaType", "MediaTypesMap", "Schema", "SchemaProperties", "PatternProperties"],
  ...["SchemaList", "SchemaMap", "AllOf", "AnyOf", "OneOf", "DependentRequired"],
  ...["SecurityRequirement", "SecurityRequirementList"],
]);

/** Keywords of which they know what another value does. */
const KNOWN_KEYWORDS = new Set([
  ...["type", "enum", "const", "required", "format", "pattern", "multipleOf", "default"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "items"],
  ...["additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contentEncoding"],
  ...["contentMediaType", "readOnly", "writeOnly", "deprecated", "operationId"],
]);

/** A gate is better shut once too often. */
const unknownKind: Rule = (change) => {
  const { kind, typeName, property = "" } = change;
  const isKnownKeyword = typeName === "SecurityRequirement" || KNOWN_KEYWORDS.has(property);
  return KNOWN_TYPES.has(typeName) && (kind !== "modified" || isKnownKeyword)
    ? undefined
    : verdict("breaking", "unknown-kind", `${happened(change)}. No rule knows what that does.`);
};

/** In the order in which they are asked. The first that has a verdict decides. */
const RULES = [
  redoclyRule,
  loneComponent,
  otherName,
  condition,
  narrowingPart,
  otherDefault,
  oneWayMember,
  requestMember,
  requiredBody,
  answerHeader,
  unknownKind,
];

/** Whether it is about a member of an object as a whole. */
function isMember({ typeName, parentKey }: Case): boolean {
  return typeName === "Schema" && parentKey === "properties";
}

/** What happened, without what it means. */
function happened({ kind, property, typeName, key, base, revision }: Case): string {
  if (kind === "modified") {
    return newValue(property ?? "", base?.value, revision?.value);
  }
  return `${/^\d+$/.test(key) ? typeName : `\`${key}\``} was ${kind}`;
}
