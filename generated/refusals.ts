// Generated from openapi/ by `npm run generate`. Do not edit.
import type { OperationId } from "./operations.js";
import type { components } from "./types.js";

export interface Refusal {
  codes: readonly components["schemas"]["RefusalCode"][];
  /** Whether it can be sent as problem details. */
  asProblem: boolean;
}

/** How each operation can refuse, by status. */
export const refusals: Record<OperationId, Record<string, Refusal>> = {
  "listCustomers": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "createIndividualCustomer": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "409": {
      "codes": [
        "idempotency_key_in_use",
        "idempotency_key_reused",
        "duplicate_customer"
      ],
      "asProblem": true
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "validateIndividualCustomer": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "getIndividualCustomerRequirements": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "getCustomer": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "correctCustomer": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "409": {
      "codes": [
        "duplicate_customer",
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "412": {
      "codes": [
        "precondition_failed"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "428": {
      "codes": [
        "precondition_required"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "eraseCustomer": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "409": {
      "codes": [
        "customer_retained",
        "customer_held",
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "listKycResults": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "recordKycResult": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "409": {
      "codes": [
        "kyc_transition_forbidden",
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "listCustomerVersions": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "410": {
      "codes": [
        "customer_erased"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "getCustomerJournal": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "listEvents": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "409": {
      "codes": [
        "cursor_unknown"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "listWebhooks": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "createWebhook": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "409": {
      "codes": [
        "too_many_webhooks",
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "deleteWebhook": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "409": {
      "codes": [
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "rotateWebhookSecret": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "409": {
      "codes": [
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "testWebhook": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "listWebhookDeliveries": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "resendWebhookDelivery": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "403": {
      "codes": [
        "forbidden"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "409": {
      "codes": [
        "idempotency_key_in_use",
        "idempotency_key_reused"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable",
        "outcome_unknown"
      ],
      "asProblem": true
    }
  },
  "getLiveness": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    }
  },
  "getReadiness": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": false
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  },
  "resetSandbox": {
    "400": {
      "codes": [
        "bad_request"
      ],
      "asProblem": true
    },
    "404": {
      "codes": [
        "not_found"
      ],
      "asProblem": true
    },
    "405": {
      "codes": [
        "method_not_allowed"
      ],
      "asProblem": true
    },
    "408": {
      "codes": [
        "request_timeout"
      ],
      "asProblem": true
    },
    "413": {
      "codes": [
        "content_too_large"
      ],
      "asProblem": true
    },
    "414": {
      "codes": [
        "uri_too_long"
      ],
      "asProblem": true
    },
    "415": {
      "codes": [
        "unsupported_media_type"
      ],
      "asProblem": true
    },
    "417": {
      "codes": [
        "expectation_failed"
      ],
      "asProblem": true
    },
    "431": {
      "codes": [
        "headers_too_large"
      ],
      "asProblem": true
    },
    "500": {
      "codes": [
        "internal"
      ],
      "asProblem": true
    },
    "503": {
      "codes": [
        "unavailable"
      ],
      "asProblem": true
    }
  }
};
