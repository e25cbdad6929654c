// Generated from openapi/ by `npm run generate`. Do not edit.
/* c8 ignore start */
"use strict";
(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous3 (obj) {
      // "#/components/schemas/Nationalities"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Nationalities' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/BasicData"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_lastName_12 = obj["lastName"]
      if (value_lastName_12 !== undefined) {
        json += "{\"lastName\":"
        
        if (typeof value_lastName_12 !== 'string') {
          if (value_lastName_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_12.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_12 instanceof RegExp) {
            json += asString(value_lastName_12.source)
          } else {
            json += asString(value_lastName_12.toString())
          }
        } else {
          json += asString(value_lastName_12)
        }
        
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_dateOfBirth_13 = obj["dateOfBirth"]
      if (value_dateOfBirth_13 !== undefined) {
        json += ",\"dateOfBirth\":"
        json += asDate(value_dateOfBirth_13)
      } else {
        throw new Error('"dateOfBirth" is required!')
      }
      
      const value_gender_14 = obj["gender"]
      if (value_gender_14 !== undefined) {
        json += ",\"gender\":"
        
        if (typeof value_gender_14 !== 'string') {
          if (value_gender_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_gender_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_gender_14.toISOString() + JSON_STR_QUOTE
          } else if (value_gender_14 instanceof RegExp) {
            json += asString(value_gender_14.source)
          } else {
            json += asString(value_gender_14.toString())
          }
        } else {
          json += asString(value_gender_14)
        }
        
      } else {
        throw new Error('"gender" is required!')
      }
      
      const value_nationality_15 = obj["nationality"]
      if (value_nationality_15 !== undefined) {
        json += ",\"nationality\":"
        
        if (typeof value_nationality_15 !== 'string') {
          if (value_nationality_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_nationality_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_nationality_15.toISOString() + JSON_STR_QUOTE
          } else if (value_nationality_15 instanceof RegExp) {
            json += asString(value_nationality_15.source)
          } else {
            json += asString(value_nationality_15.toString())
          }
        } else {
          json += asString(value_nationality_15)
        }
        
      } else {
        throw new Error('"nationality" is required!')
      }
      
      const value_occupation_16 = obj["occupation"]
      if (value_occupation_16 !== undefined) {
        json += ",\"occupation\":"
        
        if (typeof value_occupation_16 !== 'string') {
          if (value_occupation_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_occupation_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_occupation_16.toISOString() + JSON_STR_QUOTE
          } else if (value_occupation_16 instanceof RegExp) {
            json += asString(value_occupation_16.source)
          } else {
            json += asString(value_occupation_16.toString())
          }
        } else {
          json += asString(value_occupation_16)
        }
        
      } else {
        throw new Error('"occupation" is required!')
      }
      
      const value_firstName_17 = obj["firstName"]
      if (value_firstName_17 !== undefined) {
        json += ",\"firstName\":"
        
        if (typeof value_firstName_17 !== 'string') {
          if (value_firstName_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_17.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_17 instanceof RegExp) {
            json += asString(value_firstName_17.source)
          } else {
            json += asString(value_firstName_17.toString())
          }
        } else {
          json += asString(value_firstName_17)
        }
        
      }

      const value_middleName_18 = obj["middleName"]
      if (value_middleName_18 !== undefined) {
        json += ",\"middleName\":"
        
        if (typeof value_middleName_18 !== 'string') {
          if (value_middleName_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_middleName_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_middleName_18.toISOString() + JSON_STR_QUOTE
          } else if (value_middleName_18 instanceof RegExp) {
            json += asString(value_middleName_18.source)
          } else {
            json += asString(value_middleName_18.toString())
          }
        } else {
          json += asString(value_middleName_18)
        }
        
      }

      const value_hasSingleName_19 = obj["hasSingleName"]
      if (value_hasSingleName_19 !== undefined) {
        json += ",\"hasSingleName\":"
        json += asBoolean(value_hasSingleName_19)
      }

      const value_birthName_20 = obj["birthName"]
      if (value_birthName_20 !== undefined) {
        json += ",\"birthName\":"
        
        if (typeof value_birthName_20 !== 'string') {
          if (value_birthName_20 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_birthName_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_birthName_20.toISOString() + JSON_STR_QUOTE
          } else if (value_birthName_20 instanceof RegExp) {
            json += asString(value_birthName_20.source)
          } else {
            json += asString(value_birthName_20.toString())
          }
        } else {
          json += asString(value_birthName_20)
        }
        
      }

      const value_placeOfBirth_21 = obj["placeOfBirth"]
      if (value_placeOfBirth_21 !== undefined) {
        json += ",\"placeOfBirth\":"
        
        if (typeof value_placeOfBirth_21 !== 'string') {
          if (value_placeOfBirth_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_placeOfBirth_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_placeOfBirth_21.toISOString() + JSON_STR_QUOTE
          } else if (value_placeOfBirth_21 instanceof RegExp) {
            json += asString(value_placeOfBirth_21.source)
          } else {
            json += asString(value_placeOfBirth_21.toString())
          }
        } else {
          json += asString(value_placeOfBirth_21)
        }
        
      }

      const value_additionalNationalities_22 = obj["additionalNationalities"]
      if (value_additionalNationalities_22 !== undefined) {
        json += ",\"additionalNationalities\":"
        json += anonymous3(value_additionalNationalities_22)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/TaxInformation"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_number_26 = obj["number"]
      if (value_number_26 !== undefined) {
        json += "{\"number\":"
        
        if (typeof value_number_26 !== 'string') {
          if (value_number_26 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_number_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_number_26.toISOString() + JSON_STR_QUOTE
          } else if (value_number_26 instanceof RegExp) {
            json += asString(value_number_26.source)
          } else {
            json += asString(value_number_26.toString())
          }
        } else {
          json += asString(value_number_26)
        }
        
      } else {
        throw new Error('"number" is required!')
      }
      
      const value_type_27 = obj["type"]
      if (value_type_27 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_27 !== 'string') {
          if (value_type_27 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_27.toISOString() + JSON_STR_QUOTE
          } else if (value_type_27 instanceof RegExp) {
            json += asString(value_type_27.source)
          } else {
            json += asString(value_type_27.toString())
          }
        } else {
          json += asString(value_type_27)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_country_28 = obj["country"]
      if (value_country_28 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_28 !== 'string') {
          if (value_country_28 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_28.toISOString() + JSON_STR_QUOTE
          } else if (value_country_28 instanceof RegExp) {
            json += asString(value_country_28.source)
          } else {
            json += asString(value_country_28.toString())
          }
        } else {
          json += asString(value_country_28)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/Identification"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_code_31 = obj["code"]
      if (value_code_31 !== undefined) {
        json += "{\"code\":"
        
        if (typeof value_code_31 !== 'string') {
          if (value_code_31 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_31 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_31.toISOString() + JSON_STR_QUOTE
          } else if (value_code_31 instanceof RegExp) {
            json += asString(value_code_31.source)
          } else {
            json += asString(value_code_31.toString())
          }
        } else {
          json += asString(value_code_31)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_country_32 = obj["country"]
      if (value_country_32 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_32 !== 'string') {
          if (value_country_32 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_32 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_32.toISOString() + JSON_STR_QUOTE
          } else if (value_country_32 instanceof RegExp) {
            json += asString(value_country_32.source)
          } else {
            json += asString(value_country_32.toString())
          }
        } else {
          json += asString(value_country_32)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_type_33 = obj["type"]
      if (value_type_33 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_33 !== 'string') {
          if (value_type_33 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_33 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_33.toISOString() + JSON_STR_QUOTE
          } else if (value_type_33 instanceof RegExp) {
            json += asString(value_type_33.source)
          } else {
            json += asString(value_type_33.toString())
          }
        } else {
          json += asString(value_type_33)
        }
        
      }

      const value_issuingAuthority_34 = obj["issuingAuthority"]
      if (value_issuingAuthority_34 !== undefined) {
        json += ",\"issuingAuthority\":"
        
        if (typeof value_issuingAuthority_34 !== 'string') {
          if (value_issuingAuthority_34 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_issuingAuthority_34 instanceof Date) {
            json += JSON_STR_QUOTE + value_issuingAuthority_34.toISOString() + JSON_STR_QUOTE
          } else if (value_issuingAuthority_34 instanceof RegExp) {
            json += asString(value_issuingAuthority_34.source)
          } else {
            json += asString(value_issuingAuthority_34.toString())
          }
        } else {
          json += asString(value_issuingAuthority_34)
        }
        
      }

      const value_issuedOn_35 = obj["issuedOn"]
      if (value_issuedOn_35 !== undefined) {
        json += ",\"issuedOn\":"
        json += asDate(value_issuedOn_35)
      }

      const value_expiresOn_36 = obj["expiresOn"]
      if (value_expiresOn_36 !== undefined) {
        json += ",\"expiresOn\":"
        json += asDate(value_expiresOn_36)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/MainAddress"
      function anonymous6 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_line1_39 = obj["line1"]
      if (value_line1_39 !== undefined) {
        json += "{\"line1\":"
        
        if (typeof value_line1_39 !== 'string') {
          if (value_line1_39 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line1_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_line1_39.toISOString() + JSON_STR_QUOTE
          } else if (value_line1_39 instanceof RegExp) {
            json += asString(value_line1_39.source)
          } else {
            json += asString(value_line1_39.toString())
          }
        } else {
          json += asString(value_line1_39)
        }
        
      } else {
        throw new Error('"line1" is required!')
      }
      
      const value_country_40 = obj["country"]
      if (value_country_40 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_40 !== 'string') {
          if (value_country_40 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_40 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_40.toISOString() + JSON_STR_QUOTE
          } else if (value_country_40 instanceof RegExp) {
            json += asString(value_country_40.source)
          } else {
            json += asString(value_country_40.toString())
          }
        } else {
          json += asString(value_country_40)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_line2_41 = obj["line2"]
      if (value_line2_41 !== undefined) {
        json += ",\"line2\":"
        
        if (typeof value_line2_41 !== 'string') {
          if (value_line2_41 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line2_41 instanceof Date) {
            json += JSON_STR_QUOTE + value_line2_41.toISOString() + JSON_STR_QUOTE
          } else if (value_line2_41 instanceof RegExp) {
            json += asString(value_line2_41.source)
          } else {
            json += asString(value_line2_41.toString())
          }
        } else {
          json += asString(value_line2_41)
        }
        
      }

      const value_line3_42 = obj["line3"]
      if (value_line3_42 !== undefined) {
        json += ",\"line3\":"
        
        if (typeof value_line3_42 !== 'string') {
          if (value_line3_42 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line3_42 instanceof Date) {
            json += JSON_STR_QUOTE + value_line3_42.toISOString() + JSON_STR_QUOTE
          } else if (value_line3_42 instanceof RegExp) {
            json += asString(value_line3_42.source)
          } else {
            json += asString(value_line3_42.toString())
          }
        } else {
          json += asString(value_line3_42)
        }
        
      }

      const value_city_43 = obj["city"]
      if (value_city_43 !== undefined) {
        json += ",\"city\":"
        
        if (typeof value_city_43 !== 'string') {
          if (value_city_43 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_43 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_43.toISOString() + JSON_STR_QUOTE
          } else if (value_city_43 instanceof RegExp) {
            json += asString(value_city_43.source)
          } else {
            json += asString(value_city_43.toString())
          }
        } else {
          json += asString(value_city_43)
        }
        
      }

      const value_state_44 = obj["state"]
      if (value_state_44 !== undefined) {
        json += ",\"state\":"
        
        if (typeof value_state_44 !== 'string') {
          if (value_state_44 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_44 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_44.toISOString() + JSON_STR_QUOTE
          } else if (value_state_44 instanceof RegExp) {
            json += asString(value_state_44.source)
          } else {
            json += asString(value_state_44.toString())
          }
        } else {
          json += asString(value_state_44)
        }
        
      }

      const value_zipCode_45 = obj["zipCode"]
      if (value_zipCode_45 !== undefined) {
        json += ",\"zipCode\":"
        
        if (typeof value_zipCode_45 !== 'string') {
          if (value_zipCode_45 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_zipCode_45 instanceof Date) {
            json += JSON_STR_QUOTE + value_zipCode_45.toISOString() + JSON_STR_QUOTE
          } else if (value_zipCode_45 instanceof RegExp) {
            json += asString(value_zipCode_45.source)
          } else {
            json += asString(value_zipCode_45.toString())
          }
        } else {
          json += asString(value_zipCode_45)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/NormalisedIndividualCustomer"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_5 = obj["type"]
      if (value_type_5 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_5 !== 'string') {
          if (value_type_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_5.toISOString() + JSON_STR_QUOTE
          } else if (value_type_5 instanceof RegExp) {
            json += asString(value_type_5.source)
          } else {
            json += asString(value_type_5.toString())
          }
        } else {
          json += asString(value_type_5)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_email_6 = obj["email"]
      if (value_email_6 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_6 !== 'string') {
          if (value_email_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_6.toISOString() + JSON_STR_QUOTE
          } else if (value_email_6 instanceof RegExp) {
            json += asString(value_email_6.source)
          } else {
            json += asString(value_email_6.toString())
          }
        } else {
          json += asString(value_email_6)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_phone_7 = obj["phone"]
      if (value_phone_7 !== undefined) {
        json += ",\"phone\":"
        
        if (typeof value_phone_7 !== 'string') {
          if (value_phone_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phone_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_phone_7.toISOString() + JSON_STR_QUOTE
          } else if (value_phone_7 instanceof RegExp) {
            json += asString(value_phone_7.source)
          } else {
            json += asString(value_phone_7.toString())
          }
        } else {
          json += asString(value_phone_7)
        }
        
      } else {
        throw new Error('"phone" is required!')
      }
      
      const value_phoneCountryCode_8 = obj["phoneCountryCode"]
      if (value_phoneCountryCode_8 !== undefined) {
        json += ",\"phoneCountryCode\":"
        
        if (typeof value_phoneCountryCode_8 !== 'string') {
          if (value_phoneCountryCode_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneCountryCode_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneCountryCode_8.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneCountryCode_8 instanceof RegExp) {
            json += asString(value_phoneCountryCode_8.source)
          } else {
            json += asString(value_phoneCountryCode_8.toString())
          }
        } else {
          json += asString(value_phoneCountryCode_8)
        }
        
      } else {
        throw new Error('"phoneCountryCode" is required!')
      }
      
      const value_phoneE164_9 = obj["phoneE164"]
      if (value_phoneE164_9 !== undefined) {
        json += ",\"phoneE164\":"
        
        if (typeof value_phoneE164_9 !== 'string') {
          if (value_phoneE164_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneE164_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneE164_9.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneE164_9 instanceof RegExp) {
            json += asString(value_phoneE164_9.source)
          } else {
            json += asString(value_phoneE164_9.toString())
          }
        } else {
          json += asString(value_phoneE164_9)
        }
        
      } else {
        throw new Error('"phoneE164" is required!')
      }
      
      const value_basicData_10 = obj["basicData"]
      if (value_basicData_10 !== undefined) {
        json += ",\"basicData\":"
        json += anonymous2(value_basicData_10)
      } else {
        throw new Error('"basicData" is required!')
      }
      
      const value_genderSource_23 = obj["genderSource"]
      if (value_genderSource_23 !== undefined) {
        json += ",\"genderSource\":"
        
        if (typeof value_genderSource_23 !== 'string') {
          if (value_genderSource_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_genderSource_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_genderSource_23.toISOString() + JSON_STR_QUOTE
          } else if (value_genderSource_23 instanceof RegExp) {
            json += asString(value_genderSource_23.source)
          } else {
            json += asString(value_genderSource_23.toString())
          }
        } else {
          json += asString(value_genderSource_23)
        }
        
      } else {
        throw new Error('"genderSource" is required!')
      }
      
      const value_taxInformation_24 = obj["taxInformation"]
      if (value_taxInformation_24 !== undefined) {
        json += ",\"taxInformation\":"
        json += anonymous4(value_taxInformation_24)
      } else {
        throw new Error('"taxInformation" is required!')
      }
      
      const value_identification_29 = obj["identification"]
      if (value_identification_29 !== undefined) {
        json += ",\"identification\":"
        json += anonymous5(value_identification_29)
      } else {
        throw new Error('"identification" is required!')
      }
      
      const value_mainAddress_37 = obj["mainAddress"]
      if (value_mainAddress_37 !== undefined) {
        json += ",\"mainAddress\":"
        json += anonymous6(value_mainAddress_37)
      } else {
        throw new Error('"mainAddress" is required!')
      }
      
      const value_isPep_46 = obj["isPep"]
      if (value_isPep_46 !== undefined) {
        json += ",\"isPep\":"
        json += asBoolean(value_isPep_46)
      } else {
        throw new Error('"isPep" is required!')
      }
      
      const value_externalId_47 = obj["externalId"]
      if (value_externalId_47 !== undefined) {
        json += ",\"externalId\":"
        
        if (typeof value_externalId_47 !== 'string') {
          if (value_externalId_47 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_externalId_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_externalId_47.toISOString() + JSON_STR_QUOTE
          } else if (value_externalId_47 instanceof RegExp) {
            json += asString(value_externalId_47.source)
          } else {
            json += asString(value_externalId_47.toString())
          }
        } else {
          json += asString(value_externalId_47)
        }
        
      }

      const value_pepExplanation_48 = obj["pepExplanation"]
      if (value_pepExplanation_48 !== undefined) {
        json += ",\"pepExplanation\":"
        
        if (typeof value_pepExplanation_48 !== 'string') {
          if (value_pepExplanation_48 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pepExplanation_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_pepExplanation_48.toISOString() + JSON_STR_QUOTE
          } else if (value_pepExplanation_48 instanceof RegExp) {
            json += asString(value_pepExplanation_48.source)
          } else {
            json += asString(value_pepExplanation_48.toString())
          }
        } else {
          json += asString(value_pepExplanation_48)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomerChecked = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous2 (obj) {
      // "#/components/schemas/Duplicates"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Duplicates' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/CustomerReference"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_duplicateOf_6 = obj["duplicateOf"]
      if (value_duplicateOf_6 !== undefined) {
        json += ",\"duplicateOf\":"
        json += anonymous2(value_duplicateOf_6)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomerCreated = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/Erasure"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_erasedAt_6 = obj["erasedAt"]
      if (value_erasedAt_6 !== undefined) {
        json += ",\"erasedAt\":"
        json += asDateTime(value_erasedAt_6)
      } else {
        throw new Error('"erasedAt" is required!')
      }
      
      const value_masterKeyVersion_7 = obj["masterKeyVersion"]
      if (value_masterKeyVersion_7 !== undefined) {
        json += ",\"masterKeyVersion\":"
        json += asInteger(value_masterKeyVersion_7)
      } else {
        throw new Error('"masterKeyVersion" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomerErased = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous3 (obj) {
      // "#/components/schemas/Nationalities"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Nationalities' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/BasicData"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_lastName_14 = obj["lastName"]
      if (value_lastName_14 !== undefined) {
        json += "{\"lastName\":"
        
        if (typeof value_lastName_14 !== 'string') {
          if (value_lastName_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_14.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_14 instanceof RegExp) {
            json += asString(value_lastName_14.source)
          } else {
            json += asString(value_lastName_14.toString())
          }
        } else {
          json += asString(value_lastName_14)
        }
        
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_dateOfBirth_15 = obj["dateOfBirth"]
      if (value_dateOfBirth_15 !== undefined) {
        json += ",\"dateOfBirth\":"
        json += asDate(value_dateOfBirth_15)
      } else {
        throw new Error('"dateOfBirth" is required!')
      }
      
      const value_gender_16 = obj["gender"]
      if (value_gender_16 !== undefined) {
        json += ",\"gender\":"
        
        if (typeof value_gender_16 !== 'string') {
          if (value_gender_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_gender_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_gender_16.toISOString() + JSON_STR_QUOTE
          } else if (value_gender_16 instanceof RegExp) {
            json += asString(value_gender_16.source)
          } else {
            json += asString(value_gender_16.toString())
          }
        } else {
          json += asString(value_gender_16)
        }
        
      } else {
        throw new Error('"gender" is required!')
      }
      
      const value_nationality_17 = obj["nationality"]
      if (value_nationality_17 !== undefined) {
        json += ",\"nationality\":"
        
        if (typeof value_nationality_17 !== 'string') {
          if (value_nationality_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_nationality_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_nationality_17.toISOString() + JSON_STR_QUOTE
          } else if (value_nationality_17 instanceof RegExp) {
            json += asString(value_nationality_17.source)
          } else {
            json += asString(value_nationality_17.toString())
          }
        } else {
          json += asString(value_nationality_17)
        }
        
      } else {
        throw new Error('"nationality" is required!')
      }
      
      const value_occupation_18 = obj["occupation"]
      if (value_occupation_18 !== undefined) {
        json += ",\"occupation\":"
        
        if (typeof value_occupation_18 !== 'string') {
          if (value_occupation_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_occupation_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_occupation_18.toISOString() + JSON_STR_QUOTE
          } else if (value_occupation_18 instanceof RegExp) {
            json += asString(value_occupation_18.source)
          } else {
            json += asString(value_occupation_18.toString())
          }
        } else {
          json += asString(value_occupation_18)
        }
        
      } else {
        throw new Error('"occupation" is required!')
      }
      
      const value_firstName_19 = obj["firstName"]
      if (value_firstName_19 !== undefined) {
        json += ",\"firstName\":"
        
        if (typeof value_firstName_19 !== 'string') {
          if (value_firstName_19 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_19.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_19 instanceof RegExp) {
            json += asString(value_firstName_19.source)
          } else {
            json += asString(value_firstName_19.toString())
          }
        } else {
          json += asString(value_firstName_19)
        }
        
      }

      const value_middleName_20 = obj["middleName"]
      if (value_middleName_20 !== undefined) {
        json += ",\"middleName\":"
        
        if (typeof value_middleName_20 !== 'string') {
          if (value_middleName_20 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_middleName_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_middleName_20.toISOString() + JSON_STR_QUOTE
          } else if (value_middleName_20 instanceof RegExp) {
            json += asString(value_middleName_20.source)
          } else {
            json += asString(value_middleName_20.toString())
          }
        } else {
          json += asString(value_middleName_20)
        }
        
      }

      const value_hasSingleName_21 = obj["hasSingleName"]
      if (value_hasSingleName_21 !== undefined) {
        json += ",\"hasSingleName\":"
        json += asBoolean(value_hasSingleName_21)
      }

      const value_birthName_22 = obj["birthName"]
      if (value_birthName_22 !== undefined) {
        json += ",\"birthName\":"
        
        if (typeof value_birthName_22 !== 'string') {
          if (value_birthName_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_birthName_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_birthName_22.toISOString() + JSON_STR_QUOTE
          } else if (value_birthName_22 instanceof RegExp) {
            json += asString(value_birthName_22.source)
          } else {
            json += asString(value_birthName_22.toString())
          }
        } else {
          json += asString(value_birthName_22)
        }
        
      }

      const value_placeOfBirth_23 = obj["placeOfBirth"]
      if (value_placeOfBirth_23 !== undefined) {
        json += ",\"placeOfBirth\":"
        
        if (typeof value_placeOfBirth_23 !== 'string') {
          if (value_placeOfBirth_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_placeOfBirth_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_placeOfBirth_23.toISOString() + JSON_STR_QUOTE
          } else if (value_placeOfBirth_23 instanceof RegExp) {
            json += asString(value_placeOfBirth_23.source)
          } else {
            json += asString(value_placeOfBirth_23.toString())
          }
        } else {
          json += asString(value_placeOfBirth_23)
        }
        
      }

      const value_additionalNationalities_24 = obj["additionalNationalities"]
      if (value_additionalNationalities_24 !== undefined) {
        json += ",\"additionalNationalities\":"
        json += anonymous3(value_additionalNationalities_24)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/ShownTaxInformation"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_number_28 = obj["number"]
      if (value_number_28 !== undefined) {
        json += "{\"number\":"
        
        if (typeof value_number_28 !== 'string') {
          if (value_number_28 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_number_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_number_28.toISOString() + JSON_STR_QUOTE
          } else if (value_number_28 instanceof RegExp) {
            json += asString(value_number_28.source)
          } else {
            json += asString(value_number_28.toString())
          }
        } else {
          json += asString(value_number_28)
        }
        
      } else {
        throw new Error('"number" is required!')
      }
      
      const value_type_29 = obj["type"]
      if (value_type_29 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_29 !== 'string') {
          if (value_type_29 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_29 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_29.toISOString() + JSON_STR_QUOTE
          } else if (value_type_29 instanceof RegExp) {
            json += asString(value_type_29.source)
          } else {
            json += asString(value_type_29.toString())
          }
        } else {
          json += asString(value_type_29)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_country_30 = obj["country"]
      if (value_country_30 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_30 !== 'string') {
          if (value_country_30 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_30.toISOString() + JSON_STR_QUOTE
          } else if (value_country_30 instanceof RegExp) {
            json += asString(value_country_30.source)
          } else {
            json += asString(value_country_30.toString())
          }
        } else {
          json += asString(value_country_30)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/ShownIdentification"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_code_33 = obj["code"]
      if (value_code_33 !== undefined) {
        json += "{\"code\":"
        
        if (typeof value_code_33 !== 'string') {
          if (value_code_33 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_33 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_33.toISOString() + JSON_STR_QUOTE
          } else if (value_code_33 instanceof RegExp) {
            json += asString(value_code_33.source)
          } else {
            json += asString(value_code_33.toString())
          }
        } else {
          json += asString(value_code_33)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_country_34 = obj["country"]
      if (value_country_34 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_34 !== 'string') {
          if (value_country_34 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_34 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_34.toISOString() + JSON_STR_QUOTE
          } else if (value_country_34 instanceof RegExp) {
            json += asString(value_country_34.source)
          } else {
            json += asString(value_country_34.toString())
          }
        } else {
          json += asString(value_country_34)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_type_35 = obj["type"]
      if (value_type_35 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_35 !== 'string') {
          if (value_type_35 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_35 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_35.toISOString() + JSON_STR_QUOTE
          } else if (value_type_35 instanceof RegExp) {
            json += asString(value_type_35.source)
          } else {
            json += asString(value_type_35.toString())
          }
        } else {
          json += asString(value_type_35)
        }
        
      }

      const value_issuingAuthority_36 = obj["issuingAuthority"]
      if (value_issuingAuthority_36 !== undefined) {
        json += ",\"issuingAuthority\":"
        
        if (typeof value_issuingAuthority_36 !== 'string') {
          if (value_issuingAuthority_36 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_issuingAuthority_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_issuingAuthority_36.toISOString() + JSON_STR_QUOTE
          } else if (value_issuingAuthority_36 instanceof RegExp) {
            json += asString(value_issuingAuthority_36.source)
          } else {
            json += asString(value_issuingAuthority_36.toString())
          }
        } else {
          json += asString(value_issuingAuthority_36)
        }
        
      }

      const value_issuedOn_37 = obj["issuedOn"]
      if (value_issuedOn_37 !== undefined) {
        json += ",\"issuedOn\":"
        json += asDate(value_issuedOn_37)
      }

      const value_expiresOn_38 = obj["expiresOn"]
      if (value_expiresOn_38 !== undefined) {
        json += ",\"expiresOn\":"
        json += asDate(value_expiresOn_38)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/MainAddress"
      function anonymous6 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_line1_41 = obj["line1"]
      if (value_line1_41 !== undefined) {
        json += "{\"line1\":"
        
        if (typeof value_line1_41 !== 'string') {
          if (value_line1_41 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line1_41 instanceof Date) {
            json += JSON_STR_QUOTE + value_line1_41.toISOString() + JSON_STR_QUOTE
          } else if (value_line1_41 instanceof RegExp) {
            json += asString(value_line1_41.source)
          } else {
            json += asString(value_line1_41.toString())
          }
        } else {
          json += asString(value_line1_41)
        }
        
      } else {
        throw new Error('"line1" is required!')
      }
      
      const value_country_42 = obj["country"]
      if (value_country_42 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_42 !== 'string') {
          if (value_country_42 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_42 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_42.toISOString() + JSON_STR_QUOTE
          } else if (value_country_42 instanceof RegExp) {
            json += asString(value_country_42.source)
          } else {
            json += asString(value_country_42.toString())
          }
        } else {
          json += asString(value_country_42)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_line2_43 = obj["line2"]
      if (value_line2_43 !== undefined) {
        json += ",\"line2\":"
        
        if (typeof value_line2_43 !== 'string') {
          if (value_line2_43 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line2_43 instanceof Date) {
            json += JSON_STR_QUOTE + value_line2_43.toISOString() + JSON_STR_QUOTE
          } else if (value_line2_43 instanceof RegExp) {
            json += asString(value_line2_43.source)
          } else {
            json += asString(value_line2_43.toString())
          }
        } else {
          json += asString(value_line2_43)
        }
        
      }

      const value_line3_44 = obj["line3"]
      if (value_line3_44 !== undefined) {
        json += ",\"line3\":"
        
        if (typeof value_line3_44 !== 'string') {
          if (value_line3_44 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line3_44 instanceof Date) {
            json += JSON_STR_QUOTE + value_line3_44.toISOString() + JSON_STR_QUOTE
          } else if (value_line3_44 instanceof RegExp) {
            json += asString(value_line3_44.source)
          } else {
            json += asString(value_line3_44.toString())
          }
        } else {
          json += asString(value_line3_44)
        }
        
      }

      const value_city_45 = obj["city"]
      if (value_city_45 !== undefined) {
        json += ",\"city\":"
        
        if (typeof value_city_45 !== 'string') {
          if (value_city_45 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_45 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_45.toISOString() + JSON_STR_QUOTE
          } else if (value_city_45 instanceof RegExp) {
            json += asString(value_city_45.source)
          } else {
            json += asString(value_city_45.toString())
          }
        } else {
          json += asString(value_city_45)
        }
        
      }

      const value_state_46 = obj["state"]
      if (value_state_46 !== undefined) {
        json += ",\"state\":"
        
        if (typeof value_state_46 !== 'string') {
          if (value_state_46 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_46 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_46.toISOString() + JSON_STR_QUOTE
          } else if (value_state_46 instanceof RegExp) {
            json += asString(value_state_46.source)
          } else {
            json += asString(value_state_46.toString())
          }
        } else {
          json += asString(value_state_46)
        }
        
      }

      const value_zipCode_47 = obj["zipCode"]
      if (value_zipCode_47 !== undefined) {
        json += ",\"zipCode\":"
        
        if (typeof value_zipCode_47 !== 'string') {
          if (value_zipCode_47 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_zipCode_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_zipCode_47.toISOString() + JSON_STR_QUOTE
          } else if (value_zipCode_47 instanceof RegExp) {
            json += asString(value_zipCode_47.source)
          } else {
            json += asString(value_zipCode_47.toString())
          }
        } else {
          json += asString(value_zipCode_47)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/Kyc"
      function anonymous7 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_status_51 = obj["status"]
      if (value_status_51 !== undefined) {
        json += "{\"status\":"
        
        if (typeof value_status_51 !== 'string') {
          if (value_status_51 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_51 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_51.toISOString() + JSON_STR_QUOTE
          } else if (value_status_51 instanceof RegExp) {
            json += asString(value_status_51.source)
          } else {
            json += asString(value_status_51.toString())
          }
        } else {
          json += asString(value_status_51)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_recordedAt_52 = obj["recordedAt"]
      if (value_recordedAt_52 !== undefined) {
        json += ",\"recordedAt\":"
        json += asDateTime(value_recordedAt_52)
      }

      const value_checkedAt_53 = obj["checkedAt"]
      if (value_checkedAt_53 !== undefined) {
        json += ",\"checkedAt\":"
        json += asDateTime(value_checkedAt_53)
      }

      const value_expiresAt_54 = obj["expiresAt"]
      if (value_expiresAt_54 !== undefined) {
        json += ",\"expiresAt\":"
        json += asDateTime(value_expiresAt_54)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/OpenPoint"
      function anonymous9 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_code_57 = obj["code"]
      if (value_code_57 !== undefined) {
        json += "{\"code\":"
        
        if (typeof value_code_57 !== 'string') {
          if (value_code_57 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_57 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_57.toISOString() + JSON_STR_QUOTE
          } else if (value_code_57 instanceof RegExp) {
            json += asString(value_code_57.source)
          } else {
            json += asString(value_code_57.toString())
          }
        } else {
          json += asString(value_code_57)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_pointer_58 = obj["pointer"]
      if (value_pointer_58 !== undefined) {
        json += ",\"pointer\":"
        
        if (typeof value_pointer_58 !== 'string') {
          if (value_pointer_58 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pointer_58 instanceof Date) {
            json += JSON_STR_QUOTE + value_pointer_58.toISOString() + JSON_STR_QUOTE
          } else if (value_pointer_58 instanceof RegExp) {
            json += asString(value_pointer_58.source)
          } else {
            json += asString(value_pointer_58.toString())
          }
        } else {
          json += asString(value_pointer_58)
        }
        
      } else {
        throw new Error('"pointer" is required!')
      }
      
      const value_message_59 = obj["message"]
      if (value_message_59 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_59 !== 'string') {
          if (value_message_59 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_59 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_59.toISOString() + JSON_STR_QUOTE
          } else if (value_message_59 instanceof RegExp) {
            json += asString(value_message_59.source)
          } else {
            json += asString(value_message_59.toString())
          }
        } else {
          json += asString(value_message_59)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous8 (obj) {
      // "#/components/schemas/OpenPoints"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/OpenPoints' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous9(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous9(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/IndividualCustomer"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_version_6 = obj["version"]
      if (value_version_6 !== undefined) {
        json += ",\"version\":"
        json += asInteger(value_version_6)
      } else {
        throw new Error('"version" is required!')
      }
      
      const value_type_7 = obj["type"]
      if (value_type_7 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_7 !== 'string') {
          if (value_type_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_7.toISOString() + JSON_STR_QUOTE
          } else if (value_type_7 instanceof RegExp) {
            json += asString(value_type_7.source)
          } else {
            json += asString(value_type_7.toString())
          }
        } else {
          json += asString(value_type_7)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_email_8 = obj["email"]
      if (value_email_8 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_8 !== 'string') {
          if (value_email_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_8.toISOString() + JSON_STR_QUOTE
          } else if (value_email_8 instanceof RegExp) {
            json += asString(value_email_8.source)
          } else {
            json += asString(value_email_8.toString())
          }
        } else {
          json += asString(value_email_8)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_phone_9 = obj["phone"]
      if (value_phone_9 !== undefined) {
        json += ",\"phone\":"
        
        if (typeof value_phone_9 !== 'string') {
          if (value_phone_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phone_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_phone_9.toISOString() + JSON_STR_QUOTE
          } else if (value_phone_9 instanceof RegExp) {
            json += asString(value_phone_9.source)
          } else {
            json += asString(value_phone_9.toString())
          }
        } else {
          json += asString(value_phone_9)
        }
        
      } else {
        throw new Error('"phone" is required!')
      }
      
      const value_phoneCountryCode_10 = obj["phoneCountryCode"]
      if (value_phoneCountryCode_10 !== undefined) {
        json += ",\"phoneCountryCode\":"
        
        if (typeof value_phoneCountryCode_10 !== 'string') {
          if (value_phoneCountryCode_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneCountryCode_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneCountryCode_10.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneCountryCode_10 instanceof RegExp) {
            json += asString(value_phoneCountryCode_10.source)
          } else {
            json += asString(value_phoneCountryCode_10.toString())
          }
        } else {
          json += asString(value_phoneCountryCode_10)
        }
        
      } else {
        throw new Error('"phoneCountryCode" is required!')
      }
      
      const value_phoneE164_11 = obj["phoneE164"]
      if (value_phoneE164_11 !== undefined) {
        json += ",\"phoneE164\":"
        
        if (typeof value_phoneE164_11 !== 'string') {
          if (value_phoneE164_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneE164_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneE164_11.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneE164_11 instanceof RegExp) {
            json += asString(value_phoneE164_11.source)
          } else {
            json += asString(value_phoneE164_11.toString())
          }
        } else {
          json += asString(value_phoneE164_11)
        }
        
      } else {
        throw new Error('"phoneE164" is required!')
      }
      
      const value_basicData_12 = obj["basicData"]
      if (value_basicData_12 !== undefined) {
        json += ",\"basicData\":"
        json += anonymous2(value_basicData_12)
      } else {
        throw new Error('"basicData" is required!')
      }
      
      const value_genderSource_25 = obj["genderSource"]
      if (value_genderSource_25 !== undefined) {
        json += ",\"genderSource\":"
        
        if (typeof value_genderSource_25 !== 'string') {
          if (value_genderSource_25 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_genderSource_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_genderSource_25.toISOString() + JSON_STR_QUOTE
          } else if (value_genderSource_25 instanceof RegExp) {
            json += asString(value_genderSource_25.source)
          } else {
            json += asString(value_genderSource_25.toString())
          }
        } else {
          json += asString(value_genderSource_25)
        }
        
      } else {
        throw new Error('"genderSource" is required!')
      }
      
      const value_taxInformation_26 = obj["taxInformation"]
      if (value_taxInformation_26 !== undefined) {
        json += ",\"taxInformation\":"
        json += anonymous4(value_taxInformation_26)
      } else {
        throw new Error('"taxInformation" is required!')
      }
      
      const value_identification_31 = obj["identification"]
      if (value_identification_31 !== undefined) {
        json += ",\"identification\":"
        json += anonymous5(value_identification_31)
      } else {
        throw new Error('"identification" is required!')
      }
      
      const value_mainAddress_39 = obj["mainAddress"]
      if (value_mainAddress_39 !== undefined) {
        json += ",\"mainAddress\":"
        json += anonymous6(value_mainAddress_39)
      } else {
        throw new Error('"mainAddress" is required!')
      }
      
      const value_isPep_48 = obj["isPep"]
      if (value_isPep_48 !== undefined) {
        json += ",\"isPep\":"
        json += asBoolean(value_isPep_48)
      } else {
        throw new Error('"isPep" is required!')
      }
      
      const value_kyc_49 = obj["kyc"]
      if (value_kyc_49 !== undefined) {
        json += ",\"kyc\":"
        json += anonymous7(value_kyc_49)
      } else {
        throw new Error('"kyc" is required!')
      }
      
      const value_requirements_55 = obj["requirements"]
      if (value_requirements_55 !== undefined) {
        json += ",\"requirements\":"
        json += anonymous8(value_requirements_55)
      } else {
        throw new Error('"requirements" is required!')
      }
      
      const value_nextAction_60 = obj["nextAction"]
      if (value_nextAction_60 !== undefined) {
        json += ",\"nextAction\":"
        
        if (typeof value_nextAction_60 !== 'string') {
          if (value_nextAction_60 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_nextAction_60 instanceof Date) {
            json += JSON_STR_QUOTE + value_nextAction_60.toISOString() + JSON_STR_QUOTE
          } else if (value_nextAction_60 instanceof RegExp) {
            json += asString(value_nextAction_60.source)
          } else {
            json += asString(value_nextAction_60.toString())
          }
        } else {
          json += asString(value_nextAction_60)
        }
        
      } else {
        throw new Error('"nextAction" is required!')
      }
      
      const value_createdAt_61 = obj["createdAt"]
      if (value_createdAt_61 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_61)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_62 = obj["updatedAt"]
      if (value_updatedAt_62 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_62)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
      const value_externalId_63 = obj["externalId"]
      if (value_externalId_63 !== undefined) {
        json += ",\"externalId\":"
        
        if (typeof value_externalId_63 !== 'string') {
          if (value_externalId_63 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_externalId_63 instanceof Date) {
            json += JSON_STR_QUOTE + value_externalId_63.toISOString() + JSON_STR_QUOTE
          } else if (value_externalId_63 instanceof RegExp) {
            json += asString(value_externalId_63.source)
          } else {
            json += asString(value_externalId_63.toString())
          }
        } else {
          json += asString(value_externalId_63)
        }
        
      }

      const value_pepExplanation_64 = obj["pepExplanation"]
      if (value_pepExplanation_64 !== undefined) {
        json += ",\"pepExplanation\":"
        
        if (typeof value_pepExplanation_64 !== 'string') {
          if (value_pepExplanation_64 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pepExplanation_64 instanceof Date) {
            json += JSON_STR_QUOTE + value_pepExplanation_64.toISOString() + JSON_STR_QUOTE
          } else if (value_pepExplanation_64 instanceof RegExp) {
            json += asString(value_pepExplanation_64.source)
          } else {
            json += asString(value_pepExplanation_64.toString())
          }
        } else {
          json += asString(value_pepExplanation_64)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomerFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous6 (obj) {
      // "#/components/schemas/Nationalities"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Nationalities' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/BasicData"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_lastName_17 = obj["lastName"]
      if (value_lastName_17 !== undefined) {
        json += "{\"lastName\":"
        
        if (typeof value_lastName_17 !== 'string') {
          if (value_lastName_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_17.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_17 instanceof RegExp) {
            json += asString(value_lastName_17.source)
          } else {
            json += asString(value_lastName_17.toString())
          }
        } else {
          json += asString(value_lastName_17)
        }
        
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_dateOfBirth_18 = obj["dateOfBirth"]
      if (value_dateOfBirth_18 !== undefined) {
        json += ",\"dateOfBirth\":"
        json += asDate(value_dateOfBirth_18)
      } else {
        throw new Error('"dateOfBirth" is required!')
      }
      
      const value_gender_19 = obj["gender"]
      if (value_gender_19 !== undefined) {
        json += ",\"gender\":"
        
        if (typeof value_gender_19 !== 'string') {
          if (value_gender_19 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_gender_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_gender_19.toISOString() + JSON_STR_QUOTE
          } else if (value_gender_19 instanceof RegExp) {
            json += asString(value_gender_19.source)
          } else {
            json += asString(value_gender_19.toString())
          }
        } else {
          json += asString(value_gender_19)
        }
        
      } else {
        throw new Error('"gender" is required!')
      }
      
      const value_nationality_20 = obj["nationality"]
      if (value_nationality_20 !== undefined) {
        json += ",\"nationality\":"
        
        if (typeof value_nationality_20 !== 'string') {
          if (value_nationality_20 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_nationality_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_nationality_20.toISOString() + JSON_STR_QUOTE
          } else if (value_nationality_20 instanceof RegExp) {
            json += asString(value_nationality_20.source)
          } else {
            json += asString(value_nationality_20.toString())
          }
        } else {
          json += asString(value_nationality_20)
        }
        
      } else {
        throw new Error('"nationality" is required!')
      }
      
      const value_occupation_21 = obj["occupation"]
      if (value_occupation_21 !== undefined) {
        json += ",\"occupation\":"
        
        if (typeof value_occupation_21 !== 'string') {
          if (value_occupation_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_occupation_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_occupation_21.toISOString() + JSON_STR_QUOTE
          } else if (value_occupation_21 instanceof RegExp) {
            json += asString(value_occupation_21.source)
          } else {
            json += asString(value_occupation_21.toString())
          }
        } else {
          json += asString(value_occupation_21)
        }
        
      } else {
        throw new Error('"occupation" is required!')
      }
      
      const value_firstName_22 = obj["firstName"]
      if (value_firstName_22 !== undefined) {
        json += ",\"firstName\":"
        
        if (typeof value_firstName_22 !== 'string') {
          if (value_firstName_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_22.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_22 instanceof RegExp) {
            json += asString(value_firstName_22.source)
          } else {
            json += asString(value_firstName_22.toString())
          }
        } else {
          json += asString(value_firstName_22)
        }
        
      }

      const value_middleName_23 = obj["middleName"]
      if (value_middleName_23 !== undefined) {
        json += ",\"middleName\":"
        
        if (typeof value_middleName_23 !== 'string') {
          if (value_middleName_23 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_middleName_23 instanceof Date) {
            json += JSON_STR_QUOTE + value_middleName_23.toISOString() + JSON_STR_QUOTE
          } else if (value_middleName_23 instanceof RegExp) {
            json += asString(value_middleName_23.source)
          } else {
            json += asString(value_middleName_23.toString())
          }
        } else {
          json += asString(value_middleName_23)
        }
        
      }

      const value_hasSingleName_24 = obj["hasSingleName"]
      if (value_hasSingleName_24 !== undefined) {
        json += ",\"hasSingleName\":"
        json += asBoolean(value_hasSingleName_24)
      }

      const value_birthName_25 = obj["birthName"]
      if (value_birthName_25 !== undefined) {
        json += ",\"birthName\":"
        
        if (typeof value_birthName_25 !== 'string') {
          if (value_birthName_25 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_birthName_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_birthName_25.toISOString() + JSON_STR_QUOTE
          } else if (value_birthName_25 instanceof RegExp) {
            json += asString(value_birthName_25.source)
          } else {
            json += asString(value_birthName_25.toString())
          }
        } else {
          json += asString(value_birthName_25)
        }
        
      }

      const value_placeOfBirth_26 = obj["placeOfBirth"]
      if (value_placeOfBirth_26 !== undefined) {
        json += ",\"placeOfBirth\":"
        
        if (typeof value_placeOfBirth_26 !== 'string') {
          if (value_placeOfBirth_26 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_placeOfBirth_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_placeOfBirth_26.toISOString() + JSON_STR_QUOTE
          } else if (value_placeOfBirth_26 instanceof RegExp) {
            json += asString(value_placeOfBirth_26.source)
          } else {
            json += asString(value_placeOfBirth_26.toString())
          }
        } else {
          json += asString(value_placeOfBirth_26)
        }
        
      }

      const value_additionalNationalities_27 = obj["additionalNationalities"]
      if (value_additionalNationalities_27 !== undefined) {
        json += ",\"additionalNationalities\":"
        json += anonymous6(value_additionalNationalities_27)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/ShownTaxInformation"
      function anonymous7 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_number_31 = obj["number"]
      if (value_number_31 !== undefined) {
        json += "{\"number\":"
        
        if (typeof value_number_31 !== 'string') {
          if (value_number_31 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_number_31 instanceof Date) {
            json += JSON_STR_QUOTE + value_number_31.toISOString() + JSON_STR_QUOTE
          } else if (value_number_31 instanceof RegExp) {
            json += asString(value_number_31.source)
          } else {
            json += asString(value_number_31.toString())
          }
        } else {
          json += asString(value_number_31)
        }
        
      } else {
        throw new Error('"number" is required!')
      }
      
      const value_type_32 = obj["type"]
      if (value_type_32 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_32 !== 'string') {
          if (value_type_32 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_32 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_32.toISOString() + JSON_STR_QUOTE
          } else if (value_type_32 instanceof RegExp) {
            json += asString(value_type_32.source)
          } else {
            json += asString(value_type_32.toString())
          }
        } else {
          json += asString(value_type_32)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_country_33 = obj["country"]
      if (value_country_33 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_33 !== 'string') {
          if (value_country_33 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_33 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_33.toISOString() + JSON_STR_QUOTE
          } else if (value_country_33 instanceof RegExp) {
            json += asString(value_country_33.source)
          } else {
            json += asString(value_country_33.toString())
          }
        } else {
          json += asString(value_country_33)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/ShownIdentification"
      function anonymous8 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_code_36 = obj["code"]
      if (value_code_36 !== undefined) {
        json += "{\"code\":"
        
        if (typeof value_code_36 !== 'string') {
          if (value_code_36 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_36 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_36.toISOString() + JSON_STR_QUOTE
          } else if (value_code_36 instanceof RegExp) {
            json += asString(value_code_36.source)
          } else {
            json += asString(value_code_36.toString())
          }
        } else {
          json += asString(value_code_36)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_country_37 = obj["country"]
      if (value_country_37 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_37 !== 'string') {
          if (value_country_37 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_37 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_37.toISOString() + JSON_STR_QUOTE
          } else if (value_country_37 instanceof RegExp) {
            json += asString(value_country_37.source)
          } else {
            json += asString(value_country_37.toString())
          }
        } else {
          json += asString(value_country_37)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_type_38 = obj["type"]
      if (value_type_38 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_38 !== 'string') {
          if (value_type_38 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_38 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_38.toISOString() + JSON_STR_QUOTE
          } else if (value_type_38 instanceof RegExp) {
            json += asString(value_type_38.source)
          } else {
            json += asString(value_type_38.toString())
          }
        } else {
          json += asString(value_type_38)
        }
        
      }

      const value_issuingAuthority_39 = obj["issuingAuthority"]
      if (value_issuingAuthority_39 !== undefined) {
        json += ",\"issuingAuthority\":"
        
        if (typeof value_issuingAuthority_39 !== 'string') {
          if (value_issuingAuthority_39 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_issuingAuthority_39 instanceof Date) {
            json += JSON_STR_QUOTE + value_issuingAuthority_39.toISOString() + JSON_STR_QUOTE
          } else if (value_issuingAuthority_39 instanceof RegExp) {
            json += asString(value_issuingAuthority_39.source)
          } else {
            json += asString(value_issuingAuthority_39.toString())
          }
        } else {
          json += asString(value_issuingAuthority_39)
        }
        
      }

      const value_issuedOn_40 = obj["issuedOn"]
      if (value_issuedOn_40 !== undefined) {
        json += ",\"issuedOn\":"
        json += asDate(value_issuedOn_40)
      }

      const value_expiresOn_41 = obj["expiresOn"]
      if (value_expiresOn_41 !== undefined) {
        json += ",\"expiresOn\":"
        json += asDate(value_expiresOn_41)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/MainAddress"
      function anonymous9 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_line1_44 = obj["line1"]
      if (value_line1_44 !== undefined) {
        json += "{\"line1\":"
        
        if (typeof value_line1_44 !== 'string') {
          if (value_line1_44 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line1_44 instanceof Date) {
            json += JSON_STR_QUOTE + value_line1_44.toISOString() + JSON_STR_QUOTE
          } else if (value_line1_44 instanceof RegExp) {
            json += asString(value_line1_44.source)
          } else {
            json += asString(value_line1_44.toString())
          }
        } else {
          json += asString(value_line1_44)
        }
        
      } else {
        throw new Error('"line1" is required!')
      }
      
      const value_country_45 = obj["country"]
      if (value_country_45 !== undefined) {
        json += ",\"country\":"
        
        if (typeof value_country_45 !== 'string') {
          if (value_country_45 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_45 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_45.toISOString() + JSON_STR_QUOTE
          } else if (value_country_45 instanceof RegExp) {
            json += asString(value_country_45.source)
          } else {
            json += asString(value_country_45.toString())
          }
        } else {
          json += asString(value_country_45)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_line2_46 = obj["line2"]
      if (value_line2_46 !== undefined) {
        json += ",\"line2\":"
        
        if (typeof value_line2_46 !== 'string') {
          if (value_line2_46 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line2_46 instanceof Date) {
            json += JSON_STR_QUOTE + value_line2_46.toISOString() + JSON_STR_QUOTE
          } else if (value_line2_46 instanceof RegExp) {
            json += asString(value_line2_46.source)
          } else {
            json += asString(value_line2_46.toString())
          }
        } else {
          json += asString(value_line2_46)
        }
        
      }

      const value_line3_47 = obj["line3"]
      if (value_line3_47 !== undefined) {
        json += ",\"line3\":"
        
        if (typeof value_line3_47 !== 'string') {
          if (value_line3_47 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_line3_47 instanceof Date) {
            json += JSON_STR_QUOTE + value_line3_47.toISOString() + JSON_STR_QUOTE
          } else if (value_line3_47 instanceof RegExp) {
            json += asString(value_line3_47.source)
          } else {
            json += asString(value_line3_47.toString())
          }
        } else {
          json += asString(value_line3_47)
        }
        
      }

      const value_city_48 = obj["city"]
      if (value_city_48 !== undefined) {
        json += ",\"city\":"
        
        if (typeof value_city_48 !== 'string') {
          if (value_city_48 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_city_48 instanceof Date) {
            json += JSON_STR_QUOTE + value_city_48.toISOString() + JSON_STR_QUOTE
          } else if (value_city_48 instanceof RegExp) {
            json += asString(value_city_48.source)
          } else {
            json += asString(value_city_48.toString())
          }
        } else {
          json += asString(value_city_48)
        }
        
      }

      const value_state_49 = obj["state"]
      if (value_state_49 !== undefined) {
        json += ",\"state\":"
        
        if (typeof value_state_49 !== 'string') {
          if (value_state_49 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_49 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_49.toISOString() + JSON_STR_QUOTE
          } else if (value_state_49 instanceof RegExp) {
            json += asString(value_state_49.source)
          } else {
            json += asString(value_state_49.toString())
          }
        } else {
          json += asString(value_state_49)
        }
        
      }

      const value_zipCode_50 = obj["zipCode"]
      if (value_zipCode_50 !== undefined) {
        json += ",\"zipCode\":"
        
        if (typeof value_zipCode_50 !== 'string') {
          if (value_zipCode_50 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_zipCode_50 instanceof Date) {
            json += JSON_STR_QUOTE + value_zipCode_50.toISOString() + JSON_STR_QUOTE
          } else if (value_zipCode_50 instanceof RegExp) {
            json += asString(value_zipCode_50.source)
          } else {
            json += asString(value_zipCode_50.toString())
          }
        } else {
          json += asString(value_zipCode_50)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/RecordVersion"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_10 = obj["type"]
      if (value_type_10 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_10 !== 'string') {
          if (value_type_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_10.toISOString() + JSON_STR_QUOTE
          } else if (value_type_10 instanceof RegExp) {
            json += asString(value_type_10.source)
          } else {
            json += asString(value_type_10.toString())
          }
        } else {
          json += asString(value_type_10)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_email_11 = obj["email"]
      if (value_email_11 !== undefined) {
        json += ",\"email\":"
        
        if (typeof value_email_11 !== 'string') {
          if (value_email_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_email_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_email_11.toISOString() + JSON_STR_QUOTE
          } else if (value_email_11 instanceof RegExp) {
            json += asString(value_email_11.source)
          } else {
            json += asString(value_email_11.toString())
          }
        } else {
          json += asString(value_email_11)
        }
        
      } else {
        throw new Error('"email" is required!')
      }
      
      const value_phone_12 = obj["phone"]
      if (value_phone_12 !== undefined) {
        json += ",\"phone\":"
        
        if (typeof value_phone_12 !== 'string') {
          if (value_phone_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phone_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_phone_12.toISOString() + JSON_STR_QUOTE
          } else if (value_phone_12 instanceof RegExp) {
            json += asString(value_phone_12.source)
          } else {
            json += asString(value_phone_12.toString())
          }
        } else {
          json += asString(value_phone_12)
        }
        
      } else {
        throw new Error('"phone" is required!')
      }
      
      const value_phoneCountryCode_13 = obj["phoneCountryCode"]
      if (value_phoneCountryCode_13 !== undefined) {
        json += ",\"phoneCountryCode\":"
        
        if (typeof value_phoneCountryCode_13 !== 'string') {
          if (value_phoneCountryCode_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneCountryCode_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneCountryCode_13.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneCountryCode_13 instanceof RegExp) {
            json += asString(value_phoneCountryCode_13.source)
          } else {
            json += asString(value_phoneCountryCode_13.toString())
          }
        } else {
          json += asString(value_phoneCountryCode_13)
        }
        
      } else {
        throw new Error('"phoneCountryCode" is required!')
      }
      
      const value_phoneE164_14 = obj["phoneE164"]
      if (value_phoneE164_14 !== undefined) {
        json += ",\"phoneE164\":"
        
        if (typeof value_phoneE164_14 !== 'string') {
          if (value_phoneE164_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_phoneE164_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_phoneE164_14.toISOString() + JSON_STR_QUOTE
          } else if (value_phoneE164_14 instanceof RegExp) {
            json += asString(value_phoneE164_14.source)
          } else {
            json += asString(value_phoneE164_14.toString())
          }
        } else {
          json += asString(value_phoneE164_14)
        }
        
      } else {
        throw new Error('"phoneE164" is required!')
      }
      
      const value_basicData_15 = obj["basicData"]
      if (value_basicData_15 !== undefined) {
        json += ",\"basicData\":"
        json += anonymous5(value_basicData_15)
      } else {
        throw new Error('"basicData" is required!')
      }
      
      const value_genderSource_28 = obj["genderSource"]
      if (value_genderSource_28 !== undefined) {
        json += ",\"genderSource\":"
        
        if (typeof value_genderSource_28 !== 'string') {
          if (value_genderSource_28 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_genderSource_28 instanceof Date) {
            json += JSON_STR_QUOTE + value_genderSource_28.toISOString() + JSON_STR_QUOTE
          } else if (value_genderSource_28 instanceof RegExp) {
            json += asString(value_genderSource_28.source)
          } else {
            json += asString(value_genderSource_28.toString())
          }
        } else {
          json += asString(value_genderSource_28)
        }
        
      } else {
        throw new Error('"genderSource" is required!')
      }
      
      const value_taxInformation_29 = obj["taxInformation"]
      if (value_taxInformation_29 !== undefined) {
        json += ",\"taxInformation\":"
        json += anonymous7(value_taxInformation_29)
      } else {
        throw new Error('"taxInformation" is required!')
      }
      
      const value_identification_34 = obj["identification"]
      if (value_identification_34 !== undefined) {
        json += ",\"identification\":"
        json += anonymous8(value_identification_34)
      } else {
        throw new Error('"identification" is required!')
      }
      
      const value_mainAddress_42 = obj["mainAddress"]
      if (value_mainAddress_42 !== undefined) {
        json += ",\"mainAddress\":"
        json += anonymous9(value_mainAddress_42)
      } else {
        throw new Error('"mainAddress" is required!')
      }
      
      const value_isPep_51 = obj["isPep"]
      if (value_isPep_51 !== undefined) {
        json += ",\"isPep\":"
        json += asBoolean(value_isPep_51)
      } else {
        throw new Error('"isPep" is required!')
      }
      
      const value_externalId_52 = obj["externalId"]
      if (value_externalId_52 !== undefined) {
        json += ",\"externalId\":"
        
        if (typeof value_externalId_52 !== 'string') {
          if (value_externalId_52 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_externalId_52 instanceof Date) {
            json += JSON_STR_QUOTE + value_externalId_52.toISOString() + JSON_STR_QUOTE
          } else if (value_externalId_52 instanceof RegExp) {
            json += asString(value_externalId_52.source)
          } else {
            json += asString(value_externalId_52.toString())
          }
        } else {
          json += asString(value_externalId_52)
        }
        
      }

      const value_pepExplanation_53 = obj["pepExplanation"]
      if (value_pepExplanation_53 !== undefined) {
        json += ",\"pepExplanation\":"
        
        if (typeof value_pepExplanation_53 !== 'string') {
          if (value_pepExplanation_53 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pepExplanation_53 instanceof Date) {
            json += JSON_STR_QUOTE + value_pepExplanation_53.toISOString() + JSON_STR_QUOTE
          } else if (value_pepExplanation_53 instanceof RegExp) {
            json += asString(value_pepExplanation_53.source)
          } else {
            json += asString(value_pepExplanation_53.toString())
          }
        } else {
          json += asString(value_pepExplanation_53)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CustomerVersion"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_version_7 = obj["version"]
      if (value_version_7 !== undefined) {
        json += "{\"version\":"
        json += asInteger(value_version_7)
      } else {
        throw new Error('"version" is required!')
      }
      
      const value_record_8 = obj["record"]
      if (value_record_8 !== undefined) {
        json += ",\"record\":"
        json += anonymous4(value_record_8)
      } else {
        throw new Error('"record" is required!')
      }
      
      const value_replacedAt_54 = obj["replacedAt"]
      if (value_replacedAt_54 !== undefined) {
        json += ",\"replacedAt\":"
        json += asDateTime(value_replacedAt_54)
      }

return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/VersionList"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/VersionList' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/Pagination"
      function anonymous10 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_hasMoreResults_57 = obj["hasMoreResults"]
      if (value_hasMoreResults_57 !== undefined) {
        json += "{\"hasMoreResults\":"
        json += asBoolean(value_hasMoreResults_57)
      } else {
        throw new Error('"hasMoreResults" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CustomerVersions"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_versions_5 = obj["versions"]
      if (value_versions_5 !== undefined) {
        json += "{\"versions\":"
        json += anonymous2(value_versions_5)
      } else {
        throw new Error('"versions" is required!')
      }
      
      const value_pagination_55 = obj["pagination"]
      if (value_pagination_55 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous10(value_pagination_55)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomerVersionsFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/Kyc"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_status_12 = obj["status"]
      if (value_status_12 !== undefined) {
        json += "{\"status\":"
        
        if (typeof value_status_12 !== 'string') {
          if (value_status_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_12.toISOString() + JSON_STR_QUOTE
          } else if (value_status_12 instanceof RegExp) {
            json += asString(value_status_12.source)
          } else {
            json += asString(value_status_12.toString())
          }
        } else {
          json += asString(value_status_12)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_recordedAt_13 = obj["recordedAt"]
      if (value_recordedAt_13 !== undefined) {
        json += ",\"recordedAt\":"
        json += asDateTime(value_recordedAt_13)
      }

      const value_checkedAt_14 = obj["checkedAt"]
      if (value_checkedAt_14 !== undefined) {
        json += ",\"checkedAt\":"
        json += asDateTime(value_checkedAt_14)
      }

      const value_expiresAt_15 = obj["expiresAt"]
      if (value_expiresAt_15 !== undefined) {
        json += ",\"expiresAt\":"
        json += asDateTime(value_expiresAt_15)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CustomerName"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_lastName_20 = obj["lastName"]
      if (value_lastName_20 !== undefined) {
        json += "{\"lastName\":"
        
        if (typeof value_lastName_20 !== 'string') {
          if (value_lastName_20 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_lastName_20 instanceof Date) {
            json += JSON_STR_QUOTE + value_lastName_20.toISOString() + JSON_STR_QUOTE
          } else if (value_lastName_20 instanceof RegExp) {
            json += asString(value_lastName_20.source)
          } else {
            json += asString(value_lastName_20.toString())
          }
        } else {
          json += asString(value_lastName_20)
        }
        
      } else {
        throw new Error('"lastName" is required!')
      }
      
      const value_firstName_21 = obj["firstName"]
      if (value_firstName_21 !== undefined) {
        json += ",\"firstName\":"
        
        if (typeof value_firstName_21 !== 'string') {
          if (value_firstName_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_firstName_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_firstName_21.toISOString() + JSON_STR_QUOTE
          } else if (value_firstName_21 instanceof RegExp) {
            json += asString(value_firstName_21.source)
          } else {
            json += asString(value_firstName_21.toString())
          }
        } else {
          json += asString(value_firstName_21)
        }
        
      }

      const value_middleName_22 = obj["middleName"]
      if (value_middleName_22 !== undefined) {
        json += ",\"middleName\":"
        
        if (typeof value_middleName_22 !== 'string') {
          if (value_middleName_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_middleName_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_middleName_22.toISOString() + JSON_STR_QUOTE
          } else if (value_middleName_22 instanceof RegExp) {
            json += asString(value_middleName_22.source)
          } else {
            json += asString(value_middleName_22.toString())
          }
        } else {
          json += asString(value_middleName_22)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CustomerSummary"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_7 = obj["id"]
      if (value_id_7 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_7 !== 'string') {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source)
          } else {
            json += asString(value_id_7.toString())
          }
        } else {
          json += asString(value_id_7)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_type_8 = obj["type"]
      if (value_type_8 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_8 !== 'string') {
          if (value_type_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_8.toISOString() + JSON_STR_QUOTE
          } else if (value_type_8 instanceof RegExp) {
            json += asString(value_type_8.source)
          } else {
            json += asString(value_type_8.toString())
          }
        } else {
          json += asString(value_type_8)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_clientId_9 = obj["clientId"]
      if (value_clientId_9 !== undefined) {
        json += ",\"clientId\":"
        
        if (typeof value_clientId_9 !== 'string') {
          if (value_clientId_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_clientId_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_clientId_9.toISOString() + JSON_STR_QUOTE
          } else if (value_clientId_9 instanceof RegExp) {
            json += asString(value_clientId_9.source)
          } else {
            json += asString(value_clientId_9.toString())
          }
        } else {
          json += asString(value_clientId_9)
        }
        
      } else {
        throw new Error('"clientId" is required!')
      }
      
      const value_kyc_10 = obj["kyc"]
      if (value_kyc_10 !== undefined) {
        json += ",\"kyc\":"
        json += anonymous4(value_kyc_10)
      } else {
        throw new Error('"kyc" is required!')
      }
      
      const value_createdAt_16 = obj["createdAt"]
      if (value_createdAt_16 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_16)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
      const value_updatedAt_17 = obj["updatedAt"]
      if (value_updatedAt_17 !== undefined) {
        json += ",\"updatedAt\":"
        json += asDateTime(value_updatedAt_17)
      } else {
        throw new Error('"updatedAt" is required!')
      }
      
      const value_name_18 = obj["name"]
      if (value_name_18 !== undefined) {
        json += ",\"name\":"
        json += anonymous5(value_name_18)
      }

return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/CustomerSummaries"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/CustomerSummaries' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/Pagination"
      function anonymous6 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_hasMoreResults_25 = obj["hasMoreResults"]
      if (value_hasMoreResults_25 !== undefined) {
        json += "{\"hasMoreResults\":"
        json += asBoolean(value_hasMoreResults_25)
      } else {
        throw new Error('"hasMoreResults" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CustomerList"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_customers_5 = obj["customers"]
      if (value_customers_5 !== undefined) {
        json += "{\"customers\":"
        json += anonymous2(value_customers_5)
      } else {
        throw new Error('"customers" is required!')
      }
      
      const value_pagination_23 = obj["pagination"]
      if (value_pagination_23 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous6(value_pagination_23)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.CustomersFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_1 = obj["type"]
      if (value_type_1 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_1 !== 'string') {
          if (value_type_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_1.toISOString() + JSON_STR_QUOTE
          } else if (value_type_1 instanceof RegExp) {
            json += asString(value_type_1.source)
          } else {
            json += asString(value_type_1.toString())
          }
        } else {
          json += asString(value_type_1)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_title_2 = obj["title"]
      if (value_title_2 !== undefined) {
        json += ",\"title\":"
        
        if (typeof value_title_2 !== 'string') {
          if (value_title_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_title_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE
          } else if (value_title_2 instanceof RegExp) {
            json += asString(value_title_2.source)
          } else {
            json += asString(value_title_2.toString())
          }
        } else {
          json += asString(value_title_2)
        }
        
      } else {
        throw new Error('"title" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_3)
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_code_4 = obj["code"]
      if (value_code_4 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_4 !== 'string') {
          if (value_code_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_4.toISOString() + JSON_STR_QUOTE
          } else if (value_code_4 instanceof RegExp) {
            json += asString(value_code_4.source)
          } else {
            json += asString(value_code_4.toString())
          }
        } else {
          json += asString(value_code_4)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_traceId_5 = obj["traceId"]
      if (value_traceId_5 !== undefined) {
        json += ",\"traceId\":"
        
        if (typeof value_traceId_5 !== 'string') {
          if (value_traceId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_5 instanceof RegExp) {
            json += asString(value_traceId_5.source)
          } else {
            json += asString(value_traceId_5.toString())
          }
        } else {
          json += asString(value_traceId_5)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_erasedAt_6 = obj["erasedAt"]
      if (value_erasedAt_6 !== undefined) {
        json += ",\"erasedAt\":"
        json += asDateTime(value_erasedAt_6)
      } else {
        throw new Error('"erasedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.ErasedProblem = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_erasedAt_3 = obj["erasedAt"]
      if (value_erasedAt_3 !== undefined) {
        json += ",\"erasedAt\":"
        json += asDateTime(value_erasedAt_3)
      } else {
        throw new Error('"erasedAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.ErasedRefusal = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/EventData"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_customerId_6 = obj["customerId"]
      if (value_customerId_6 !== undefined) {
        json += "{\"customerId\":"
        
        if (typeof value_customerId_6 !== 'string') {
          if (value_customerId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_customerId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_customerId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_customerId_6 instanceof RegExp) {
            json += asString(value_customerId_6.source)
          } else {
            json += asString(value_customerId_6.toString())
          }
        } else {
          json += asString(value_customerId_6)
        }
        
      } else {
        throw new Error('"customerId" is required!')
      }
      
      const value_clientId_7 = obj["clientId"]
      if (value_clientId_7 !== undefined) {
        json += ",\"clientId\":"
        
        if (typeof value_clientId_7 !== 'string') {
          if (value_clientId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_clientId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_clientId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_clientId_7 instanceof RegExp) {
            json += asString(value_clientId_7.source)
          } else {
            json += asString(value_clientId_7.toString())
          }
        } else {
          json += asString(value_clientId_7)
        }
        
      } else {
        throw new Error('"clientId" is required!')
      }
      
      const value_version_8 = obj["version"]
      if (value_version_8 !== undefined) {
        json += ",\"version\":"
        json += asInteger(value_version_8)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_timestamp_3 = obj["timestamp"]
      if (value_timestamp_3 !== undefined) {
        json += ",\"timestamp\":"
        json += asDateTime(value_timestamp_3)
      } else {
        throw new Error('"timestamp" is required!')
      }
      
      const value_data_4 = obj["data"]
      if (value_data_4 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_4)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.Event = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/EventData"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_customerId_12 = obj["customerId"]
      if (value_customerId_12 !== undefined) {
        json += "{\"customerId\":"
        
        if (typeof value_customerId_12 !== 'string') {
          if (value_customerId_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_customerId_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_customerId_12.toISOString() + JSON_STR_QUOTE
          } else if (value_customerId_12 instanceof RegExp) {
            json += asString(value_customerId_12.source)
          } else {
            json += asString(value_customerId_12.toString())
          }
        } else {
          json += asString(value_customerId_12)
        }
        
      } else {
        throw new Error('"customerId" is required!')
      }
      
      const value_clientId_13 = obj["clientId"]
      if (value_clientId_13 !== undefined) {
        json += ",\"clientId\":"
        
        if (typeof value_clientId_13 !== 'string') {
          if (value_clientId_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_clientId_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_clientId_13.toISOString() + JSON_STR_QUOTE
          } else if (value_clientId_13 instanceof RegExp) {
            json += asString(value_clientId_13.source)
          } else {
            json += asString(value_clientId_13.toString())
          }
        } else {
          json += asString(value_clientId_13)
        }
        
      } else {
        throw new Error('"clientId" is required!')
      }
      
      const value_version_14 = obj["version"]
      if (value_version_14 !== undefined) {
        json += ",\"version\":"
        json += asInteger(value_version_14)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/Event"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_7 = obj["id"]
      if (value_id_7 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_7 !== 'string') {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source)
          } else {
            json += asString(value_id_7.toString())
          }
        } else {
          json += asString(value_id_7)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_type_8 = obj["type"]
      if (value_type_8 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_8 !== 'string') {
          if (value_type_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_8.toISOString() + JSON_STR_QUOTE
          } else if (value_type_8 instanceof RegExp) {
            json += asString(value_type_8.source)
          } else {
            json += asString(value_type_8.toString())
          }
        } else {
          json += asString(value_type_8)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_timestamp_9 = obj["timestamp"]
      if (value_timestamp_9 !== undefined) {
        json += ",\"timestamp\":"
        json += asDateTime(value_timestamp_9)
      } else {
        throw new Error('"timestamp" is required!')
      }
      
      const value_data_10 = obj["data"]
      if (value_data_10 !== undefined) {
        json += ",\"data\":"
        json += anonymous4(value_data_10)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/Events"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Events' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/EventPagination"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_hasMoreResults_18 = obj["hasMoreResults"]
      if (value_hasMoreResults_18 !== undefined) {
        json += "{\"hasMoreResults\":"
        json += asBoolean(value_hasMoreResults_18)
      } else {
        throw new Error('"hasMoreResults" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/EventPage"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_events_5 = obj["events"]
      if (value_events_5 !== undefined) {
        json += "{\"events\":"
        json += anonymous2(value_events_5)
      } else {
        throw new Error('"events" is required!')
      }
      
      const value_cursor_15 = obj["cursor"]
      if (value_cursor_15 !== undefined) {
        json += ",\"cursor\":"
        
        if (typeof value_cursor_15 !== 'string') {
          if (value_cursor_15 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_cursor_15 instanceof Date) {
            json += JSON_STR_QUOTE + value_cursor_15.toISOString() + JSON_STR_QUOTE
          } else if (value_cursor_15 instanceof RegExp) {
            json += asString(value_cursor_15.source)
          } else {
            json += asString(value_cursor_15.toString())
          }
        } else {
          json += asString(value_cursor_15)
        }
        
      } else {
        throw new Error('"cursor" is required!')
      }
      
      const value_pagination_16 = obj["pagination"]
      if (value_pagination_16 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous5(value_pagination_16)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.EventsFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/Violation"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_pointer_5 = obj["pointer"]
      if (value_pointer_5 !== undefined) {
        json += "{\"pointer\":"
        
        if (typeof value_pointer_5 !== 'string') {
          if (value_pointer_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pointer_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_pointer_5.toISOString() + JSON_STR_QUOTE
          } else if (value_pointer_5 instanceof RegExp) {
            json += asString(value_pointer_5.source)
          } else {
            json += asString(value_pointer_5.toString())
          }
        } else {
          json += asString(value_pointer_5)
        }
        
      } else {
        throw new Error('"pointer" is required!')
      }
      
      const value_code_6 = obj["code"]
      if (value_code_6 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_6 !== 'string') {
          if (value_code_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_6.toISOString() + JSON_STR_QUOTE
          } else if (value_code_6 instanceof RegExp) {
            json += asString(value_code_6.source)
          } else {
            json += asString(value_code_6.toString())
          }
        } else {
          json += asString(value_code_6)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_message_7 = obj["message"]
      if (value_message_7 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_7 !== 'string') {
          if (value_message_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_7.toISOString() + JSON_STR_QUOTE
          } else if (value_message_7 instanceof RegExp) {
            json += asString(value_message_7.source)
          } else {
            json += asString(value_message_7.toString())
          }
        } else {
          json += asString(value_message_7)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/components/schemas/Violations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Violations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_errors_3 = obj["errors"]
      if (value_errors_3 !== undefined) {
        json += ",\"errors\":"
        json += anonymous1(value_errors_3)
      } else {
        throw new Error('"errors" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.InvalidRequest = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/Violation"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_pointer_8 = obj["pointer"]
      if (value_pointer_8 !== undefined) {
        json += "{\"pointer\":"
        
        if (typeof value_pointer_8 !== 'string') {
          if (value_pointer_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pointer_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_pointer_8.toISOString() + JSON_STR_QUOTE
          } else if (value_pointer_8 instanceof RegExp) {
            json += asString(value_pointer_8.source)
          } else {
            json += asString(value_pointer_8.toString())
          }
        } else {
          json += asString(value_pointer_8)
        }
        
      } else {
        throw new Error('"pointer" is required!')
      }
      
      const value_code_9 = obj["code"]
      if (value_code_9 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_9 !== 'string') {
          if (value_code_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_9.toISOString() + JSON_STR_QUOTE
          } else if (value_code_9 instanceof RegExp) {
            json += asString(value_code_9.source)
          } else {
            json += asString(value_code_9.toString())
          }
        } else {
          json += asString(value_code_9)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_message_10 = obj["message"]
      if (value_message_10 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_10 !== 'string') {
          if (value_message_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_10.toISOString() + JSON_STR_QUOTE
          } else if (value_message_10 instanceof RegExp) {
            json += asString(value_message_10.source)
          } else {
            json += asString(value_message_10.toString())
          }
        } else {
          json += asString(value_message_10)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous1 (obj) {
      // "#/components/schemas/Violations"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Violations' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous2(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous2(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_1 = obj["type"]
      if (value_type_1 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_1 !== 'string') {
          if (value_type_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_1.toISOString() + JSON_STR_QUOTE
          } else if (value_type_1 instanceof RegExp) {
            json += asString(value_type_1.source)
          } else {
            json += asString(value_type_1.toString())
          }
        } else {
          json += asString(value_type_1)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_title_2 = obj["title"]
      if (value_title_2 !== undefined) {
        json += ",\"title\":"
        
        if (typeof value_title_2 !== 'string') {
          if (value_title_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_title_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE
          } else if (value_title_2 instanceof RegExp) {
            json += asString(value_title_2.source)
          } else {
            json += asString(value_title_2.toString())
          }
        } else {
          json += asString(value_title_2)
        }
        
      } else {
        throw new Error('"title" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_3)
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_code_4 = obj["code"]
      if (value_code_4 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_4 !== 'string') {
          if (value_code_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_4.toISOString() + JSON_STR_QUOTE
          } else if (value_code_4 instanceof RegExp) {
            json += asString(value_code_4.source)
          } else {
            json += asString(value_code_4.toString())
          }
        } else {
          json += asString(value_code_4)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_traceId_5 = obj["traceId"]
      if (value_traceId_5 !== undefined) {
        json += ",\"traceId\":"
        
        if (typeof value_traceId_5 !== 'string') {
          if (value_traceId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_5 instanceof RegExp) {
            json += asString(value_traceId_5.source)
          } else {
            json += asString(value_traceId_5.toString())
          }
        } else {
          json += asString(value_traceId_5)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_errors_6 = obj["errors"]
      if (value_errors_6 !== undefined) {
        json += ",\"errors\":"
        json += anonymous1(value_errors_6)
      } else {
        throw new Error('"errors" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.InvalidRequestProblem = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/JournalEntry"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_at_7 = obj["at"]
      if (value_at_7 !== undefined) {
        json += "{\"at\":"
        json += asDateTime(value_at_7)
      } else {
        throw new Error('"at" is required!')
      }
      
      const value_operation_8 = obj["operation"]
      if (value_operation_8 !== undefined) {
        json += ",\"operation\":"
        
        if (typeof value_operation_8 !== 'string') {
          if (value_operation_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_operation_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_operation_8.toISOString() + JSON_STR_QUOTE
          } else if (value_operation_8 instanceof RegExp) {
            json += asString(value_operation_8.source)
          } else {
            json += asString(value_operation_8.toString())
          }
        } else {
          json += asString(value_operation_8)
        }
        
      } else {
        throw new Error('"operation" is required!')
      }
      
      const value_outcome_9 = obj["outcome"]
      if (value_outcome_9 !== undefined) {
        json += ",\"outcome\":"
        
        if (typeof value_outcome_9 !== 'string') {
          if (value_outcome_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_outcome_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_outcome_9.toISOString() + JSON_STR_QUOTE
          } else if (value_outcome_9 instanceof RegExp) {
            json += asString(value_outcome_9.source)
          } else {
            json += asString(value_outcome_9.toString())
          }
        } else {
          json += asString(value_outcome_9)
        }
        
      } else {
        throw new Error('"outcome" is required!')
      }
      
      const value_subject_10 = obj["subject"]
      if (value_subject_10 !== undefined) {
        json += ",\"subject\":"
        
        if (typeof value_subject_10 !== 'string') {
          if (value_subject_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_subject_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_subject_10.toISOString() + JSON_STR_QUOTE
          } else if (value_subject_10 instanceof RegExp) {
            json += asString(value_subject_10.source)
          } else {
            json += asString(value_subject_10.toString())
          }
        } else {
          json += asString(value_subject_10)
        }
        
      }

      const value_keyId_11 = obj["keyId"]
      if (value_keyId_11 !== undefined) {
        json += ",\"keyId\":"
        
        if (typeof value_keyId_11 !== 'string') {
          if (value_keyId_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_keyId_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_keyId_11.toISOString() + JSON_STR_QUOTE
          } else if (value_keyId_11 instanceof RegExp) {
            json += asString(value_keyId_11.source)
          } else {
            json += asString(value_keyId_11.toString())
          }
        } else {
          json += asString(value_keyId_11)
        }
        
      }

      const value_traceId_12 = obj["traceId"]
      if (value_traceId_12 !== undefined) {
        json += ",\"traceId\":"
        
        if (typeof value_traceId_12 !== 'string') {
          if (value_traceId_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_12.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_12 instanceof RegExp) {
            json += asString(value_traceId_12.source)
          } else {
            json += asString(value_traceId_12.toString())
          }
        } else {
          json += asString(value_traceId_12)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/JournalEntries"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/JournalEntries' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/CustomerJournal"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_entries_5 = obj["entries"]
      if (value_entries_5 !== undefined) {
        json += "{\"entries\":"
        json += anonymous2(value_entries_5)
      } else {
        throw new Error('"entries" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.JournalFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/KycFinding"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_pointer_17 = obj["pointer"]
      if (value_pointer_17 !== undefined) {
        json += "{\"pointer\":"
        
        if (typeof value_pointer_17 !== 'string') {
          if (value_pointer_17 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pointer_17 instanceof Date) {
            json += JSON_STR_QUOTE + value_pointer_17.toISOString() + JSON_STR_QUOTE
          } else if (value_pointer_17 instanceof RegExp) {
            json += asString(value_pointer_17.source)
          } else {
            json += asString(value_pointer_17.toString())
          }
        } else {
          json += asString(value_pointer_17)
        }
        
      } else {
        throw new Error('"pointer" is required!')
      }
      
      const value_outcome_18 = obj["outcome"]
      if (value_outcome_18 !== undefined) {
        json += ",\"outcome\":"
        
        if (typeof value_outcome_18 !== 'string') {
          if (value_outcome_18 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_outcome_18 instanceof Date) {
            json += JSON_STR_QUOTE + value_outcome_18.toISOString() + JSON_STR_QUOTE
          } else if (value_outcome_18 instanceof RegExp) {
            json += asString(value_outcome_18.source)
          } else {
            json += asString(value_outcome_18.toString())
          }
        } else {
          json += asString(value_outcome_18)
        }
        
      } else {
        throw new Error('"outcome" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous4 (obj) {
      // "#/components/schemas/KycFindings"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/KycFindings' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous5(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous5(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/KycResult"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_7 = obj["id"]
      if (value_id_7 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_7 !== 'string') {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source)
          } else {
            json += asString(value_id_7.toString())
          }
        } else {
          json += asString(value_id_7)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_status_8 = obj["status"]
      if (value_status_8 !== undefined) {
        json += ",\"status\":"
        
        if (typeof value_status_8 !== 'string') {
          if (value_status_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_8.toISOString() + JSON_STR_QUOTE
          } else if (value_status_8 instanceof RegExp) {
            json += asString(value_status_8.source)
          } else {
            json += asString(value_status_8.toString())
          }
        } else {
          json += asString(value_status_8)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_checkedAt_9 = obj["checkedAt"]
      if (value_checkedAt_9 !== undefined) {
        json += ",\"checkedAt\":"
        json += asDateTime(value_checkedAt_9)
      } else {
        throw new Error('"checkedAt" is required!')
      }
      
      const value_recordedAt_10 = obj["recordedAt"]
      if (value_recordedAt_10 !== undefined) {
        json += ",\"recordedAt\":"
        json += asDateTime(value_recordedAt_10)
      } else {
        throw new Error('"recordedAt" is required!')
      }
      
      const value_changedStatus_11 = obj["changedStatus"]
      if (value_changedStatus_11 !== undefined) {
        json += ",\"changedStatus\":"
        json += asBoolean(value_changedStatus_11)
      } else {
        throw new Error('"changedStatus" is required!')
      }
      
      const value_provider_12 = obj["provider"]
      if (value_provider_12 !== undefined) {
        json += ",\"provider\":"
        
        if (typeof value_provider_12 !== 'string') {
          if (value_provider_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_provider_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_provider_12.toISOString() + JSON_STR_QUOTE
          } else if (value_provider_12 instanceof RegExp) {
            json += asString(value_provider_12.source)
          } else {
            json += asString(value_provider_12.toString())
          }
        } else {
          json += asString(value_provider_12)
        }
        
      }

      const value_reference_13 = obj["reference"]
      if (value_reference_13 !== undefined) {
        json += ",\"reference\":"
        
        if (typeof value_reference_13 !== 'string') {
          if (value_reference_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reference_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_reference_13.toISOString() + JSON_STR_QUOTE
          } else if (value_reference_13 instanceof RegExp) {
            json += asString(value_reference_13.source)
          } else {
            json += asString(value_reference_13.toString())
          }
        } else {
          json += asString(value_reference_13)
        }
        
      }

      const value_expiresAt_14 = obj["expiresAt"]
      if (value_expiresAt_14 !== undefined) {
        json += ",\"expiresAt\":"
        json += asDateTime(value_expiresAt_14)
      }

      const value_findings_15 = obj["findings"]
      if (value_findings_15 !== undefined) {
        json += ",\"findings\":"
        json += anonymous4(value_findings_15)
      }

      const value_gender_19 = obj["gender"]
      if (value_gender_19 !== undefined) {
        json += ",\"gender\":"
        
        if (typeof value_gender_19 !== 'string') {
          if (value_gender_19 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_gender_19 instanceof Date) {
            json += JSON_STR_QUOTE + value_gender_19.toISOString() + JSON_STR_QUOTE
          } else if (value_gender_19 instanceof RegExp) {
            json += asString(value_gender_19.source)
          } else {
            json += asString(value_gender_19.toString())
          }
        } else {
          json += asString(value_gender_19)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/KycResultList"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/KycResultList' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/Pagination"
      function anonymous6 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_hasMoreResults_22 = obj["hasMoreResults"]
      if (value_hasMoreResults_22 !== undefined) {
        json += "{\"hasMoreResults\":"
        json += asBoolean(value_hasMoreResults_22)
      } else {
        throw new Error('"hasMoreResults" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/KycResults"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_results_5 = obj["results"]
      if (value_results_5 !== undefined) {
        json += "{\"results\":"
        json += anonymous2(value_results_5)
      } else {
        throw new Error('"results" is required!')
      }
      
      const value_pagination_20 = obj["pagination"]
      if (value_pagination_20 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous6(value_pagination_20)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.KycResultsFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += "{\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.Live = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_1 = obj["type"]
      if (value_type_1 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_1 !== 'string') {
          if (value_type_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_1.toISOString() + JSON_STR_QUOTE
          } else if (value_type_1 instanceof RegExp) {
            json += asString(value_type_1.source)
          } else {
            json += asString(value_type_1.toString())
          }
        } else {
          json += asString(value_type_1)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_title_2 = obj["title"]
      if (value_title_2 !== undefined) {
        json += ",\"title\":"
        
        if (typeof value_title_2 !== 'string') {
          if (value_title_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_title_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE
          } else if (value_title_2 instanceof RegExp) {
            json += asString(value_title_2.source)
          } else {
            json += asString(value_title_2.toString())
          }
        } else {
          json += asString(value_title_2)
        }
        
      } else {
        throw new Error('"title" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_3)
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_code_4 = obj["code"]
      if (value_code_4 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_4 !== 'string') {
          if (value_code_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_4.toISOString() + JSON_STR_QUOTE
          } else if (value_code_4 instanceof RegExp) {
            json += asString(value_code_4.source)
          } else {
            json += asString(value_code_4.toString())
          }
        } else {
          json += asString(value_code_4)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_traceId_5 = obj["traceId"]
      if (value_traceId_5 !== undefined) {
        json += ",\"traceId\":"
        
        if (typeof value_traceId_5 !== 'string') {
          if (value_traceId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_5 instanceof RegExp) {
            json += asString(value_traceId_5.source)
          } else {
            json += asString(value_traceId_5.toString())
          }
        } else {
          json += asString(value_traceId_5)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.Problem = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#/properties/data"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_status_5 = obj["status"]
      if (value_status_5 !== undefined) {
        json += "{\"status\":"
        
        if (typeof value_status_5 !== 'string') {
          if (value_status_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_status_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_status_5.toISOString() + JSON_STR_QUOTE
          } else if (value_status_5 instanceof RegExp) {
            json += asString(value_status_5.source)
          } else {
            json += asString(value_status_5.toString())
          }
        } else {
          json += asString(value_status_5)
        }
        
      } else {
        throw new Error('"status" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.Ready = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.Refusal = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/JsonSchema"
      function anonymous2 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value__schema_7 = obj["$schema"]
      if (value__schema_7 !== undefined) {
        json += "{\"$schema\":"
        
        if (typeof value__schema_7 !== 'string') {
          if (value__schema_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value__schema_7 instanceof Date) {
            json += JSON_STR_QUOTE + value__schema_7.toISOString() + JSON_STR_QUOTE
          } else if (value__schema_7 instanceof RegExp) {
            json += asString(value__schema_7.source)
          } else {
            json += asString(value__schema_7.toString())
          }
        } else {
          json += asString(value__schema_7)
        }
        
      } else {
        throw new Error('"$schema" is required!')
      }
      
    for (const key of Object.keys(obj)) {
      if (
        key === "$schema" ||
        obj[key] === undefined ||
        typeof obj[key] === 'function' ||
        typeof obj[key] === 'symbol'
      ) continue
      const value = obj[key]
  
        json += JSON_STR_COMMA
        json += asString(key) + JSON_STR_COLONS + JSON.stringify(value)
      
    }
  
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/Rule"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_10 = obj["id"]
      if (value_id_10 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_10 !== 'string') {
          if (value_id_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_10.toISOString() + JSON_STR_QUOTE
          } else if (value_id_10 instanceof RegExp) {
            json += asString(value_id_10.source)
          } else {
            json += asString(value_id_10.toString())
          }
        } else {
          json += asString(value_id_10)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_pointer_11 = obj["pointer"]
      if (value_pointer_11 !== undefined) {
        json += ",\"pointer\":"
        
        if (typeof value_pointer_11 !== 'string') {
          if (value_pointer_11 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pointer_11 instanceof Date) {
            json += JSON_STR_QUOTE + value_pointer_11.toISOString() + JSON_STR_QUOTE
          } else if (value_pointer_11 instanceof RegExp) {
            json += asString(value_pointer_11.source)
          } else {
            json += asString(value_pointer_11.toString())
          }
        } else {
          json += asString(value_pointer_11)
        }
        
      } else {
        throw new Error('"pointer" is required!')
      }
      
      const value_code_12 = obj["code"]
      if (value_code_12 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_12 !== 'string') {
          if (value_code_12 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_12 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_12.toISOString() + JSON_STR_QUOTE
          } else if (value_code_12 instanceof RegExp) {
            json += asString(value_code_12.source)
          } else {
            json += asString(value_code_12.toString())
          }
        } else {
          json += asString(value_code_12)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_description_13 = obj["description"]
      if (value_description_13 !== undefined) {
        json += ",\"description\":"
        
        if (typeof value_description_13 !== 'string') {
          if (value_description_13 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_description_13 instanceof Date) {
            json += JSON_STR_QUOTE + value_description_13.toISOString() + JSON_STR_QUOTE
          } else if (value_description_13 instanceof RegExp) {
            json += asString(value_description_13.source)
          } else {
            json += asString(value_description_13.toString())
          }
        } else {
          json += asString(value_description_13)
        }
        
      } else {
        throw new Error('"description" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous3 (obj) {
      // "#/components/schemas/Rules"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Rules' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous4(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous4(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

    function anonymous6 (obj) {
      // "#/components/schemas/AddressParts"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/AddressParts' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

    function anonymous7 (obj) {
      // "#/components/schemas/TaxNumberTypes"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/TaxNumberTypes' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/TaxNumberKind"
      function anonymous9 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_21 = obj["type"]
      if (value_type_21 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_21 !== 'string') {
          if (value_type_21 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_21 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_21.toISOString() + JSON_STR_QUOTE
          } else if (value_type_21 instanceof RegExp) {
            json += asString(value_type_21.source)
          } else {
            json += asString(value_type_21.toString())
          }
        } else {
          json += asString(value_type_21)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_name_22 = obj["name"]
      if (value_name_22 !== undefined) {
        json += ",\"name\":"
        
        if (typeof value_name_22 !== 'string') {
          if (value_name_22 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_22 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_22.toISOString() + JSON_STR_QUOTE
          } else if (value_name_22 instanceof RegExp) {
            json += asString(value_name_22.source)
          } else {
            json += asString(value_name_22.toString())
          }
        } else {
          json += asString(value_name_22)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous8 (obj) {
      // "#/components/schemas/TaxNumberKinds"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/TaxNumberKinds' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous9(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous9(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/RuleSource"
      function anonymous11 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_name_25 = obj["name"]
      if (value_name_25 !== undefined) {
        json += "{\"name\":"
        
        if (typeof value_name_25 !== 'string') {
          if (value_name_25 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_name_25 instanceof Date) {
            json += JSON_STR_QUOTE + value_name_25.toISOString() + JSON_STR_QUOTE
          } else if (value_name_25 instanceof RegExp) {
            json += asString(value_name_25.source)
          } else {
            json += asString(value_name_25.toString())
          }
        } else {
          json += asString(value_name_25)
        }
        
      } else {
        throw new Error('"name" is required!')
      }
      
      const value_version_26 = obj["version"]
      if (value_version_26 !== undefined) {
        json += ",\"version\":"
        
        if (typeof value_version_26 !== 'string') {
          if (value_version_26 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_version_26 instanceof Date) {
            json += JSON_STR_QUOTE + value_version_26.toISOString() + JSON_STR_QUOTE
          } else if (value_version_26 instanceof RegExp) {
            json += asString(value_version_26.source)
          } else {
            json += asString(value_version_26.toString())
          }
        } else {
          json += asString(value_version_26)
        }
        
      } else {
        throw new Error('"version" is required!')
      }
      
      const value_origin_27 = obj["origin"]
      if (value_origin_27 !== undefined) {
        json += ",\"origin\":"
        
        if (typeof value_origin_27 !== 'string') {
          if (value_origin_27 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_origin_27 instanceof Date) {
            json += JSON_STR_QUOTE + value_origin_27.toISOString() + JSON_STR_QUOTE
          } else if (value_origin_27 instanceof RegExp) {
            json += asString(value_origin_27.source)
          } else {
            json += asString(value_origin_27.toString())
          }
        } else {
          json += asString(value_origin_27)
        }
        
      } else {
        throw new Error('"origin" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous10 (obj) {
      // "#/components/schemas/RuleSources"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/RuleSources' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous11(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous11(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

    function anonymous13 (obj) {
      // "#/components/schemas/PostalCodeExamples"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/PostalCodeExamples' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/PostalCodeForm"
      function anonymous12 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_pattern_30 = obj["pattern"]
      if (value_pattern_30 !== undefined) {
        json += "{\"pattern\":"
        
        if (typeof value_pattern_30 !== 'string') {
          if (value_pattern_30 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_pattern_30 instanceof Date) {
            json += JSON_STR_QUOTE + value_pattern_30.toISOString() + JSON_STR_QUOTE
          } else if (value_pattern_30 instanceof RegExp) {
            json += asString(value_pattern_30.source)
          } else {
            json += asString(value_pattern_30.toString())
          }
        } else {
          json += asString(value_pattern_30)
        }
        
      } else {
        throw new Error('"pattern" is required!')
      }
      
      const value_examples_31 = obj["examples"]
      if (value_examples_31 !== undefined) {
        json += ",\"examples\":"
        json += anonymous13(value_examples_31)
      } else {
        throw new Error('"examples" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/CountryRules"
      function anonymous5 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_country_16 = obj["country"]
      if (value_country_16 !== undefined) {
        json += "{\"country\":"
        
        if (typeof value_country_16 !== 'string') {
          if (value_country_16 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_country_16 instanceof Date) {
            json += JSON_STR_QUOTE + value_country_16.toISOString() + JSON_STR_QUOTE
          } else if (value_country_16 instanceof RegExp) {
            json += asString(value_country_16.source)
          } else {
            json += asString(value_country_16.toString())
          }
        } else {
          json += asString(value_country_16)
        }
        
      } else {
        throw new Error('"country" is required!')
      }
      
      const value_addressParts_17 = obj["addressParts"]
      if (value_addressParts_17 !== undefined) {
        json += ",\"addressParts\":"
        json += anonymous6(value_addressParts_17)
      } else {
        throw new Error('"addressParts" is required!')
      }
      
      const value_taxNumberTypes_18 = obj["taxNumberTypes"]
      if (value_taxNumberTypes_18 !== undefined) {
        json += ",\"taxNumberTypes\":"
        json += anonymous7(value_taxNumberTypes_18)
      } else {
        throw new Error('"taxNumberTypes" is required!')
      }
      
      const value_taxNumbers_19 = obj["taxNumbers"]
      if (value_taxNumbers_19 !== undefined) {
        json += ",\"taxNumbers\":"
        json += anonymous8(value_taxNumbers_19)
      } else {
        throw new Error('"taxNumbers" is required!')
      }
      
      const value_sources_23 = obj["sources"]
      if (value_sources_23 !== undefined) {
        json += ",\"sources\":"
        json += anonymous10(value_sources_23)
      } else {
        throw new Error('"sources" is required!')
      }
      
      const value_postalCode_28 = obj["postalCode"]
      if (value_postalCode_28 !== undefined) {
        json += ",\"postalCode\":"
        json += anonymous12(value_postalCode_28)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/Requirements"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_schema_5 = obj["schema"]
      if (value_schema_5 !== undefined) {
        json += "{\"schema\":"
        json += anonymous2(value_schema_5)
      } else {
        throw new Error('"schema" is required!')
      }
      
      const value_rules_8 = obj["rules"]
      if (value_rules_8 !== undefined) {
        json += ",\"rules\":"
        json += anonymous3(value_rules_8)
      } else {
        throw new Error('"rules" is required!')
      }
      
      const value_countryRules_14 = obj["countryRules"]
      if (value_countryRules_14 !== undefined) {
        json += ",\"countryRules\":"
        json += anonymous5(value_countryRules_14)
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.RequirementsFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_type_1 = obj["type"]
      if (value_type_1 !== undefined) {
        json += "{\"type\":"
        
        if (typeof value_type_1 !== 'string') {
          if (value_type_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_1.toISOString() + JSON_STR_QUOTE
          } else if (value_type_1 instanceof RegExp) {
            json += asString(value_type_1.source)
          } else {
            json += asString(value_type_1.toString())
          }
        } else {
          json += asString(value_type_1)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_title_2 = obj["title"]
      if (value_title_2 !== undefined) {
        json += ",\"title\":"
        
        if (typeof value_title_2 !== 'string') {
          if (value_title_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_title_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_title_2.toISOString() + JSON_STR_QUOTE
          } else if (value_title_2 instanceof RegExp) {
            json += asString(value_title_2.source)
          } else {
            json += asString(value_title_2.toString())
          }
        } else {
          json += asString(value_title_2)
        }
        
      } else {
        throw new Error('"title" is required!')
      }
      
      const value_status_3 = obj["status"]
      if (value_status_3 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_3)
      } else {
        throw new Error('"status" is required!')
      }
      
      const value_code_4 = obj["code"]
      if (value_code_4 !== undefined) {
        json += ",\"code\":"
        
        if (typeof value_code_4 !== 'string') {
          if (value_code_4 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_code_4 instanceof Date) {
            json += JSON_STR_QUOTE + value_code_4.toISOString() + JSON_STR_QUOTE
          } else if (value_code_4 instanceof RegExp) {
            json += asString(value_code_4.source)
          } else {
            json += asString(value_code_4.toString())
          }
        } else {
          json += asString(value_code_4)
        }
        
      } else {
        throw new Error('"code" is required!')
      }
      
      const value_traceId_5 = obj["traceId"]
      if (value_traceId_5 !== undefined) {
        json += ",\"traceId\":"
        
        if (typeof value_traceId_5 !== 'string') {
          if (value_traceId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_5 instanceof RegExp) {
            json += asString(value_traceId_5.source)
          } else {
            json += asString(value_traceId_5.toString())
          }
        } else {
          json += asString(value_traceId_5)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_retainedUntil_6 = obj["retainedUntil"]
      if (value_retainedUntil_6 !== undefined) {
        json += ",\"retainedUntil\":"
        json += asDateTime(value_retainedUntil_6)
      }

return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.RetainedProblem = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_retainedUntil_3 = obj["retainedUntil"]
      if (value_retainedUntil_3 !== undefined) {
        json += ",\"retainedUntil\":"
        json += asDateTime(value_retainedUntil_3)
      }

return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.RetainedRefusal = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/SandboxAccess"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_apiKey_5 = obj["apiKey"]
      if (value_apiKey_5 !== undefined) {
        json += "{\"apiKey\":"
        
        if (typeof value_apiKey_5 !== 'string') {
          if (value_apiKey_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_apiKey_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_apiKey_5.toISOString() + JSON_STR_QUOTE
          } else if (value_apiKey_5 instanceof RegExp) {
            json += asString(value_apiKey_5.source)
          } else {
            json += asString(value_apiKey_5.toString())
          }
        } else {
          json += asString(value_apiKey_5)
        }
        
      } else {
        throw new Error('"apiKey" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.SandboxReset = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/CreatedWebhook"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_secret_6 = obj["secret"]
      if (value_secret_6 !== undefined) {
        json += ",\"secret\":"
        
        if (typeof value_secret_6 !== 'string') {
          if (value_secret_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_secret_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_6.toISOString() + JSON_STR_QUOTE
          } else if (value_secret_6 instanceof RegExp) {
            json += asString(value_secret_6.source)
          } else {
            json += asString(value_secret_6.toString())
          }
        } else {
          json += asString(value_secret_6)
        }
        
      } else {
        throw new Error('"secret" is required!')
      }
      
      const value_publicKey_7 = obj["publicKey"]
      if (value_publicKey_7 !== undefined) {
        json += ",\"publicKey\":"
        
        if (typeof value_publicKey_7 !== 'string') {
          if (value_publicKey_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_publicKey_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_publicKey_7.toISOString() + JSON_STR_QUOTE
          } else if (value_publicKey_7 instanceof RegExp) {
            json += asString(value_publicKey_7.source)
          } else {
            json += asString(value_publicKey_7.toString())
          }
        } else {
          json += asString(value_publicKey_7)
        }
        
      } else {
        throw new Error('"publicKey" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookCreated = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/WebhookReference"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookDeleted = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/WebhookDelivery"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_eventId_7 = obj["eventId"]
      if (value_eventId_7 !== undefined) {
        json += "{\"eventId\":"
        
        if (typeof value_eventId_7 !== 'string') {
          if (value_eventId_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_eventId_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_eventId_7.toISOString() + JSON_STR_QUOTE
          } else if (value_eventId_7 instanceof RegExp) {
            json += asString(value_eventId_7.source)
          } else {
            json += asString(value_eventId_7.toString())
          }
        } else {
          json += asString(value_eventId_7)
        }
        
      } else {
        throw new Error('"eventId" is required!')
      }
      
      const value_type_8 = obj["type"]
      if (value_type_8 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_8 !== 'string') {
          if (value_type_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_8.toISOString() + JSON_STR_QUOTE
          } else if (value_type_8 instanceof RegExp) {
            json += asString(value_type_8.source)
          } else {
            json += asString(value_type_8.toString())
          }
        } else {
          json += asString(value_type_8)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_state_9 = obj["state"]
      if (value_state_9 !== undefined) {
        json += ",\"state\":"
        
        if (typeof value_state_9 !== 'string') {
          if (value_state_9 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_9 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_9.toISOString() + JSON_STR_QUOTE
          } else if (value_state_9 instanceof RegExp) {
            json += asString(value_state_9.source)
          } else {
            json += asString(value_state_9.toString())
          }
        } else {
          json += asString(value_state_9)
        }
        
      } else {
        throw new Error('"state" is required!')
      }
      
      const value_attempts_10 = obj["attempts"]
      if (value_attempts_10 !== undefined) {
        json += ",\"attempts\":"
        json += asInteger(value_attempts_10)
      } else {
        throw new Error('"attempts" is required!')
      }
      
      const value_attemptedAt_11 = obj["attemptedAt"]
      if (value_attemptedAt_11 !== undefined) {
        json += ",\"attemptedAt\":"
        json += asDateTime(value_attemptedAt_11)
      }

      const value_nextAttemptAt_12 = obj["nextAttemptAt"]
      if (value_nextAttemptAt_12 !== undefined) {
        json += ",\"nextAttemptAt\":"
        json += asDateTime(value_nextAttemptAt_12)
      }

      const value_status_13 = obj["status"]
      if (value_status_13 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_13)
      }

      const value_reason_14 = obj["reason"]
      if (value_reason_14 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_14 !== 'string') {
          if (value_reason_14 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_14 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_14.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_14 instanceof RegExp) {
            json += asString(value_reason_14.source)
          } else {
            json += asString(value_reason_14.toString())
          }
        } else {
          json += asString(value_reason_14)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/WebhookDeliveries"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/WebhookDeliveries' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/Pagination"
      function anonymous4 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_hasMoreResults_17 = obj["hasMoreResults"]
      if (value_hasMoreResults_17 !== undefined) {
        json += "{\"hasMoreResults\":"
        json += asBoolean(value_hasMoreResults_17)
      } else {
        throw new Error('"hasMoreResults" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "#/components/schemas/WebhookDeliveryPage"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_deliveries_5 = obj["deliveries"]
      if (value_deliveries_5 !== undefined) {
        json += "{\"deliveries\":"
        json += anonymous2(value_deliveries_5)
      } else {
        throw new Error('"deliveries" is required!')
      }
      
      const value_pagination_15 = obj["pagination"]
      if (value_pagination_15 !== undefined) {
        json += ",\"pagination\":"
        json += anonymous4(value_pagination_15)
      } else {
        throw new Error('"pagination" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookDeliveriesFound = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/QueuedDelivery"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_eventId_5 = obj["eventId"]
      if (value_eventId_5 !== undefined) {
        json += "{\"eventId\":"
        
        if (typeof value_eventId_5 !== 'string') {
          if (value_eventId_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_eventId_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_eventId_5.toISOString() + JSON_STR_QUOTE
          } else if (value_eventId_5 instanceof RegExp) {
            json += asString(value_eventId_5.source)
          } else {
            json += asString(value_eventId_5.toString())
          }
        } else {
          json += asString(value_eventId_5)
        }
        
      } else {
        throw new Error('"eventId" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookDeliveryQueued = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/CreatedWebhook"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_5 = obj["id"]
      if (value_id_5 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_5 !== 'string') {
          if (value_id_5 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_5 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_5.toISOString() + JSON_STR_QUOTE
          } else if (value_id_5 instanceof RegExp) {
            json += asString(value_id_5.source)
          } else {
            json += asString(value_id_5.toString())
          }
        } else {
          json += asString(value_id_5)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_secret_6 = obj["secret"]
      if (value_secret_6 !== undefined) {
        json += ",\"secret\":"
        
        if (typeof value_secret_6 !== 'string') {
          if (value_secret_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_secret_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_secret_6.toISOString() + JSON_STR_QUOTE
          } else if (value_secret_6 instanceof RegExp) {
            json += asString(value_secret_6.source)
          } else {
            json += asString(value_secret_6.toString())
          }
        } else {
          json += asString(value_secret_6)
        }
        
      } else {
        throw new Error('"secret" is required!')
      }
      
      const value_publicKey_7 = obj["publicKey"]
      if (value_publicKey_7 !== undefined) {
        json += ",\"publicKey\":"
        
        if (typeof value_publicKey_7 !== 'string') {
          if (value_publicKey_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_publicKey_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_publicKey_7.toISOString() + JSON_STR_QUOTE
          } else if (value_publicKey_7 instanceof RegExp) {
            json += asString(value_publicKey_7.source)
          } else {
            json += asString(value_publicKey_7.toString())
          }
        } else {
          json += asString(value_publicKey_7)
        }
        
      } else {
        throw new Error('"publicKey" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookSecretMade = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/TestData"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_webhookId_6 = obj["webhookId"]
      if (value_webhookId_6 !== undefined) {
        json += "{\"webhookId\":"
        
        if (typeof value_webhookId_6 !== 'string') {
          if (value_webhookId_6 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_webhookId_6 instanceof Date) {
            json += JSON_STR_QUOTE + value_webhookId_6.toISOString() + JSON_STR_QUOTE
          } else if (value_webhookId_6 instanceof RegExp) {
            json += asString(value_webhookId_6.source)
          } else {
            json += asString(value_webhookId_6.toString())
          }
        } else {
          json += asString(value_webhookId_6)
        }
        
      } else {
        throw new Error('"webhookId" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_1 = obj["id"]
      if (value_id_1 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_1 !== 'string') {
          if (value_id_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_1.toISOString() + JSON_STR_QUOTE
          } else if (value_id_1 instanceof RegExp) {
            json += asString(value_id_1.source)
          } else {
            json += asString(value_id_1.toString())
          }
        } else {
          json += asString(value_id_1)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_type_2 = obj["type"]
      if (value_type_2 !== undefined) {
        json += ",\"type\":"
        
        if (typeof value_type_2 !== 'string') {
          if (value_type_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_type_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_type_2.toISOString() + JSON_STR_QUOTE
          } else if (value_type_2 instanceof RegExp) {
            json += asString(value_type_2.source)
          } else {
            json += asString(value_type_2.toString())
          }
        } else {
          json += asString(value_type_2)
        }
        
      } else {
        throw new Error('"type" is required!')
      }
      
      const value_timestamp_3 = obj["timestamp"]
      if (value_timestamp_3 !== undefined) {
        json += ",\"timestamp\":"
        json += asDateTime(value_timestamp_3)
      } else {
        throw new Error('"timestamp" is required!')
      }
      
      const value_data_4 = obj["data"]
      if (value_data_4 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_4)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookTest = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
      // "#/components/schemas/WebhookTestResult"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_delivered_5 = obj["delivered"]
      if (value_delivered_5 !== undefined) {
        json += "{\"delivered\":"
        json += asBoolean(value_delivered_5)
      } else {
        throw new Error('"delivered" is required!')
      }
      
      const value_durationMs_6 = obj["durationMs"]
      if (value_durationMs_6 !== undefined) {
        json += ",\"durationMs\":"
        json += asInteger(value_durationMs_6)
      } else {
        throw new Error('"durationMs" is required!')
      }
      
      const value_status_7 = obj["status"]
      if (value_status_7 !== undefined) {
        json += ",\"status\":"
        json += asInteger(value_status_7)
      }

      const value_reason_8 = obj["reason"]
      if (value_reason_8 !== undefined) {
        json += ",\"reason\":"
        
        if (typeof value_reason_8 !== 'string') {
          if (value_reason_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_reason_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_reason_8.toISOString() + JSON_STR_QUOTE
          } else if (value_reason_8 instanceof RegExp) {
            json += asString(value_reason_8.source)
          } else {
            json += asString(value_reason_8.toString())
          }
        } else {
          json += asString(value_reason_8)
        }
        
      }

return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhookTested = module.exports;
})({});

(function (module) {
  'use strict'

  const Serializer = require('fast-json-stringify/lib/serializer')
  const serializerState = {"mode":"standalone"}
  const serializer = Serializer.restoreFromState(serializerState)

  const validator = null


  module.exports = function anonymous(validator,serializer
) {

    
const {
  asString,
  asNumber,
  asBoolean,
  asDateTime,
  asDate,
  asTime,
  asUnsafeString,
  asPlainStringArray
} = serializer

const asInteger = serializer.asInteger.bind(serializer)


    const JSON_STR_BEGIN_OBJECT = '{'
    const JSON_STR_END_OBJECT = '}'
    const JSON_STR_BEGIN_ARRAY = '['
    const JSON_STR_END_ARRAY = ']'
    const JSON_STR_COMMA = ','
    const JSON_STR_COLONS = ':'
    const JSON_STR_QUOTE = '"'
    const JSON_STR_EMPTY_OBJECT = JSON_STR_BEGIN_OBJECT + JSON_STR_END_OBJECT
    const JSON_STR_EMPTY_ARRAY = JSON_STR_BEGIN_ARRAY + JSON_STR_END_ARRAY
    const JSON_STR_EMPTY_STRING = JSON_STR_QUOTE + JSON_STR_QUOTE
    const JSON_STR_NULL = 'null'
    
  
    
    function anonymous4 (obj) {
      // "#/components/schemas/EventTypes"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/EventTypes' does not match schema definition.")
    }
    const arrayLength = obj.length
  
      if (typeof arrayLength === 'number' && arrayLength >= 128 && Number.isInteger(arrayLength) && arrayLength <= 0xffffffff) {
        return asPlainStringArray(obj, arrayLength)
      }
      
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          
        if (typeof value !== 'string') {
          if (value === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value instanceof Date) {
            json += JSON_STR_QUOTE + value.toISOString() + JSON_STR_QUOTE
          } else if (value instanceof RegExp) {
            json += asString(value.source)
          } else {
            json += asString(value.toString())
          }
        } else {
          json += asString(value)
        }
        
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/Webhook"
      function anonymous3 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_id_7 = obj["id"]
      if (value_id_7 !== undefined) {
        json += "{\"id\":"
        
        if (typeof value_id_7 !== 'string') {
          if (value_id_7 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_id_7 instanceof Date) {
            json += JSON_STR_QUOTE + value_id_7.toISOString() + JSON_STR_QUOTE
          } else if (value_id_7 instanceof RegExp) {
            json += asString(value_id_7.source)
          } else {
            json += asString(value_id_7.toString())
          }
        } else {
          json += asString(value_id_7)
        }
        
      } else {
        throw new Error('"id" is required!')
      }
      
      const value_url_8 = obj["url"]
      if (value_url_8 !== undefined) {
        json += ",\"url\":"
        
        if (typeof value_url_8 !== 'string') {
          if (value_url_8 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_url_8 instanceof Date) {
            json += JSON_STR_QUOTE + value_url_8.toISOString() + JSON_STR_QUOTE
          } else if (value_url_8 instanceof RegExp) {
            json += asString(value_url_8.source)
          } else {
            json += asString(value_url_8.toString())
          }
        } else {
          json += asString(value_url_8)
        }
        
      } else {
        throw new Error('"url" is required!')
      }
      
      const value_types_9 = obj["types"]
      if (value_types_9 !== undefined) {
        json += ",\"types\":"
        json += anonymous4(value_types_9)
      } else {
        throw new Error('"types" is required!')
      }
      
      const value_state_10 = obj["state"]
      if (value_state_10 !== undefined) {
        json += ",\"state\":"
        
        if (typeof value_state_10 !== 'string') {
          if (value_state_10 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_state_10 instanceof Date) {
            json += JSON_STR_QUOTE + value_state_10.toISOString() + JSON_STR_QUOTE
          } else if (value_state_10 instanceof RegExp) {
            json += asString(value_state_10.source)
          } else {
            json += asString(value_state_10.toString())
          }
        } else {
          json += asString(value_state_10)
        }
        
      } else {
        throw new Error('"state" is required!')
      }
      
      const value_createdAt_11 = obj["createdAt"]
      if (value_createdAt_11 !== undefined) {
        json += ",\"createdAt\":"
        json += asDateTime(value_createdAt_11)
      } else {
        throw new Error('"createdAt" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

    function anonymous2 (obj) {
      // "#/components/schemas/Webhooks"
      let json = ''
  
    if (obj === null) return JSON_STR_EMPTY_ARRAY
    if (!Array.isArray(obj)) {
      throw new TypeError("The value of '#/components/schemas/Webhooks' does not match schema definition.")
    }
    const arrayLength = obj.length
  
    json += JSON_STR_BEGIN_ARRAY
  
      if (arrayLength > 0) {
        const value = obj[0]
        json += anonymous3(value)
        for (let i = 1; i < arrayLength; i++) {
          json += JSON_STR_COMMA
          const value = obj[i]
          json += anonymous3(value)
        }
      }
      return json + JSON_STR_END_ARRAY
    }

      // "#/components/schemas/WebhookList"
      function anonymous1 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_webhooks_5 = obj["webhooks"]
      if (value_webhooks_5 !== undefined) {
        json += "{\"webhooks\":"
        json += anonymous2(value_webhooks_5)
      } else {
        throw new Error('"webhooks" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    

      // "__fjs_0#"
      function anonymous0 (input) {
        const obj = (input && typeof input.toJSON === 'function')
    ? input.toJSON()
    : input
  
        if (obj === null) return JSON_STR_EMPTY_OBJECT
        let json = ''

        
      const value_traceId_1 = obj["traceId"]
      if (value_traceId_1 !== undefined) {
        json += "{\"traceId\":"
        
        if (typeof value_traceId_1 !== 'string') {
          if (value_traceId_1 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_traceId_1 instanceof Date) {
            json += JSON_STR_QUOTE + value_traceId_1.toISOString() + JSON_STR_QUOTE
          } else if (value_traceId_1 instanceof RegExp) {
            json += asString(value_traceId_1.source)
          } else {
            json += asString(value_traceId_1.toString())
          }
        } else {
          json += asString(value_traceId_1)
        }
        
      } else {
        throw new Error('"traceId" is required!')
      }
      
      const value_message_2 = obj["message"]
      if (value_message_2 !== undefined) {
        json += ",\"message\":"
        
        if (typeof value_message_2 !== 'string') {
          if (value_message_2 === null) {
            json += JSON_STR_EMPTY_STRING
          } else if (value_message_2 instanceof Date) {
            json += JSON_STR_QUOTE + value_message_2.toISOString() + JSON_STR_QUOTE
          } else if (value_message_2 instanceof RegExp) {
            json += asString(value_message_2.source)
          } else {
            json += asString(value_message_2.toString())
          }
        } else {
          json += asString(value_message_2)
        }
        
      } else {
        throw new Error('"message" is required!')
      }
      
      const value_data_3 = obj["data"]
      if (value_data_3 !== undefined) {
        json += ",\"data\":"
        json += anonymous1(value_data_3)
      } else {
        throw new Error('"data" is required!')
      }
      
return json + JSON_STR_END_OBJECT

      }
    
    const main = anonymous0
    return main
    
}(validator, serializer)
exports.WebhooksFound = module.exports;
})({});
