import { createRequire } from "node:module";
import type * as Serializers from "#generated/serializers.cjs";
import type * as Validators from "#generated/validators.cjs";

/** Where a CommonJS module is imported, Node reads through its text for its exports first, which takes longer. */
const require = createRequire(import.meta.url);

export const serializers: typeof Serializers = require("#generated/serializers.cjs");
export const validators: typeof Validators = require("#generated/validators.cjs");
