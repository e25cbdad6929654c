// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations as Wire } from "./types.js";

export const contractVersion = "0.2.0";

export const operations = {
  createIndividualCustomer: {
  "method": "POST",
  "path": "/customers/individual",
  "permission": "customers:create",
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": true,
  "query": {
    "validateOnly": {
      "type": "boolean"
    }
  },
  "headers": [],
  "uuids": {
    "path": [],
    "query": [],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {
    "validateOnly": false
  },
  "blanks": [
    [
      "basicData",
      "gender"
    ]
  ],
  "answers": {
    "200": "CustomerChecked",
    "201": "CustomerCreated",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "422": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "rules": [
    {
      "id": "countryCodeIsAssigned",
      "description": "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      "code": "country_code_unassigned",
      "pointer": "/phoneCountryCode"
    },
    {
      "id": "phoneAgreesWithCountryCode",
      "description": "must begin with phoneCountryCode where it begins with + or 00",
      "code": "phone_contradicts_country_code",
      "pointer": "/phone"
    },
    {
      "id": "phoneFitsE164",
      "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands",
      "code": "phone_not_e164",
      "pointer": "/phone"
    },
    {
      "id": "dateOfBirthIsPlausible",
      "description": "must lie before today (UTC) and at most 130 years ago",
      "code": "date_of_birth_out_of_range",
      "pointer": "/basicData/dateOfBirth"
    }
  ],
  "deprecations": []
},
  getIndividualCustomerRequirements: {
  "method": "GET",
  "path": "/customers/individual/requirements",
  "permission": "customers:create",
  "mediaTypes": [],
  "takesKey": false,
  "query": {},
  "headers": [],
  "uuids": {
    "path": [],
    "query": [],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {},
  "blanks": [],
  "answers": {
    "200": "RequirementsFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "rules": [],
  "deprecations": []
},
  getCustomer: {
  "method": "GET",
  "path": "/customers/{id}",
  "permission": "customers:read",
  "mediaTypes": [],
  "takesKey": false,
  "query": {},
  "headers": [],
  "uuids": {
    "path": [
      "id"
    ],
    "query": [],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {},
  "blanks": [],
  "answers": {
    "200": "CustomerFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "rules": [],
  "deprecations": []
},
  recordKycResult: {
  "method": "POST",
  "path": "/customers/{id}/kyc",
  "permission": "customers:verify",
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": true,
  "query": {},
  "headers": [],
  "uuids": {
    "path": [
      "id"
    ],
    "query": [],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {},
  "blanks": [],
  "answers": {
    "200": "CustomerFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "422": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "rules": [],
  "deprecations": []
},
  getLiveness: {
  "method": "GET",
  "path": "/livez",
  "permission": "none",
  "mediaTypes": [],
  "takesKey": false,
  "query": {},
  "headers": [],
  "uuids": {
    "path": [],
    "query": [],
    "headers": []
  },
  "defaults": {},
  "blanks": [],
  "answers": {
    "200": "Live",
    "400": "InvalidRequest",
    "405": "Refusal",
    "408": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal"
  },
  "answerHeaders": {},
  "rules": [],
  "deprecations": []
},
  getReadiness: {
  "method": "GET",
  "path": "/readyz",
  "permission": "none",
  "mediaTypes": [],
  "takesKey": false,
  "query": {},
  "headers": [],
  "uuids": {
    "path": [],
    "query": [],
    "headers": []
  },
  "defaults": {},
  "blanks": [],
  "answers": {
    "200": "Ready",
    "400": "InvalidRequest",
    "405": "Refusal",
    "408": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "rules": [],
  "deprecations": []
},
} as const;

/** What a text that does not match a pattern is told, by the pattern. */
export const patternMessages: Record<string, string> = {
  "^[^\\S\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$": "must not be blank and must not hold control characters",
  "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$": "must be a UUID",
  "^\\+[1-9][0-9]{0,2}$": "must be a plus sign and 1 to 3 digits",
  "^\\+[1-9][0-9]{2,14}$": "must be a plus sign and at most 15 digits",
  "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*$": "must be an address like name@example.com",
  "^[!-~]+$": "must be visible ASCII characters",
  "^(?:[!#-~][!-~]{0,254}|\"(?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}\")$": "must be 1 to 255 visible characters, bare or as a quoted string",
  "^[A-Za-z0-9_-]+$": "must be letters A to Z, digits, hyphens and underscores",
  "^\\s*[^\\s\\u0000][^\\u0000]*$": "must not be blank",
  "^[0-9]+$": "must be digits",
  "^[ +()-]*[0-9](?:[ +()-]*[0-9]){3}[0-9 +()-]*$": "must be digits, spaces, hyphens, plus signs and parentheses, with at least 4 digits",
  "^/docs/errors#[a-z_]+$": "must be a reference to the catalogue of errors",
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$": "must be an instant in UTC with milliseconds",
  "^[0-9a-f]{32}$": "must be 32 hexadecimal digits",
  "^[A-Za-z0-9 _-]+$": "must be letters A to Z, digits, spaces, hyphens and underscores"
};

/** The code of a violation by the keyword that is broken, the more basic fault first. */
export const keywordCodes = {
  "type": "wrong_type",
  "required": "required",
  "additionalProperties": "unknown_member",
  "enum": "not_in_enum",
  "minLength": "too_short",
  "maxLength": "too_long",
  "format": "bad_format",
  "pattern": "bad_pattern"
} as const;

export type OperationId = keyof typeof operations;
export type Permission = Exclude<(typeof operations)[OperationId]["permission"], "none">;

type Row<Id extends OperationId> = (typeof operations)[Id];

/** An operation that has rules beyond JSON Schema (x-rules). */
export type RuledOperationId = {
  [Id in OperationId]: Row<Id>["rules"] extends readonly [] ? never : Id;
}[OperationId];
export type RuleId<Id extends OperationId> = Row<Id>["rules"][number]["id"];

type Body<Id extends OperationId> = Wire[Id] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : undefined;
type Part<Id extends OperationId, Place extends "path" | "query" | "header"> =
  [NonNullable<Wire[Id]["parameters"][Place]>] extends [never]
    ? Record<never, never>
    : NonNullable<Wire[Id]["parameters"][Place]>;
type Chosen<Headers, Name extends string> = {
  [Header in keyof Headers as Lowercase<Header & string> extends Name
    ? Lowercase<Header & string>
    : never]: Headers[Header];
};

/** A request after validation. */
export interface ValidRequest<Id extends OperationId> {
  path: Part<Id, "path">;
  /** What has a default is always there. */
  query: Part<Id, "query"> & Required<Pick<Part<Id, "query">, keyof Part<Id, "query"> & keyof Row<Id>["defaults"]>>;
  /** Those that the operation declares for its handler, by their names in small letters. */
  headers: Chosen<Part<Id, "header">, Row<Id>["headers"][number]>;
  body: Body<Id>;
}

type Success<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], 200 | 201 | 204>;
type Envelope<Response> = Response extends { content: { "application/json": infer A } }
  ? Omit<A, "traceId">
  : { message?: never; data?: never };
type HeadersOf<Response> = Response extends { headers: infer Headers } ? Headers : never;
type Given<Amount, Headers> = Amount extends "all" ? { headers: Headers } : { headers?: Headers };
type AnswerHeaders<Id extends OperationId, Status extends Success<Id>> =
  Row<Id>["answerHeaders"] extends Record<
    `${Status}`,
    {
      required: readonly (infer Required extends string)[];
      optional: readonly (infer Optional extends string)[];
    }
  >
    ? Given<
        [Required] extends [never] ? "some" : "all",
        Chosen<HeadersOf<Wire[Id]["responses"][Status]>, Required> &
          Partial<Chosen<HeadersOf<Wire[Id]["responses"][Status]>, Optional>>
      >
    : { headers?: never };
type DeclaredAnswer<Id extends OperationId, Status> =
  Status extends Success<Id>
    ? { status: Status } & Envelope<Wire[Id]["responses"][Status]> & AnswerHeaders<Id, Status>
    : never;

type FormOf<Id, Forms> = Id extends keyof Forms & RuledOperationId ? { form: Forms[Id] } : unknown;

/**
 * One function for each operation: it takes a valid request and gives the successful answer, or throws.
 * An operation without permission has no context, since nobody knows who asks. An operation in `Forms` also gets what
 * its rule reader made of the body.
 */
export type Handlers<
  Context,
  Forms extends Partial<Record<RuledOperationId, unknown>> = Record<never, never>,
> = {
  [Id in OperationId]: (
    request: ValidRequest<Id> & FormOf<Id, Forms>,
    context: Row<Id>["permission"] extends "none" ? undefined : Context,
  ) => Promise<DeclaredAnswer<Id, Success<Id>>>;
};

/** What a rule reader finds: the rules that the body breaks, or what it made of a body that breaks none. */
export type RuleReading<Id extends OperationId, Form> =
  | { broken: readonly RuleId<Id>[] }
  | { form: Form };

/**
 * One function for each operation with rules. A rule is judged only where the members that it reads are intact. Where
 * not all are, there is no form, and `broken` may be empty.
 */
export type RuleReaders<Forms extends Record<RuledOperationId, unknown>> = {
  [Id in RuledOperationId]: (
    body: Body<Id>,
    isIntact: (pointer: string) => boolean,
    now: Date,
  ) => RuleReading<Id, Forms[Id]>;
};
