// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations as Wire } from "./types.js";

export const contractVersion = "0.2.0";

export const operations = {
  createIndividualCustomer: {
  "method": "POST",
  "path": "/customers/individual",
  "permission": "customers:create",
  "takesBody": true,
  "takesKey": true,
  "booleans": [
    "validateOnly"
  ],
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
  "takesBody": false,
  "takesKey": false,
  "booleans": [],
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
  "rules": [],
  "deprecations": []
},
  getCustomer: {
  "method": "GET",
  "path": "/customers/{id}",
  "permission": "customers:read",
  "takesBody": false,
  "takesKey": false,
  "booleans": [],
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
  "rules": [],
  "deprecations": []
},
  recordKycResult: {
  "method": "POST",
  "path": "/customers/{id}/kyc",
  "permission": "customers:verify",
  "takesBody": true,
  "takesKey": true,
  "booleans": [],
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
  "rules": [],
  "deprecations": []
},
  getLiveness: {
  "method": "GET",
  "path": "/livez",
  "permission": "none",
  "takesBody": false,
  "takesKey": false,
  "booleans": [],
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
  "rules": [],
  "deprecations": []
},
  getReadiness: {
  "method": "GET",
  "path": "/readyz",
  "permission": "none",
  "takesBody": false,
  "takesKey": false,
  "booleans": [],
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

export type OperationId = keyof typeof operations;
export type Permission = Exclude<(typeof operations)[OperationId]["permission"], "none">;

type Body<Id extends OperationId> = Wire[Id] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : undefined;
type Success<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], 200 | 201>;
type DeclaredAnswer<Id extends OperationId, Status> = Status extends keyof Wire[Id]["responses"]
  ? Wire[Id]["responses"][Status] extends { content: { "application/json": infer A } }
    ? { status: Status } & Omit<A, "traceId">
    : never
  : never;

/** A request after validation. */
export interface ValidRequest<Id extends OperationId> {
  path: Wire[Id]["parameters"] extends { path: infer P } ? P : Record<string, never>;
  query: Wire[Id]["parameters"] extends { query?: infer Q } ? NonNullable<Q> : Record<string, never>;
  body: Body<Id>;
}

/**
 * One function for each operation: it takes a valid request and gives the successful answer, or throws.
 * An operation without permission has no context, since nobody knows who asks.
 */
export type Handlers<Context> = {
  [Id in OperationId]: (
    request: ValidRequest<Id>,
    context: (typeof operations)[Id]["permission"] extends "none" ? undefined : Context,
  ) => Promise<DeclaredAnswer<Id, Success<Id>>>;
};
