/**
 * The code of a violation by the keyword that is broken, the more basic fault first. The contract declares a code
 * together with the first request that can break its keyword.
 */
export const KEYWORD_CODES: Readonly<Record<string, string>> = {
  type: "wrong_type",
  required: "required",
  dependentRequired: "required",
  additionalProperties: "unknown_member",
  enum: "not_in_enum",
  minimum: "too_small",
  maximum: "too_large",
  minItems: "too_few_items",
  maxItems: "too_many_items",
  uniqueItems: "duplicate_item",
  format: "bad_format",
  minLength: "too_short",
  maxLength: "too_long",
  pattern: "bad_pattern",
};

/** The schema of the contract that lists the codes. */
export const CODE_LIST = "ViolationCode";
