/** What generation takes from packages of its own, which are installed when it first runs. */
import { install } from "../../packages.js";

await install(import.meta.dirname);

export const {
  bundle,
  createConfig,
  getLineColLocation,
  isRef,
  lint,
  parseYaml,
  ResolveError,
  unescapePointerFragment,
  YamlParseError,
} = await import("@redocly/openapi-core");
export const { astToString, default: openapiTS } = await import("openapi-typescript");
export const { default: recheck } = await import("recheck");

export type {
  Location,
  LocationObject,
  NormalizedProblem,
  Oas3Rule,
  Oas3Visitor,
  Source,
  UserContext,
} from "@redocly/openapi-core";
export type { Parameters } from "recheck";
