// Generated from openapi/ by `npm run generate`. Do not edit.
import type { operations as Wire } from "./types.js";

export const contractVersion = "0.3.0";

export const operations = {
  listCustomers: {
  "method": "GET",
  "path": "/customers",
  "permission": "customers:read",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "limit": {
      "type": "integer"
    },
    "startAfterId": {
      "type": "string"
    },
    "status": {
      "type": "string",
      "list": "commas"
    },
    "createdFrom": {
      "type": "string"
    },
    "createdBefore": {
      "type": "string"
    },
    "include": {
      "type": "string",
      "list": "commas"
    },
    "email": {
      "type": "string"
    },
    "phone": {
      "type": "string"
    },
    "phoneCountryCode": {
      "type": "string"
    },
    "externalId": {
      "type": "string"
    },
    "taxNumber": {
      "type": "string"
    },
    "taxNumberType": {
      "type": "string"
    },
    "taxCountry": {
      "type": "string"
    },
    "documentCode": {
      "type": "string"
    },
    "documentCountry": {
      "type": "string"
    }
  },
  "headers": [],
  "uuids": {
    "path": [],
    "query": [
      "startAfterId"
    ],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {
    "limit": 10
  },
  "blanks": [],
  "answers": {
    "200": "CustomersFound",
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  createIndividualCustomer: {
  "method": "POST",
  "path": "/customers/individual",
  "permission": "customers:create",
  "queryPermissions": {},
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": true,
  "needsState": false,
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
  "blanks": [
    [
      "basicData",
      "firstName"
    ],
    [
      "basicData",
      "middleName"
    ],
    [
      "basicData",
      "birthName"
    ],
    [
      "basicData",
      "placeOfBirth"
    ],
    [
      "basicData",
      "gender"
    ],
    [
      "identification",
      "type"
    ],
    [
      "identification",
      "issuingAuthority"
    ],
    [
      "identification",
      "issuedOn"
    ],
    [
      "identification",
      "expiresOn"
    ],
    [
      "mainAddress",
      "line2"
    ],
    [
      "mainAddress",
      "line3"
    ],
    [
      "mainAddress",
      "city"
    ],
    [
      "mainAddress",
      "state"
    ],
    [
      "mainAddress",
      "zipCode"
    ],
    [
      "pepExplanation"
    ],
    [
      "externalId"
    ]
  ],
  "answers": {
    "201": "CustomerCreated",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "410": "ErasedRefusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {
    "201": {
      "required": [
        "etag"
      ],
      "optional": []
    }
  },
  "masks": [],
  "rules": [
    {
      "id": "countryCodeIsAssigned",
      "description": "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      "code": "country_code_unassigned",
      "pointer": "/phoneCountryCode"
    },
    {
      "id": "phoneAgreesWithCountryCode",
      "description": "must go on with phoneCountryCode where it begins with +, 00 or the country's prefix for calls abroad",
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
      "id": "phoneIsPossible",
      "description": "must be as long as numbers of that country are; send the whole number once, with its area code",
      "code": "phone_not_possible",
      "pointer": "/phone"
    },
    {
      "id": "dateOfBirthIsPlausible",
      "description": "must lie before today (UTC) and at most 130 years ago",
      "code": "date_of_birth_out_of_range",
      "pointer": "/basicData/dateOfBirth"
    },
    {
      "id": "documentDatesAreInOrder",
      "description": "must not lie after today (UTC), nor after expiresOn",
      "code": "document_dates_out_of_order",
      "pointer": "/identification/issuedOn"
    }
  ],
  "deprecations": []
},
  validateIndividualCustomer: {
  "method": "POST",
  "path": "/customers/individual/validate",
  "permission": "customers:create",
  "queryPermissions": {},
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": false,
  "needsState": false,
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
  "blanks": [
    [
      "basicData",
      "firstName"
    ],
    [
      "basicData",
      "middleName"
    ],
    [
      "basicData",
      "birthName"
    ],
    [
      "basicData",
      "placeOfBirth"
    ],
    [
      "basicData",
      "gender"
    ],
    [
      "identification",
      "type"
    ],
    [
      "identification",
      "issuingAuthority"
    ],
    [
      "identification",
      "issuedOn"
    ],
    [
      "identification",
      "expiresOn"
    ],
    [
      "mainAddress",
      "line2"
    ],
    [
      "mainAddress",
      "line3"
    ],
    [
      "mainAddress",
      "city"
    ],
    [
      "mainAddress",
      "state"
    ],
    [
      "mainAddress",
      "zipCode"
    ],
    [
      "pepExplanation"
    ],
    [
      "externalId"
    ]
  ],
  "answers": {
    "200": "CustomerChecked",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [
    {
      "id": "countryCodeIsAssigned",
      "description": "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code",
      "code": "country_code_unassigned",
      "pointer": "/phoneCountryCode"
    },
    {
      "id": "phoneAgreesWithCountryCode",
      "description": "must go on with phoneCountryCode where it begins with +, 00 or the country's prefix for calls abroad",
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
      "id": "phoneIsPossible",
      "description": "must be as long as numbers of that country are; send the whole number once, with its area code",
      "code": "phone_not_possible",
      "pointer": "/phone"
    },
    {
      "id": "dateOfBirthIsPlausible",
      "description": "must lie before today (UTC) and at most 130 years ago",
      "code": "date_of_birth_out_of_range",
      "pointer": "/basicData/dateOfBirth"
    },
    {
      "id": "documentDatesAreInOrder",
      "description": "must not lie after today (UTC), nor after expiresOn",
      "code": "document_dates_out_of_order",
      "pointer": "/identification/issuedOn"
    }
  ],
  "deprecations": []
},
  getIndividualCustomerRequirements: {
  "method": "GET",
  "path": "/customers/individual/requirements",
  "permission": "customers:create",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "country": {
      "type": "string"
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  getCustomer: {
  "method": "GET",
  "path": "/customers/{id}",
  "permission": "customers:read",
  "queryPermissions": {
    "reveal": "customers:reveal"
  },
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "reveal": {
      "type": "boolean"
    }
  },
  "headers": [
    "if-none-match"
  ],
  "uuids": {
    "path": [
      "id"
    ],
    "query": [],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {
    "reveal": false
  },
  "blanks": [],
  "answers": {
    "200": "CustomerFound",
    "304": null,
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "410": "ErasedRefusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {
    "200": {
      "required": [
        "etag",
        "accept-patch"
      ],
      "optional": []
    },
    "304": {
      "required": [
        "etag"
      ],
      "optional": []
    }
  },
  "masks": [
    [
      "taxInformation",
      "number"
    ],
    [
      "identification",
      "code"
    ]
  ],
  "rules": [],
  "deprecations": []
},
  correctCustomer: {
  "method": "PATCH",
  "path": "/customers/{id}",
  "permission": "customers:write",
  "queryPermissions": {},
  "mediaTypes": [
    "application/json",
    "application/merge-patch+json"
  ],
  "takesKey": true,
  "needsState": true,
  "query": {},
  "headers": [
    "if-match"
  ],
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
    "410": "ErasedRefusal",
    "412": "Refusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "428": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {
    "200": {
      "required": [
        "etag"
      ],
      "optional": []
    }
  },
  "masks": [
    [
      "taxInformation",
      "number"
    ],
    [
      "identification",
      "code"
    ]
  ],
  "rules": [],
  "deprecations": []
},
  eraseCustomer: {
  "method": "DELETE",
  "path": "/customers/{id}",
  "permission": "customers:erase",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": true,
  "needsState": false,
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
    "200": "CustomerErased",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "RetainedRefusal",
    "410": "ErasedRefusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  listKycResults: {
  "method": "GET",
  "path": "/customers/{id}/kyc",
  "permission": "customers:read",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "limit": {
      "type": "integer"
    },
    "startAfterId": {
      "type": "string"
    }
  },
  "headers": [],
  "uuids": {
    "path": [
      "id"
    ],
    "query": [
      "startAfterId"
    ],
    "headers": [
      "on-behalf-of"
    ]
  },
  "defaults": {
    "limit": 10
  },
  "blanks": [],
  "answers": {
    "200": "KycResultsFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "410": "ErasedRefusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  recordKycResult: {
  "method": "POST",
  "path": "/customers/{id}/kyc",
  "permission": "customers:verify",
  "queryPermissions": {},
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": true,
  "needsState": false,
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
  "blanks": [
    [
      "provider"
    ],
    [
      "reference"
    ],
    [
      "checkedAt"
    ],
    [
      "expiresAt"
    ],
    [
      "gender"
    ]
  ],
  "answers": {
    "200": "CustomerFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "410": "ErasedRefusal",
    "413": "Refusal",
    "414": "Refusal",
    "415": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {
    "200": {
      "required": [
        "etag"
      ],
      "optional": []
    }
  },
  "masks": [
    [
      "taxInformation",
      "number"
    ],
    [
      "identification",
      "code"
    ]
  ],
  "rules": [
    {
      "id": "checkedAtIsPast",
      "description": "must not lie in the future",
      "code": "checked_at_out_of_range",
      "pointer": "/checkedAt"
    },
    {
      "id": "expiresAfterCheck",
      "description": "must lie after checkedAt",
      "code": "expires_at_out_of_range",
      "pointer": "/expiresAt"
    }
  ],
  "deprecations": []
},
  listCustomerVersions: {
  "method": "GET",
  "path": "/customers/{id}/versions",
  "permission": "customers:read",
  "queryPermissions": {
    "reveal": "customers:reveal"
  },
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "limit": {
      "type": "integer"
    },
    "startAfterVersion": {
      "type": "integer"
    },
    "reveal": {
      "type": "boolean"
    }
  },
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
  "defaults": {
    "limit": 10,
    "reveal": false
  },
  "blanks": [],
  "answers": {
    "200": "CustomerVersionsFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "410": "ErasedRefusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [
    [
      "versions",
      "record",
      "taxInformation",
      "number"
    ],
    [
      "versions",
      "record",
      "identification",
      "code"
    ]
  ],
  "rules": [],
  "deprecations": []
},
  getCustomerJournal: {
  "method": "GET",
  "path": "/customers/{id}/journal",
  "permission": "journal:read",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
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
    "200": "JournalFound",
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  listEvents: {
  "method": "GET",
  "path": "/events",
  "permission": "events:read",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "after": {
      "type": "string"
    },
    "limit": {
      "type": "integer"
    },
    "wait": {
      "type": "integer"
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
    "limit": 100,
    "wait": 0
  },
  "blanks": [],
  "answers": {
    "200": "EventsFound",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "410": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  listWebhooks: {
  "method": "GET",
  "path": "/webhooks",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
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
    "200": "WebhooksFound",
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  createWebhook: {
  "method": "POST",
  "path": "/webhooks",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [
    "application/json"
  ],
  "takesKey": true,
  "needsState": false,
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
    "201": "WebhookCreated",
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
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [
    {
      "id": "urlIsAllowed",
      "description": "must be an https URL of a public host, without user and password, unless WEBHOOK_ALLOW allows it",
      "code": "url_not_allowed",
      "pointer": "/url"
    }
  ],
  "deprecations": []
},
  deleteWebhook: {
  "method": "DELETE",
  "path": "/webhooks/{id}",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": true,
  "needsState": false,
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
    "200": "WebhookDeleted",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  rotateWebhookSecret: {
  "method": "POST",
  "path": "/webhooks/{id}/secret",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": true,
  "needsState": false,
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
    "201": "WebhookSecretMade",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  testWebhook: {
  "method": "POST",
  "path": "/webhooks/{id}/test",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
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
    "200": "WebhookTested",
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  listWebhookDeliveries: {
  "method": "GET",
  "path": "/webhooks/{id}/deliveries",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
  "query": {
    "limit": {
      "type": "integer"
    },
    "startAfterId": {
      "type": "string"
    }
  },
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
  "defaults": {
    "limit": 10
  },
  "blanks": [],
  "answers": {
    "200": "WebhookDeliveriesFound",
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  resendWebhookDelivery: {
  "method": "POST",
  "path": "/webhooks/{id}/deliveries/{eventId}/resend",
  "permission": "webhooks:manage",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": true,
  "needsState": false,
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
    "200": "WebhookDeliveryQueued",
    "400": "InvalidRequest",
    "403": "Refusal",
    "404": "Refusal",
    "405": "Refusal",
    "408": "Refusal",
    "409": "Refusal",
    "414": "Refusal",
    "417": "Refusal",
    "431": "Refusal",
    "500": "Refusal",
    "503": "Refusal"
  },
  "answerHeaders": {},
  "masks": [],
  "rules": [],
  "deprecations": []
},
  getLiveness: {
  "method": "GET",
  "path": "/livez",
  "permission": "none",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
  getReadiness: {
  "method": "GET",
  "path": "/readyz",
  "permission": "none",
  "queryPermissions": {},
  "mediaTypes": [],
  "takesKey": false,
  "needsState": false,
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
  "masks": [],
  "rules": [],
  "deprecations": []
},
} as const;

/** What a text that breaks a pattern or a format is told, by the pattern or the format. */
export const textMessages: Record<string, TextMessage> = {
  "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$": {
    "message": "must hold a letter or a digit, and neither control characters nor ones that turn the direction of the text around",
    "characters": "[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0]|[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}]|[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]",
    "remedy": "leave it out, and write two lines as two members"
  },
  "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$": {
    "message": "must be a UUID",
    "characters": "[0-9A-Fa-f]|-"
  },
  "uuid": {
    "message": "must be a UUID",
    "characters": "[0-9A-Fa-f]|-"
  },
  "^[0-9A-Za-z_-]{22}$": {
    "message": "must be a cursor as an answer gave it",
    "characters": "[0-9A-Za-z_-]"
  },
  "date": {
    "message": "must be a date that exists, written YYYY-MM-DD"
  },
  "^\\+[1-9][0-9]{0,2}$": {
    "message": "must be a plus sign and 1 to 3 digits",
    "characters": "\\+|[1-9]|[0-9]"
  },
  "^\\+[1-9][0-9]{2,14}$": {
    "message": "must be a plus sign and at most 15 digits",
    "characters": "\\+|[1-9]|[0-9]"
  },
  "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$": {
    "message": "must be an address like name@example.com, whose last part begins with a letter",
    "characters": "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|\\.|[@]|[A-Za-z0-9]|-|[A-Za-z]"
  },
  "email": {
    "message": "must be an address like name@example.com, whose last part begins with a letter",
    "characters": "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]|\\.|[@]|[A-Za-z0-9]|-|[A-Za-z]"
  },
  "^[\"][!#-~]+[\"]$": {
    "message": "must be an entity tag in quotes",
    "characters": "[\"]|[!#-~]"
  },
  "^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$": {
    "message": "must be entity tags in quotes, or an asterisk",
    "characters": "[*]|W|[/]|[\"]|[!#-~]|[ \\t]|,"
  },
  "^evt_[0-9A-Za-z_-]{22}$": {
    "message": "must be the id of an event",
    "characters": "e|v|t|_|[0-9A-Za-z_-]"
  },
  "^[!-~]*$": {
    "message": "must be visible ASCII characters",
    "characters": "[!-~]"
  },
  "^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$": {
    "message": "must be 1 to 255 visible characters, bare or as a quoted string",
    "characters": "[!#-~]|[!-~]|[\"]|[!#-\\[\\]-~]|\\\\|[\"\\\\]"
  },
  "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$": {
    "message": "must be letters A to Z, digits, hyphens and underscores, with at least one letter or digit",
    "characters": "[_-]|[A-Za-z0-9]|[A-Za-z0-9_-]",
    "remedy": "leave out printed spaces, dots and slashes"
  },
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$": {
    "message": "must be an instant in UTC, like 2026-05-04T09:30:00.000Z",
    "characters": "[0-9]|-|T|:|[0-5]|\\.|Z"
  },
  "date-time": {
    "message": "must be an instant in UTC, like 2026-05-04T09:30:00.000Z",
    "characters": "[0-9]|-|T|:|\\.|Z"
  },
  "^(?:[!-~]+(?: [!-~]+)*)?$": {
    "message": "must be visible ASCII characters, with single spaces between them",
    "characters": "[!-~]| "
  },
  "^evt_[0-9A-Za-z_-]{22,37}$": {
    "message": "must be the id of an event or a test",
    "characters": "e|v|t|_|[0-9A-Za-z_-]"
  },
  "^v1a?,[0-9A-Za-z+/=]+(?: v1a?,[0-9A-Za-z+/=]+)*$": {
    "message": "must be signatures of Standard Webhooks",
    "characters": "v|1|a|,|[0-9A-Za-z+/=]| "
  },
  "^[0-9]{10,12}$": {
    "message": "must be seconds since 1970",
    "characters": "[0-9]"
  },
  "^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$": {
    "message": "must have at most 64 characters before the @, and at most 63 between the dots behind it",
    "characters": "[^@]|[@]|[^.]|\\."
  },
  "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$": {
    "message": "must hold a letter or a digit, and neither control characters but line breaks and tabs nor ones that turn the direction of the text around",
    "characters": "[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0]|[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}]|[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r]",
    "remedy": "leave it out"
  },
  "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$": {
    "message": "must hold a letter, and neither control characters nor ones that turn the direction of the text around",
    "characters": "[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0]|[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]",
    "remedy": "leave it out"
  },
  "^[0-9]+$": {
    "message": "must be digits",
    "characters": "[0-9]"
  },
  "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$": {
    "message": "must be digits, spaces, hyphens, parentheses and a plus sign in front alone, with at least 4 digits",
    "characters": "[ ()-]|\\+|[0-9]|[0-9 ()-]"
  },
  "^[/]docs[/]errors[#][a-z_]+$": {
    "message": "must be a reference to the catalogue of errors",
    "characters": "[/]|d|o|c|s|e|r|[#]|[a-z_]"
  },
  "^[1-9][0-9]?$": {
    "message": "must be a number of seconds",
    "characters": "[1-9]|[0-9]"
  },
  "^evt_test_[0-9a-f]{32}$": {
    "message": "must be the id of a test",
    "characters": "e|v|t|_|s|[0-9a-f]"
  },
  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$": {
    "message": "must be an instant in UTC, like 2026-05-04T09:30:00.000Z",
    "characters": "[0-9]|-|T|:|\\.|Z"
  },
  "^[0-9a-f]{32}$": {
    "message": "must be 32 hexadecimal digits",
    "characters": "[0-9a-f]"
  },
  "^whpk_[0-9A-Za-z+/]{43}=$": {
    "message": "must be a public key of Standard Webhooks",
    "characters": "w|h|p|k|_|[0-9A-Za-z+/]|="
  },
  "^whsec_[0-9A-Za-z+/]{43}=$": {
    "message": "must be a secret of Standard Webhooks",
    "characters": "w|h|s|e|c|_|[0-9A-Za-z+/]|="
  },
  "^https?:[/]{2}[!-~]+$": {
    "message": "must be a URL that begins with https",
    "characters": "h|t|p|s|:|[/]|[!-~]"
  },
  "^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$": {
    "message": "must be letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit",
    "characters": "[ _-]|[A-Za-z0-9]|[A-Za-z0-9 _-]",
    "remedy": "leave out printed dots, commas and slashes"
  }
};

/** The code of a violation by the keyword that is broken, the more basic fault first. */
export const keywordCodes = {
  "type": "wrong_type",
  "required": "required",
  "dependentRequired": "required",
  "additionalProperties": "unknown_member",
  "enum": "not_in_enum",
  "minimum": "too_small",
  "maximum": "too_large",
  "maxItems": "too_many_items",
  "uniqueItems": "duplicate_item",
  "format": "bad_format",
  "minLength": "too_short",
  "maxLength": "too_long",
  "pattern": "bad_pattern"
} as const;

/** What a text that breaks a pattern or a format is told. */
export interface TextMessage {
  message: string;
  /** Pattern of the characters that can stand in the text at all. */
  characters?: string;
  /** What to do about another character. */
  remedy?: string;
}

export type OperationId = keyof typeof operations;
type ValuesOf<T> = T extends unknown ? T[keyof T] : never;
export type Permission =
  | Exclude<(typeof operations)[OperationId]["permission"], "none">
  | ValuesOf<(typeof operations)[OperationId]["queryPermissions"]>;

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
/** Without the blanks, which are left out. */
export type Filled<T> = T extends "" ? never : T extends object ? { [K in keyof T]: Filled<T[K]> } : T;
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
  body: Filled<Body<Id>>;
}

type Success<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], 200 | 201 | 204 | 304>;
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
    ? { status: Status; isRevealed?: boolean } & Envelope<Wire[Id]["responses"][Status]> & AnswerHeaders<Id, Status>
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
    body: Filled<Body<Id>>,
    isIntact: (pointer: string) => boolean,
    now: Date,
  ) => RuleReading<Id, Forms[Id]>;
};
