// Generated from openapi/ by `npm run generate`. Do not edit.
/** The codes of refusals and violations, each with its cause and its remedy. */
export const catalogue = {
  "OpenPointCode": {
    "pep_explanation_missing": {
      "cause": "The customer is a politically exposed person, and the record does not say why.",
      "remedy": "Send which public function makes the customer a politically exposed person."
    },
    "tax_type_unusual": {
      "cause": "The country has no tax numbers of that kind, as far as the sources say.",
      "remedy": "Send the kind of tax number that the country has, or the country that the number is from."
    },
    "tax_number_unusual": {
      "cause": "The number has not the form of that kind in that country, or its check digit does not fit.",
      "remedy": "Compare the number with a document of the tax office, and correct it if it differs."
    },
    "address_part_missing": {
      "cause": "Addresses of the country have a part that the record lacks; the pointer names it.",
      "remedy": "Send the part of the address that the pointer names."
    },
    "postal_code_unusual": {
      "cause": "Postal codes of the country have another form.",
      "remedy": "Compare the postal code with a letter to the customer, and correct it or the country."
    },
    "document_expired": {
      "cause": "The identity document expired before today (UTC).",
      "remedy": "Send the identity document that the customer has now."
    },
    "check_expired": {
      "cause": "The KYC check was approved until a day before today (UTC).",
      "remedy": "Check the customer again and record the result."
    }
  },
  "RefusalCode": {
    "bad_request": {
      "status": 400,
      "message": "The request is not valid.",
      "cause": "The request breaks the contract; the member errors names each violation with its place.",
      "remedy": "Correct every place that is named and send the request again. Sent unchanged, it is refused again."
    },
    "forbidden": {
      "status": 403,
      "message": "The API key is not valid or lacks the permission for this operation.",
      "cause": "The key is missing, malformed, unknown, revoked or expired, or lacks the permission. Which of these, only the log of the service says.",
      "remedy": "Send the key in the header Authorization. Ask who runs the service, with the traceId, if it is the right one."
    },
    "not_found": {
      "status": 404,
      "message": "No such resource.",
      "cause": "The path, the customer or the client in On-Behalf-Of does not exist or is not yours.",
      "remedy": "Check the path and the ids, and that the key belongs to the client that made them."
    },
    "method_not_allowed": {
      "status": 405,
      "message": "This path does not take this method.",
      "cause": "The path exists, but not with this method.",
      "remedy": "Send one of the methods in the header Allow."
    },
    "request_timeout": {
      "status": 408,
      "message": "The request did not arrive in time.",
      "cause": "The headers took more than 5 seconds or the whole request more than 8.",
      "remedy": "Send it again on a new connection. Nothing was stored."
    },
    "idempotency_key_in_use": {
      "status": 409,
      "retryAfter": 1,
      "message": "A request with this Idempotency-Key has not ended yet.",
      "cause": "The first request with the key took longer than the 5 seconds that this one waited for it.",
      "remedy": "Send it again after a while, with the same key."
    },
    "idempotency_key_reused": {
      "status": 409,
      "message": "The Idempotency-Key belongs to a request with another content.",
      "cause": "The key was sent before, for the same operation, with another body or to another customer.",
      "remedy": "Make a new key for each new request, and keep the key and the content together for when it is sent again."
    },
    "duplicate_customer": {
      "status": 409,
      "message": "A customer with this tax number or this document is there already.",
      "cause": "The client has a customer with the same tax number of the same kind and country, or the same document number of the same country, and its policy is to reject such a customer. Nothing was stored.",
      "remedy": "Look for the customer among those that you have created. If another person is meant, correct the number; sent unchanged, the request is refused again. Who runs the service can change the policy of the client."
    },
    "kyc_transition_forbidden": {
      "status": 409,
      "message": "The KYC status cannot follow the present one.",
      "cause": "The result has a status that the present one does not lead to, by x-transitions of the schema KycStatus. Nothing was stored.",
      "remedy": "Read the customer. A decided check is opened again with the status IN_REVIEW."
    },
    "customer_retained": {
      "status": 409,
      "message": "The customer has to be kept for some time yet.",
      "cause": "The client keeps its customers for a time after their last change, and that has not passed. Nothing was erased.",
      "remedy": "Send the request again after the time in retainedUntil. Who runs the service can change the time for the client."
    },
    "customer_held": {
      "status": 409,
      "message": "The customer has to be kept until a hold is lifted.",
      "cause": "Who runs the service has put a legal hold on the customer. Nothing was erased.",
      "remedy": "Ask who runs the service, with the traceId."
    },
    "too_many_webhooks": {
      "status": 409,
      "message": "The client has 100 webhooks already.",
      "cause": "A client can have 100 webhooks. Nothing was stored.",
      "remedy": "Delete one that is not needed any more. One webhook gets the events of all sub-clients too."
    },
    "customer_erased": {
      "status": 410,
      "message": "The customer was erased.",
      "cause": "The customer was yours and was erased, at the time in erasedAt. Nothing of it is left but its id and its journal.",
      "remedy": "Do not ask for it again. The same person can be created anew, with a new Idempotency-Key."
    },
    "cursor_unknown": {
      "status": 410,
      "message": "The cursor is not known, or not any more.",
      "cause": "The cursor is of another client, or names an event that the database lost when it was restored to an earlier state.",
      "remedy": "List the events from the first one on, without after, and pass over what you have seen, by the ids of the events."
    },
    "precondition_failed": {
      "status": 412,
      "message": "The customer was changed since. Read it again.",
      "cause": "If-Match names a state of the customer that is not the present one. Nothing was changed.",
      "remedy": "Read the customer, look whether the correction is still right, and send it with the new ETag."
    },
    "content_too_large": {
      "status": 413,
      "message": "The body is larger than 32768 bytes.",
      "cause": "The body, or the extensions of its chunks, are larger than the service takes.",
      "remedy": "Send less; no valid request is that large."
    },
    "uri_too_long": {
      "status": 414,
      "message": "The request target is longer than 2048 bytes.",
      "cause": "The path and the query together are too long.",
      "remedy": "Check how the client builds the path."
    },
    "unsupported_media_type": {
      "status": 415,
      "message": "Send the body in a media type that the operation takes, in UTF-8 and not compressed.",
      "cause": "The Content-Type is not one that the operation takes, names another charset, or the body is compressed.",
      "remedy": "Send Content-Type: application/json, which every operation takes, and no Content-Encoding."
    },
    "expectation_failed": {
      "status": 417,
      "message": "The only expectation that is met is 100-continue.",
      "cause": "The header Expect asks for something else.",
      "remedy": "Leave the header out."
    },
    "precondition_required": {
      "status": 428,
      "message": "Send the ETag that was read as If-Match.",
      "cause": "The request has no If-Match. Without it the change of another one could be overwritten unseen.",
      "remedy": "Read the customer and send its ETag as If-Match, or an asterisk to change whatever is there."
    },
    "headers_too_large": {
      "status": 431,
      "message": "The headers are larger than 16384 bytes.",
      "cause": "The header fields together are too large.",
      "remedy": "Look for cookies or tokens that do not belong here."
    },
    "internal": {
      "status": 500,
      "message": "Internal error.",
      "cause": "The service has a fault. Its log has the cause under the traceId.",
      "remedy": "Report it with the traceId. Whether the request took effect is not known."
    },
    "unavailable": {
      "status": 503,
      "retryAfter": 1,
      "message": "The service is not available now. Try again later.",
      "cause": "The service is closing, has more to do than it can, or cannot use its database. Nothing was stored.",
      "remedy": "Send the request again after the seconds in the header Retry-After."
    },
    "outcome_unknown": {
      "status": 503,
      "retryAfter": 1,
      "message": "It is not known whether the request took effect. Send it again with the same Idempotency-Key.",
      "cause": "The database did not confirm in time that what it was given is safe, or could not any more.",
      "remedy": "Send it again with the same key after the seconds in the header Retry-After; it is done once, whatever became of it. Without a key it may be done twice."
    }
  },
  "ViolationCode": {
    "required": {
      "cause": "A member that the contract requires is missing, or the body as a whole.",
      "remedy": "Send the member. GET /customers/individual/requirements lists those that a creation requires."
    },
    "unknown_member": {
      "cause": "The contract names no such member or query parameter. It may be a typo, or belong to a later version.",
      "remedy": "Leave it out, or write it as the contract does."
    },
    "wrong_type": {
      "cause": "The value has another JSON type than the contract asks for. Nothing is converted, \"true\" is not true.",
      "remedy": "Send the type that the message names."
    },
    "not_in_enum": {
      "cause": "The value is not one of those that the contract lists. Capitals count.",
      "remedy": "Send one of the listed values."
    },
    "bad_format": {
      "cause": "The text is not a date, an id or an address of the form that the message names, or the day is not in the calendar.",
      "remedy": "Send what the message describes, a date as YYYY-MM-DD for instance."
    },
    "bad_pattern": {
      "cause": "The text holds characters that are not taken here, lacks some that are needed, or is of another form.",
      "remedy": "Send what the message describes. It names the first character that is not taken."
    },
    "too_small": {
      "cause": "The number is smaller than the contract allows.",
      "remedy": "Send at least the number that the message names."
    },
    "too_large": {
      "cause": "The number is larger than the contract allows.",
      "remedy": "Send at most the number that the message names."
    },
    "too_short": {
      "cause": "A member that is required is blank, or the text has fewer characters than the contract asks for.",
      "remedy": "Send at least as many characters as the message names."
    },
    "too_long": {
      "cause": "The text has more characters than the contract allows, counted as Unicode code points, or it is there where it must be left out.",
      "remedy": "Send at most as many characters as the message names."
    },
    "too_many_items": {
      "cause": "The list has more items than the contract allows.",
      "remedy": "Send at most as many items as the message names."
    },
    "duplicate_item": {
      "cause": "The list has the same item twice.",
      "remedy": "Send each item once."
    },
    "malformed_request": {
      "cause": "The bytes are not a request of HTTP/1.1, or the target is not in percent-encoding.",
      "remedy": "Look at the HTTP client or at a proxy between it and the service."
    },
    "malformed_json": {
      "cause": "The body is not JSON as RFC 8259 has it. A byte order mark or a comma too many is enough.",
      "remedy": "Let a JSON library write the body."
    },
    "duplicate_member": {
      "cause": "A member stands twice in one object, so that it would depend on the reader which one counts.",
      "remedy": "Send each member once."
    },
    "invalid_text": {
      "cause": "A text or a name holds U+0000 or half a surrogate pair, which no database keeps as it is.",
      "remedy": "Remove the character; look for text that was cut in the middle of a character."
    },
    "not_utf8": {
      "cause": "The body holds bytes that are not UTF-8.",
      "remedy": "Encode the body in UTF-8."
    },
    "too_deep": {
      "cause": "Objects and arrays lie deeper in one another than 16.",
      "remedy": "Send the body in the shape that the contract shows."
    },
    "country_code_unassigned": {
      "cause": "ITU-T E.164 assigns no such calling code, and it is no North American one with its area code.",
      "remedy": "Send the calling code of the country without a plus sign, \"44\" for instance."
    },
    "phone_contradicts_country_code": {
      "cause": "The phone begins with +, 00 or the prefix that the country dials for calls abroad (011 in North America), and goes on with another code than phoneCountryCode.",
      "remedy": "Correct the one or the other, or send the phone without its country code."
    },
    "phone_not_e164": {
      "cause": "Country code and phone together have more digits than a telephone number can have, or are none.",
      "remedy": "Send one number, without an extension."
    },
    "phone_not_possible": {
      "cause": "No telephone number of that country has so few or so many digits: the area code may be missing, or an extension or a second country code be there.",
      "remedy": "Send the whole number once, with its area code and without an extension."
    },
    "checked_at_out_of_range": {
      "cause": "The check lies in the future, by more than the minute that clocks may differ.",
      "remedy": "Send when the check was done, in UTC, or leave it out where that is now."
    },
    "expires_at_out_of_range": {
      "cause": "The result expires before the check was done, or at that moment.",
      "remedy": "Send an instant after checkedAt, or leave it out where the result does not expire."
    },
    "url_not_allowed": {
      "cause": "The URL is not one of https, holds a user or a password, or names an address that is not public, such as one of a private network.",
      "remedy": "Send an https URL of a public host. Who runs the service can allow others with WEBHOOK_ALLOW."
    },
    "date_of_birth_out_of_range": {
      "cause": "The date of birth is today or later, or more than 130 years ago.",
      "remedy": "Check the year of the date."
    },
    "document_dates_out_of_order": {
      "cause": "The document was issued after today, or after the day on which it expires.",
      "remedy": "Check the dates of the document; a scanned date can have day and month the other way round."
    }
  }
} as const;

/** Which values may follow each, where a schema says so. */
export const transitions = {
  "KycStatus": {
    "PENDING": [
      "IN_REVIEW",
      "NEEDS_INFO",
      "APPROVED",
      "REJECTED"
    ],
    "IN_REVIEW": [
      "PENDING",
      "IN_REVIEW",
      "NEEDS_INFO",
      "APPROVED",
      "REJECTED"
    ],
    "NEEDS_INFO": [
      "PENDING",
      "IN_REVIEW",
      "NEEDS_INFO",
      "APPROVED",
      "REJECTED"
    ],
    "APPROVED": [
      "IN_REVIEW",
      "APPROVED",
      "REJECTED"
    ],
    "REJECTED": [
      "IN_REVIEW",
      "APPROVED",
      "REJECTED"
    ]
  }
} as const;
