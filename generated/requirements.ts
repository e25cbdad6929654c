// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from "./types.js";

export const requirements: Record<"createIndividualCustomer" | "correctCustomer" | "recordKycResult" | "createWebhook", components["schemas"]["Requirements"]> = 
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
          "type": "string",
          "pattern": "^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$",
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
          "$ref": "#/$defs/NewTaxInformation",
          "title": "Tax information"
        },
        "identification": {
          "$ref": "#/$defs/NewIdentification",
          "title": "Identity document"
        },
        "mainAddress": {
          "$ref": "#/$defs/NewMainAddress",
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
        "title": "If the customer is a politically exposed person",
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
        "title": "The explanation is required",
        "required": [
          "pepExplanation"
        ],
        "properties": {
          "pepExplanation": {
            "type": "string",
            "minLength": 1
          }
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
          "description": "Address at which the customer reads mail: a dot-atom (RFC 5322), an at sign and a domain with at least one dot.\nQuoted local parts and address literals (RFC 5321) are not taken, nor is a last part that is a number. Kept as it\nwas sent, capitals included.",
          "maxLength": 254,
          "pattern": "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$",
          "examples": [
            "ada.sample@example.com"
          ]
        },
        "PhoneNumber": {
          "type": "string",
          "description": "Telephone number as the customer writes it: digits, spaces, hyphens, a plus sign in front and parentheses, with at\nleast four digits. A trunk zero may be there or not. The country code may stand before the number, with +, 00 or\nthe country's own prefix for calls abroad, or bare; behind a prefix it must be `phoneCountryCode`. `phoneE164` of\nthe record shows how the number was understood.",
          "maxLength": 32,
          "pattern": "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$",
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
          "description": "Who the customer is, as the client declares it. A customer with one name has it in `lastName`, with `hasSingleName`\ntrue; all others have a `firstName` too.",
          "additionalProperties": false,
          "required": [
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
              "title": "Middle name",
              "examples": [
                "Eve"
              ]
            },
            "lastName": {
              "$ref": "#/$defs/PersonName",
              "type": "string",
              "minLength": 1,
              "title": "Last name",
              "examples": [
                "Sample"
              ]
            },
            "hasSingleName": {
              "$ref": "#/$defs/HasSingleName",
              "title": "Has one name only"
            },
            "birthName": {
              "$ref": "#/$defs/PersonName",
              "title": "Name at birth"
            },
            "dateOfBirth": {
              "$ref": "#/$defs/DateOfBirth",
              "title": "Date of birth"
            },
            "placeOfBirth": {
              "$ref": "#/$defs/AddressLine",
              "title": "Place of birth",
              "description": "Place of birth, as the identity document shows it."
            },
            "gender": {
              "$ref": "#/$defs/GenderOrBlank",
              "title": "Gender",
              "description": "M for male, F for female, O for other. Where it is left out or blank (\"\"), the record shows O and\n`genderSource` defaulted, and a later KYC result may fill it in.",
              "default": "O"
            },
            "nationality": {
              "$ref": "#/$defs/CountryCode",
              "title": "Nationality"
            },
            "additionalNationalities": {
              "$ref": "#/$defs/Nationalities",
              "title": "Additional nationalities"
            },
            "occupation": {
              "$ref": "#/$defs/Occupation",
              "title": "Occupation"
            }
          },
          "if": {
            "title": "If the customer has one name only",
            "required": [
              "hasSingleName"
            ],
            "properties": {
              "hasSingleName": {
                "const": true
              }
            }
          },
          "then": {
            "title": "First and middle name are left out",
            "properties": {
              "firstName": {
                "type": "string",
                "maxLength": 0
              },
              "middleName": {
                "type": "string",
                "maxLength": 0
              }
            }
          },
          "else": {
            "title": "The first name is required",
            "required": [
              "firstName"
            ],
            "properties": {
              "firstName": {
                "type": "string",
                "minLength": 1
              }
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
            },
            {
              "lastName": "Specimen",
              "hasSingleName": true,
              "dateOfBirth": "1990-12-10",
              "nationality": "ID",
              "occupation": "15"
            }
          ]
        },
        "PersonName": {
          "type": "string",
          "description": "A name in any script. It holds at least one letter, no control characters and no characters that turn the direction\nof the text around. A joiner within a word (U+200C, U+200D) is kept.",
          "maxLength": 100,
          "pattern": "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$",
          "examples": [
            "Ada"
          ]
        },
        "HasSingleName": {
          "type": "boolean",
          "description": "Whether the customer has one name only, which many people do. The name goes into `lastName`, as in a passport (ICAO\nDoc 9303: a single name is the primary identifier), and `firstName` and `middleName` are left out.",
          "examples": [
            false,
            true
          ]
        },
        "DateOfBirth": {
          "type": "string",
          "format": "date",
          "description": "Day of birth, as year, month and day. It lies in the past, at most 130 years ago.",
          "maxLength": 10,
          "examples": [
            "1990-12-10"
          ]
        },
        "AddressLine": {
          "type": "string",
          "description": "A line of an address, or the name of a place or an authority, in any script. It holds at least one letter or digit,\nno control characters and no characters that turn the direction of the text around.",
          "maxLength": 200,
          "pattern": "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$",
          "examples": [
            "1 Sample Street"
          ]
        },
        "GenderOrBlank": {
          "type": "string",
          "description": "M for male, F for female, O for other, or blank.",
          "enum": [
            "M",
            "F",
            "O",
            ""
          ],
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
        "Nationalities": {
          "type": "array",
          "description": "The nationalities of the customer beside the first one, each once.",
          "maxItems": 10,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/CountryCode"
          },
          "examples": [
            [
              "IE"
            ]
          ]
        },
        "Occupation": {
          "type": "string",
          "description": "Occupation of the customer: a major group of the Standard Occupational Classification of the United States (SOC\n2018), 11 to 55, or a word for those outside the groups.\n\n| value | occupations |\n| --- | --- |\n| 11 | Management |\n| 13 | Business and Financial Operations |\n| 15 | Computer and Mathematical |\n| 17 | Architecture and Engineering |\n| 19 | Life, Physical, and Social Science |\n| 21 | Community and Social Service |\n| 23 | Legal |\n| 25 | Educational Instruction and Library |\n| 27 | Arts, Design, Entertainment, Sports, and Media |\n| 29 | Healthcare Practitioners and Technical |\n| 31 | Healthcare Support |\n| 33 | Protective Service |\n| 35 | Food Preparation and Serving Related |\n| 37 | Building and Grounds Cleaning and Maintenance |\n| 39 | Personal Care and Service |\n| 41 | Sales and Related |\n| 43 | Office and Administrative Support |\n| 45 | Farming, Fishing, and Forestry |\n| 47 | Construction and Extraction |\n| 49 | Installation, Maintenance, and Repair |\n| 51 | Production |\n| 53 | Transportation and Material Moving |\n| 55 | Military Specific |\n| SELFEMP | self-employed |\n| OTHERXX | any other |\n| STUDENT | student |\n| RETIRED | retired |\n| UNEMPLO | unemployed |",
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
        "NewTaxInformation": {
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
              "type": "string",
              "minLength": 1,
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
          "description": "Tax number, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent. Capitals and small letters,\nand what stands between letters and digits, make no other number of it.",
          "maxLength": 64,
          "pattern": "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$",
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
        "NewIdentification": {
          "type": "object",
          "description": "The identity document that the customer showed, and the country that issued it. A document that has expired is taken\nlike any other: what follows from that is for the KYC check to say.",
          "additionalProperties": false,
          "required": [
            "code",
            "country"
          ],
          "properties": {
            "type": {
              "$ref": "#/$defs/DocumentTypeOrBlank",
              "title": "Kind of document"
            },
            "code": {
              "$ref": "#/$defs/IdentificationCode",
              "type": "string",
              "minLength": 1,
              "title": "Document number"
            },
            "country": {
              "$ref": "#/$defs/CountryCode",
              "title": "Country of issue"
            },
            "issuingAuthority": {
              "$ref": "#/$defs/AddressLine",
              "title": "Issuing authority"
            },
            "issuedOn": {
              "$ref": "#/$defs/DocumentDateOrBlank",
              "title": "Date of issue"
            },
            "expiresOn": {
              "$ref": "#/$defs/DocumentDateOrBlank",
              "title": "Date of expiry"
            }
          },
          "examples": [
            {
              "code": "SPECIMEN-0001",
              "country": "GB"
            }
          ]
        },
        "DocumentTypeOrBlank": {
          "type": "string",
          "description": "Kind of the identity document, or blank.",
          "enum": [
            "PASSPORT",
            "ID_CARD",
            "DRIVING_LICENCE",
            "RESIDENCE_PERMIT",
            "OTHER",
            ""
          ],
          "examples": [
            "PASSPORT"
          ]
        },
        "IdentificationCode": {
          "type": "string",
          "description": "Number of the identity document, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.\nCapitals and small letters, and what stands between letters and digits, make no other number of it.",
          "maxLength": 64,
          "pattern": "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$",
          "examples": [
            "SPECIMEN-0001"
          ]
        },
        "DocumentDateOrBlank": {
          "type": "string",
          "description": "A day that an identity document shows, as year, month and day.",
          "maxLength": 10,
          "if": {
            "title": "If it is not blank",
            "minLength": 1
          },
          "then": {
            "title": "It is a date",
            "format": "date"
          },
          "examples": [
            "2021-06-30"
          ]
        },
        "NewMainAddress": {
          "type": "object",
          "description": "Where the customer lives. `city` and `zipCode` are required where the addresses of the country need them, and may\nbe sent everywhere.",
          "additionalProperties": false,
          "required": [
            "line1",
            "country"
          ],
          "properties": {
            "line1": {
              "$ref": "#/$defs/AddressLine",
              "type": "string",
              "minLength": 1,
              "title": "Address line 1"
            },
            "line2": {
              "$ref": "#/$defs/AddressLine",
              "title": "Address line 2",
              "examples": [
                "Flat 2"
              ]
            },
            "line3": {
              "$ref": "#/$defs/AddressLine",
              "title": "Address line 3"
            },
            "city": {
              "$ref": "#/$defs/AddressLine",
              "title": "City",
              "examples": [
                "Sampleton"
              ]
            },
            "state": {
              "$ref": "#/$defs/AddressLine",
              "title": "State or region",
              "examples": [
                "Sampleshire"
              ]
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
          "if": {
            "title": "If the country's addresses need a city and a postal code",
            "required": [
              "country"
            ],
            "properties": {
              "country": {
                "$ref": "#/$defs/CountryWithCityAndPostalCode"
              }
            }
          },
          "then": {
            "title": "City and postal code are required",
            "required": [
              "city",
              "zipCode"
            ],
            "properties": {
              "city": {
                "type": "string",
                "minLength": 1
              },
              "zipCode": {
                "type": "string",
                "minLength": 1
              }
            }
          },
          "else": {
            "title": "In other countries",
            "if": {
              "title": "If the country's addresses need a city",
              "required": [
                "country"
              ],
              "properties": {
                "country": {
                  "$ref": "#/$defs/CountryWithCity"
                }
              }
            },
            "then": {
              "title": "The city is required",
              "required": [
                "city"
              ],
              "properties": {
                "city": {
                  "type": "string",
                  "minLength": 1
                }
              }
            },
            "else": {
              "title": "In the countries that are left",
              "if": {
                "title": "If the country's addresses need a postal code",
                "required": [
                  "country"
                ],
                "properties": {
                  "country": {
                    "$ref": "#/$defs/CountryWithPostalCode"
                  }
                }
              },
              "then": {
                "title": "The postal code is required",
                "required": [
                  "zipCode"
                ],
                "properties": {
                  "zipCode": {
                    "type": "string",
                    "minLength": 1
                  }
                }
              }
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
        "ZipCode": {
          "type": "string",
          "description": "Postal code, made of letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit.\nKept as it was sent.",
          "maxLength": 16,
          "pattern": "^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$",
          "examples": [
            "AB1 2CD"
          ]
        },
        "CountryWithCityAndPostalCode": {
          "type": "string",
          "description": "A country whose addresses need a city and a postal code.",
          "enum": [
            "AX",
            "AS",
            "AU",
            "AT",
            "BE",
            "BR",
            "IO",
            "CA",
            "CN",
            "CZ",
            "DK",
            "EE",
            "FK",
            "FI",
            "FR",
            "GF",
            "PF",
            "DE",
            "GR",
            "GL",
            "GP",
            "GU",
            "GG",
            "HU",
            "IN",
            "IM",
            "IT",
            "JE",
            "KR",
            "LV",
            "LI",
            "LT",
            "LU",
            "MY",
            "MH",
            "MQ",
            "YT",
            "MX",
            "FM",
            "NL",
            "NC",
            "NZ",
            "MP",
            "NO",
            "PW",
            "PN",
            "PL",
            "PT",
            "PR",
            "RE",
            "RO",
            "RU",
            "BL",
            "SH",
            "MF",
            "PM",
            "SK",
            "ZA",
            "GS",
            "ES",
            "SJ",
            "SE",
            "CH",
            "TW",
            "TR",
            "TC",
            "UA",
            "GB",
            "US",
            "VI",
            "WF"
          ],
          "examples": [
            "AX"
          ]
        },
        "CountryWithCity": {
          "type": "string",
          "description": "A country whose addresses need a city and no postal code.",
          "enum": [
            "AF",
            "AL",
            "DZ",
            "AD",
            "AO",
            "AI",
            "AQ",
            "AR",
            "AM",
            "AW",
            "AZ",
            "BS",
            "BH",
            "BD",
            "BB",
            "BY",
            "BZ",
            "BJ",
            "BM",
            "BT",
            "BO",
            "BQ",
            "BA",
            "BW",
            "BV",
            "BN",
            "BG",
            "BF",
            "BI",
            "KH",
            "CM",
            "CV",
            "CF",
            "TD",
            "CL",
            "CX",
            "CC",
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
            "DJ",
            "DM",
            "DO",
            "EC",
            "EG",
            "SV",
            "GQ",
            "ER",
            "ET",
            "FO",
            "FJ",
            "TF",
            "GA",
            "GM",
            "GE",
            "GH",
            "GD",
            "GT",
            "GN",
            "GW",
            "GY",
            "HT",
            "HM",
            "VA",
            "HN",
            "IS",
            "IR",
            "IQ",
            "IE",
            "IL",
            "JM",
            "JO",
            "KZ",
            "KE",
            "KI",
            "KP",
            "KW",
            "KG",
            "LA",
            "LB",
            "LS",
            "LR",
            "LY",
            "MK",
            "MG",
            "MW",
            "MV",
            "ML",
            "MT",
            "MR",
            "MU",
            "MD",
            "MC",
            "MN",
            "ME",
            "MS",
            "MA",
            "MZ",
            "MM",
            "NA",
            "NP",
            "NI",
            "NE",
            "NG",
            "NU",
            "NF",
            "OM",
            "PK",
            "PS",
            "PA",
            "PG",
            "PY",
            "PE",
            "PH",
            "QA",
            "RW",
            "KN",
            "LC",
            "VC",
            "WS",
            "ST",
            "SA",
            "SN",
            "RS",
            "SC",
            "SL",
            "SX",
            "SI",
            "SB",
            "SO",
            "SS",
            "LK",
            "SD",
            "SR",
            "SZ",
            "SY",
            "TJ",
            "TZ",
            "TH",
            "TL",
            "TG",
            "TK",
            "TO",
            "TT",
            "TN",
            "TM",
            "TV",
            "UG",
            "UM",
            "UY",
            "UZ",
            "VU",
            "VE",
            "VN",
            "EH",
            "YE",
            "ZM",
            "ZW"
          ],
          "examples": [
            "AF"
          ]
        },
        "CountryWithPostalCode": {
          "type": "string",
          "description": "A country whose addresses need a postal code and no city.",
          "enum": [
            "JP",
            "SM",
            "SG"
          ],
          "examples": [
            "JP"
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
          "description": "Which public function makes the customer a politically exposed person. Required where `isPep` is true. It holds at\nleast one letter or digit. Of the control characters it may hold line breaks and tabs, and it holds no characters\nthat turn the direction of the text around.",
          "maxLength": 1000,
          "pattern": "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$",
          "examples": [
            "Member of a national parliament since 2021"
          ]
        },
        "ExternalId": {
          "type": "string",
          "description": "The client's own reference for this customer, made of visible ASCII characters. It is kept and shown; two\ncustomers may carry the same one.",
          "maxLength": 64,
          "pattern": "^[!-~]*$",
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
        "description": "must go on with phoneCountryCode where it begins with +, 00 or the country's prefix for calls abroad"
      },
      {
        "id": "phoneFitsE164",
        "pointer": "/phone",
        "code": "phone_not_e164",
        "description": "must make, behind the country code, a number of at most 15 digits, as E.164 demands"
      },
      {
        "id": "phoneIsPossible",
        "pointer": "/phone",
        "code": "phone_not_possible",
        "description": "must be as long as numbers of that country are; send the whole number once, with its area code"
      },
      {
        "id": "dateOfBirthIsPlausible",
        "pointer": "/basicData/dateOfBirth",
        "code": "date_of_birth_out_of_range",
        "description": "must lie before today (UTC) and at most 130 years ago"
      },
      {
        "id": "documentDatesAreInOrder",
        "pointer": "/identification/issuedOn",
        "code": "document_dates_out_of_order",
        "description": "must not lie after today (UTC), nor after expiresOn"
      }
    ]
  },
  "correctCustomer": {
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "description": "The members of a customer that are changed (JSON Merge Patch, RFC 7396). \"\" takes an optional member away, as null\ndoes: send only what was changed.",
      "additionalProperties": false,
      "properties": {
        "email": {
          "$ref": "#/$defs/Email"
        },
        "phone": {
          "$ref": "#/$defs/PhoneNumber"
        },
        "phoneCountryCode": {
          "$ref": "#/$defs/PhoneCountryCode"
        },
        "basicData": {
          "$ref": "#/$defs/BasicDataPatch"
        },
        "taxInformation": {
          "$ref": "#/$defs/TaxInformationPatch"
        },
        "identification": {
          "$ref": "#/$defs/IdentificationPatch"
        },
        "mainAddress": {
          "$ref": "#/$defs/MainAddressPatch"
        },
        "isPep": {
          "$ref": "#/$defs/PepStatus"
        },
        "pepExplanation": {
          "type": [
            "string",
            "null"
          ],
          "description": "As `pepExplanation` of a creation; null takes it away.",
          "examples": [
            "Member of a national parliament since 2021"
          ]
        },
        "externalId": {
          "type": [
            "string",
            "null"
          ],
          "description": "As `externalId` of a creation; null takes it away.",
          "examples": [
            "crm-10042"
          ]
        }
      },
      "examples": [
        {
          "phone": "07700 900124",
          "mainAddress": {
            "line2": "Flat 2"
          }
        }
      ],
      "$defs": {
        "Email": {
          "type": "string",
          "format": "email",
          "description": "Address at which the customer reads mail: a dot-atom (RFC 5322), an at sign and a domain with at least one dot.\nQuoted local parts and address literals (RFC 5321) are not taken, nor is a last part that is a number. Kept as it\nwas sent, capitals included.",
          "maxLength": 254,
          "pattern": "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$",
          "examples": [
            "ada.sample@example.com"
          ]
        },
        "PhoneNumber": {
          "type": "string",
          "description": "Telephone number as the customer writes it: digits, spaces, hyphens, a plus sign in front and parentheses, with at\nleast four digits. A trunk zero may be there or not. The country code may stand before the number, with +, 00 or\nthe country's own prefix for calls abroad, or bare; behind a prefix it must be `phoneCountryCode`. `phoneE164` of\nthe record shows how the number was understood.",
          "maxLength": 32,
          "pattern": "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$",
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
        "BasicDataPatch": {
          "type": "object",
          "description": "Changes of who the customer is.",
          "additionalProperties": false,
          "properties": {
            "firstName": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `firstName` of a creation; null takes it away.",
              "examples": [
                "Ada"
              ]
            },
            "middleName": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `middleName` of a creation; null takes it away.",
              "examples": [
                "Eve"
              ]
            },
            "lastName": {
              "$ref": "#/$defs/PersonName",
              "examples": [
                "Sample"
              ]
            },
            "hasSingleName": {
              "type": [
                "boolean",
                "null"
              ],
              "description": "As `hasSingleName` of a creation; null takes it away.",
              "examples": [
                false
              ]
            },
            "birthName": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `birthName` of a creation; null takes it away.",
              "examples": [
                "Ada"
              ]
            },
            "dateOfBirth": {
              "$ref": "#/$defs/DateOfBirth"
            },
            "placeOfBirth": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `placeOfBirth` of a creation; null takes it away.",
              "examples": [
                "1 Sample Street"
              ]
            },
            "gender": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `gender` of a creation; null takes it away.",
              "examples": [
                "F"
              ]
            },
            "nationality": {
              "$ref": "#/$defs/CountryCode"
            },
            "additionalNationalities": {
              "type": [
                "array",
                "null"
              ],
              "description": "Stands for the whole list.",
              "items": {
                "$ref": "#/$defs/CountryCode"
              },
              "examples": [
                [
                  "IE"
                ]
              ]
            },
            "occupation": {
              "$ref": "#/$defs/Occupation"
            }
          },
          "examples": [
            {
              "middleName": "Eve"
            }
          ]
        },
        "PersonName": {
          "type": "string",
          "description": "A name in any script. It holds at least one letter, no control characters and no characters that turn the direction\nof the text around. A joiner within a word (U+200C, U+200D) is kept.",
          "maxLength": 100,
          "pattern": "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$",
          "examples": [
            "Ada"
          ]
        },
        "DateOfBirth": {
          "type": "string",
          "format": "date",
          "description": "Day of birth, as year, month and day. It lies in the past, at most 130 years ago.",
          "maxLength": 10,
          "examples": [
            "1990-12-10"
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
          "description": "Occupation of the customer: a major group of the Standard Occupational Classification of the United States (SOC\n2018), 11 to 55, or a word for those outside the groups.\n\n| value | occupations |\n| --- | --- |\n| 11 | Management |\n| 13 | Business and Financial Operations |\n| 15 | Computer and Mathematical |\n| 17 | Architecture and Engineering |\n| 19 | Life, Physical, and Social Science |\n| 21 | Community and Social Service |\n| 23 | Legal |\n| 25 | Educational Instruction and Library |\n| 27 | Arts, Design, Entertainment, Sports, and Media |\n| 29 | Healthcare Practitioners and Technical |\n| 31 | Healthcare Support |\n| 33 | Protective Service |\n| 35 | Food Preparation and Serving Related |\n| 37 | Building and Grounds Cleaning and Maintenance |\n| 39 | Personal Care and Service |\n| 41 | Sales and Related |\n| 43 | Office and Administrative Support |\n| 45 | Farming, Fishing, and Forestry |\n| 47 | Construction and Extraction |\n| 49 | Installation, Maintenance, and Repair |\n| 51 | Production |\n| 53 | Transportation and Material Moving |\n| 55 | Military Specific |\n| SELFEMP | self-employed |\n| OTHERXX | any other |\n| STUDENT | student |\n| RETIRED | retired |\n| UNEMPLO | unemployed |",
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
        "TaxInformationPatch": {
          "type": "object",
          "description": "Changes of the tax number.",
          "additionalProperties": false,
          "properties": {
            "number": {
              "$ref": "#/$defs/TaxNumber"
            },
            "type": {
              "$ref": "#/$defs/TaxNumberType"
            },
            "country": {
              "$ref": "#/$defs/CountryCode"
            }
          },
          "examples": [
            {
              "number": "QQ123456D"
            }
          ]
        },
        "TaxNumber": {
          "type": "string",
          "description": "Tax number, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent. Capitals and small letters,\nand what stands between letters and digits, make no other number of it.",
          "maxLength": 64,
          "pattern": "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$",
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
        "IdentificationPatch": {
          "type": "object",
          "description": "Changes of the identity document.",
          "additionalProperties": false,
          "properties": {
            "type": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `type` of a creation; null takes it away.",
              "examples": [
                "PASSPORT"
              ]
            },
            "code": {
              "$ref": "#/$defs/IdentificationCode"
            },
            "country": {
              "$ref": "#/$defs/CountryCode"
            },
            "issuingAuthority": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `issuingAuthority` of a creation; null takes it away.",
              "examples": [
                "1 Sample Street"
              ]
            },
            "issuedOn": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `issuedOn` of a creation; null takes it away.",
              "examples": [
                "2021-06-30"
              ]
            },
            "expiresOn": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `expiresOn` of a creation; null takes it away.",
              "examples": [
                "2021-06-30"
              ]
            }
          },
          "examples": [
            {
              "expiresOn": "2036-05-04"
            }
          ]
        },
        "IdentificationCode": {
          "type": "string",
          "description": "Number of the identity document, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.\nCapitals and small letters, and what stands between letters and digits, make no other number of it.",
          "maxLength": 64,
          "pattern": "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$",
          "examples": [
            "SPECIMEN-0001"
          ]
        },
        "MainAddressPatch": {
          "type": "object",
          "description": "Changes of the address.",
          "additionalProperties": false,
          "properties": {
            "line1": {
              "$ref": "#/$defs/AddressLine"
            },
            "line2": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `line2` of a creation; null takes it away.",
              "examples": [
                "Flat 2"
              ]
            },
            "line3": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `line3` of a creation; null takes it away.",
              "examples": [
                "1 Sample Street"
              ]
            },
            "city": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `city` of a creation; null takes it away.",
              "examples": [
                "Sampleton"
              ]
            },
            "state": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `state` of a creation; null takes it away.",
              "examples": [
                "Sampleshire"
              ]
            },
            "zipCode": {
              "type": [
                "string",
                "null"
              ],
              "description": "As `zipCode` of a creation; null takes it away.",
              "examples": [
                "AB1 2CD"
              ]
            },
            "country": {
              "$ref": "#/$defs/CountryCode"
            }
          },
          "examples": [
            {
              "line2": "Flat 2"
            }
          ]
        },
        "AddressLine": {
          "type": "string",
          "description": "A line of an address, or the name of a place or an authority, in any script. It holds at least one letter or digit,\nno control characters and no characters that turn the direction of the text around.",
          "maxLength": 200,
          "pattern": "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$",
          "examples": [
            "1 Sample Street"
          ]
        },
        "PepStatus": {
          "type": "boolean",
          "description": "Whether the customer is a politically exposed person. There is no default, since a missing answer is not a no.",
          "examples": [
            false
          ]
        }
      }
    },
    "rules": []
  },
  "recordKycResult": {
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "description": "What a know-your-customer check says by now, with what it established about single members of the record.",
      "additionalProperties": false,
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "$ref": "#/$defs/KycStatus"
        },
        "provider": {
          "$ref": "#/$defs/KycProvider"
        },
        "reference": {
          "$ref": "#/$defs/KycReference"
        },
        "checkedAt": {
          "description": "When the check came to this result. Where it is left out, that is now.",
          "$ref": "#/$defs/InstantOrBlank"
        },
        "expiresAt": {
          "description": "Until when the result may be relied on.",
          "$ref": "#/$defs/InstantOrBlank",
          "examples": [
            "2126-05-04T10:00:00Z"
          ]
        },
        "findings": {
          "$ref": "#/$defs/KycFindings"
        },
        "gender": {
          "$ref": "#/$defs/GenderOrBlank"
        }
      },
      "examples": [
        {
          "status": "APPROVED",
          "gender": "F"
        }
      ],
      "$defs": {
        "KycStatus": {
          "type": "string",
          "description": "Where the check stands: nothing has come in yet or the check was withdrawn (PENDING), somebody looks at it (IN_REVIEW),\nthe customer has to send more (NEEDS_INFO), or it is decided (APPROVED, REJECTED). `x-transitions` lists what may\nfollow each; a decided check is opened again with IN_REVIEW. A correction of what was verified leads to PENDING.",
          "enum": [
            "PENDING",
            "IN_REVIEW",
            "NEEDS_INFO",
            "APPROVED",
            "REJECTED"
          ],
          "examples": [
            "APPROVED"
          ]
        },
        "KycProvider": {
          "type": "string",
          "description": "Who checked, as a short name of visible ASCII characters.",
          "maxLength": 64,
          "pattern": "^(?:[!-~]+(?: [!-~]+)*)?$",
          "examples": [
            "sample-check"
          ]
        },
        "KycReference": {
          "type": "string",
          "description": "The provider's own reference for the check, of visible ASCII characters.",
          "maxLength": 128,
          "pattern": "^[!-~]*$",
          "examples": [
            "check-10042"
          ]
        },
        "InstantOrBlank": {
          "type": "string",
          "description": "An instant in UTC, in the form of RFC 3339, with milliseconds or without.",
          "maxLength": 24,
          "if": {
            "title": "If an instant is given",
            "minLength": 1
          },
          "then": {
            "title": "It is in UTC",
            "format": "date-time",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"
          },
          "examples": [
            "2026-05-04T09:30:00Z"
          ]
        },
        "KycFindings": {
          "type": "array",
          "description": "What the check established about single members, each once.",
          "maxItems": 50,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/KycFinding"
          },
          "examples": [
            [
              {
                "pointer": "/basicData/lastName",
                "outcome": "matched"
              }
            ]
          ]
        },
        "KycFinding": {
          "type": "object",
          "description": "What the check established about one member of the record.",
          "additionalProperties": false,
          "required": [
            "pointer",
            "outcome"
          ],
          "properties": {
            "pointer": {
              "$ref": "#/$defs/MemberPointer"
            },
            "outcome": {
              "$ref": "#/$defs/FindingOutcome"
            }
          },
          "examples": [
            {
              "pointer": "/basicData/lastName",
              "outcome": "matched"
            }
          ]
        },
        "MemberPointer": {
          "type": "string",
          "description": "A member of what a client sends of a customer, as a JSON Pointer (RFC 6901).",
          "enum": [
            "/email",
            "/phone",
            "/phoneCountryCode",
            "/basicData/firstName",
            "/basicData/middleName",
            "/basicData/lastName",
            "/basicData/hasSingleName",
            "/basicData/birthName",
            "/basicData/dateOfBirth",
            "/basicData/placeOfBirth",
            "/basicData/gender",
            "/basicData/nationality",
            "/basicData/additionalNationalities",
            "/basicData/occupation",
            "/taxInformation/number",
            "/taxInformation/type",
            "/taxInformation/country",
            "/identification/type",
            "/identification/code",
            "/identification/country",
            "/identification/issuingAuthority",
            "/identification/issuedOn",
            "/identification/expiresOn",
            "/mainAddress/line1",
            "/mainAddress/line2",
            "/mainAddress/line3",
            "/mainAddress/city",
            "/mainAddress/state",
            "/mainAddress/zipCode",
            "/mainAddress/country",
            "/isPep",
            "/pepExplanation",
            "/externalId"
          ],
          "examples": [
            "/basicData/lastName"
          ]
        },
        "FindingOutcome": {
          "type": "string",
          "description": "Whether the member is what the check found (`matched`), is something else (`mismatched`), or could not be checked\n(`unavailable`).",
          "enum": [
            "matched",
            "mismatched",
            "unavailable"
          ],
          "examples": [
            "matched"
          ]
        },
        "GenderOrBlank": {
          "type": "string",
          "description": "M for male, F for female, O for other, or blank.",
          "enum": [
            "M",
            "F",
            "O",
            ""
          ],
          "examples": [
            "F"
          ]
        }
      }
    },
    "rules": [
      {
        "id": "checkedAtIsPast",
        "pointer": "/checkedAt",
        "code": "checked_at_out_of_range",
        "description": "must not lie in the future"
      },
      {
        "id": "expiresAfterCheck",
        "pointer": "/expiresAt",
        "code": "expires_at_out_of_range",
        "description": "must lie after checkedAt"
      }
    ]
  },
  "createWebhook": {
    "schema": {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "type": "object",
      "description": "A webhook to create.",
      "additionalProperties": false,
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "$ref": "#/$defs/WebhookUrl"
        },
        "types": {
          "$ref": "#/$defs/EventTypes"
        }
      },
      "examples": [
        {
          "url": "https://hooks.example.com/intake",
          "types": [
            "customer.created",
            "customer.kyc_recorded"
          ]
        }
      ],
      "$defs": {
        "WebhookUrl": {
          "type": "string",
          "description": "Where messages are sent: an https: URL. It is kept as it is, so let the signature prove who sends, not a secret in\nthe URL.",
          "maxLength": 2000,
          "pattern": "^https?:[/]{2}[!-~]+$",
          "examples": [
            "https://hooks.example.com/intake"
          ]
        },
        "EventTypes": {
          "type": "array",
          "description": "The types of events that are sent, each once. All of them, also further ones of later versions, where it is left out or empty.",
          "maxItems": 20,
          "uniqueItems": true,
          "items": {
            "$ref": "#/$defs/EventType"
          },
          "examples": [
            [
              "customer.created",
              "customer.kyc_recorded"
            ]
          ]
        },
        "EventType": {
          "type": "string",
          "description": "What happened: a customer was created, corrected or erased, or the result of a KYC check was recorded, whether it\nchanged the status or came too late. There can be further types in a later version: pass over those you do not know.",
          "enum": [
            "customer.created",
            "customer.corrected",
            "customer.kyc_recorded",
            "customer.erased"
          ],
          "examples": [
            "customer.created"
          ]
        }
      }
    },
    "rules": [
      {
        "id": "urlIsAllowed",
        "pointer": "/url",
        "code": "url_not_allowed",
        "description": "must be an https URL of a public host, without user and password, unless WEBHOOK_ALLOW allows it"
      }
    ]
  }
};
