// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from "./types.js";

export const requirements: Record<"createIndividualCustomer" | "recordKycResult", components["schemas"]["Requirements"]> = 
{
  "createIndividualCustomer": {
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "title": "Individual customer",
      "description": "What a client sends to have an individual customer created.",
      "additionalProperties": false,
      "required": [
        "email",
        "phone",
        "phoneCountryCode",
        "basicData",
        "taxInformation",
        "identification",
        "mainAddress",
        "isPep"
      ],
      "properties": {
        "email": {
          "$ref": "#/$defs/Email",
          "title": "Email address"
        },
        "phone": {
          "$ref": "#/$defs/PhoneNumber",
          "title": "Phone number"
        },
        "phoneCountryCode": {
          "$ref": "#/$defs/PhoneCountryCode",
          "title": "Phone country code"
        },
        "basicData": {
          "$ref": "#/$defs/NewBasicData",
          "title": "Basic data"
        },
        "taxInformation": {
          "$ref": "#/$defs/TaxInformation",
          "title": "Tax information"
        },
        "identification": {
          "$ref": "#/$defs/Identification",
          "title": "Identity document"
        },
        "mainAddress": {
          "$ref": "#/$defs/MainAddress",
          "title": "Main address"
        },
        "isPep": {
          "$ref": "#/$defs/PepStatus",
          "title": "Politically exposed person"
        },
        "pepExplanation": {
          "$ref": "#/$defs/PepExplanation",
          "title": "Explanation of the PEP status"
        },
        "externalId": {
          "$ref": "#/$defs/ExternalId",
          "title": "Your reference"
        }
      },
      "if": {
        "required": [
          "isPep"
        ],
        "properties": {
          "isPep": {
            "const": true
          }
        }
      },
      "then": {
        "required": [
          "pepExplanation"
        ],
        "properties": {
          "pepExplanation": true
        }
      },
      "examples": [
        {
          "email": "ada.sample@example.com",
          "phone": "07700 900123",
          "phoneCountryCode": "44",
          "basicData": {
            "firstName": "Ada",
            "lastName": "Sample",
            "dateOfBirth": "1990-12-10",
            "gender": "F",
            "nationality": "GB",
            "occupation": "15"
          },
          "taxInformation": {
            "number": "QQ123456C",
            "type": "NATIONAL_INSURANCE_NUMBER",
            "country": "GB"
          },
          "identification": {
            "code": "SPECIMEN-0001",
            "country": "GB"
          },
          "mainAddress": {
            "line1": "1 Sample Street",
            "city": "Sampleton",
            "zipCode": "AB1 2CD",
            "country": "GB"
          },
          "isPep": false
        }
      ],
      "$defs": {
        "Email": {
          "type": "string",
          "format": "email",
          "description": "Address at which the customer reads mail: a dot-atom (RFC 5322), an at sign and a domain with at least one dot.\nQuoted local parts and address literals (RFC 5321) are not taken. Kept as it was sent, capitals included.",
          "minLength": 3,
          "maxLength": 254,
          "pattern": "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*$",
          "examples": [
            "ada.sample@example.com"
          ]
        },
        "PhoneNumber": {
          "type": "string",
          "description": "Telephone number without its country code, as the customer writes it: digits, spaces, hyphens, plus signs and\nparentheses, with at least four digits. A trunk zero may be there or not; `phoneE164` of the record shows how the\nnumber was understood. A number that begins with + must begin with `phoneCountryCode`.",
          "maxLength": 32,
          "pattern": "^[ +()-]*[0-9](?:[ +()-]*[0-9]){3}[0-9 +()-]*$",
          "examples": [
            "07700 900123"
          ]
        },
        "PhoneCountryCode": {
          "type": "string",
          "description": "Country calling code, one to four digits without a plus sign, \"44\" for instance. The record shows it in the\nstyle of E.164, \"+44\". A North American code that is given with its area code, \"1876\" for instance, means the\ncountry code +1 and a number that begins with 876.",
          "maxLength": 4,
          "pattern": "^[0-9]+$",
          "examples": [
            "44"
          ]
        },
        "NewBasicData": {
          "type": "object",
          "description": "Who the customer is, as the client declares it.",
          "additionalProperties": false,
          "required": [
            "firstName",
            "lastName",
            "dateOfBirth",
            "nationality",
            "occupation"
          ],
          "properties": {
            "firstName": {
              "$ref": "#/$defs/PersonName",
              "title": "First name"
            },
            "middleName": {
              "$ref": "#/$defs/PersonName",
              "title": "Middle name"
            },
            "lastName": {
              "$ref": "#/$defs/PersonName",
              "title": "Last name"
            },
            "dateOfBirth": {
              "$ref": "#/$defs/DateOfBirth",
              "title": "Date of birth"
            },
            "gender": {
              "$ref": "#/$defs/GenderOrBlank",
              "title": "Gender"
            },
            "nationality": {
              "$ref": "#/$defs/CountryCode",
              "title": "Nationality"
            },
            "occupation": {
              "$ref": "#/$defs/Occupation",
              "title": "Occupation"
            }
          },
          "examples": [
            {
              "firstName": "Ada",
              "lastName": "Sample",
              "dateOfBirth": "1990-12-10",
              "gender": "",
              "nationality": "GB",
              "occupation": "15"
            }
          ]
        },
        "PersonName": {
          "type": "string",
          "description": "A name in any script. It holds no control characters and is not made of spaces alone.",
          "maxLength": 100,
          "pattern": "^[^\\S\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$",
          "examples": [
            "Ada"
          ]
        },
        "DateOfBirth": {
          "type": "string",
          "format": "date",
          "description": "Day of birth, as year, month and day. It lies in the past, at most 130 years ago.",
          "minLength": 10,
          "maxLength": 10,
          "examples": [
            "1990-12-10"
          ]
        },
        "GenderOrBlank": {
          "type": "string",
          "description": "M for male, F for female, O for other. Where it is left out or blank (\"\"), the record shows O and\n`genderSource` defaulted, and a later KYC result may fill it in.",
          "enum": [
            "M",
            "F",
            "O",
            ""
          ],
          "default": "O",
          "examples": [
            "F"
          ]
        },
        "CountryCode": {
          "type": "string",
          "description": "Country or territory, as its two-letter ISO 3166-1 code in capitals.",
          "enum": [
            "AF",
            "AX",
            "AL",
            "DZ",
            "AS",
            "AD",
            "AO",
            "AI",
            "AQ",
            "AG",
            "AR",
            "AM",
            "AW",
            "AU",
            "AT",
            "AZ",
            "BS",
            "BH",
            "BD",
            "BB",
            "BY",
            "BE",
            "BZ",
            "BJ",
            "BM",
            "BT",
            "BO",
            "BQ",
            "BA",
            "BW",
            "BV",
            "BR",
            "IO",
            "BN",
            "BG",
            "BF",
            "BI",
            "KH",
            "CM",
            "CA",
            "CV",
            "KY",
            "CF",
            "TD",
            "CL",
            "CN",
            "CX",
            "CC",
            "CO",
            "KM",
            "CG",
            "CD",
            "CK",
            "CR",
            "CI",
            "HR",
            "CU",
            "CW",
            "CY",
            "CZ",
            "DK",
            "DJ",
            "DM",
            "DO",
            "EC",
            "EG",
            "SV",
            "GQ",
            "ER",
            "EE",
            "ET",
            "FK",
            "FO",
            "FJ",
            "FI",
            "FR",
            "GF",
            "PF",
            "TF",
            "GA",
            "GM",
            "GE",
            "DE",
            "GH",
            "GI",
            "GR",
            "GL",
            "GD",
            "GP",
            "GU",
            "GT",
            "GG",
            "GN",
            "GW",
            "GY",
            "HT",
            "HM",
            "VA",
            "HN",
            "HK",
            "HU",
            "IS",
            "IN",
            "ID",
            "IR",
            "IQ",
            "IE",
            "IM",
            "IL",
            "IT",
            "JM",
            "JP",
            "JE",
            "JO",
            "KZ",
            "KE",
            "KI",
            "KR",
            "KP",
            "KW",
            "KG",
            "LA",
            "LV",
            "LB",
            "LS",
            "LR",
            "LY",
            "LI",
            "LT",
            "LU",
            "MO",
            "MK",
            "MG",
            "MW",
            "MY",
            "MV",
            "ML",
            "MT",
            "MH",
            "MQ",
            "MR",
            "MU",
            "YT",
            "MX",
            "FM",
            "MD",
            "MC",
            "MN",
            "ME",
            "MS",
            "MA",
            "MZ",
            "MM",
            "NA",
            "NR",
            "NP",
            "NL",
            "NC",
            "NZ",
            "NI",
            "NE",
            "NG",
            "NU",
            "NF",
            "MP",
            "NO",
            "OM",
            "PK",
            "PW",
            "PS",
            "PA",
            "PG",
            "PY",
            "PE",
            "PH",
            "PN",
            "PL",
            "PT",
            "PR",
            "QA",
            "RE",
            "RO",
            "RU",
            "RW",
            "BL",
            "SH",
            "KN",
            "LC",
            "MF",
            "PM",
            "VC",
            "WS",
            "SM",
            "ST",
            "SA",
            "SN",
            "RS",
            "SC",
            "SL",
            "SG",
            "SX",
            "SK",
            "SI",
            "SB",
            "SO",
            "ZA",
            "GS",
            "SS",
            "ES",
            "LK",
            "SD",
            "SR",
            "SJ",
            "SZ",
            "SE",
            "CH",
            "SY",
            "TW",
            "TJ",
            "TZ",
            "TH",
            "TL",
            "TG",
            "TK",
            "TO",
            "TT",
            "TN",
            "TR",
            "TM",
            "TC",
            "TV",
            "UG",
            "UA",
            "AE",
            "GB",
            "US",
            "UM",
            "UY",
            "UZ",
            "VU",
            "VE",
            "VN",
            "VG",
            "VI",
            "WF",
            "EH",
            "YE",
            "ZM",
            "ZW"
          ],
          "examples": [
            "GB"
          ]
        },
        "Occupation": {
          "type": "string",
          "description": "Occupation of the customer, as a group number (11 to 55) or a word for those outside the groups.",
          "enum": [
            "11",
            "13",
            "15",
            "17",
            "19",
            "21",
            "23",
            "25",
            "27",
            "29",
            "31",
            "33",
            "35",
            "37",
            "39",
            "41",
            "43",
            "45",
            "47",
            "49",
            "51",
            "53",
            "55",
            "SELFEMP",
            "OTHERXX",
            "STUDENT",
            "RETIRED",
            "UNEMPLO"
          ],
          "examples": [
            "15"
          ]
        },
        "TaxInformation": {
          "type": "object",
          "description": "The number under which the customer pays tax, and where.",
          "additionalProperties": false,
          "required": [
            "number",
            "type",
            "country"
          ],
          "properties": {
            "number": {
              "$ref": "#/$defs/TaxNumber",
              "title": "Tax number"
            },
            "type": {
              "$ref": "#/$defs/TaxNumberType",
              "title": "Kind of tax number"
            },
            "country": {
              "$ref": "#/$defs/CountryCode",
              "title": "Country of taxation"
            }
          },
          "examples": [
            {
              "number": "QQ123456C",
              "type": "NATIONAL_INSURANCE_NUMBER",
              "country": "GB"
            }
          ]
        },
        "TaxNumber": {
          "type": "string",
          "description": "Tax number, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.",
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$",
          "examples": [
            "QQ123456C"
          ]
        },
        "TaxNumberType": {
          "type": "string",
          "description": "What kind of number the tax number is.",
          "enum": [
            "NATIONAL_INSURANCE_NUMBER",
            "TAX_CODE"
          ],
          "examples": [
            "NATIONAL_INSURANCE_NUMBER"
          ]
        },
        "Identification": {
          "type": "object",
          "description": "The identity document that the customer showed, and the country that issued it.",
          "additionalProperties": false,
          "required": [
            "code",
            "country"
          ],
          "properties": {
            "code": {
              "$ref": "#/$defs/IdentificationCode",
              "title": "Document number"
            },
            "country": {
              "$ref": "#/$defs/CountryCode",
              "title": "Country of issue"
            }
          },
          "examples": [
            {
              "code": "SPECIMEN-0001",
              "country": "GB"
            }
          ]
        },
        "IdentificationCode": {
          "type": "string",
          "description": "Number of the identity document, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.",
          "maxLength": 64,
          "pattern": "^[A-Za-z0-9_-]+$",
          "examples": [
            "SPECIMEN-0001"
          ]
        },
        "MainAddress": {
          "type": "object",
          "description": "Where the customer lives.",
          "additionalProperties": false,
          "required": [
            "line1",
            "city",
            "zipCode",
            "country"
          ],
          "properties": {
            "line1": {
              "$ref": "#/$defs/AddressLine",
              "title": "Address line 1"
            },
            "line2": {
              "$ref": "#/$defs/AddressLine",
              "title": "Address line 2"
            },
            "city": {
              "$ref": "#/$defs/AddressLine",
              "title": "City"
            },
            "state": {
              "$ref": "#/$defs/AddressLine",
              "title": "State or region"
            },
            "zipCode": {
              "$ref": "#/$defs/ZipCode",
              "title": "Postal code"
            },
            "country": {
              "$ref": "#/$defs/CountryCode",
              "title": "Country"
            }
          },
          "examples": [
            {
              "line1": "1 Sample Street",
              "city": "Sampleton",
              "zipCode": "AB1 2CD",
              "country": "GB"
            }
          ]
        },
        "AddressLine": {
          "type": "string",
          "description": "A line of an address in any script. It holds no control characters and is not made of spaces alone.",
          "maxLength": 200,
          "pattern": "^[^\\S\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f][^\\u0000-\\u001f\\u007f-\\u009f]*$",
          "examples": [
            "1 Sample Street"
          ]
        },
        "ZipCode": {
          "type": "string",
          "description": "Postal code, made of letters A to Z, digits, spaces, hyphens and underscores. Kept as it was sent.",
          "maxLength": 16,
          "pattern": "^[A-Za-z0-9 _-]+$",
          "examples": [
            "AB1 2CD"
          ]
        },
        "PepStatus": {
          "type": "boolean",
          "description": "Whether the customer is a politically exposed person. There is no default, since a missing answer is not a no.",
          "examples": [
            false
          ]
        },
        "PepExplanation": {
          "type": "string",
          "description": "Which public function makes the customer a politically exposed person. Required where `isPep` is true. It is not\nmade of spaces alone and does not hold U+0000, which no text of a request may.",
          "maxLength": 1000,
          "pattern": "^\\s*[^\\s\\u0000][^\\u0000]*$",
          "examples": [
            "Member of a national parliament since 2021"
          ]
        },
        "ExternalId": {
          "type": "string",
          "description": "The client's own reference for this customer, made of visible ASCII characters. It is kept and shown; two\ncustomers may carry the same one.",
          "maxLength": 64,
          "pattern": "^[!-~]+$",
          "examples": [
            "crm-10042"
          ]
        }
      }
    },
    "rules": [
      {
        "id": "countryCodeIsAssigned",
        "pointer": "/phoneCountryCode",
        "code": "country_code_unassigned",
        "description": "must be a calling code that ITU-T E.164 assigns, or a North American one with its area code"
      },
      {
        "id": "phoneAgreesWithCountryCode",
        "pointer": "/phone",
        "code": "phone_contradicts_country_code",
        "description": "must begin with phoneCountryCode where it begins with + or 00"
      },
      {
        "id": "phoneFitsE164",
        "pointer": "/phone",
        "code": "phone_not_e164",
        "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands"
      },
      {
        "id": "dateOfBirthIsPlausible",
        "pointer": "/basicData/dateOfBirth",
        "code": "date_of_birth_out_of_range",
        "description": "must lie before today (UTC) and at most 130 years ago"
      }
    ]
  },
  "recordKycResult": {
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "description": "The outcome of a know-your-customer check, with the gender where the check established it.",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "$ref": "#/$defs/KycResultStatus"
        },
        "gender": {
          "$ref": "#/$defs/Gender"
        }
      },
      "examples": [
        {
          "status": "APPROVED",
          "gender": "F"
        }
      ],
      "$defs": {
        "KycResultStatus": {
          "type": "string",
          "description": "What the check decided.",
          "enum": [
            "APPROVED",
            "REJECTED"
          ],
          "examples": [
            "APPROVED"
          ]
        },
        "Gender": {
          "type": "string",
          "description": "M for male, F for female, O for other.",
          "enum": [
            "M",
            "F",
            "O"
          ],
          "examples": [
            "F"
          ]
        }
      }
    },
    "rules": []
  }
};
