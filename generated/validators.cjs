// Generated from openapi/ by `npm run generate`. Do not edit.
/* c8 ignore start */
"use strict";
exports.listCustomersPath = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

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
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listCustomersQuery = validate22;
const schema33 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"$ref":"contract#/$defs/Limit"},"startAfterId":{"$ref":"contract#/$defs/CustomerId","examples":["ffffffff-ffff-7fff-bfff-ffffffffffff"]},"status":{"$ref":"contract#/$defs/KycStatuses"},"createdFrom":{"$ref":"contract#/$defs/Instant"},"createdBefore":{"$ref":"contract#/$defs/Instant","examples":["2126-05-04T09:30:00Z"]},"include":{"$ref":"contract#/$defs/Inclusions"},"email":{"$ref":"contract#/$defs/Email"},"phone":{"$ref":"contract#/$defs/PhoneNumber"},"phoneCountryCode":{"$ref":"contract#/$defs/PhoneCountryCode"},"externalId":{"$ref":"contract#/$defs/ExternalId","type":"string","minLength":1},"taxNumber":{"$ref":"contract#/$defs/TaxNumber","type":"string","minLength":1},"taxNumberType":{"$ref":"contract#/$defs/TaxNumberType"},"taxCountry":{"$ref":"contract#/$defs/CountryCode"},"documentCode":{"$ref":"contract#/$defs/IdentificationCode","type":"string","minLength":1},"documentCountry":{"$ref":"contract#/$defs/CountryCode"}},"dependentRequired":{"phone":["phoneCountryCode"],"phoneCountryCode":["phone"],"taxNumber":["taxNumberType","taxCountry"],"taxNumberType":["taxNumber","taxCountry"],"taxCountry":["taxNumber","taxNumberType"],"documentCode":["documentCountry"],"documentCountry":["documentCode"]}};
const schema34 = {"type":"integer","description":"At most so many.","minimum":1,"maximum":100,"default":10,"examples":[10]};
const schema35 = {"type":"string","format":"uuid","description":"Identifier of a customer, a UUID (version 7, so that ids sort by time of creation). It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e"]};
const schema38 = {"type":"string","format":"date-time","description":"An instant in UTC, in the form of RFC 3339, with milliseconds or without.","maxLength":24,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$","x-message":"must be an instant in UTC, like 2026-05-04T09:30:00.000Z","examples":["2026-05-04T09:30:00Z"]};
const schema42 = {"type":"string","format":"email","description":"Address at which the customer reads mail: a dot-atom (RFC 5322), an at sign and a domain with at least one dot.\nQuoted local parts and address literals (RFC 5321) are not taken, nor is a last part that is a number. Kept as it\nwas sent, capitals included.","x-canonical-form":{"lookUp":"email","form":"In Unicode's NFC, with all letters in lower case. Dots and what stands behind a plus sign count.","examples":{"Ada.Sample+Bank@Example.COM":"ada.sample+bank@example.com"}},"maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$","x-message":"must be an address like name@example.com, whose last part begins with a letter","examples":["ada.sample@example.com"]};
const schema43 = {"type":"string","description":"Telephone number as the customer writes it: digits, spaces, hyphens, a plus sign in front and parentheses, with at\nleast four digits. A trunk zero may be there or not. The country code may stand before the number, with +, 00 or\nthe country's own prefix for calls abroad, or bare; behind a prefix it must be `phoneCountryCode`. `phoneE164` of\nthe record shows how the number was understood.","maxLength":32,"pattern":"^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$","x-message":"must be digits, spaces, hyphens, parentheses and a plus sign in front alone, with at least 4 digits","examples":["07700 900123"]};
const schema44 = {"type":"string","description":"Country calling code, one to four digits without a plus sign, \"44\" for instance. The record shows it in the\nstyle of E.164, \"+44\". A North American code that is given with its area code, \"1876\" for instance, means the\ncountry code +1 and a number that begins with 876.","maxLength":4,"pattern":"^[0-9]+$","x-message":"must be digits","examples":["44"]};
const schema45 = {"type":"string","description":"The client's own reference for this customer, made of visible ASCII characters. It is kept and shown; two\ncustomers may carry the same one.","x-canonical-form":{"lookUp":"externalId","form":"In Unicode's NFC, as it is otherwise. Capitals count.","examples":{"crm-10042":"crm-10042","CRM-10042":"CRM-10042"}},"maxLength":64,"pattern":"^[!-~]*$","x-message":"must be visible ASCII characters","examples":["crm-10042"]};
const schema46 = {"type":"string","description":"Tax number, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent. Capitals and small letters,\nand what stands between letters and digits, make no other number of it.","x-canonical-form":{"lookUp":"taxNumber","form":"In Unicode's NFKC, with all letters in upper case by Unicode's own table and in no language's way, without anything but letters and digits. No letter is taken for another one that looks the same.","examples":{"qq-12_34-56c":"QQ123456C","12 345-678/a":"12345678A","12.345.678 A":"12345678A"}},"maxLength":64,"pattern":"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$","x-message":"must be letters A to Z, digits, hyphens and underscores, with at least one letter or digit","x-remedy":"leave out printed spaces, dots and slashes","examples":["QQ123456C"]};
const schema47 = {"type":"string","description":"What kind of number the tax number is.","enum":["NATIONAL_INSURANCE_NUMBER","TAX_CODE"],"examples":["NATIONAL_INSURANCE_NUMBER"]};
const schema48 = {"type":"string","description":"Country or territory, as its two-letter ISO 3166-1 code in capitals.","enum":["AF","AX","AL","DZ","AS","AD","AO","AI","AQ","AG","AR","AM","AW","AU","AT","AZ","BS","BH","BD","BB","BY","BE","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BR","IO","BN","BG","BF","BI","KH","CM","CA","CV","KY","CF","TD","CL","CN","CX","CC","CO","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","CZ","DK","DJ","DM","DO","EC","EG","SV","GQ","ER","EE","ET","FK","FO","FJ","FI","FR","GF","PF","TF","GA","GM","GE","DE","GH","GI","GR","GL","GD","GP","GU","GT","GG","GN","GW","GY","HT","HM","VA","HN","HK","HU","IS","IN","ID","IR","IQ","IE","IM","IL","IT","JM","JP","JE","JO","KZ","KE","KI","KR","KP","KW","KG","LA","LV","LB","LS","LR","LY","LI","LT","LU","MO","MK","MG","MW","MY","MV","ML","MT","MH","MQ","MR","MU","YT","MX","FM","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NR","NP","NL","NC","NZ","NI","NE","NG","NU","NF","MP","NO","OM","PK","PW","PS","PA","PG","PY","PE","PH","PN","PL","PT","PR","QA","RE","RO","RU","RW","BL","SH","KN","LC","MF","PM","VC","WS","SM","ST","SA","SN","RS","SC","SL","SG","SX","SK","SI","SB","SO","ZA","GS","SS","ES","LK","SD","SR","SJ","SZ","SE","CH","SY","TW","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TR","TM","TC","TV","UG","UA","AE","GB","US","UM","UY","UZ","VU","VE","VN","VG","VI","WF","EH","YE","ZM","ZW"],"examples":["GB"]};
const schema49 = {"type":"string","description":"Number of the identity document, made of letters A to Z, digits, hyphens and underscores. Kept as it was sent.\nCapitals and small letters, and what stands between letters and digits, make no other number of it.","x-canonical-form":{"lookUp":"documentCode","form":"In Unicode's NFKC, with all letters in upper case by Unicode's own table and in no language's way, without anything but letters and digits. No letter is taken for another one that looks the same.","examples":{"qq-12_34-56c":"QQ123456C","12 345-678/a":"12345678A","12.345.678 A":"12345678A"}},"maxLength":64,"pattern":"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$","x-message":"must be letters A to Z, digits, hyphens and underscores, with at least one letter or digit","x-remedy":"leave out printed spaces, dots and slashes","examples":["SPECIMEN-0001"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const formats2 = require("ajv-formats/dist/formats").fullFormats["date-time"];
const formats6 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const pattern4 = new RegExp("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$", "u");
const pattern7 = new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$", "u");
const pattern8 = new RegExp("^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$", "u");
const pattern9 = new RegExp("^[0-9]+$", "u");
const pattern10 = new RegExp("^[!-~]*$", "u");
const pattern11 = new RegExp("^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$", "u");
const schema36 = {"type":"array","description":"KYC statuses, each once.","maxItems":5,"uniqueItems":true,"items":{"$ref":"contract#/$defs/KycStatus"},"examples":[["PENDING","APPROVED"]]};
const schema37 = {"type":"string","description":"Where the check stands: nothing has come in yet or the check was withdrawn (PENDING), somebody looks at it (IN_REVIEW),\nthe customer has to send more (NEEDS_INFO), or it is decided (APPROVED, REJECTED). `x-transitions` lists what may\nfollow each; a decided check is opened again with IN_REVIEW. A correction of what was verified leads to PENDING.","enum":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"x-transitions":{"PENDING":["IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"IN_REVIEW":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"NEEDS_INFO":["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"],"APPROVED":["IN_REVIEW","APPROVED","REJECTED"],"REJECTED":["IN_REVIEW","APPROVED","REJECTED"]},"examples":["APPROVED"]};
const obj2 = new Set(["PENDING","IN_REVIEW","NEEDS_INFO","APPROVED","REJECTED"]);
const func0 = require("ajv/dist/runtime/equal").default;

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
if(Array.isArray(data)){
if(data.length > 5){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/KycStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj2.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/KycStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"array","description":"What is shown beside what is always shown, each once.","maxItems":2,"uniqueItems":true,"items":{"$ref":"contract#/$defs/Inclusion"},"examples":[["subclients","names"]]};
const schema41 = {"type":"string","description":"`subclients`: the customers of the client's sub-clients are listed as well. `names`: the name of each customer is\nshown, and the journal of each says so.","enum":["subclients","names"],"examples":["subclients"]};
const obj3 = new Set(["subclients","names"]);

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 2){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/Inclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj3.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/Inclusion/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const obj4 = new Set(["NATIONAL_INSURANCE_NUMBER","TAX_CODE"]);
const obj5 = new Set(["AF","AX","AL","DZ","AS","AD","AO","AI","AQ","AG","AR","AM","AW","AU","AT","AZ","BS","BH","BD","BB","BY","BE","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BR","IO","BN","BG","BF","BI","KH","CM","CA","CV","KY","CF","TD","CL","CN","CX","CC","CO","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","CZ","DK","DJ","DM","DO","EC","EG","SV","GQ","ER","EE","ET","FK","FO","FJ","FI","FR","GF","PF","TF","GA","GM","GE","DE","GH","GI","GR","GL","GD","GP","GU","GT","GG","GN","GW","GY","HT","HM","VA","HN","HK","HU","IS","IN","ID","IR","IQ","IE","IM","IL","IT","JM","JP","JE","JO","KZ","KE","KI","KR","KP","KW","KG","LA","LV","LB","LS","LR","LY","LI","LT","LU","MO","MK","MG","MW","MY","MV","ML","MT","MH","MQ","MR","MU","YT","MX","FM","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NR","NP","NL","NC","NZ","NI","NE","NG","NU","NF","MP","NO","OM","PK","PW","PS","PA","PG","PY","PE","PH","PN","PL","PT","PR","QA","RE","RO","RU","RW","BL","SH","KN","LC","MF","PM","VC","WS","SM","ST","SA","SN","RS","SC","SL","SG","SX","SK","SI","SB","SO","ZA","GS","SS","ES","LK","SD","SR","SJ","SZ","SE","CH","SY","TW","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TR","TM","TC","TV","UG","UA","AE","GB","US","UM","UY","UZ","VU","VE","VN","VG","VI","WF","EH","YE","ZM","ZW"]);

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
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.startAfterId !== undefined){
let data1 = data.startAfterId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.test(data1))){
const err5 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 36 && func2(data1) > 36){
const err6 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/CustomerId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err7 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/CustomerId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
if(!(validate23(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.createdFrom !== undefined){
let data3 = data.createdFrom;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/createdFrom",schemaPath:"contract#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats2.validate(data3))){
const err9 = {instancePath:instancePath+"/createdFrom",schemaPath:"contract#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.length > 24 && func2(data3) > 24){
const err10 = {instancePath:instancePath+"/createdFrom",schemaPath:"contract#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
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
const err11 = {instancePath:instancePath+"/createdFrom",schemaPath:"contract#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.createdBefore !== undefined){
let data4 = data.createdBefore;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err12 = {instancePath:instancePath+"/createdBefore",schemaPath:"contract#/$defs/Instant/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats2.validate(data4))){
const err13 = {instancePath:instancePath+"/createdBefore",schemaPath:"contract#/$defs/Instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.length > 24 && func2(data4) > 24){
const err14 = {instancePath:instancePath+"/createdBefore",schemaPath:"contract#/$defs/Instant/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
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
const err15 = {instancePath:instancePath+"/createdBefore",schemaPath:"contract#/$defs/Instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.include !== undefined){
if(!(validate25(data.include, {instancePath:instancePath+"/include",parentData:data,parentDataProperty:"include",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data6 = data.email;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
const err16 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(formats6.test(data6))){
const err17 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.length > 254 && func2(data6) > 254){
const err18 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
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
const err19 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.phone !== undefined){
let data7 = data.phone;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err20 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"},message:"must match pattern \""+"^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.length > 32 && func2(data7) > 32){
const err21 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
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
const err22 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data8 = data.phoneCountryCode;
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
const err23 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length > 4 && func2(data8) > 4){
const err24 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.externalId !== undefined){
let data9 = data.externalId;
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err26 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.length > 64 && func2(data9) > 64){
const err27 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data9 === "string"){
if(data9.length < 2 && func2(data9) < 1){
const err29 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err30 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.taxNumber !== undefined){
let data10 = data.taxNumber;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
const err31 = {instancePath:instancePath+"/taxNumber",schemaPath:"contract#/$defs/TaxNumber/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data10.length > 64 && func2(data10) > 64){
const err32 = {instancePath:instancePath+"/taxNumber",schemaPath:"contract#/$defs/TaxNumber/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/taxNumber",schemaPath:"contract#/$defs/TaxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data10 === "string"){
if(data10.length < 2 && func2(data10) < 1){
const err34 = {instancePath:instancePath+"/taxNumber",schemaPath:"#/properties/taxNumber/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/taxNumber",schemaPath:"#/properties/taxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.taxNumberType !== undefined){
let data11 = data.taxNumberType;
if(typeof data11 !== "string"){
const err36 = {instancePath:instancePath+"/taxNumberType",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(obj4.has(data11))){
const err37 = {instancePath:instancePath+"/taxNumberType",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.taxCountry !== undefined){
let data12 = data.taxCountry;
if(typeof data12 !== "string"){
const err38 = {instancePath:instancePath+"/taxCountry",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(obj5.has(data12))){
const err39 = {instancePath:instancePath+"/taxCountry",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.documentCode !== undefined){
let data13 = data.documentCode;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
const err40 = {instancePath:instancePath+"/documentCode",schemaPath:"contract#/$defs/IdentificationCode/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.length > 64 && func2(data13) > 64){
const err41 = {instancePath:instancePath+"/documentCode",schemaPath:"contract#/$defs/IdentificationCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/documentCode",schemaPath:"contract#/$defs/IdentificationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data13 === "string"){
if(data13.length < 2 && func2(data13) < 1){
const err43 = {instancePath:instancePath+"/documentCode",schemaPath:"#/properties/documentCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/documentCode",schemaPath:"#/properties/documentCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.documentCountry !== undefined){
let data14 = data.documentCountry;
if(typeof data14 !== "string"){
const err45 = {instancePath:instancePath+"/documentCountry",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(obj5.has(data14))){
const err46 = {instancePath:instancePath+"/documentCountry",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.phone !== undefined){
if(data.phoneCountryCode === undefined){
const err47 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "phone",
    missingProperty: "phoneCountryCode",
    depsCount: 1,
    deps: "phoneCountryCode"},message:"must have property phoneCountryCode when property phone is present"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
if(data.phone === undefined){
const err48 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "phoneCountryCode",
    missingProperty: "phone",
    depsCount: 1,
    deps: "phone"},message:"must have property phone when property phoneCountryCode is present"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.taxNumber !== undefined){
if(data.taxNumberType === undefined){
const err49 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxNumber",
    missingProperty: "taxNumberType",
    depsCount: 2,
    deps: "taxNumberType, taxCountry"},message:"must have properties taxNumberType, taxCountry when property taxNumber is present"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data.taxCountry === undefined){
const err50 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxNumber",
    missingProperty: "taxCountry",
    depsCount: 2,
    deps: "taxNumberType, taxCountry"},message:"must have properties taxNumberType, taxCountry when property taxNumber is present"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.taxNumberType !== undefined){
if(data.taxNumber === undefined){
const err51 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxNumberType",
    missingProperty: "taxNumber",
    depsCount: 2,
    deps: "taxNumber, taxCountry"},message:"must have properties taxNumber, taxCountry when property taxNumberType is present"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.taxCountry === undefined){
const err52 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxNumberType",
    missingProperty: "taxCountry",
    depsCount: 2,
    deps: "taxNumber, taxCountry"},message:"must have properties taxNumber, taxCountry when property taxNumberType is present"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.taxCountry !== undefined){
if(data.taxNumber === undefined){
const err53 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxCountry",
    missingProperty: "taxNumber",
    depsCount: 2,
    deps: "taxNumber, taxNumberType"},message:"must have properties taxNumber, taxNumberType when property taxCountry is present"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data.taxNumberType === undefined){
const err54 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "taxCountry",
    missingProperty: "taxNumberType",
    depsCount: 2,
    deps: "taxNumber, taxNumberType"},message:"must have properties taxNumber, taxNumberType when property taxCountry is present"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.documentCode !== undefined){
if(data.documentCountry === undefined){
const err55 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "documentCode",
    missingProperty: "documentCountry",
    depsCount: 1,
    deps: "documentCountry"},message:"must have property documentCountry when property documentCode is present"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.documentCountry !== undefined){
if(data.documentCode === undefined){
const err56 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "documentCountry",
    missingProperty: "documentCode",
    depsCount: 1,
    deps: "documentCode"},message:"must have property documentCode when property documentCountry is present"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listCustomersHeaders = validate27;
const schema51 = {"type":"object","additionalProperties":true,"required":[],"properties":{"on-behalf-of":{"$ref":"contract#/$defs/ClientId"}}};
const schema52 = {"type":"string","format":"uuid","description":"Identifier of an API client, a UUID, as `intake client list` shows it. It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-0000-7000-8000-000000000001"]};

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
if(data["on-behalf-of"] !== undefined){
let data0 = data["on-behalf-of"];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0.test(data0))){
const err1 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length > 36 && func2(data0) > 36){
const err2 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err3 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.createIndividualCustomerQuery = validate28;
const schema53 = {"type":"object","additionalProperties":false,"required":[],"properties":{},"dependentRequired":{}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.createIndividualCustomerHeaders = validate29;
const schema54 = {"type":"object","additionalProperties":true,"required":[],"properties":{"on-behalf-of":{"$ref":"contract#/$defs/ClientId"},"idempotency-key":{"$ref":"contract#/$defs/IdempotencyKey"}}};
const schema56 = {"type":"string","description":"1 to 255 visible characters of ASCII, without spaces: as they are, or as a quoted string, in which a quote and a\nbackslash have a backslash before them.","pattern":"^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$","x-message":"must be 1 to 255 visible characters, bare or as a quoted string"};
const pattern15 = new RegExp("^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$", "u");

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
if(data["on-behalf-of"] !== undefined){
let data0 = data["on-behalf-of"];
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(formats0.test(data0))){
const err1 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length > 36 && func2(data0) > 36){
const err2 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err3 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["idempotency-key"] !== undefined){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
const err4 = {instancePath:instancePath+"/idempotency-key",schemaPath:"contract#/$defs/IdempotencyKey/pattern",keyword:"pattern",params:{pattern: "^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$"},message:"must match pattern \""+"^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$"+"\""};
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
const err5 = {instancePath:instancePath+"/idempotency-key",schemaPath:"contract#/$defs/IdempotencyKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.createIndividualCustomerBody = validate30;
const schema57 = {"type":"object","title":"Individual customer","description":"What a client sends to have an individual customer created.","additionalProperties":false,"required":["email","phone","phoneCountryCode","basicData","taxInformation","identification","mainAddress","isPep"],"properties":{"email":{"$ref":"contract#/$defs/Email","type":"string","pattern":"^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$","x-message":"must have at most 64 characters before the @, and at most 63 between the dots behind it","title":"Email address","x-name-origin":"inferred","x-pii":true},"phone":{"$ref":"contract#/$defs/PhoneNumber","title":"Phone number","x-name-origin":"inferred","x-pii":true},"phoneCountryCode":{"$ref":"contract#/$defs/PhoneCountryCode","title":"Phone country code","x-name-origin":"seed","x-pii":true},"basicData":{"$ref":"contract#/$defs/NewBasicData","title":"Basic data","x-name-origin":"seed"},"taxInformation":{"$ref":"contract#/$defs/NewTaxInformation","title":"Tax information","x-name-origin":"seed"},"identification":{"$ref":"contract#/$defs/NewIdentification","title":"Identity document","x-name-origin":"seed"},"mainAddress":{"$ref":"contract#/$defs/NewMainAddress","title":"Main address","x-name-origin":"seed"},"isPep":{"$ref":"contract#/$defs/PepStatus","title":"Politically exposed person","x-name-origin":"inferred","x-pii":true},"pepExplanation":{"$ref":"contract#/$defs/PepExplanation","title":"Explanation of the PEP status","x-name-origin":"inferred","x-pii":true},"externalId":{"$ref":"contract#/$defs/ExternalId","title":"Your reference","x-name-origin":"inferred","x-pii":true}},"if":{"title":"If the customer is a politically exposed person","required":["isPep"],"properties":{"isPep":{"const":true}}},"then":{"title":"The explanation is required","required":["pepExplanation"],"properties":{"pepExplanation":{"type":"string","minLength":1}}},"examples":[{"email":"ada.sample@example.com","phone":"07700 900123","phoneCountryCode":"44","basicData":{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"F","nationality":"GB","occupation":"15"},"taxInformation":{"number":"QQ123456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"},"identification":{"code":"SPECIMEN-0001","country":"GB"},"mainAddress":{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"},"isPep":false}]};
const schema96 = {"type":"boolean","description":"Whether the customer is a politically exposed person. There is no default, since a missing answer is not a no.","examples":[false]};
const schema97 = {"type":"string","description":"Which public function makes the customer a politically exposed person. Required where `isPep` is true. It holds at\nleast one letter or digit. Of the control characters it may hold line breaks and tabs, and it holds no characters\nthat turn the direction of the text around.","maxLength":1000,"pattern":"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$","x-message":"must hold a letter or a digit, and neither control characters but line breaks and tabs nor ones that turn the direction of the text around","x-remedy":"leave it out","examples":["Member of a national parliament since 2021"]};
const pattern17 = new RegExp("^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$", "u");
const pattern34 = new RegExp("^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$", "u");
const schema61 = {"type":"object","description":"Who the customer is, as the client declares it. A customer with one name has it in `lastName`, with `hasSingleName`\ntrue; all others have a `firstName` too.","additionalProperties":false,"required":["lastName","dateOfBirth","nationality","occupation"],"properties":{"firstName":{"$ref":"contract#/$defs/PersonName","title":"First name","x-name-origin":"inferred","x-pii":true},"middleName":{"$ref":"contract#/$defs/PersonName","title":"Middle name","x-name-origin":"inferred","x-pii":true,"examples":["Eve"]},"lastName":{"$ref":"contract#/$defs/PersonName","type":"string","minLength":1,"title":"Last name","x-name-origin":"inferred","x-pii":true,"examples":["Sample"]},"hasSingleName":{"$ref":"contract#/$defs/HasSingleName","title":"Has one name only","x-name-origin":"inferred","x-pii":true},"birthName":{"$ref":"contract#/$defs/PersonName","title":"Name at birth","x-name-origin":"inferred","x-pii":true},"dateOfBirth":{"$ref":"contract#/$defs/DateOfBirth","title":"Date of birth","x-name-origin":"inferred","x-pii":true},"placeOfBirth":{"$ref":"contract#/$defs/AddressLine","title":"Place of birth","description":"Place of birth, as the identity document shows it.","x-name-origin":"inferred","x-pii":true},"gender":{"$ref":"contract#/$defs/GenderOrBlank","title":"Gender","description":"M for male, F for female, O for other. Where it is left out or blank (\"\"), the record shows O and\n`genderSource` defaulted, and a later KYC result may fill it in.","default":"O","x-name-origin":"inferred","x-pii":true},"nationality":{"$ref":"contract#/$defs/CountryCode","title":"Nationality","x-name-origin":"inferred","x-pii":true},"additionalNationalities":{"$ref":"contract#/$defs/Nationalities","title":"Additional nationalities","x-name-origin":"inferred","x-pii":true},"occupation":{"$ref":"contract#/$defs/Occupation","title":"Occupation","x-name-origin":"inferred","x-pii":true}},"if":{"title":"If the customer has one name only","required":["hasSingleName"],"properties":{"hasSingleName":{"const":true}}},"then":{"title":"First and middle name are left out","properties":{"firstName":{"type":"string","maxLength":0},"middleName":{"type":"string","maxLength":0}}},"else":{"title":"The first name is required","required":["firstName"],"properties":{"firstName":{"type":"string","minLength":1}}},"examples":[{"firstName":"Ada","lastName":"Sample","dateOfBirth":"1990-12-10","gender":"","nationality":"GB","occupation":"15"},{"lastName":"Specimen","hasSingleName":true,"dateOfBirth":"1990-12-10","nationality":"ID","occupation":"15"}]};
const schema62 = {"type":"string","description":"A name in any script. It holds at least one letter, no control characters and no characters that turn the direction\nof the text around. A joiner within a word (U+200C, U+200D) is kept.","maxLength":100,"pattern":"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$","x-message":"must hold a letter, and neither control characters nor ones that turn the direction of the text around","x-remedy":"leave it out","examples":["Ada"]};
const schema65 = {"type":"boolean","description":"Whether the customer has one name only, which many people do. The name goes into `lastName`, as in a passport (ICAO\nDoc 9303: a single name is the primary identifier), and `firstName` and `middleName` are left out.","examples":[false,true]};
const schema67 = {"type":"string","format":"date","description":"Day of birth, as year, month and day. It lies in the past, at most 130 years ago.","maxLength":10,"x-message":"must be a date that exists, written YYYY-MM-DD","examples":["1990-12-10"]};
const schema68 = {"type":"string","description":"A line of an address, or the name of a place or an authority, in any script. It holds at least one letter or digit,\nno control characters and no characters that turn the direction of the text around.","maxLength":200,"pattern":"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$","x-message":"must hold a letter or a digit, and neither control characters nor ones that turn the direction of the text around","x-remedy":"leave it out, and write two lines as two members","examples":["1 Sample Street"]};
const schema69 = {"type":"string","description":"M for male, F for female, O for other, or blank.","enum":["M","F","O",""],"x-enum-varnames":["M","F","O","BLANK"],"examples":["F"]};
const schema73 = {"type":"string","description":"Occupation of the customer: a major group of the Standard Occupational Classification of the United States (SOC\n2018), 11 to 55, or a word for those outside the groups.\n\n| value | occupations |\n| --- | --- |\n| 11 | Management |\n| 13 | Business and Financial Operations |\n| 15 | Computer and Mathematical |\n| 17 | Architecture and Engineering |\n| 19 | Life, Physical, and Social Science |\n| 21 | Community and Social Service |\n| 23 | Legal |\n| 25 | Educational Instruction and Library |\n| 27 | Arts, Design, Entertainment, Sports, and Media |\n| 29 | Healthcare Practitioners and Technical |\n| 31 | Healthcare Support |\n| 33 | Protective Service |\n| 35 | Food Preparation and Serving Related |\n| 37 | Building and Grounds Cleaning and Maintenance |\n| 39 | Personal Care and Service |\n| 41 | Sales and Related |\n| 43 | Office and Administrative Support |\n| 45 | Farming, Fishing, and Forestry |\n| 47 | Construction and Extraction |\n| 49 | Installation, Maintenance, and Repair |\n| 51 | Production |\n| 53 | Transportation and Material Moving |\n| 55 | Military Specific |\n| SELFEMP | self-employed |\n| OTHERXX | any other |\n| STUDENT | student |\n| RETIRED | retired |\n| UNEMPLO | unemployed |","enum":["11","13","15","17","19","21","23","25","27","29","31","33","35","37","39","41","43","45","47","49","51","53","55","SELFEMP","OTHERXX","STUDENT","RETIRED","UNEMPLO"],"examples":["15"]};
const pattern20 = new RegExp("^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$", "u");
const pattern24 = new RegExp("^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$", "u");
const formats14 = require("ajv-formats/dist/formats").fullFormats.date;
const obj7 = new Set(["M","F","O",""]);
const obj10 = new Set(["11","13","15","17","19","21","23","25","27","29","31","33","35","37","39","41","43","45","47","49","51","53","55","SELFEMP","OTHERXX","STUDENT","RETIRED","UNEMPLO"]);
const schema71 = {"type":"array","description":"The nationalities of the customer beside the first one, each once.","maxItems":10,"uniqueItems":true,"items":{"$ref":"contract#/$defs/CountryCode"},"examples":[["IE"]]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
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
if(!(obj5.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hasSingleName === undefined) && (missing0 = "hasSingleName")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.hasSingleName !== undefined){
if(true !== data.hasSingleName){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName !== undefined){
let data1 = data.firstName;
if(typeof data1 === "string"){
if(data1.length > 0 && func2(data1) > 0){
const err2 = {instancePath:instancePath+"/firstName",schemaPath:"#/then/properties/firstName/maxLength",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"};
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
const err3 = {instancePath:instancePath+"/firstName",schemaPath:"#/then/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data2 = data.middleName;
if(typeof data2 === "string"){
if(data2.length > 0 && func2(data2) > 0){
const err4 = {instancePath:instancePath+"/middleName",schemaPath:"#/then/properties/middleName/maxLength",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"};
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
const err5 = {instancePath:instancePath+"/middleName",schemaPath:"#/then/properties/middleName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.firstName = true;
props0.middleName = true;
props0.hasSingleName = true;
}
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName === undefined){
const err6 = {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "firstName"},message:"must have required property '"+"firstName"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.firstName !== undefined){
let data3 = data.firstName;
if(typeof data3 === "string"){
if(data3.length < 2 && func2(data3) < 1){
const err7 = {instancePath:instancePath+"/firstName",schemaPath:"#/else/properties/firstName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/firstName",schemaPath:"#/else/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs9 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.firstName = true;
}
}
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastName === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastName"},message:"must have required property '"+"lastName"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.dateOfBirth === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dateOfBirth"},message:"must have required property '"+"dateOfBirth"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.nationality === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nationality"},message:"must have required property '"+"nationality"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.occupation === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "occupation"},message:"must have required property '"+"occupation"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema61.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.firstName !== undefined){
let data4 = data.firstName;
if(typeof data4 === "string"){
if(!pattern20.test(data4)){
const err15 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.length > 100 && func2(data4) > 100){
const err16 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err17 = {instancePath:instancePath+"/firstName",schemaPath:"contract#/$defs/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.middleName !== undefined){
let data5 = data.middleName;
if(typeof data5 === "string"){
if(!pattern20.test(data5)){
const err18 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.length > 100 && func2(data5) > 100){
const err19 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err20 = {instancePath:instancePath+"/middleName",schemaPath:"contract#/$defs/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.lastName !== undefined){
let data6 = data.lastName;
if(typeof data6 === "string"){
if(!pattern20.test(data6)){
const err21 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.length > 100 && func2(data6) > 100){
const err22 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err23 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data6 === "string"){
if(data6.length < 2 && func2(data6) < 1){
const err24 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.hasSingleName !== undefined){
if(typeof data.hasSingleName !== "boolean"){
const err26 = {instancePath:instancePath+"/hasSingleName",schemaPath:"contract#/$defs/HasSingleName/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.birthName !== undefined){
let data8 = data.birthName;
if(typeof data8 === "string"){
if(!pattern20.test(data8)){
const err27 = {instancePath:instancePath+"/birthName",schemaPath:"contract#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length > 100 && func2(data8) > 100){
const err28 = {instancePath:instancePath+"/birthName",schemaPath:"contract#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/birthName",schemaPath:"contract#/$defs/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data9 = data.dateOfBirth;
if(typeof data9 === "string"){
if(!(formats14.validate(data9))){
const err30 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.length > 10 && func2(data9) > 10){
const err31 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err32 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.placeOfBirth !== undefined){
let data10 = data.placeOfBirth;
if(typeof data10 === "string"){
if(!pattern24.test(data10)){
const err33 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data10.length > 200 && func2(data10) > 200){
const err34 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.gender !== undefined){
let data11 = data.gender;
if(typeof data11 !== "string"){
const err36 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/GenderOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(obj7.has(data11))){
const err37 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/GenderOrBlank/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.nationality !== undefined){
let data12 = data.nationality;
if(typeof data12 !== "string"){
const err38 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(obj5.has(data12))){
const err39 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.additionalNationalities !== undefined){
if(!(validate32(data.additionalNationalities, {instancePath:instancePath+"/additionalNationalities",parentData:data,parentDataProperty:"additionalNationalities",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.occupation !== undefined){
let data14 = data.occupation;
if(typeof data14 !== "string"){
const err40 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(obj10.has(data14))){
const err41 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","description":"The number under which the customer pays tax, and where.","additionalProperties":false,"required":["number","type","country"],"properties":{"number":{"$ref":"contract#/$defs/TaxNumber","type":"string","minLength":1,"title":"Tax number","x-name-origin":"inferred","x-pii":true},"type":{"$ref":"contract#/$defs/TaxNumberType","title":"Kind of tax number","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","title":"Country of taxation","x-name-origin":"inferred","x-pii":true}},"examples":[{"number":"QQ123456C","type":"NATIONAL_INSURANCE_NUMBER","country":"GB"}]};

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
if(!pattern11.test(data0)){
const err4 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 64 && func2(data0) > 64){
const err5 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err6 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data0 === "string"){
if(data0.length < 2 && func2(data0) < 1){
const err7 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(obj4.has(data1))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(obj5.has(data2))){
const err12 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","description":"The identity document that the customer showed, and the country that issued it. A document that has expired is taken\nlike any other: what follows from that is for the KYC check to say.","additionalProperties":false,"required":["code","country"],"properties":{"type":{"$ref":"contract#/$defs/DocumentTypeOrBlank","title":"Kind of document","x-name-origin":"inferred","x-pii":true},"code":{"$ref":"contract#/$defs/IdentificationCode","type":"string","minLength":1,"title":"Document number","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","title":"Country of issue","x-name-origin":"inferred","x-pii":true},"issuingAuthority":{"$ref":"contract#/$defs/AddressLine","title":"Issuing authority","x-name-origin":"inferred","x-pii":true},"issuedOn":{"$ref":"contract#/$defs/DocumentDateOrBlank","title":"Date of issue","x-name-origin":"inferred","x-pii":true},"expiresOn":{"$ref":"contract#/$defs/DocumentDateOrBlank","title":"Date of expiry","x-name-origin":"inferred","x-pii":true}},"examples":[{"code":"SPECIMEN-0001","country":"GB"}]};
const schema79 = {"type":"string","description":"Kind of the identity document, or blank.","enum":["PASSPORT","ID_CARD","DRIVING_LICENCE","RESIDENCE_PERMIT","OTHER",""],"x-enum-varnames":["PASSPORT","ID_CARD","DRIVING_LICENCE","RESIDENCE_PERMIT","OTHER","BLANK"],"examples":["PASSPORT"]};
const schema83 = {"type":"string","description":"A day that an identity document shows, as year, month and day.","maxLength":10,"if":{"title":"If it is not blank","minLength":1},"then":{"title":"It is a date","format":"date","x-message":"must be a date that exists, written YYYY-MM-DD"},"examples":["2021-06-30"]};
const obj13 = new Set(["PASSPORT","ID_CARD","DRIVING_LICENCE","RESIDENCE_PERMIT","OTHER",""]);

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentTypeOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(obj13.has(data0))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/DocumentTypeOrBlank/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern11.test(data1)){
const err5 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 64 && func2(data1) > 64){
const err6 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err7 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data1 === "string"){
if(data1.length < 2 && func2(data1) < 1){
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err10 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(obj5.has(data2))){
const err11 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.issuingAuthority !== undefined){
let data3 = data.issuingAuthority;
if(typeof data3 === "string"){
if(!pattern24.test(data3)){
const err12 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length > 200 && func2(data3) > 200){
const err13 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err14 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data4 = data.issuedOn;
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(typeof data4 === "string"){
if(data4.length < 2 && func2(data4) < 1){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs20 = errors;
if(typeof data4 === "string"){
if(!(formats14.validate(data4))){
const err16 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/then/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs20 === errors;
valid6 = _valid0;
}
if(!valid6){
const err17 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 10 && func2(data4) > 10){
const err18 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err19 = {instancePath:instancePath+"/issuedOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data5 = data.expiresOn;
const _errs24 = errors;
let valid8 = true;
const _errs25 = errors;
if(typeof data5 === "string"){
if(data5.length < 2 && func2(data5) < 1){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs26 = errors;
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
const err21 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/then/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid1 = _errs26 === errors;
valid8 = _valid1;
}
if(!valid8){
const err22 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 10 && func2(data5) > 10){
const err23 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err24 = {instancePath:instancePath+"/expiresOn",schemaPath:"contract#/$defs/DocumentDateOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"object","description":"Where the customer lives. `city` and `zipCode` are required where the addresses of the country need them, and may\nbe sent everywhere.","additionalProperties":false,"required":["line1","country"],"properties":{"line1":{"$ref":"contract#/$defs/AddressLine","type":"string","minLength":1,"title":"Address line 1","x-name-origin":"inferred","x-pii":true},"line2":{"$ref":"contract#/$defs/AddressLine","title":"Address line 2","x-name-origin":"inferred","x-pii":true,"examples":["Flat 2"]},"line3":{"$ref":"contract#/$defs/AddressLine","title":"Address line 3","x-name-origin":"inferred","x-pii":true},"city":{"$ref":"contract#/$defs/AddressLine","title":"City","x-name-origin":"inferred","x-pii":true,"examples":["Sampleton"]},"state":{"$ref":"contract#/$defs/AddressLine","title":"State or region","x-name-origin":"inferred","x-pii":true,"examples":["Sampleshire"]},"zipCode":{"$ref":"contract#/$defs/ZipCode","title":"Postal code","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","title":"Country","x-name-origin":"inferred","x-pii":true}},"if":{"title":"If the country's addresses need a city and a postal code","required":["country"],"properties":{"country":{"$ref":"contract#/$defs/CountryWithCityAndPostalCode"}}},"then":{"title":"City and postal code are required","required":["city","zipCode"],"properties":{"city":{"type":"string","minLength":1},"zipCode":{"type":"string","minLength":1}}},"else":{"title":"In other countries","if":{"title":"If the country's addresses need a city","required":["country"],"properties":{"country":{"$ref":"contract#/$defs/CountryWithCity"}}},"then":{"title":"The city is required","required":["city"],"properties":{"city":{"type":"string","minLength":1}}},"else":{"title":"In the countries that are left","if":{"title":"If the country's addresses need a postal code","required":["country"],"properties":{"country":{"$ref":"contract#/$defs/CountryWithPostalCode"}}},"then":{"title":"The postal code is required","required":["zipCode"],"properties":{"zipCode":{"type":"string","minLength":1}}}}},"examples":[{"line1":"1 Sample Street","city":"Sampleton","zipCode":"AB1 2CD","country":"GB"}]};
const schema86 = {"type":"string","description":"A country whose addresses need a city and a postal code.","enum":["AX","AS","AU","AT","BE","BR","IO","CA","CN","CZ","DK","EE","FK","FI","FR","GF","PF","DE","GR","GL","GP","GU","GG","HU","IN","IM","IT","JE","KR","LV","LI","LT","LU","MY","MH","MQ","YT","MX","FM","NL","NC","NZ","MP","NO","PW","PN","PL","PT","PR","RE","RO","RU","BL","SH","MF","PM","SK","ZA","GS","ES","SJ","SE","CH","TW","TR","TC","UA","GB","US","VI","WF"],"examples":["AX"]};
const schema87 = {"type":"string","description":"A country whose addresses need a city and no postal code.","enum":["AF","AL","DZ","AD","AO","AI","AQ","AR","AM","AW","AZ","BS","BH","BD","BB","BY","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BN","BG","BF","BI","KH","CM","CV","CF","TD","CL","CX","CC","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","DJ","DM","DO","EC","EG","SV","GQ","ER","ET","FO","FJ","TF","GA","GM","GE","GH","GD","GT","GN","GW","GY","HT","HM","VA","HN","IS","IR","IQ","IE","IL","JM","JO","KZ","KE","KI","KP","KW","KG","LA","LB","LS","LR","LY","MK","MG","MW","MV","ML","MT","MR","MU","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NP","NI","NE","NG","NU","NF","OM","PK","PS","PA","PG","PY","PE","PH","QA","RW","KN","LC","VC","WS","ST","SA","SN","RS","SC","SL","SX","SI","SB","SO","SS","LK","SD","SR","SZ","SY","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TM","TV","UG","UM","UY","UZ","VU","VE","VN","EH","YE","ZM","ZW"],"examples":["AF"]};
const schema88 = {"type":"string","description":"A country whose addresses need a postal code and no city.","enum":["JP","SM","SG"],"examples":["JP"]};
const schema94 = {"type":"string","description":"Postal code, made of letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit.\nKept as it was sent.","maxLength":16,"pattern":"^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$","x-message":"must be letters A to Z, digits, spaces, hyphens and underscores, with at least one letter or digit","x-remedy":"leave out printed dots, commas and slashes","examples":["AB1 2CD"]};
const obj15 = new Set(["AX","AS","AU","AT","BE","BR","IO","CA","CN","CZ","DK","EE","FK","FI","FR","GF","PF","DE","GR","GL","GP","GU","GG","HU","IN","IM","IT","JE","KR","LV","LI","LT","LU","MY","MH","MQ","YT","MX","FM","NL","NC","NZ","MP","NO","PW","PN","PL","PT","PR","RE","RO","RU","BL","SH","MF","PM","SK","ZA","GS","ES","SJ","SE","CH","TW","TR","TC","UA","GB","US","VI","WF"]);
const obj16 = new Set(["AF","AL","DZ","AD","AO","AI","AQ","AR","AM","AW","AZ","BS","BH","BD","BB","BY","BZ","BJ","BM","BT","BO","BQ","BA","BW","BV","BN","BG","BF","BI","KH","CM","CV","CF","TD","CL","CX","CC","KM","CG","CD","CK","CR","CI","HR","CU","CW","CY","DJ","DM","DO","EC","EG","SV","GQ","ER","ET","FO","FJ","TF","GA","GM","GE","GH","GD","GT","GN","GW","GY","HT","HM","VA","HN","IS","IR","IQ","IE","IL","JM","JO","KZ","KE","KI","KP","KW","KG","LA","LB","LS","LR","LY","MK","MG","MW","MV","ML","MT","MR","MU","MD","MC","MN","ME","MS","MA","MZ","MM","NA","NP","NI","NE","NG","NU","NF","OM","PK","PS","PA","PG","PY","PE","PH","QA","RW","KN","LC","VC","WS","ST","SA","SN","RS","SC","SL","SX","SI","SB","SO","SS","LK","SD","SR","SZ","SY","TJ","TZ","TH","TL","TG","TK","TO","TT","TN","TM","TV","UG","UM","UY","UZ","VU","VE","VN","EH","YE","ZM","ZW"]);
const obj17 = new Set(["JP","SM","SG"]);
const pattern33 = new RegExp("^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$", "u");

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
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.country === undefined) && (missing0 = "country")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj15.has(data0))){
const err2 = {};
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
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.city === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.zipCode === undefined){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "zipCode"},message:"must have required property '"+"zipCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.city !== undefined){
let data1 = data.city;
if(typeof data1 === "string"){
if(data1.length < 2 && func2(data1) < 1){
const err5 = {instancePath:instancePath+"/city",schemaPath:"#/then/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/then/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.zipCode !== undefined){
let data2 = data.zipCode;
if(typeof data2 === "string"){
if(data2.length < 2 && func2(data2) < 1){
const err7 = {instancePath:instancePath+"/zipCode",schemaPath:"#/then/properties/zipCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/zipCode",schemaPath:"#/then/properties/zipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs6 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.city = true;
props0.zipCode = true;
props0.country = true;
}
ifClause0 = "then";
}
else {
const _errs11 = errors;
const _errs12 = errors;
let valid4 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.country === undefined) && (missing1 = "country")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.country !== undefined){
let data3 = data.country;
if(typeof data3 !== "string"){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(obj16.has(data3))){
const err11 = {};
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
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.city === undefined){
const err12 = {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.city !== undefined){
let data4 = data.city;
if(typeof data4 === "string"){
if(data4.length < 2 && func2(data4) < 1){
const err13 = {instancePath:instancePath+"/city",schemaPath:"#/else/then/properties/city/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err14 = {instancePath:instancePath+"/city",schemaPath:"#/else/then/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid1 = _errs17 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.city = true;
props1.country = true;
}
ifClause1 = "then";
}
else {
const _errs20 = errors;
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.country === undefined) && (missing2 = "country")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.country !== undefined){
let data5 = data.country;
if(typeof data5 !== "string"){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(obj17.has(data5))){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zipCode === undefined){
const err18 = {instancePath,schemaPath:"#/else/else/then/required",keyword:"required",params:{missingProperty: "zipCode"},message:"must have required property '"+"zipCode"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.zipCode !== undefined){
let data6 = data.zipCode;
if(typeof data6 === "string"){
if(data6.length < 2 && func2(data6) < 1){
const err19 = {instancePath:instancePath+"/zipCode",schemaPath:"#/else/else/then/properties/zipCode/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/zipCode",schemaPath:"#/else/else/then/properties/zipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
var _valid2 = _errs26 === errors;
valid8 = _valid2;
if(valid8){
var props2 = {};
props2.zipCode = true;
props2.country = true;
}
}
if(!valid8){
const err21 = {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = _valid1;
if(valid4){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid4){
const err22 = {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
const err23 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.line1 === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line1"},message:"must have required property '"+"line1"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.country === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "line1") || (key0 === "line2")) || (key0 === "line3")) || (key0 === "city")) || (key0 === "state")) || (key0 === "zipCode")) || (key0 === "country"))){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.line1 !== undefined){
let data7 = data.line1;
if(typeof data7 === "string"){
if(!pattern24.test(data7)){
const err27 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.length > 200 && func2(data7) > 200){
const err28 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data7 === "string"){
if(data7.length < 2 && func2(data7) < 1){
const err30 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/line1",schemaPath:"#/properties/line1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.line2 !== undefined){
let data8 = data.line2;
if(typeof data8 === "string"){
if(!pattern24.test(data8)){
const err32 = {instancePath:instancePath+"/line2",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.length > 200 && func2(data8) > 200){
const err33 = {instancePath:instancePath+"/line2",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err34 = {instancePath:instancePath+"/line2",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.line3 !== undefined){
let data9 = data.line3;
if(typeof data9 === "string"){
if(!pattern24.test(data9)){
const err35 = {instancePath:instancePath+"/line3",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9.length > 200 && func2(data9) > 200){
const err36 = {instancePath:instancePath+"/line3",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err37 = {instancePath:instancePath+"/line3",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.city !== undefined){
let data10 = data.city;
if(typeof data10 === "string"){
if(!pattern24.test(data10)){
const err38 = {instancePath:instancePath+"/city",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data10.length > 200 && func2(data10) > 200){
const err39 = {instancePath:instancePath+"/city",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err40 = {instancePath:instancePath+"/city",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.state !== undefined){
let data11 = data.state;
if(typeof data11 === "string"){
if(!pattern24.test(data11)){
const err41 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11.length > 200 && func2(data11) > 200){
const err42 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/state",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.zipCode !== undefined){
let data12 = data.zipCode;
if(typeof data12 === "string"){
if(!pattern33.test(data12)){
const err44 = {instancePath:instancePath+"/zipCode",schemaPath:"contract#/$defs/ZipCode/pattern",keyword:"pattern",params:{pattern: "^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$"},message:"must match pattern \""+"^(?:[ _-]*[A-Za-z0-9][A-Za-z0-9 _-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.length > 16 && func2(data12) > 16){
const err45 = {instancePath:instancePath+"/zipCode",schemaPath:"contract#/$defs/ZipCode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/zipCode",schemaPath:"contract#/$defs/ZipCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.country !== undefined){
let data13 = data.country;
if(typeof data13 !== "string"){
const err47 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(obj5.has(data13))){
const err48 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.isPep === undefined) && (missing0 = "isPep")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.isPep !== undefined){
if(true !== data.isPep){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pepExplanation === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "pepExplanation"},message:"must have required property '"+"pepExplanation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.pepExplanation !== undefined){
let data1 = data.pepExplanation;
if(typeof data1 === "string"){
if(data1.length < 2 && func2(data1) < 1){
const err3 = {instancePath:instancePath+"/pepExplanation",schemaPath:"#/then/properties/pepExplanation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/pepExplanation",schemaPath:"#/then/properties/pepExplanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
var props0 = {};
props0.pepExplanation = true;
props0.isPep = true;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.phone === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"},message:"must have required property '"+"phone"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.phoneCountryCode === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phoneCountryCode"},message:"must have required property '"+"phoneCountryCode"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.basicData === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basicData"},message:"must have required property '"+"basicData"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.taxInformation === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taxInformation"},message:"must have required property '"+"taxInformation"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.identification === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identification"},message:"must have required property '"+"identification"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.mainAddress === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mainAddress"},message:"must have required property '"+"mainAddress"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.isPep === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isPep"},message:"must have required property '"+"isPep"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
const err15 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(formats6.test(data2))){
const err16 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.length > 254 && func2(data2) > 254){
const err17 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
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
const err18 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern17.test(data2)){
const err19 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$"},message:"must match pattern \""+"^[^@]{1,64}[@](?:[^.]{1,63}\\.)+[^.]{1,63}$"+"\""};
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
const err20 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err21 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"},message:"must match pattern \""+"^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data3.length > 32 && func2(data3) > 32){
const err22 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
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
const err23 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data4 = data.phoneCountryCode;
if(typeof data4 === "string"){
if(!pattern9.test(data4)){
const err24 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.length > 4 && func2(data4) > 4){
const err25 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
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
const err26 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate31(data.basicData, {instancePath:instancePath+"/basicData",parentData:data,parentDataProperty:"basicData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.taxInformation !== undefined){
if(!(validate35(data.taxInformation, {instancePath:instancePath+"/taxInformation",parentData:data,parentDataProperty:"taxInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.identification !== undefined){
if(!(validate37(data.identification, {instancePath:instancePath+"/identification",parentData:data,parentDataProperty:"identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.mainAddress !== undefined){
if(!(validate39(data.mainAddress, {instancePath:instancePath+"/mainAddress",parentData:data,parentDataProperty:"mainAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.isPep !== undefined){
if(typeof data.isPep !== "boolean"){
const err27 = {instancePath:instancePath+"/isPep",schemaPath:"contract#/$defs/PepStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.pepExplanation !== undefined){
let data10 = data.pepExplanation;
if(typeof data10 === "string"){
if(!pattern34.test(data10)){
const err28 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/PepExplanation/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])(?:[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\t\\n\\r])*)?$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.length > 1000 && func2(data10) > 1000){
const err29 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/PepExplanation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
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
const err30 = {instancePath:instancePath+"/pepExplanation",schemaPath:"contract#/$defs/PepExplanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.externalId !== undefined){
let data11 = data.externalId;
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
const err31 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.length > 64 && func2(data11) > 64){
const err32 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/externalId",schemaPath:"contract#/$defs/ExternalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.getIndividualCustomerRequirementsQuery = validate41;
const schema99 = {"type":"object","additionalProperties":false,"required":[],"properties":{"country":{"$ref":"contract#/$defs/CountryCode"}},"dependentRequired":{}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "country")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.country !== undefined){
let data0 = data.country;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(obj5.has(data0))){
const err2 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.getCustomerPath = validate42;
const schema101 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"contract#/$defs/CustomerId"}}};

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
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.test(data0))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/CustomerId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func2(data0) > 36){
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.getCustomerQuery = validate43;
const schema103 = {"type":"object","additionalProperties":false,"required":[],"properties":{"reveal":{"$ref":"contract#/$defs/Reveal"}},"dependentRequired":{}};
const schema104 = {"type":"boolean","description":"Whether what is masked is shown whole.","default":false,"examples":[false]};

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
for(const key0 in data){
if(!(key0 === "reveal")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reveal !== undefined){
if(typeof data.reveal !== "boolean"){
const err1 = {instancePath:instancePath+"/reveal",schemaPath:"contract#/$defs/Reveal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
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
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.getCustomerHeaders = validate44;
const schema105 = {"type":"object","additionalProperties":true,"required":[],"properties":{"if-none-match":{"$ref":"contract#/$defs/KnownEntityTags"},"on-behalf-of":{"$ref":"contract#/$defs/ClientId"}}};
const schema106 = {"type":"string","description":"Entity tags as an answer's `ETag` gave them, divided by commas, or an asterisk for any state (RFC 9110).","maxLength":1000,"pattern":"^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$","x-message":"must be entity tags in quotes, or an asterisk","examples":["\"0\""]};
const pattern37 = new RegExp("^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err0 = {instancePath:instancePath+"/if-none-match",schemaPath:"contract#/$defs/KnownEntityTags/pattern",keyword:"pattern",params:{pattern: "^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$"},message:"must match pattern \""+"^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length > 1000 && func2(data0) > 1000){
const err1 = {instancePath:instancePath+"/if-none-match",schemaPath:"contract#/$defs/KnownEntityTags/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/if-none-match",schemaPath:"contract#/$defs/KnownEntityTags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["on-behalf-of"] !== undefined){
let data1 = data["on-behalf-of"];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.test(data1))){
const err4 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length > 36 && func2(data1) > 36){
const err5 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err6 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.correctCustomerHeaders = validate45;
const schema108 = {"type":"object","additionalProperties":true,"required":[],"properties":{"if-match":{"$ref":"contract#/$defs/EntityTags"},"on-behalf-of":{"$ref":"contract#/$defs/ClientId"},"idempotency-key":{"$ref":"contract#/$defs/IdempotencyKey"}}};
const schema109 = {"type":"string","description":"Entity tags as an answer's `ETag` gave them, divided by commas, or an asterisk for whatever is there (RFC 9110).","maxLength":1000,"pattern":"^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$","x-message":"must be entity tags in quotes, or an asterisk","examples":["*"]};

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
if(data["if-match"] !== undefined){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(!pattern37.test(data0)){
const err0 = {instancePath:instancePath+"/if-match",schemaPath:"contract#/$defs/EntityTags/pattern",keyword:"pattern",params:{pattern: "^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$"},message:"must match pattern \""+"^(?:[*]|(?:W[/])?[\"][!#-~]*[\"](?:[ \\t]*,[ \\t]*(?:W[/])?[\"][!#-~]*[\"])*)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length > 1000 && func2(data0) > 1000){
const err1 = {instancePath:instancePath+"/if-match",schemaPath:"contract#/$defs/EntityTags/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/if-match",schemaPath:"contract#/$defs/EntityTags/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["on-behalf-of"] !== undefined){
let data1 = data["on-behalf-of"];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.test(data1))){
const err4 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length > 36 && func2(data1) > 36){
const err5 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err6 = {instancePath:instancePath+"/on-behalf-of",schemaPath:"contract#/$defs/ClientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["idempotency-key"] !== undefined){
let data2 = data["idempotency-key"];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
const err7 = {instancePath:instancePath+"/idempotency-key",schemaPath:"contract#/$defs/IdempotencyKey/pattern",keyword:"pattern",params:{pattern: "^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$"},message:"must match pattern \""+"^(?:[!#-~][!-~]{0,254}|[\"](?:[!#-\\[\\]-~]|\\\\[\"\\\\]){1,255}[\"])$"+"\""};
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
const err8 = {instancePath:instancePath+"/idempotency-key",schemaPath:"contract#/$defs/IdempotencyKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.correctCustomerBody = validate46;
const schema112 = {"type":"object","description":"The members of a customer that are changed (JSON Merge Patch, RFC 7396). \"\" takes an optional member away, as null\ndoes: send only what was changed.","additionalProperties":false,"properties":{"email":{"$ref":"contract#/$defs/Email","x-name-origin":"inferred","x-pii":true},"phone":{"$ref":"contract#/$defs/PhoneNumber","x-name-origin":"inferred","x-pii":true},"phoneCountryCode":{"$ref":"contract#/$defs/PhoneCountryCode","x-name-origin":"seed","x-pii":true},"basicData":{"$ref":"contract#/$defs/BasicDataPatch","x-name-origin":"seed"},"taxInformation":{"$ref":"contract#/$defs/TaxInformationPatch","x-name-origin":"seed"},"identification":{"$ref":"contract#/$defs/IdentificationPatch","x-name-origin":"seed"},"mainAddress":{"$ref":"contract#/$defs/MainAddressPatch","x-name-origin":"seed"},"isPep":{"$ref":"contract#/$defs/PepStatus","x-name-origin":"inferred","x-pii":true},"pepExplanation":{"type":["string","null"],"description":"As `pepExplanation` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Member of a national parliament since 2021"]},"externalId":{"type":["string","null"],"description":"As `externalId` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["crm-10042"]}},"examples":[{"phone":"07700 900124","mainAddress":{"line2":"Flat 2"}}]};
const schema116 = {"type":"object","description":"Changes of who the customer is.","additionalProperties":false,"properties":{"firstName":{"type":["string","null"],"description":"As `firstName` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Ada"]},"middleName":{"type":["string","null"],"description":"As `middleName` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Eve"]},"lastName":{"$ref":"contract#/$defs/PersonName","x-name-origin":"inferred","x-pii":true,"examples":["Sample"]},"hasSingleName":{"type":["boolean","null"],"description":"As `hasSingleName` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":[false]},"birthName":{"type":["string","null"],"description":"As `birthName` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Ada"]},"dateOfBirth":{"$ref":"contract#/$defs/DateOfBirth","x-name-origin":"inferred","x-pii":true},"placeOfBirth":{"type":["string","null"],"description":"As `placeOfBirth` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["1 Sample Street"]},"gender":{"type":["string","null"],"description":"As `gender` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["F"]},"nationality":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true},"additionalNationalities":{"type":["array","null"],"description":"Stands for the whole list.","items":{"$ref":"contract#/$defs/CountryCode"},"x-name-origin":"inferred","x-pii":true,"examples":[["IE"]]},"occupation":{"$ref":"contract#/$defs/Occupation","x-name-origin":"inferred","x-pii":true}},"examples":[{"middleName":"Eve"}]};

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
for(const key0 in data){
if(!(func1.call(schema116.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.firstName !== undefined){
let data0 = data.firstName;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: schema116.properties.firstName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.middleName !== undefined){
let data1 = data.middleName;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/middleName",schemaPath:"#/properties/middleName/type",keyword:"type",params:{type: schema116.properties.middleName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lastName !== undefined){
let data2 = data.lastName;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err3 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0][^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.length > 100 && func2(data2) > 100){
const err4 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
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
const err5 = {instancePath:instancePath+"/lastName",schemaPath:"contract#/$defs/PersonName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.hasSingleName !== undefined){
let data3 = data.hasSingleName;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/hasSingleName",schemaPath:"#/properties/hasSingleName/type",keyword:"type",params:{type: schema116.properties.hasSingleName.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.birthName !== undefined){
let data4 = data.birthName;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/birthName",schemaPath:"#/properties/birthName/type",keyword:"type",params:{type: schema116.properties.birthName.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.dateOfBirth !== undefined){
let data5 = data.dateOfBirth;
if(typeof data5 === "string"){
if(!(formats14.validate(data5))){
const err8 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.length > 10 && func2(data5) > 10){
const err9 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err10 = {instancePath:instancePath+"/dateOfBirth",schemaPath:"contract#/$defs/DateOfBirth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.placeOfBirth !== undefined){
let data6 = data.placeOfBirth;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/placeOfBirth",schemaPath:"#/properties/placeOfBirth/type",keyword:"type",params:{type: schema116.properties.placeOfBirth.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.gender !== undefined){
let data7 = data.gender;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema116.properties.gender.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.nationality !== undefined){
let data8 = data.nationality;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(obj5.has(data8))){
const err14 = {instancePath:instancePath+"/nationality",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.additionalNationalities !== undefined){
let data9 = data.additionalNationalities;
if((!(Array.isArray(data9))) && (data9 !== null)){
const err15 = {instancePath:instancePath+"/additionalNationalities",schemaPath:"#/properties/additionalNationalities/type",keyword:"type",params:{type: schema116.properties.additionalNationalities.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
const err16 = {instancePath:instancePath+"/additionalNationalities/" + i0,schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(obj5.has(data10))){
const err17 = {instancePath:instancePath+"/additionalNationalities/" + i0,schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
if(data.occupation !== undefined){
let data11 = data.occupation;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(obj10.has(data11))){
const err19 = {instancePath:instancePath+"/occupation",schemaPath:"contract#/$defs/Occupation/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"object","description":"Changes of the tax number.","additionalProperties":false,"properties":{"number":{"$ref":"contract#/$defs/TaxNumber","x-name-origin":"inferred","x-pii":true},"type":{"$ref":"contract#/$defs/TaxNumberType","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true}},"examples":[{"number":"QQ123456D"}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "number") || (key0 === "type")) || (key0 === "country"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(!pattern11.test(data0)){
const err1 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length > 64 && func2(data0) > 64){
const err2 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err3 = {instancePath:instancePath+"/number",schemaPath:"contract#/$defs/TaxNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(obj4.has(data1))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"contract#/$defs/TaxNumberType/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
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
let data2 = data.country;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(obj5.has(data2))){
const err7 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"object","description":"Changes of the identity document.","additionalProperties":false,"properties":{"type":{"type":["string","null"],"description":"As `type` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["PASSPORT"]},"code":{"$ref":"contract#/$defs/IdentificationCode","x-name-origin":"inferred","x-pii":true},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true},"issuingAuthority":{"type":["string","null"],"description":"As `issuingAuthority` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["1 Sample Street"]},"issuedOn":{"type":["string","null"],"description":"As `issuedOn` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["2021-06-30"]},"expiresOn":{"type":["string","null"],"description":"As `expiresOn` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["2021-06-30"]}},"examples":[{"expiresOn":"2036-05-04"}]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "code")) || (key0 === "country")) || (key0 === "issuingAuthority")) || (key0 === "issuedOn")) || (key0 === "expiresOn"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: schema126.properties.type.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern11.test(data1)){
const err2 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/pattern",keyword:"pattern",params:{pattern: "^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"},message:"must match pattern \""+"^(?:[_-]*[A-Za-z0-9][A-Za-z0-9_-]*)?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.length > 64 && func2(data1) > 64){
const err3 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err4 = {instancePath:instancePath+"/code",schemaPath:"contract#/$defs/IdentificationCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(obj5.has(data2))){
const err6 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.issuingAuthority !== undefined){
let data3 = data.issuingAuthority;
if((typeof data3 !== "string") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/issuingAuthority",schemaPath:"#/properties/issuingAuthority/type",keyword:"type",params:{type: schema126.properties.issuingAuthority.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.issuedOn !== undefined){
let data4 = data.issuedOn;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/issuedOn",schemaPath:"#/properties/issuedOn/type",keyword:"type",params:{type: schema126.properties.issuedOn.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data5 = data.expiresOn;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/expiresOn",schemaPath:"#/properties/expiresOn/type",keyword:"type",params:{type: schema126.properties.expiresOn.type},message:"must be string,null"};
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"type":"object","description":"Changes of the address.","additionalProperties":false,"properties":{"line1":{"$ref":"contract#/$defs/AddressLine","x-name-origin":"inferred","x-pii":true},"line2":{"type":["string","null"],"description":"As `line2` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Flat 2"]},"line3":{"type":["string","null"],"description":"As `line3` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["1 Sample Street"]},"city":{"type":["string","null"],"description":"As `city` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Sampleton"]},"state":{"type":["string","null"],"description":"As `state` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["Sampleshire"]},"zipCode":{"type":["string","null"],"description":"As `zipCode` of a creation; null takes it away.","x-name-origin":"inferred","x-pii":true,"examples":["AB1 2CD"]},"country":{"$ref":"contract#/$defs/CountryCode","x-name-origin":"inferred","x-pii":true}},"examples":[{"line2":"Flat 2"}]};

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
for(const key0 in data){
if(!(((((((key0 === "line1") || (key0 === "line2")) || (key0 === "line3")) || (key0 === "city")) || (key0 === "state")) || (key0 === "zipCode")) || (key0 === "country"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.line1 !== undefined){
let data0 = data.line1;
if(typeof data0 === "string"){
if(!pattern24.test(data0)){
const err1 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/pattern",keyword:"pattern",params:{pattern: "^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"},message:"must match pattern \""+"^(?:(?:[^\\p{L}\\p{N}\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\u115F\\u1160\\u3164\\uFFA0])*(?:[^\\P{L}\\u115F\\u1160\\u3164\\uFFA0]|[\\p{N}])[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length > 200 && func2(data0) > 200){
const err2 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
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
const err3 = {instancePath:instancePath+"/line1",schemaPath:"contract#/$defs/AddressLine/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.line2 !== undefined){
let data1 = data.line2;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/line2",schemaPath:"#/properties/line2/type",keyword:"type",params:{type: schema129.properties.line2.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.line3 !== undefined){
let data2 = data.line3;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/line3",schemaPath:"#/properties/line3/type",keyword:"type",params:{type: schema129.properties.line3.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.city !== undefined){
let data3 = data.city;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: schema129.properties.city.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.state !== undefined){
let data4 = data.state;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema129.properties.state.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.zipCode !== undefined){
let data5 = data.zipCode;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/zipCode",schemaPath:"#/properties/zipCode/type",keyword:"type",params:{type: schema129.properties.zipCode.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(obj5.has(data6))){
const err10 = {instancePath:instancePath+"/country",schemaPath:"contract#/$defs/CountryCode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema112.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err1 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*[@](?:[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*\\.)+[A-Za-z][A-Za-z0-9]*(?:-+[A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(formats6.test(data0))){
const err2 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length > 254 && func2(data0) > 254){
const err3 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
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
const err4 = {instancePath:instancePath+"/email",schemaPath:"contract#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/pattern",keyword:"pattern",params:{pattern: "^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"},message:"must match pattern \""+"^[ ()-]*(?:\\+[ ()-]*)?[0-9](?:[ ()-]*[0-9]){3}[0-9 ()-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 32 && func2(data1) > 32){
const err6 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"};
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
const err7 = {instancePath:instancePath+"/phone",schemaPath:"contract#/$defs/PhoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.phoneCountryCode !== undefined){
let data2 = data.phoneCountryCode;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err8 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length > 4 && func2(data2) > 4){
const err9 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
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
const err10 = {instancePath:instancePath+"/phoneCountryCode",schemaPath:"contract#/$defs/PhoneCountryCode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.basicData !== undefined){
if(!(validate47(data.basicData, {instancePath:instancePath+"/basicData",parentData:data,parentDataProperty:"basicData",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.taxInformation !== undefined){
if(!(validate49(data.taxInformation, {instancePath:instancePath+"/taxInformation",parentData:data,parentDataProperty:"taxInformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.identification !== undefined){
if(!(validate51(data.identification, {instancePath:instancePath+"/identification",parentData:data,parentDataProperty:"identification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.mainAddress !== undefined){
if(!(validate53(data.mainAddress, {instancePath:instancePath+"/mainAddress",parentData:data,parentDataProperty:"mainAddress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.isPep !== undefined){
if(typeof data.isPep !== "boolean"){
const err11 = {instancePath:instancePath+"/isPep",schemaPath:"contract#/$defs/PepStatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.pepExplanation !== undefined){
let data8 = data.pepExplanation;
if((typeof data8 !== "string") && (data8 !== null)){
const err12 = {instancePath:instancePath+"/pepExplanation",schemaPath:"#/properties/pepExplanation/type",keyword:"type",params:{type: schema112.properties.pepExplanation.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.externalId !== undefined){
let data9 = data.externalId;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: schema112.properties.externalId.type},message:"must be string,null"};
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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listKycResultsQuery = validate55;
const schema133 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"$ref":"contract#/$defs/Limit"},"startAfterId":{"$ref":"contract#/$defs/KycResultId"}},"dependentRequired":{}};
const schema135 = {"type":"string","format":"uuid","description":"Identifier of a KYC result, a UUID (version 7).","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["ffffffff-ffff-7fff-bfff-ffffffffffff"]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "startAfterId"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.startAfterId !== undefined){
let data1 = data.startAfterId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/KycResultId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.test(data1))){
const err5 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/KycResultId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length > 36 && func2(data1) > 36){
const err6 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/KycResultId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err7 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/KycResultId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.recordKycResultBody = validate56;
const schema136 = {"type":"object","description":"What a know-your-customer check says by now, with what it established about single members of the record.","additionalProperties":false,"required":["status"],"properties":{"status":{"$ref":"contract#/$defs/KycStatus","x-name-origin":"inferred","x-pii":false},"provider":{"$ref":"contract#/$defs/KycProvider","x-name-origin":"inferred","x-pii":false},"reference":{"$ref":"contract#/$defs/KycReference","x-name-origin":"inferred","x-pii":true},"checkedAt":{"description":"When the check came to this result. Where it is left out, that is now.","$ref":"contract#/$defs/InstantOrBlank","x-name-origin":"inferred","x-pii":false},"expiresAt":{"description":"Until when the result may be relied on.","$ref":"contract#/$defs/InstantOrBlank","x-name-origin":"inferred","x-pii":false,"examples":["2126-05-04T10:00:00Z"]},"findings":{"$ref":"contract#/$defs/KycFindings","x-name-origin":"inferred","x-pii":true},"gender":{"$ref":"contract#/$defs/GenderOrBlank","x-name-origin":"inferred","x-pii":true}},"examples":[{"status":"APPROVED","gender":"F"}]};
const schema138 = {"type":"string","description":"Who checked, as a short name of visible ASCII characters.","maxLength":64,"pattern":"^(?:[!-~]+(?: [!-~]+)*)?$","x-message":"must be visible ASCII characters, with single spaces between them","examples":["sample-check"]};
const schema139 = {"type":"string","description":"The provider's own reference for the check, of visible ASCII characters.","maxLength":128,"pattern":"^[!-~]*$","x-message":"must be visible ASCII characters","examples":["check-10042"]};
const schema140 = {"type":"string","description":"An instant in UTC, in the form of RFC 3339, with milliseconds or without.","maxLength":24,"if":{"title":"If an instant is given","minLength":1},"then":{"title":"It is in UTC","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$","x-message":"must be an instant in UTC, like 2026-05-04T09:30:00.000Z"},"examples":["2026-05-04T09:30:00Z"]};
const pattern50 = new RegExp("^(?:[!-~]+(?: [!-~]+)*)?$", "u");
const schema142 = {"type":"array","description":"What the check established about single members, each once.","maxItems":50,"uniqueItems":true,"items":{"$ref":"contract#/$defs/KycFinding"},"examples":[[{"pointer":"/basicData/lastName","outcome":"matched"}]]};
const schema143 = {"type":"object","description":"What the check established about one member of the record.","additionalProperties":false,"required":["pointer","outcome"],"properties":{"pointer":{"$ref":"contract#/$defs/MemberPointer","x-name-origin":"inferred","x-pii":false},"outcome":{"$ref":"contract#/$defs/FindingOutcome","x-name-origin":"inferred","x-pii":false}},"examples":[{"pointer":"/basicData/lastName","outcome":"matched"}]};
const schema144 = {"type":"string","description":"A member of what a client sends of a customer, as a JSON Pointer (RFC 6901).","enum":["/email","/phone","/phoneCountryCode","/basicData/firstName","/basicData/middleName","/basicData/lastName","/basicData/hasSingleName","/basicData/birthName","/basicData/dateOfBirth","/basicData/placeOfBirth","/basicData/gender","/basicData/nationality","/basicData/additionalNationalities","/basicData/occupation","/taxInformation/number","/taxInformation/type","/taxInformation/country","/identification/type","/identification/code","/identification/country","/identification/issuingAuthority","/identification/issuedOn","/identification/expiresOn","/mainAddress/line1","/mainAddress/line2","/mainAddress/line3","/mainAddress/city","/mainAddress/state","/mainAddress/zipCode","/mainAddress/country","/isPep","/pepExplanation","/externalId"],"x-enum-varnames":["EMAIL","PHONE","PHONE_COUNTRY_CODE","BASIC_DATA_FIRST_NAME","BASIC_DATA_MIDDLE_NAME","BASIC_DATA_LAST_NAME","BASIC_DATA_HAS_SINGLE_NAME","BASIC_DATA_BIRTH_NAME","BASIC_DATA_DATE_OF_BIRTH","BASIC_DATA_PLACE_OF_BIRTH","BASIC_DATA_GENDER","BASIC_DATA_NATIONALITY","BASIC_DATA_ADDITIONAL_NATIONALITIES","BASIC_DATA_OCCUPATION","TAX_INFORMATION_NUMBER","TAX_INFORMATION_TYPE","TAX_INFORMATION_COUNTRY","IDENTIFICATION_TYPE","IDENTIFICATION_CODE","IDENTIFICATION_COUNTRY","IDENTIFICATION_ISSUING_AUTHORITY","IDENTIFICATION_ISSUED_ON","IDENTIFICATION_EXPIRES_ON","MAIN_ADDRESS_LINE1","MAIN_ADDRESS_LINE2","MAIN_ADDRESS_LINE3","MAIN_ADDRESS_CITY","MAIN_ADDRESS_STATE","MAIN_ADDRESS_ZIP_CODE","MAIN_ADDRESS_COUNTRY","IS_PEP","PEP_EXPLANATION","EXTERNAL_ID"],"examples":["/basicData/lastName"]};
const schema145 = {"type":"string","description":"Whether the member is what the check found (`matched`), is something else (`mismatched`), or could not be checked\n(`unavailable`).","enum":["matched","mismatched","unavailable"],"examples":["matched"]};
const obj28 = new Set(["/email","/phone","/phoneCountryCode","/basicData/firstName","/basicData/middleName","/basicData/lastName","/basicData/hasSingleName","/basicData/birthName","/basicData/dateOfBirth","/basicData/placeOfBirth","/basicData/gender","/basicData/nationality","/basicData/additionalNationalities","/basicData/occupation","/taxInformation/number","/taxInformation/type","/taxInformation/country","/identification/type","/identification/code","/identification/country","/identification/issuingAuthority","/identification/issuedOn","/identification/expiresOn","/mainAddress/line1","/mainAddress/line2","/mainAddress/line3","/mainAddress/city","/mainAddress/state","/mainAddress/zipCode","/mainAddress/country","/isPep","/pepExplanation","/externalId"]);
const obj29 = new Set(["matched","mismatched","unavailable"]);

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
if(!(obj28.has(data0))){
const err4 = {instancePath:instancePath+"/pointer",schemaPath:"contract#/$defs/MemberPointer/enum",keyword:"enum",params:{allowedValues: schema144.enum},message:"must be equal to one of the allowed values"};
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
if(!(obj29.has(data1))){
const err6 = {instancePath:instancePath+"/outcome",schemaPath:"contract#/$defs/FindingOutcome/enum",keyword:"enum",params:{allowedValues: schema145.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if(!(((((((key0 === "status") || (key0 === "provider")) || (key0 === "reference")) || (key0 === "checkedAt")) || (key0 === "expiresAt")) || (key0 === "findings")) || (key0 === "gender"))){
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
if(!(obj2.has(data0))){
const err3 = {instancePath:instancePath+"/status",schemaPath:"contract#/$defs/KycStatus/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(!pattern50.test(data1)){
const err4 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/pattern",keyword:"pattern",params:{pattern: "^(?:[!-~]+(?: [!-~]+)*)?$"},message:"must match pattern \""+"^(?:[!-~]+(?: [!-~]+)*)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length > 64 && func2(data1) > 64){
const err5 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
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
const err6 = {instancePath:instancePath+"/provider",schemaPath:"contract#/$defs/KycProvider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.reference !== undefined){
let data2 = data.reference;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err7 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/pattern",keyword:"pattern",params:{pattern: "^[!-~]*$"},message:"must match pattern \""+"^[!-~]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.length > 128 && func2(data2) > 128){
const err8 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
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
const err9 = {instancePath:instancePath+"/reference",schemaPath:"contract#/$defs/KycReference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.checkedAt !== undefined){
let data3 = data.checkedAt;
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(typeof data3 === "string"){
if(data3.length < 2 && func2(data3) < 1){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs16 = errors;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err11 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/InstantOrBlank/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(formats2.validate(data3))){
const err12 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/InstantOrBlank/then/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid5 = _valid0;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/InstantOrBlank/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data3 === "string"){
if(data3.length > 24 && func2(data3) > 24){
const err14 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/InstantOrBlank/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
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
const err15 = {instancePath:instancePath+"/checkedAt",schemaPath:"contract#/$defs/InstantOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.expiresAt !== undefined){
let data4 = data.expiresAt;
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(typeof data4 === "string"){
if(data4.length < 2 && func2(data4) < 1){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs22 = errors;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err17 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/InstantOrBlank/then/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9](?:\\.[0-9]{3})?Z$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats2.validate(data4))){
const err18 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/InstantOrBlank/then/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid1 = _errs22 === errors;
valid7 = _valid1;
}
if(!valid7){
const err19 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/InstantOrBlank/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 24 && func2(data4) > 24){
const err20 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/InstantOrBlank/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/expiresAt",schemaPath:"contract#/$defs/InstantOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.findings !== undefined){
if(!(validate57(data.findings, {instancePath:instancePath+"/findings",parentData:data,parentDataProperty:"findings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.gender !== undefined){
let data6 = data.gender;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/GenderOrBlank/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(obj7.has(data6))){
const err23 = {instancePath:instancePath+"/gender",schemaPath:"contract#/$defs/GenderOrBlank/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listCustomerVersionsQuery = validate61;
const schema147 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"$ref":"contract#/$defs/Limit"},"startAfterVersion":{"$ref":"contract#/$defs/VersionNumber","examples":[1000000]},"reveal":{"$ref":"contract#/$defs/Reveal"}},"dependentRequired":{}};
const schema149 = {"type":"integer","description":"Counts the states of a customer, from 1 on.","minimum":1,"maximum":2147483647,"examples":[1]};

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
for(const key0 in data){
if(!(((key0 === "limit") || (key0 === "startAfterVersion")) || (key0 === "reveal"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.startAfterVersion !== undefined){
let data1 = data.startAfterVersion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/startAfterVersion",schemaPath:"contract#/$defs/VersionNumber/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2147483647 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startAfterVersion",schemaPath:"contract#/$defs/VersionNumber/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/startAfterVersion",schemaPath:"contract#/$defs/VersionNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.reveal !== undefined){
if(typeof data.reveal !== "boolean"){
const err7 = {instancePath:instancePath+"/reveal",schemaPath:"contract#/$defs/Reveal/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listEventsQuery = validate62;
const schema151 = {"type":"object","additionalProperties":false,"required":[],"properties":{"after":{"$ref":"contract#/$defs/Cursor"},"limit":{"$ref":"contract#/$defs/EventLimit"},"wait":{"$ref":"contract#/$defs/WaitSeconds"}},"dependentRequired":{}};
const schema152 = {"type":"string","description":"A place in the events of a client. What it is made of can change. The example names their beginning.","maxLength":22,"pattern":"^[0-9A-Za-z_-]{22}$","x-message":"must be a cursor as an answer gave it","examples":["AAAAAAAAAAAAAAAAAAAAAA"]};
const schema153 = {"type":"integer","description":"At most so many.","minimum":1,"maximum":100,"default":100,"examples":[100]};
const schema154 = {"type":"integer","description":"Seconds.","minimum":0,"maximum":30,"default":0,"examples":[0]};
const pattern54 = new RegExp("^[0-9A-Za-z_-]{22}$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "after") || (key0 === "limit")) || (key0 === "wait"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.after !== undefined){
let data0 = data.after;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
const err1 = {instancePath:instancePath+"/after",schemaPath:"contract#/$defs/Cursor/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length > 22 && func2(data0) > 22){
const err2 = {instancePath:instancePath+"/after",schemaPath:"contract#/$defs/Cursor/maxLength",keyword:"maxLength",params:{limit: 22},message:"must NOT have more than 22 characters"};
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
const err3 = {instancePath:instancePath+"/after",schemaPath:"contract#/$defs/Cursor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/EventLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/EventLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/EventLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.wait !== undefined){
let data2 = data.wait;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/wait",schemaPath:"contract#/$defs/WaitSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/wait",schemaPath:"contract#/$defs/WaitSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/wait",schemaPath:"contract#/$defs/WaitSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.createWebhookBody = validate63;
const schema155 = {"type":"object","description":"A webhook to create.","additionalProperties":false,"required":["url"],"properties":{"url":{"$ref":"contract#/$defs/WebhookUrl","x-name-origin":"inferred","x-pii":false},"types":{"$ref":"contract#/$defs/EventTypes","x-name-origin":"inferred","x-pii":false}},"examples":[{"url":"https://hooks.example.com/intake","types":["customer.created","customer.kyc_recorded"]}]};
const schema156 = {"type":"string","description":"Where messages are sent: an https: URL. It is kept as it is, so let the signature prove who sends, not a secret in\nthe URL.","maxLength":2000,"pattern":"^https?:[/]{2}[!-~]+$","x-message":"must be a URL that begins with https","examples":["https://hooks.example.com/intake"]};
const pattern55 = new RegExp("^https?:[/]{2}[!-~]+$", "u");
const schema157 = {"type":"array","description":"The types of events that are sent, each once. All of them, also further ones of later versions, where it is left out or empty.","maxItems":20,"uniqueItems":true,"items":{"$ref":"contract#/$defs/EventType"},"examples":[["customer.created","customer.kyc_recorded"]]};
const schema158 = {"type":"string","description":"What happened: a customer was created, corrected or erased, or the result of a KYC check was recorded, whether it\nchanged the status or came too late. There can be further types in a later version: pass over those you do not know.","enum":["customer.created","customer.corrected","customer.kyc_recorded","customer.erased"],"x-enum-varnames":["CustomerCreated","CustomerCorrected","CustomerKycRecorded","CustomerErased"],"examples":["customer.created"]};
const obj31 = new Set(["customer.created","customer.corrected","customer.kyc_recorded","customer.erased"]);

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
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
if(!(obj31.has(data0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: schema158.enum},message:"must be equal to one of the allowed values"};
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
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "url") || (key0 === "types"))){
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
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
const err2 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/pattern",keyword:"pattern",params:{pattern: "^https?:[/]{2}[!-~]+$"},message:"must match pattern \""+"^https?:[/]{2}[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length > 2000 && func2(data0) > 2000){
const err3 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err4 = {instancePath:instancePath+"/url",schemaPath:"contract#/$defs/WebhookUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.types !== undefined){
if(!(validate64(data.types, {instancePath:instancePath+"/types",parentData:data,parentDataProperty:"types",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
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
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.deleteWebhookPath = validate66;
const schema159 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"$ref":"contract#/$defs/WebhookId"}}};
const schema160 = {"type":"string","format":"uuid","description":"Identifier of a webhook, a UUID. It is taken in capitals as well.","maxLength":36,"pattern":"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$","x-message":"must be a UUID","examples":["01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9f"]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.test(data0))){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length > 36 && func2(data0) > 36){
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
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.listWebhookDeliveriesQuery = validate67;
const schema161 = {"type":"object","additionalProperties":false,"required":[],"properties":{"limit":{"$ref":"contract#/$defs/Limit"},"startAfterId":{"$ref":"contract#/$defs/EventId"}},"dependentRequired":{}};
const schema163 = {"type":"string","description":"Identifier of an event. It is the same wherever the event is shown, and however often it is sent.","maxLength":26,"pattern":"^evt_[0-9A-Za-z_-]{22}$","x-message":"must be the id of an event","examples":["evt_5Zt1XkQ0aVwH3uJ8nPcR7g"]};
const pattern57 = new RegExp("^evt_[0-9A-Za-z_-]{22}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limit") || (key0 === "startAfterId"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"contract#/$defs/Limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.startAfterId !== undefined){
let data1 = data.startAfterId;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
const err4 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length > 26 && func2(data1) > 26){
const err5 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
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
const err6 = {instancePath:instancePath+"/startAfterId",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.resendWebhookDeliveryPath = validate68;
const schema164 = {"type":"object","additionalProperties":false,"required":["id","eventId"],"properties":{"id":{"$ref":"contract#/$defs/WebhookId"},"eventId":{"$ref":"contract#/$defs/EventId"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
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
if(data.eventId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eventId"},message:"must have required property '"+"eventId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "eventId"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"},message:"must match pattern \""+"^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(formats0.test(data0))){
const err4 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length > 36 && func2(data0) > 36){
const err5 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"};
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
const err6 = {instancePath:instancePath+"/id",schemaPath:"contract#/$defs/WebhookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.eventId !== undefined){
let data1 = data.eventId;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
const err7 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-Za-z_-]{22}$"},message:"must match pattern \""+"^evt_[0-9A-Za-z_-]{22}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.length > 26 && func2(data1) > 26){
const err8 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 26},message:"must NOT have more than 26 characters"};
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
const err9 = {instancePath:instancePath+"/eventId",schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

exports.getLivenessHeaders = validate69;
const schema167 = {"type":"object","additionalProperties":true,"required":[],"properties":{}};

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
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
exports.createIndividualCustomerPath = exports.listCustomersPath;
exports.validateIndividualCustomerPath = exports.listCustomersPath;
exports.validateIndividualCustomerQuery = exports.createIndividualCustomerQuery;
exports.validateIndividualCustomerHeaders = exports.listCustomersHeaders;
exports.validateIndividualCustomerBody = exports.createIndividualCustomerBody;
exports.getIndividualCustomerRequirementsPath = exports.listCustomersPath;
exports.getIndividualCustomerRequirementsHeaders = exports.listCustomersHeaders;
exports.correctCustomerPath = exports.getCustomerPath;
exports.correctCustomerQuery = exports.createIndividualCustomerQuery;
exports.eraseCustomerPath = exports.getCustomerPath;
exports.eraseCustomerQuery = exports.createIndividualCustomerQuery;
exports.eraseCustomerHeaders = exports.createIndividualCustomerHeaders;
exports.listKycResultsPath = exports.getCustomerPath;
exports.listKycResultsHeaders = exports.listCustomersHeaders;
exports.recordKycResultPath = exports.getCustomerPath;
exports.recordKycResultQuery = exports.createIndividualCustomerQuery;
exports.recordKycResultHeaders = exports.createIndividualCustomerHeaders;
exports.listCustomerVersionsPath = exports.getCustomerPath;
exports.listCustomerVersionsHeaders = exports.listCustomersHeaders;
exports.getCustomerJournalPath = exports.getCustomerPath;
exports.getCustomerJournalQuery = exports.createIndividualCustomerQuery;
exports.getCustomerJournalHeaders = exports.listCustomersHeaders;
exports.listEventsPath = exports.listCustomersPath;
exports.listEventsHeaders = exports.listCustomersHeaders;
exports.listWebhooksPath = exports.listCustomersPath;
exports.listWebhooksQuery = exports.createIndividualCustomerQuery;
exports.listWebhooksHeaders = exports.listCustomersHeaders;
exports.createWebhookPath = exports.listCustomersPath;
exports.createWebhookQuery = exports.createIndividualCustomerQuery;
exports.createWebhookHeaders = exports.createIndividualCustomerHeaders;
exports.deleteWebhookQuery = exports.createIndividualCustomerQuery;
exports.deleteWebhookHeaders = exports.createIndividualCustomerHeaders;
exports.rotateWebhookSecretPath = exports.deleteWebhookPath;
exports.rotateWebhookSecretQuery = exports.createIndividualCustomerQuery;
exports.rotateWebhookSecretHeaders = exports.createIndividualCustomerHeaders;
exports.testWebhookPath = exports.deleteWebhookPath;
exports.testWebhookQuery = exports.createIndividualCustomerQuery;
exports.testWebhookHeaders = exports.listCustomersHeaders;
exports.listWebhookDeliveriesPath = exports.deleteWebhookPath;
exports.listWebhookDeliveriesHeaders = exports.listCustomersHeaders;
exports.resendWebhookDeliveryQuery = exports.createIndividualCustomerQuery;
exports.resendWebhookDeliveryHeaders = exports.createIndividualCustomerHeaders;
exports.getLivenessPath = exports.listCustomersPath;
exports.getLivenessQuery = exports.createIndividualCustomerQuery;
exports.getReadinessPath = exports.listCustomersPath;
exports.getReadinessQuery = exports.createIndividualCustomerQuery;
exports.getReadinessHeaders = exports.getLivenessHeaders;
exports.resetSandboxPath = exports.listCustomersPath;
exports.resetSandboxQuery = exports.createIndividualCustomerQuery;
exports.resetSandboxHeaders = exports.getLivenessHeaders;
