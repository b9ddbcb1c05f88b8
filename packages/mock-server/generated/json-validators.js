// Generated from the contract by `pnpm generate`. Do not edit.
import ajv_dist_runtime_ucs2length from "ajv/dist/runtime/ucs2length.js";
import ajv_formats_dist_formats from "ajv-formats/dist/formats.js";
"use strict";
export const createChatCompletion_application_json = validate20;
const schema31 = {"$ref":"contract#/components/schemas/CreateChatCompletionRequest"};
const schema33 = {"type":"object","required":["model","messages"],"properties":{"model":{"type":"string","minLength":1},"messages":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/ChatMessage"}},"stream":{"type":["boolean","null"]},"stream_options":{"$ref":"#/components/schemas/ChatStreamOptions"},"temperature":{"type":["number","null"],"minimum":0,"maximum":2},"top_p":{"type":["number","null"],"minimum":0,"maximum":1},"n":{"type":["integer","null"],"minimum":1,"maximum":128},"stop":{"anyOf":[{"type":"string"},{"type":"array","maxItems":4,"items":{"type":"string"}},{"type":"null"}]},"max_tokens":{"type":["integer","null"],"minimum":1},"max_completion_tokens":{"type":["integer","null"],"minimum":1},"presence_penalty":{"type":["number","null"],"minimum":-2,"maximum":2},"frequency_penalty":{"type":["number","null"],"minimum":-2,"maximum":2},"logit_bias":{"type":["object","null"],"additionalProperties":{"type":"number","minimum":-100,"maximum":100}},"logprobs":{"type":["boolean","null"]},"top_logprobs":{"type":["integer","null"],"minimum":0,"maximum":20},"response_format":{"$ref":"#/components/schemas/ChatResponseFormat"},"seed":{"type":["integer","null"]},"tools":{"type":"array","items":{"$ref":"#/components/schemas/ChatTool"}},"tool_choice":{"$ref":"#/components/schemas/ChatToolChoice"},"parallel_tool_calls":{"type":["boolean","null"]},"reasoning_effort":{"type":["string","null"]},"thinking":{"$ref":"#/components/schemas/ChatThinking"},"modalities":{"type":["array","null"],"items":{"type":"string"}},"audio":{"type":["object","null"]},"user":{"type":"string"},"metadata":{"type":["object","null"]}}};
const schema49 = {"type":["object","null"],"properties":{"include_usage":{"type":"boolean"},"include_obfuscation":{"type":"boolean"}}};
const schema50 = {"oneOf":[{"type":"object","required":["type"],"properties":{"type":{"const":"text","type":"string"}}},{"type":"object","required":["type"],"properties":{"type":{"const":"json_object","type":"string"}}},{"type":"object","required":["type","json_schema"],"properties":{"type":{"const":"json_schema","type":"string"},"json_schema":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"description":{"type":"string"},"schema":{"type":"object"},"strict":{"type":["boolean","null"]}}}}}],"type":"object","required":["type"],"properties":{"type":{"enum":["text","json_object","json_schema"]}},"discriminator":{"propertyName":"type"}};
const schema51 = {"type":"object","required":["type","function"],"properties":{"type":{"type":"string"},"function":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"description":{"type":"string"},"parameters":{"type":"object"},"strict":{"type":["boolean","null"]}}}}};
const schema52 = {"anyOf":[{"type":"string"},{"type":"object","required":["type","function"],"properties":{"type":{"type":"string"},"function":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}}]};
const schema53 = {"type":["object","null"],"required":["type"],"properties":{"type":{"type":"string"},"budget_tokens":{"type":"integer","minimum":1024},"clear_thinking":{"type":"boolean"}}};
const func1 = (ajv_dist_runtime_ucs2length.default ?? ajv_dist_runtime_ucs2length);
const schema34 = {"oneOf":[{"$ref":"#/components/schemas/ChatSystemMessage"},{"$ref":"#/components/schemas/ChatDeveloperMessage"},{"$ref":"#/components/schemas/ChatUserMessage"},{"$ref":"#/components/schemas/ChatAssistantMessage"},{"$ref":"#/components/schemas/ChatToolMessage"}],"type":"object","required":["role"],"properties":{"role":{"enum":["system","developer","user","assistant","tool"]}},"discriminator":{"propertyName":"role"}};
const schema35 = {"type":"object","required":["role","content"],"properties":{"role":{"const":"system","type":"string"},"content":{"$ref":"#/components/schemas/ChatContent"},"name":{"type":"string"}}};
const schema36 = {"anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/ChatContentPart"}}]};
const schema37 = {"oneOf":[{"$ref":"#/components/schemas/ChatTextPart"},{"$ref":"#/components/schemas/ChatImagePart"},{"$ref":"#/components/schemas/ChatAudioPart"},{"$ref":"#/components/schemas/ChatFilePart"},{"$ref":"#/components/schemas/ChatRefusalPart"}],"type":"object","required":["type"],"properties":{"type":{"enum":["text","image_url","input_audio","file","refusal"]}},"discriminator":{"propertyName":"type"}};
const schema38 = {"type":"object","required":["type","text"],"properties":{"type":{"const":"text","type":"string"},"text":{"type":"string"}}};
const schema39 = {"type":"object","required":["type","image_url"],"properties":{"type":{"const":"image_url","type":"string"},"image_url":{"anyOf":[{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"detail":{"type":"string"}}},{"type":"string"}]}}};
const schema40 = {"type":"object","required":["type","input_audio"],"properties":{"type":{"const":"input_audio","type":"string"},"input_audio":{"type":"object","required":["data","format"],"properties":{"data":{"type":"string"},"format":{"type":"string"}}}}};
const schema41 = {"type":"object","required":["type","file"],"properties":{"type":{"const":"file","type":"string"},"file":{"type":"object","properties":{"file_data":{"type":"string"},"file_id":{"type":"string"},"filename":{"type":"string"}}}}};
const schema42 = {"type":"object","required":["type","refusal"],"properties":{"type":{"const":"refusal","type":"string"},"refusal":{"type":"string"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(!(((((data0 === "text") || (data0 === "image_url")) || (data0 === "input_audio")) || (data0 === "file")) || (data0 === "refusal"))){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
const _errs4 = errors;
if(errors === _errs4){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.text === undefined) && (missing1 = "text"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatTextPart/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data1 = data.type;
const _errs6 = errors;
if(typeof data1 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatTextPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("text" !== data1){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatTextPart/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"}];
return false;
}
var valid4 = _errs6 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.text !== undefined){
const _errs8 = errors;
if(typeof data.text !== "string"){
validate26.errors = [{instancePath:instancePath+"/text",schemaPath:"#/components/schemas/ChatTextPart/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatTextPart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props0 = {};
props0.type = true;
props0.text = true;
}
else if(tag0 === "image_url"){
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.type === undefined) && (missing2 = "type")) || ((data.image_url === undefined) && (missing2 = "image_url"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatImagePart/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data3 = data.type;
const _errs13 = errors;
if(typeof data3 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatImagePart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("image_url" !== data3){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatImagePart/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant"}];
return false;
}
var valid7 = _errs13 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.image_url !== undefined){
let data4 = data.image_url;
const _errs15 = errors;
const _errs16 = errors;
let valid8 = false;
const _errs17 = errors;
if(errors === _errs17){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.url === undefined) && (missing3 = "url")){
const err0 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data4.url !== undefined){
const _errs19 = errors;
if(typeof data4.url !== "string"){
const err1 = {instancePath:instancePath+"/image_url/url",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid9 = _errs19 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data4.detail !== undefined){
const _errs21 = errors;
if(typeof data4.detail !== "string"){
const err2 = {instancePath:instancePath+"/image_url/detail",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf/0/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid9 = _errs21 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid8 = valid8 || _valid0;
if(_valid0){
var props1 = {};
props1.url = true;
props1.detail = true;
}
const _errs23 = errors;
if(typeof data4 !== "string"){
const err4 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err5 = {instancePath:instancePath+"/image_url",schemaPath:"#/components/schemas/ChatImagePart/properties/image_url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate26.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs15 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatImagePart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.image_url = true;
}
}
else if(tag0 === "input_audio"){
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.type === undefined) && (missing4 = "type")) || ((data.input_audio === undefined) && (missing4 = "input_audio"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatAudioPart/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data7 = data.type;
const _errs28 = errors;
if(typeof data7 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatAudioPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("input_audio" !== data7){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatAudioPart/properties/type/const",keyword:"const",params:{allowedValue: "input_audio"},message:"must be equal to constant"}];
return false;
}
var valid12 = _errs28 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.input_audio !== undefined){
let data8 = data.input_audio;
const _errs30 = errors;
if(errors === _errs30){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing5;
if(((data8.data === undefined) && (missing5 = "data")) || ((data8.format === undefined) && (missing5 = "format"))){
validate26.errors = [{instancePath:instancePath+"/input_audio",schemaPath:"#/components/schemas/ChatAudioPart/properties/input_audio/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data8.data !== undefined){
const _errs32 = errors;
if(typeof data8.data !== "string"){
validate26.errors = [{instancePath:instancePath+"/input_audio/data",schemaPath:"#/components/schemas/ChatAudioPart/properties/input_audio/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs32 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data8.format !== undefined){
const _errs34 = errors;
if(typeof data8.format !== "string"){
validate26.errors = [{instancePath:instancePath+"/input_audio/format",schemaPath:"#/components/schemas/ChatAudioPart/properties/input_audio/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs34 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/input_audio",schemaPath:"#/components/schemas/ChatAudioPart/properties/input_audio/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs30 === errors;
}
else {
var valid12 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatAudioPart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.input_audio = true;
}
}
else if(tag0 === "file"){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.type === undefined) && (missing6 = "type")) || ((data.file === undefined) && (missing6 = "file"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatFilePart/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data11 = data.type;
const _errs39 = errors;
if(typeof data11 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatFilePart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("file" !== data11){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatFilePart/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}];
return false;
}
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.file !== undefined){
let data12 = data.file;
const _errs41 = errors;
if(errors === _errs41){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.file_data !== undefined){
const _errs43 = errors;
if(typeof data12.file_data !== "string"){
validate26.errors = [{instancePath:instancePath+"/file/file_data",schemaPath:"#/components/schemas/ChatFilePart/properties/file/properties/file_data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs43 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data12.file_id !== undefined){
const _errs45 = errors;
if(typeof data12.file_id !== "string"){
validate26.errors = [{instancePath:instancePath+"/file/file_id",schemaPath:"#/components/schemas/ChatFilePart/properties/file/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs45 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data12.filename !== undefined){
const _errs47 = errors;
if(typeof data12.filename !== "string"){
validate26.errors = [{instancePath:instancePath+"/file/filename",schemaPath:"#/components/schemas/ChatFilePart/properties/file/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs47 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/ChatFilePart/properties/file/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatFilePart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.file = true;
}
}
else if(tag0 === "refusal"){
const _errs50 = errors;
if(errors === _errs50){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.type === undefined) && (missing7 = "type")) || ((data.refusal === undefined) && (missing7 = "refusal"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatRefusalPart/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data.type !== undefined){
let data16 = data.type;
const _errs52 = errors;
if(typeof data16 !== "string"){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatRefusalPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refusal" !== data16){
validate26.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ChatRefusalPart/properties/type/const",keyword:"const",params:{allowedValue: "refusal"},message:"must be equal to constant"}];
return false;
}
var valid20 = _errs52 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.refusal !== undefined){
const _errs54 = errors;
if(typeof data.refusal !== "string"){
validate26.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/components/schemas/ChatRefusalPart/properties/refusal/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/ChatRefusalPart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.refusal = true;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data)){
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate25.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate25.evaluated = {"dynamicProps":false,"dynamicItems":true};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate24.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("system" !== data0){
validate24.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "system"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate25(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate24.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["role","content"],"properties":{"role":{"const":"developer","type":"string"},"content":{"$ref":"#/components/schemas/ChatContent"},"name":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate29.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("developer" !== data0){
validate29.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "developer"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate25(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate29.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","required":["role","content"],"properties":{"role":{"const":"user","type":"string"},"content":{"$ref":"#/components/schemas/ChatContent"},"name":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))){
validate31.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("user" !== data0){
validate31.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "user"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate25(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate31.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"role":true,"content":true,"name":true},"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","required":["role"],"properties":{"role":{"const":"assistant","type":"string"},"content":{"anyOf":[{"$ref":"#/components/schemas/ChatContent"},{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/ChatAnswerPart"}},{"type":"null"}]},"name":{"type":"string"},"reasoning_content":{"type":["string","null"]},"refusal":{"type":["string","null"]},"tool_calls":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ChatToolCall"}}}};
const schema46 = {"type":"object","required":["type"],"properties":{"type":{"type":"string"},"text":{"type":"string"},"thinking":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"text":{"type":"string"}}}},"closed":{"type":"boolean"}}};
const schema47 = {"type":"object","required":["id","function"],"properties":{"id":{"type":"string"},"type":{"type":"string"},"index":{"type":"integer","minimum":0},"function":{"type":"object","required":["name"],"properties":{"name":{"type":"string"},"arguments":{"type":"string"}}}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate33.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate33.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("assistant" !== data0){
validate33.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "assistant"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
let data1 = data.content;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(!(validate25(data1, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
else {
var items0 = validate25.evaluated.items;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data1)){
if(data1.length < 1){
const err0 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.type === undefined) && (missing1 = "type")){
const err1 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/components/schemas/ChatAnswerPart/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data2.type !== undefined){
const _errs11 = errors;
if(typeof data2.type !== "string"){
const err2 = {instancePath:instancePath+"/content/" + i0+"/type",schemaPath:"#/components/schemas/ChatAnswerPart/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.text !== undefined){
const _errs13 = errors;
if(typeof data2.text !== "string"){
const err3 = {instancePath:instancePath+"/content/" + i0+"/text",schemaPath:"#/components/schemas/ChatAnswerPart/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.thinking !== undefined){
let data5 = data2.thinking;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data5)){
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs17 = errors;
if(errors === _errs17){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type !== undefined){
const _errs19 = errors;
if(typeof data6.type !== "string"){
const err4 = {instancePath:instancePath+"/content/" + i0+"/thinking/" + i1+"/type",schemaPath:"#/components/schemas/ChatAnswerPart/properties/thinking/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.text !== undefined){
const _errs21 = errors;
if(typeof data6.text !== "string"){
const err5 = {instancePath:instancePath+"/content/" + i0+"/thinking/" + i1+"/text",schemaPath:"#/components/schemas/ChatAnswerPart/properties/thinking/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
else {
const err6 = {instancePath:instancePath+"/content/" + i0+"/thinking/" + i1,schemaPath:"#/components/schemas/ChatAnswerPart/properties/thinking/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
else {
const err7 = {instancePath:instancePath+"/content/" + i0+"/thinking",schemaPath:"#/components/schemas/ChatAnswerPart/properties/thinking/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data2.closed !== undefined){
const _errs23 = errors;
if(typeof data2.closed !== "boolean"){
const err8 = {instancePath:instancePath+"/content/" + i0+"/closed",schemaPath:"#/components/schemas/ChatAnswerPart/properties/closed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/content/" + i0,schemaPath:"#/components/schemas/ChatAnswerPart/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(items0 !== true){
items0 = true;
}
}
const _errs25 = errors;
if(data1 !== null){
const err11 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err12 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate33.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs27 = errors;
if(typeof data.name !== "string"){
validate33.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_content !== undefined){
let data11 = data.reasoning_content;
const _errs29 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate33.errors = [{instancePath:instancePath+"/reasoning_content",schemaPath:"#/properties/reasoning_content/type",keyword:"type",params:{type: schema45.properties.reasoning_content.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refusal !== undefined){
let data12 = data.refusal;
const _errs31 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate33.errors = [{instancePath:instancePath+"/refusal",schemaPath:"#/properties/refusal/type",keyword:"type",params:{type: schema45.properties.refusal.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_calls !== undefined){
let data13 = data.tool_calls;
const _errs33 = errors;
if((!(Array.isArray(data13))) && (data13 !== null)){
validate33.errors = [{instancePath:instancePath+"/tool_calls",schemaPath:"#/properties/tool_calls/type",keyword:"type",params:{type: schema45.properties.tool_calls.type},message:"must be array,null"}];
return false;
}
if(errors === _errs33){
if(Array.isArray(data13)){
var valid7 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.id === undefined) && (missing2 = "id")) || ((data14.function === undefined) && (missing2 = "function"))){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2,schemaPath:"#/components/schemas/ChatToolCall/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data14.id !== undefined){
const _errs38 = errors;
if(typeof data14.id !== "string"){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/id",schemaPath:"#/components/schemas/ChatToolCall/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs38 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.type !== undefined){
const _errs40 = errors;
if(typeof data14.type !== "string"){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/type",schemaPath:"#/components/schemas/ChatToolCall/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs40 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.index !== undefined){
let data17 = data14.index;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/index",schemaPath:"#/components/schemas/ChatToolCall/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/index",schemaPath:"#/components/schemas/ChatToolCall/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid9 = _errs42 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data14.function !== undefined){
let data18 = data14.function;
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing3;
if((data18.name === undefined) && (missing3 = "name")){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/function",schemaPath:"#/components/schemas/ChatToolCall/properties/function/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data18.name !== undefined){
const _errs46 = errors;
if(typeof data18.name !== "string"){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/function/name",schemaPath:"#/components/schemas/ChatToolCall/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data18.arguments !== undefined){
const _errs48 = errors;
if(typeof data18.arguments !== "string"){
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/function/arguments",schemaPath:"#/components/schemas/ChatToolCall/properties/function/properties/arguments/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2+"/function",schemaPath:"#/components/schemas/ChatToolCall/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/tool_calls/" + i2,schemaPath:"#/components/schemas/ChatToolCall/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"role":true,"content":true,"name":true,"reasoning_content":true,"refusal":true,"tool_calls":true},"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","required":["role","content","tool_call_id"],"properties":{"role":{"const":"tool","type":"string"},"content":{"$ref":"#/components/schemas/ChatContent"},"tool_call_id":{"type":"string"},"name":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.role === undefined) && (missing0 = "role")) || ((data.content === undefined) && (missing0 = "content"))) || ((data.tool_call_id === undefined) && (missing0 = "tool_call_id"))){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate35.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("tool" !== data0){
validate35.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/const",keyword:"const",params:{allowedValue: "tool"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined){
const _errs3 = errors;
if(!(validate25(data.content, {instancePath:instancePath+"/content",parentData:data,parentDataProperty:"content",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_call_id !== undefined){
const _errs4 = errors;
if(typeof data.tool_call_id !== "string"){
validate35.errors = [{instancePath:instancePath+"/tool_call_id",schemaPath:"#/properties/tool_call_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs6 = errors;
if(typeof data.name !== "string"){
validate35.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"role":true,"content":true,"tool_call_id":true,"name":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.role === undefined) && (missing0 = "role")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(!(((((data0 === "system") || (data0 === "developer")) || (data0 === "user")) || (data0 === "assistant")) || (data0 === "tool"))){
validate23.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema34.properties.role.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
const tag0 = data.role;
if(typeof tag0 == "string"){
if(tag0 === "system"){
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var props0 = {};
props0.role = true;
props0.content = true;
props0.name = true;
}
else if(tag0 === "developer"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "user"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
}
}
else if(tag0 === "assistant"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.name = true;
props0.reasoning_content = true;
props0.refusal = true;
props0.tool_calls = true;
}
}
else if(tag0 === "tool"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.role = true;
props0.content = true;
props0.tool_call_id = true;
props0.name = true;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "role", tagValue: tag0},message:"value of tag \"role\" must be in oneOf"}];
return false;
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "role", tagValue: tag0},message:"tag \"role\" must be string"}];
return false;
}
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate22.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate23(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data3 = data.stream;
const _errs6 = errors;
if((typeof data3 !== "boolean") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: schema33.properties.stream.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_options !== undefined){
let data4 = data.stream_options;
const _errs8 = errors;
const _errs9 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/stream_options",schemaPath:"#/components/schemas/ChatStreamOptions/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"}];
return false;
}
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.include_usage !== undefined){
const _errs11 = errors;
if(typeof data4.include_usage !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/components/schemas/ChatStreamOptions/properties/include_usage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.include_obfuscation !== undefined){
const _errs13 = errors;
if(typeof data4.include_obfuscation !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/stream_options/include_obfuscation",schemaPath:"#/components/schemas/ChatStreamOptions/properties/include_obfuscation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data7 = data.temperature;
const _errs15 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate22.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema33.properties.temperature.type},message:"must be number,null"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2 || isNaN(data7)){
validate22.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate22.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data8 = data.top_p;
const _errs17 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate22.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: schema33.properties.top_p.type},message:"must be number,null"}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate22.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate22.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data9 = data.n;
const _errs19 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate22.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema33.properties.n.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 128 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate22.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data10 = data.stop;
const _errs21 = errors;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(typeof data10 !== "string"){
const err0 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid4 = valid4 || _valid0;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data10)){
if(data10.length > 4){
const err1 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid5 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs27 = errors;
if(typeof data10[i1] !== "string"){
const err2 = {instancePath:instancePath+"/stop/" + i1,schemaPath:"#/properties/stop/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
const _errs29 = errors;
if(data10 !== null){
const err4 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs29 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err5 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data12 = data.max_tokens;
const _errs31 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate22.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: schema33.properties.max_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs31){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate22.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_completion_tokens !== undefined){
let data13 = data.max_completion_tokens;
const _errs33 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate22.errors = [{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/type",keyword:"type",params:{type: schema33.properties.max_completion_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
validate22.errors = [{instancePath:instancePath+"/max_completion_tokens",schemaPath:"#/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data14 = data.presence_penalty;
const _errs35 = errors;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
validate22.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/type",keyword:"type",params:{type: schema33.properties.presence_penalty.type},message:"must be number,null"}];
return false;
}
if(errors === _errs35){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2 || isNaN(data14)){
validate22.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data14 < -2 || isNaN(data14)){
validate22.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data15 = data.frequency_penalty;
const _errs37 = errors;
if((!((typeof data15 == "number") && (isFinite(data15)))) && (data15 !== null)){
validate22.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type: schema33.properties.frequency_penalty.type},message:"must be number,null"}];
return false;
}
if(errors === _errs37){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 2 || isNaN(data15)){
validate22.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data15 < -2 || isNaN(data15)){
validate22.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logit_bias !== undefined){
let data16 = data.logit_bias;
const _errs39 = errors;
if((!(data16 && typeof data16 == "object" && !Array.isArray(data16))) && (data16 !== null)){
validate22.errors = [{instancePath:instancePath+"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type: schema33.properties.logit_bias.type},message:"must be object,null"}];
return false;
}
if(errors === _errs39){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key0 in data16){
let data17 = data16[key0];
const _errs42 = errors;
if(errors === _errs42){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 100 || isNaN(data17)){
validate22.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data17 < -100 || isNaN(data17)){
validate22.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data18 = data.logprobs;
const _errs44 = errors;
if((typeof data18 !== "boolean") && (data18 !== null)){
validate22.errors = [{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type: schema33.properties.logprobs.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_logprobs !== undefined){
let data19 = data.top_logprobs;
const _errs46 = errors;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
validate22.errors = [{instancePath:instancePath+"/top_logprobs",schemaPath:"#/properties/top_logprobs/type",keyword:"type",params:{type: schema33.properties.top_logprobs.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs46){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 20 || isNaN(data19)){
validate22.errors = [{instancePath:instancePath+"/top_logprobs",schemaPath:"#/properties/top_logprobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate22.errors = [{instancePath:instancePath+"/top_logprobs",schemaPath:"#/properties/top_logprobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response_format !== undefined){
let data20 = data.response_format;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing1;
if((data20.type === undefined) && (missing1 = "type")){
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data20.type !== undefined){
let data21 = data20.type;
const _errs52 = errors;
if(!(((data21 === "text") || (data21 === "json_object")) || (data21 === "json_schema"))){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/properties/type/enum",keyword:"enum",params:{allowedValues: schema50.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
const tag0 = data20.type;
if(typeof tag0 == "string"){
if(tag0 === "text"){
const _errs53 = errors;
if(errors === _errs53){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((data20.type === undefined) && (missing2 = "type")){
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/0/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data20.type !== undefined){
let data22 = data20.type;
if(typeof data22 !== "string"){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("text" !== data22){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "text"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var props1 = {};
props1.type = true;
}
else if(tag0 === "json_object"){
const _errs57 = errors;
if(errors === _errs57){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if((data20.type === undefined) && (missing3 = "type")){
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/1/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data20.type !== undefined){
let data23 = data20.type;
if(typeof data23 !== "string"){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("json_object" !== data23){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "json_object"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
}
}
else if(tag0 === "json_schema"){
const _errs61 = errors;
if(errors === _errs61){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing4;
if(((data20.type === undefined) && (missing4 = "type")) || ((data20.json_schema === undefined) && (missing4 = "json_schema"))){
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data20.type !== undefined){
let data24 = data20.type;
const _errs63 = errors;
if(typeof data24 !== "string"){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("json_schema" !== data24){
validate22.errors = [{instancePath:instancePath+"/response_format/type",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant"}];
return false;
}
var valid15 = _errs63 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data20.json_schema !== undefined){
let data25 = data20.json_schema;
const _errs65 = errors;
if(errors === _errs65){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing5;
if((data25.name === undefined) && (missing5 = "name")){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data25.name !== undefined){
let data26 = data25.name;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data26 === "string"){
if(func1(data26) > 64){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/name",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data26) < 1){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/name",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/name",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs67 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.description !== undefined){
const _errs69 = errors;
if(typeof data25.description !== "string"){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/description",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs69 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.schema !== undefined){
let data28 = data25.schema;
const _errs71 = errors;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/schema",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid16 = _errs71 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.strict !== undefined){
let data29 = data25.strict;
const _errs73 = errors;
if((typeof data29 !== "boolean") && (data29 !== null)){
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema/strict",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/properties/strict/type",keyword:"type",params:{type: schema50.oneOf[2].properties.json_schema.properties.strict.type},message:"must be boolean,null"}];
return false;
}
var valid16 = _errs73 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format/json_schema",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/properties/json_schema/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs65 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(props1 !== true){
props1 = props1 || {};
props1.type = true;
props1.json_schema = true;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"}];
return false;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/response_format",schemaPath:"#/components/schemas/ChatResponseFormat/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data30 = data.seed;
const _errs75 = errors;
if((!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))) && (data30 !== null)){
validate22.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema33.properties.seed.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data31 = data.tools;
const _errs77 = errors;
if(errors === _errs77){
if(Array.isArray(data31)){
var valid17 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
const _errs79 = errors;
const _errs80 = errors;
if(errors === _errs80){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing6;
if(((data32.type === undefined) && (missing6 = "type")) || ((data32.function === undefined) && (missing6 = "function"))){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2,schemaPath:"#/components/schemas/ChatTool/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data32.type !== undefined){
const _errs82 = errors;
if(typeof data32.type !== "string"){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/type",schemaPath:"#/components/schemas/ChatTool/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs82 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data32.function !== undefined){
let data34 = data32.function;
const _errs84 = errors;
if(errors === _errs84){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing7;
if((data34.name === undefined) && (missing7 = "name")){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function",schemaPath:"#/components/schemas/ChatTool/properties/function/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
if(data34.name !== undefined){
let data35 = data34.name;
const _errs86 = errors;
if(errors === _errs86){
if(typeof data35 === "string"){
if(func1(data35) > 64){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/name",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func1(data35) < 1){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/name",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/name",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid20 = _errs86 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.description !== undefined){
const _errs88 = errors;
if(typeof data34.description !== "string"){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/description",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid20 = _errs88 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.parameters !== undefined){
let data37 = data34.parameters;
const _errs90 = errors;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/parameters",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid20 = _errs90 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data34.strict !== undefined){
let data38 = data34.strict;
const _errs92 = errors;
if((typeof data38 !== "boolean") && (data38 !== null)){
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function/strict",schemaPath:"#/components/schemas/ChatTool/properties/function/properties/strict/type",keyword:"type",params:{type: schema51.properties.function.properties.strict.type},message:"must be boolean,null"}];
return false;
}
var valid20 = _errs92 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tools/" + i2+"/function",schemaPath:"#/components/schemas/ChatTool/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid19 = _errs84 === errors;
}
else {
var valid19 = true;
}
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tools/" + i2,schemaPath:"#/components/schemas/ChatTool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid17 = _errs79 === errors;
if(!valid17){
break;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool_choice !== undefined){
let data39 = data.tool_choice;
const _errs94 = errors;
const _errs96 = errors;
let valid22 = false;
const _errs97 = errors;
if(typeof data39 !== "string"){
const err6 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs97 === errors;
valid22 = valid22 || _valid1;
const _errs99 = errors;
if(errors === _errs99){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing8;
if(((data39.type === undefined) && (missing8 = "type")) || ((data39.function === undefined) && (missing8 = "function"))){
const err7 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data39.type !== undefined){
const _errs101 = errors;
if(typeof data39.type !== "string"){
const err8 = {instancePath:instancePath+"/tool_choice/type",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var valid23 = _errs101 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data39.function !== undefined){
let data41 = data39.function;
const _errs103 = errors;
if(errors === _errs103){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing9;
if((data41.name === undefined) && (missing9 = "name")){
const err9 = {instancePath:instancePath+"/tool_choice/function",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/properties/function/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data41.name !== undefined){
if(typeof data41.name !== "string"){
const err10 = {instancePath:instancePath+"/tool_choice/function/name",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/properties/function/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
else {
const err11 = {instancePath:instancePath+"/tool_choice/function",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/properties/function/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid23 = _errs103 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs99 === errors;
valid22 = valid22 || _valid1;
if(_valid1){
var props2 = {};
props2.type = true;
props2.function = true;
}
if(!valid22){
const err13 = {instancePath:instancePath+"/tool_choice",schemaPath:"#/components/schemas/ChatToolChoice/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs94 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parallel_tool_calls !== undefined){
let data43 = data.parallel_tool_calls;
const _errs107 = errors;
if((typeof data43 !== "boolean") && (data43 !== null)){
validate22.errors = [{instancePath:instancePath+"/parallel_tool_calls",schemaPath:"#/properties/parallel_tool_calls/type",keyword:"type",params:{type: schema33.properties.parallel_tool_calls.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs107 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasoning_effort !== undefined){
let data44 = data.reasoning_effort;
const _errs109 = errors;
if((typeof data44 !== "string") && (data44 !== null)){
validate22.errors = [{instancePath:instancePath+"/reasoning_effort",schemaPath:"#/properties/reasoning_effort/type",keyword:"type",params:{type: schema33.properties.reasoning_effort.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs109 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thinking !== undefined){
let data45 = data.thinking;
const _errs111 = errors;
const _errs112 = errors;
if((!(data45 && typeof data45 == "object" && !Array.isArray(data45))) && (data45 !== null)){
validate22.errors = [{instancePath:instancePath+"/thinking",schemaPath:"#/components/schemas/ChatThinking/type",keyword:"type",params:{type: schema53.type},message:"must be object,null"}];
return false;
}
if(errors === _errs112){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing10;
if((data45.type === undefined) && (missing10 = "type")){
validate22.errors = [{instancePath:instancePath+"/thinking",schemaPath:"#/components/schemas/ChatThinking/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
if(data45.type !== undefined){
const _errs114 = errors;
if(typeof data45.type !== "string"){
validate22.errors = [{instancePath:instancePath+"/thinking/type",schemaPath:"#/components/schemas/ChatThinking/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid26 = _errs114 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data45.budget_tokens !== undefined){
let data47 = data45.budget_tokens;
const _errs116 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
validate22.errors = [{instancePath:instancePath+"/thinking/budget_tokens",schemaPath:"#/components/schemas/ChatThinking/properties/budget_tokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs116){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1024 || isNaN(data47)){
validate22.errors = [{instancePath:instancePath+"/thinking/budget_tokens",schemaPath:"#/components/schemas/ChatThinking/properties/budget_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024"}];
return false;
}
}
}
var valid26 = _errs116 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data45.clear_thinking !== undefined){
const _errs118 = errors;
if(typeof data45.clear_thinking !== "boolean"){
validate22.errors = [{instancePath:instancePath+"/thinking/clear_thinking",schemaPath:"#/components/schemas/ChatThinking/properties/clear_thinking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid26 = _errs118 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
var valid0 = _errs111 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.modalities !== undefined){
let data49 = data.modalities;
const _errs120 = errors;
if((!(Array.isArray(data49))) && (data49 !== null)){
validate22.errors = [{instancePath:instancePath+"/modalities",schemaPath:"#/properties/modalities/type",keyword:"type",params:{type: schema33.properties.modalities.type},message:"must be array,null"}];
return false;
}
if(errors === _errs120){
if(Array.isArray(data49)){
var valid27 = true;
const len3 = data49.length;
for(let i3=0; i3<len3; i3++){
const _errs122 = errors;
if(typeof data49[i3] !== "string"){
validate22.errors = [{instancePath:instancePath+"/modalities/" + i3,schemaPath:"#/properties/modalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid27 = _errs122 === errors;
if(!valid27){
break;
}
}
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audio !== undefined){
let data51 = data.audio;
const _errs124 = errors;
if((!(data51 && typeof data51 == "object" && !Array.isArray(data51))) && (data51 !== null)){
validate22.errors = [{instancePath:instancePath+"/audio",schemaPath:"#/properties/audio/type",keyword:"type",params:{type: schema33.properties.audio.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs126 = errors;
if(typeof data.user !== "string"){
validate22.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data53 = data.metadata;
const _errs128 = errors;
if((!(data53 && typeof data53 == "object" && !Array.isArray(data53))) && (data53 !== null)){
validate22.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema33.properties.metadata.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs128 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"model":true,"messages":true,"stream":true,"stream_options":true,"temperature":true,"top_p":true,"n":true,"stop":true,"max_tokens":true,"max_completion_tokens":true,"presence_penalty":true,"frequency_penalty":true,"logit_bias":true,"logprobs":true,"top_logprobs":true,"response_format":true,"seed":true,"tools":true,"tool_choice":true,"parallel_tool_calls":true,"reasoning_effort":true,"thinking":true,"modalities":true,"audio":true,"user":true,"metadata":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model":true,"messages":true,"stream":true,"stream_options":true,"temperature":true,"top_p":true,"n":true,"stop":true,"max_tokens":true,"max_completion_tokens":true,"presence_penalty":true,"frequency_penalty":true,"logit_bias":true,"logprobs":true,"top_logprobs":true,"response_format":true,"seed":true,"tools":true,"tool_choice":true,"parallel_tool_calls":true,"reasoning_effort":true,"thinking":true,"modalities":true,"audio":true,"user":true,"metadata":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_application_json = validate44;
const schema54 = {"$ref":"contract#/components/schemas/CreateImageRequest"};
const schema55 = {"type":"object","required":["model","prompt"],"properties":{"model":{"type":"string","minLength":1},"prompt":{"type":"string","minLength":1,"maxLength":32000},"n":{"type":"integer","minimum":1,"maximum":10},"size":{"type":"string"},"aspect_ratio":{"type":"string"},"image":{"type":"array","items":{"type":"string"}},"image_size":{"type":"string","enum":["1K","2K","4K"]},"response_format":{"type":"string","enum":["url","b64_json"]},"quality":{"type":"string","enum":["low","medium","high","auto","standard","hd"]},"background":{"type":"string","enum":["auto","transparent","opaque"]},"output_format":{"type":"string","enum":["png","jpeg","webp"]},"output_compression":{"type":"integer","minimum":0,"maximum":100},"moderation":{"type":"string","enum":["auto","low"]},"style":{"type":"string"},"seed":{"type":"integer"},"user":{"type":"string"},"stream":{"type":"boolean"},"partial_images":{"type":"integer","minimum":0,"maximum":3},"sequential_image_generation":{"type":"string"},"watermark":{"type":"boolean"},"num_inference_steps":{"type":"integer","minimum":2,"maximum":50},"guidance_scale":{"type":"number","minimum":0,"maximum":20},"negative_prompt":{"type":"string"},"enable_safety_checker":{"type":"boolean"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate44.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateImageRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate44.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 32000){
validate44.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 32000},message:"must NOT have more than 32000 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate44.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.n !== undefined){
let data2 = data.n;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate44.errors = [{instancePath:instancePath+"/n",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/n",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/n",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.size !== undefined){
const _errs8 = errors;
if(typeof data.size !== "string"){
validate44.errors = [{instancePath:instancePath+"/size",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.aspect_ratio !== undefined){
const _errs10 = errors;
if(typeof data.aspect_ratio !== "string"){
validate44.errors = [{instancePath:instancePath+"/aspect_ratio",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.image !== undefined){
let data5 = data.image;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(typeof data5[i0] !== "string"){
validate44.errors = [{instancePath:instancePath+"/image/" + i0,schemaPath:"contract#/components/schemas/CreateImageRequest/properties/image/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/image",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/image/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.image_size !== undefined){
let data7 = data.image_size;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate44.errors = [{instancePath:instancePath+"/image_size",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/image_size/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "1K") || (data7 === "2K")) || (data7 === "4K"))){
validate44.errors = [{instancePath:instancePath+"/image_size",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/image_size/enum",keyword:"enum",params:{allowedValues: schema55.properties.image_size.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.response_format !== undefined){
let data8 = data.response_format;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate44.errors = [{instancePath:instancePath+"/response_format",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/response_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data8 === "url") || (data8 === "b64_json"))){
validate44.errors = [{instancePath:instancePath+"/response_format",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/response_format/enum",keyword:"enum",params:{allowedValues: schema55.properties.response_format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.quality !== undefined){
let data9 = data.quality;
const _errs20 = errors;
if(typeof data9 !== "string"){
validate44.errors = [{instancePath:instancePath+"/quality",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data9 === "low") || (data9 === "medium")) || (data9 === "high")) || (data9 === "auto")) || (data9 === "standard")) || (data9 === "hd"))){
validate44.errors = [{instancePath:instancePath+"/quality",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/quality/enum",keyword:"enum",params:{allowedValues: schema55.properties.quality.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.background !== undefined){
let data10 = data.background;
const _errs22 = errors;
if(typeof data10 !== "string"){
validate44.errors = [{instancePath:instancePath+"/background",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/background/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data10 === "auto") || (data10 === "transparent")) || (data10 === "opaque"))){
validate44.errors = [{instancePath:instancePath+"/background",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/background/enum",keyword:"enum",params:{allowedValues: schema55.properties.background.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.output_format !== undefined){
let data11 = data.output_format;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate44.errors = [{instancePath:instancePath+"/output_format",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "png") || (data11 === "jpeg")) || (data11 === "webp"))){
validate44.errors = [{instancePath:instancePath+"/output_format",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema55.properties.output_format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.output_compression !== undefined){
let data12 = data.output_compression;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate44.errors = [{instancePath:instancePath+"/output_compression",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate44.errors = [{instancePath:instancePath+"/output_compression",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate44.errors = [{instancePath:instancePath+"/output_compression",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.moderation !== undefined){
let data13 = data.moderation;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate44.errors = [{instancePath:instancePath+"/moderation",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/moderation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data13 === "auto") || (data13 === "low"))){
validate44.errors = [{instancePath:instancePath+"/moderation",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema55.properties.moderation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.style !== undefined){
const _errs30 = errors;
if(typeof data.style !== "string"){
validate44.errors = [{instancePath:instancePath+"/style",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data15 = data.seed;
const _errs32 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate44.errors = [{instancePath:instancePath+"/seed",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user !== undefined){
const _errs34 = errors;
if(typeof data.user !== "string"){
validate44.errors = [{instancePath:instancePath+"/user",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stream !== undefined){
const _errs36 = errors;
if(typeof data.stream !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/stream",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.partial_images !== undefined){
let data18 = data.partial_images;
const _errs38 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate44.errors = [{instancePath:instancePath+"/partial_images",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3 || isNaN(data18)){
validate44.errors = [{instancePath:instancePath+"/partial_images",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate44.errors = [{instancePath:instancePath+"/partial_images",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sequential_image_generation !== undefined){
const _errs40 = errors;
if(typeof data.sequential_image_generation !== "string"){
validate44.errors = [{instancePath:instancePath+"/sequential_image_generation",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/sequential_image_generation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.watermark !== undefined){
const _errs42 = errors;
if(typeof data.watermark !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/watermark",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.num_inference_steps !== undefined){
let data21 = data.num_inference_steps;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate44.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/num_inference_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 50 || isNaN(data21)){
validate44.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/num_inference_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data21 < 2 || isNaN(data21)){
validate44.errors = [{instancePath:instancePath+"/num_inference_steps",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/num_inference_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.guidance_scale !== undefined){
let data22 = data.guidance_scale;
const _errs46 = errors;
if(errors === _errs46){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 20 || isNaN(data22)){
validate44.errors = [{instancePath:instancePath+"/guidance_scale",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/guidance_scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate44.errors = [{instancePath:instancePath+"/guidance_scale",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/guidance_scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/guidance_scale",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/guidance_scale/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.negative_prompt !== undefined){
const _errs48 = errors;
if(typeof data.negative_prompt !== "string"){
validate44.errors = [{instancePath:instancePath+"/negative_prompt",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/negative_prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.enable_safety_checker !== undefined){
const _errs50 = errors;
if(typeof data.enable_safety_checker !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/enable_safety_checker",schemaPath:"contract#/components/schemas/CreateImageRequest/properties/enable_safety_checker/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs50 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateImageRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"model":true,"prompt":true,"n":true,"size":true,"aspect_ratio":true,"image":true,"image_size":true,"response_format":true,"quality":true,"background":true,"output_format":true,"output_compression":true,"moderation":true,"style":true,"seed":true,"user":true,"stream":true,"partial_images":true,"sequential_image_generation":true,"watermark":true,"num_inference_steps":true,"guidance_scale":true,"negative_prompt":true,"enable_safety_checker":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_application_json = validate45;
const schema56 = {"$ref":"contract#/components/schemas/ImageTaskRequestEnvelope"};
const schema57 = {"type":"object","required":["query","body"],"properties":{"query":{"type":"object","required":["async"],"properties":{"async":{"const":"true","type":"string"},"webhook":{"type":"string","format":"uri"}}},"body":{"$ref":"#/components/schemas/CreateImageRequest"}}};
const formats0 = ajv_formats_dist_formats.fullFormats.uri;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.query === undefined) && (missing0 = "query")) || ((data.body === undefined) && (missing0 = "body"))){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.query !== undefined){
let data0 = data.query;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.async === undefined) && (missing1 = "async")){
validate46.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.async !== undefined){
let data1 = data0.async;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate46.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("true" !== data1){
validate46.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.webhook !== undefined){
let data2 = data0.webhook;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0(data2))){
validate46.errors = [{instancePath:instancePath+"/query/webhook",schemaPath:"#/properties/query/properties/webhook/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/query/webhook",schemaPath:"#/properties/query/properties/webhook/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
let data3 = data.body;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.model === undefined) && (missing2 = "model")) || ((data3.prompt === undefined) && (missing2 = "prompt"))){
validate46.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/CreateImageRequest/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.model !== undefined){
let data4 = data3.model;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate46.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/components/schemas/CreateImageRequest/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/components/schemas/CreateImageRequest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.prompt !== undefined){
let data5 = data3.prompt;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func1(data5) > 32000){
validate46.errors = [{instancePath:instancePath+"/body/prompt",schemaPath:"#/components/schemas/CreateImageRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 32000},message:"must NOT have more than 32000 characters"}];
return false;
}
else {
if(func1(data5) < 1){
validate46.errors = [{instancePath:instancePath+"/body/prompt",schemaPath:"#/components/schemas/CreateImageRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/body/prompt",schemaPath:"#/components/schemas/CreateImageRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.n !== undefined){
let data6 = data3.n;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate46.errors = [{instancePath:instancePath+"/body/n",schemaPath:"#/components/schemas/CreateImageRequest/properties/n/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 10 || isNaN(data6)){
validate46.errors = [{instancePath:instancePath+"/body/n",schemaPath:"#/components/schemas/CreateImageRequest/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate46.errors = [{instancePath:instancePath+"/body/n",schemaPath:"#/components/schemas/CreateImageRequest/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.size !== undefined){
const _errs16 = errors;
if(typeof data3.size !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/size",schemaPath:"#/components/schemas/CreateImageRequest/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.aspect_ratio !== undefined){
const _errs18 = errors;
if(typeof data3.aspect_ratio !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/aspect_ratio",schemaPath:"#/components/schemas/CreateImageRequest/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.image !== undefined){
let data9 = data3.image;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data9[i0] !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/image/" + i0,schemaPath:"#/components/schemas/CreateImageRequest/properties/image/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/body/image",schemaPath:"#/components/schemas/CreateImageRequest/properties/image/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.image_size !== undefined){
let data11 = data3.image_size;
const _errs24 = errors;
if(typeof data11 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/image_size",schemaPath:"#/components/schemas/CreateImageRequest/properties/image_size/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data11 === "1K") || (data11 === "2K")) || (data11 === "4K"))){
validate46.errors = [{instancePath:instancePath+"/body/image_size",schemaPath:"#/components/schemas/CreateImageRequest/properties/image_size/enum",keyword:"enum",params:{allowedValues: schema55.properties.image_size.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.response_format !== undefined){
let data12 = data3.response_format;
const _errs26 = errors;
if(typeof data12 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/response_format",schemaPath:"#/components/schemas/CreateImageRequest/properties/response_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data12 === "url") || (data12 === "b64_json"))){
validate46.errors = [{instancePath:instancePath+"/body/response_format",schemaPath:"#/components/schemas/CreateImageRequest/properties/response_format/enum",keyword:"enum",params:{allowedValues: schema55.properties.response_format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.quality !== undefined){
let data13 = data3.quality;
const _errs28 = errors;
if(typeof data13 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/quality",schemaPath:"#/components/schemas/CreateImageRequest/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data13 === "low") || (data13 === "medium")) || (data13 === "high")) || (data13 === "auto")) || (data13 === "standard")) || (data13 === "hd"))){
validate46.errors = [{instancePath:instancePath+"/body/quality",schemaPath:"#/components/schemas/CreateImageRequest/properties/quality/enum",keyword:"enum",params:{allowedValues: schema55.properties.quality.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.background !== undefined){
let data14 = data3.background;
const _errs30 = errors;
if(typeof data14 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/background",schemaPath:"#/components/schemas/CreateImageRequest/properties/background/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data14 === "auto") || (data14 === "transparent")) || (data14 === "opaque"))){
validate46.errors = [{instancePath:instancePath+"/body/background",schemaPath:"#/components/schemas/CreateImageRequest/properties/background/enum",keyword:"enum",params:{allowedValues: schema55.properties.background.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.output_format !== undefined){
let data15 = data3.output_format;
const _errs32 = errors;
if(typeof data15 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/output_format",schemaPath:"#/components/schemas/CreateImageRequest/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data15 === "png") || (data15 === "jpeg")) || (data15 === "webp"))){
validate46.errors = [{instancePath:instancePath+"/body/output_format",schemaPath:"#/components/schemas/CreateImageRequest/properties/output_format/enum",keyword:"enum",params:{allowedValues: schema55.properties.output_format.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.output_compression !== undefined){
let data16 = data3.output_compression;
const _errs34 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate46.errors = [{instancePath:instancePath+"/body/output_compression",schemaPath:"#/components/schemas/CreateImageRequest/properties/output_compression/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
validate46.errors = [{instancePath:instancePath+"/body/output_compression",schemaPath:"#/components/schemas/CreateImageRequest/properties/output_compression/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate46.errors = [{instancePath:instancePath+"/body/output_compression",schemaPath:"#/components/schemas/CreateImageRequest/properties/output_compression/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.moderation !== undefined){
let data17 = data3.moderation;
const _errs36 = errors;
if(typeof data17 !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/moderation",schemaPath:"#/components/schemas/CreateImageRequest/properties/moderation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data17 === "auto") || (data17 === "low"))){
validate46.errors = [{instancePath:instancePath+"/body/moderation",schemaPath:"#/components/schemas/CreateImageRequest/properties/moderation/enum",keyword:"enum",params:{allowedValues: schema55.properties.moderation.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs36 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.style !== undefined){
const _errs38 = errors;
if(typeof data3.style !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/style",schemaPath:"#/components/schemas/CreateImageRequest/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.seed !== undefined){
let data19 = data3.seed;
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate46.errors = [{instancePath:instancePath+"/body/seed",schemaPath:"#/components/schemas/CreateImageRequest/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.user !== undefined){
const _errs42 = errors;
if(typeof data3.user !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/user",schemaPath:"#/components/schemas/CreateImageRequest/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs42 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.stream !== undefined){
const _errs44 = errors;
if(typeof data3.stream !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/body/stream",schemaPath:"#/components/schemas/CreateImageRequest/properties/stream/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.partial_images !== undefined){
let data22 = data3.partial_images;
const _errs46 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate46.errors = [{instancePath:instancePath+"/body/partial_images",schemaPath:"#/components/schemas/CreateImageRequest/properties/partial_images/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 3 || isNaN(data22)){
validate46.errors = [{instancePath:instancePath+"/body/partial_images",schemaPath:"#/components/schemas/CreateImageRequest/properties/partial_images/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate46.errors = [{instancePath:instancePath+"/body/partial_images",schemaPath:"#/components/schemas/CreateImageRequest/properties/partial_images/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs46 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.sequential_image_generation !== undefined){
const _errs48 = errors;
if(typeof data3.sequential_image_generation !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/sequential_image_generation",schemaPath:"#/components/schemas/CreateImageRequest/properties/sequential_image_generation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs48 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.watermark !== undefined){
const _errs50 = errors;
if(typeof data3.watermark !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/body/watermark",schemaPath:"#/components/schemas/CreateImageRequest/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.num_inference_steps !== undefined){
let data25 = data3.num_inference_steps;
const _errs52 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate46.errors = [{instancePath:instancePath+"/body/num_inference_steps",schemaPath:"#/components/schemas/CreateImageRequest/properties/num_inference_steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs52){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 50 || isNaN(data25)){
validate46.errors = [{instancePath:instancePath+"/body/num_inference_steps",schemaPath:"#/components/schemas/CreateImageRequest/properties/num_inference_steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50"}];
return false;
}
else {
if(data25 < 2 || isNaN(data25)){
validate46.errors = [{instancePath:instancePath+"/body/num_inference_steps",schemaPath:"#/components/schemas/CreateImageRequest/properties/num_inference_steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"}];
return false;
}
}
}
}
var valid3 = _errs52 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.guidance_scale !== undefined){
let data26 = data3.guidance_scale;
const _errs54 = errors;
if(errors === _errs54){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 20 || isNaN(data26)){
validate46.errors = [{instancePath:instancePath+"/body/guidance_scale",schemaPath:"#/components/schemas/CreateImageRequest/properties/guidance_scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate46.errors = [{instancePath:instancePath+"/body/guidance_scale",schemaPath:"#/components/schemas/CreateImageRequest/properties/guidance_scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/body/guidance_scale",schemaPath:"#/components/schemas/CreateImageRequest/properties/guidance_scale/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs54 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.negative_prompt !== undefined){
const _errs56 = errors;
if(typeof data3.negative_prompt !== "string"){
validate46.errors = [{instancePath:instancePath+"/body/negative_prompt",schemaPath:"#/components/schemas/CreateImageRequest/properties/negative_prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs56 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.enable_safety_checker !== undefined){
const _errs58 = errors;
if(typeof data3.enable_safety_checker !== "boolean"){
validate46.errors = [{instancePath:instancePath+"/body/enable_safety_checker",schemaPath:"#/components/schemas/CreateImageRequest/properties/enable_safety_checker/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs58 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate46.errors = [{instancePath:instancePath+"/body",schemaPath:"#/components/schemas/CreateImageRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"query":true,"body":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"query":true,"body":true},"dynamicProps":false,"dynamicItems":false};

export const createCompletion_application_json = validate48;
const schema59 = {"$ref":"contract#/components/schemas/CreateCompletionRequest"};
const schema60 = {"type":"object","required":["model","prompt"],"properties":{"model":{"type":"string","minLength":1},"prompt":{"anyOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"array","minItems":1,"items":{"type":"integer"}},{"type":"array","minItems":1,"items":{"type":"array","minItems":1,"items":{"type":"integer"}}}]},"stream":{"type":["boolean","null"]},"stream_options":{"$ref":"#/components/schemas/ChatStreamOptions"},"max_tokens":{"type":["integer","null"],"minimum":0},"temperature":{"type":["number","null"],"minimum":0,"maximum":2},"top_p":{"type":["number","null"],"minimum":0,"maximum":1},"n":{"type":["integer","null"],"minimum":1,"maximum":128},"best_of":{"type":["integer","null"],"minimum":0,"maximum":20},"echo":{"type":["boolean","null"]},"logprobs":{"type":["integer","null"],"minimum":0,"maximum":5},"stop":{"anyOf":[{"type":"string"},{"type":"array","maxItems":4,"items":{"type":"string"}},{"type":"null"}]},"suffix":{"type":["string","null"]},"presence_penalty":{"type":["number","null"],"minimum":-2,"maximum":2},"frequency_penalty":{"type":["number","null"],"minimum":-2,"maximum":2},"logit_bias":{"type":["object","null"],"additionalProperties":{"type":"number","minimum":-100,"maximum":100}},"seed":{"type":["integer","null"]},"user":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate49.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length < 1){
const err1 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(typeof data1[i0] !== "string"){
const err2 = {instancePath:instancePath+"/prompt/" + i0,schemaPath:"#/properties/prompt/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
var valid3 = true;
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data3 = data1[i1];
const _errs13 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/prompt/" + i1,schemaPath:"#/properties/prompt/anyOf/2/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(items0 !== true){
items0 = true;
}
}
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/3/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
var valid4 = true;
const len2 = data1.length;
for(let i2=0; i2<len2; i2++){
let data4 = data1[i2];
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/prompt/" + i2,schemaPath:"#/properties/prompt/anyOf/3/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
var valid5 = true;
const len3 = data4.length;
for(let i3=0; i3<len3; i3++){
let data5 = data4[i3];
const _errs19 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/prompt/" + i2+"/" + i3,schemaPath:"#/properties/prompt/anyOf/3/items/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/prompt/" + i2,schemaPath:"#/properties/prompt/anyOf/3/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(items0 !== true){
items0 = true;
}
}
if(!valid1){
const err12 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate49.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream !== undefined){
let data6 = data.stream;
const _errs21 = errors;
if((typeof data6 !== "boolean") && (data6 !== null)){
validate49.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: schema60.properties.stream.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stream_options !== undefined){
let data7 = data.stream_options;
const _errs23 = errors;
const _errs24 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate49.errors = [{instancePath:instancePath+"/stream_options",schemaPath:"#/components/schemas/ChatStreamOptions/type",keyword:"type",params:{type: schema49.type},message:"must be object,null"}];
return false;
}
if(errors === _errs24){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.include_usage !== undefined){
const _errs26 = errors;
if(typeof data7.include_usage !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/stream_options/include_usage",schemaPath:"#/components/schemas/ChatStreamOptions/properties/include_usage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data7.include_obfuscation !== undefined){
const _errs28 = errors;
if(typeof data7.include_obfuscation !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/stream_options/include_obfuscation",schemaPath:"#/components/schemas/ChatStreamOptions/properties/include_obfuscation/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs28 === errors;
}
else {
var valid7 = true;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_tokens !== undefined){
let data10 = data.max_tokens;
const _errs30 = errors;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
validate49.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/type",keyword:"type",params:{type: schema60.properties.max_tokens.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs30){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate49.errors = [{instancePath:instancePath+"/max_tokens",schemaPath:"#/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.temperature !== undefined){
let data11 = data.temperature;
const _errs32 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate49.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/type",keyword:"type",params:{type: schema60.properties.temperature.type},message:"must be number,null"}];
return false;
}
if(errors === _errs32){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 2 || isNaN(data11)){
validate49.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate49.errors = [{instancePath:instancePath+"/temperature",schemaPath:"#/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top_p !== undefined){
let data12 = data.top_p;
const _errs34 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate49.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/type",keyword:"type",params:{type: schema60.properties.top_p.type},message:"must be number,null"}];
return false;
}
if(errors === _errs34){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1 || isNaN(data12)){
validate49.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate49.errors = [{instancePath:instancePath+"/top_p",schemaPath:"#/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.n !== undefined){
let data13 = data.n;
const _errs36 = errors;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
validate49.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/type",keyword:"type",params:{type: schema60.properties.n.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs36){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 128 || isNaN(data13)){
validate49.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate49.errors = [{instancePath:instancePath+"/n",schemaPath:"#/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.best_of !== undefined){
let data14 = data.best_of;
const _errs38 = errors;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
validate49.errors = [{instancePath:instancePath+"/best_of",schemaPath:"#/properties/best_of/type",keyword:"type",params:{type: schema60.properties.best_of.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 20 || isNaN(data14)){
validate49.errors = [{instancePath:instancePath+"/best_of",schemaPath:"#/properties/best_of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20"}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate49.errors = [{instancePath:instancePath+"/best_of",schemaPath:"#/properties/best_of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo !== undefined){
let data15 = data.echo;
const _errs40 = errors;
if((typeof data15 !== "boolean") && (data15 !== null)){
validate49.errors = [{instancePath:instancePath+"/echo",schemaPath:"#/properties/echo/type",keyword:"type",params:{type: schema60.properties.echo.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logprobs !== undefined){
let data16 = data.logprobs;
const _errs42 = errors;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
validate49.errors = [{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/type",keyword:"type",params:{type: schema60.properties.logprobs.type},message:"must be integer,null"}];
return false;
}
if(errors === _errs42){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 5 || isNaN(data16)){
validate49.errors = [{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate49.errors = [{instancePath:instancePath+"/logprobs",schemaPath:"#/properties/logprobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stop !== undefined){
let data17 = data.stop;
const _errs44 = errors;
const _errs45 = errors;
let valid8 = false;
const _errs46 = errors;
if(typeof data17 !== "string"){
const err13 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid8 = valid8 || _valid1;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data17)){
if(data17.length > 4){
const err14 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
var valid9 = true;
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
const _errs50 = errors;
if(typeof data17[i4] !== "string"){
const err15 = {instancePath:instancePath+"/stop/" + i4,schemaPath:"#/properties/stop/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid9 = _errs50 === errors;
if(!valid9){
break;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid1 = _errs48 === errors;
valid8 = valid8 || _valid1;
const _errs52 = errors;
if(data17 !== null){
const err17 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs52 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err18 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
validate49.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suffix !== undefined){
let data19 = data.suffix;
const _errs54 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate49.errors = [{instancePath:instancePath+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type: schema60.properties.suffix.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.presence_penalty !== undefined){
let data20 = data.presence_penalty;
const _errs56 = errors;
if((!((typeof data20 == "number") && (isFinite(data20)))) && (data20 !== null)){
validate49.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/type",keyword:"type",params:{type: schema60.properties.presence_penalty.type},message:"must be number,null"}];
return false;
}
if(errors === _errs56){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 2 || isNaN(data20)){
validate49.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data20 < -2 || isNaN(data20)){
validate49.errors = [{instancePath:instancePath+"/presence_penalty",schemaPath:"#/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.frequency_penalty !== undefined){
let data21 = data.frequency_penalty;
const _errs58 = errors;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (data21 !== null)){
validate49.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/type",keyword:"type",params:{type: schema60.properties.frequency_penalty.type},message:"must be number,null"}];
return false;
}
if(errors === _errs58){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 2 || isNaN(data21)){
validate49.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data21 < -2 || isNaN(data21)){
validate49.errors = [{instancePath:instancePath+"/frequency_penalty",schemaPath:"#/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2},message:"must be >= -2"}];
return false;
}
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logit_bias !== undefined){
let data22 = data.logit_bias;
const _errs60 = errors;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
validate49.errors = [{instancePath:instancePath+"/logit_bias",schemaPath:"#/properties/logit_bias/type",keyword:"type",params:{type: schema60.properties.logit_bias.type},message:"must be object,null"}];
return false;
}
if(errors === _errs60){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key0 in data22){
let data23 = data22[key0];
const _errs63 = errors;
if(errors === _errs63){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 100 || isNaN(data23)){
validate49.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data23 < -100 || isNaN(data23)){
validate49.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -100},message:"must be >= -100"}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/logit_bias/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/logit_bias/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs63 === errors;
if(!valid10){
break;
}
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data24 = data.seed;
const _errs65 = errors;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
validate49.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: schema60.properties.seed.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user !== undefined){
const _errs67 = errors;
if(typeof data.user !== "string"){
validate49.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"model":true,"prompt":true,"stream":true,"stream_options":true,"max_tokens":true,"temperature":true,"top_p":true,"n":true,"best_of":true,"echo":true,"logprobs":true,"stop":true,"suffix":true,"presence_penalty":true,"frequency_penalty":true,"logit_bias":true,"seed":true,"user":true},"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":{"model":true,"prompt":true,"stream":true,"stream_options":true,"max_tokens":true,"temperature":true,"top_p":true,"n":true,"best_of":true,"echo":true,"logprobs":true,"stop":true,"suffix":true,"presence_penalty":true,"frequency_penalty":true,"logit_bias":true,"seed":true,"user":true},"dynamicProps":false,"dynamicItems":false};

export const generateContent_application_json = validate51;
const schema62 = {"$ref":"contract#/components/schemas/GenerateContentRequest"};
const schema63 = {"type":"object","required":["contents"],"properties":{"contents":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/GeminiContent"}},"generationConfig":{"$ref":"#/components/schemas/GeminiGenerationConfig"},"systemInstruction":{"$ref":"#/components/schemas/GeminiContent"},"safetySettings":{"type":"array","items":{"type":"object","required":["category","threshold"],"properties":{"category":{"type":"string"},"threshold":{"type":"string"}}}},"tools":{"type":"array","items":{"type":"object"}},"toolConfig":{"type":"object"},"seed":{"type":"integer"}}};
const schema67 = {"type":"object","properties":{"responseModalities":{"type":"array","items":{"type":"string"}},"imageConfig":{"type":"object","properties":{"aspectRatio":{"type":"string"},"imageSize":{"type":"string"}}},"candidateCount":{"type":"integer","minimum":1},"temperature":{"type":"number","minimum":0,"maximum":2},"topP":{"type":"number","minimum":0,"maximum":1},"topK":{"type":"number","minimum":0},"maxOutputTokens":{"type":"integer","minimum":1},"seed":{"type":"integer"},"stopSequences":{"type":"array","items":{"type":"string"}},"thinkingConfig":{"type":"object","properties":{"includeThoughts":{"type":"boolean"},"thinkingBudget":{"type":"integer"}}}}};
const schema64 = {"type":"object","required":["parts"],"properties":{"role":{"type":"string"},"parts":{"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/GeminiPart"}}}};
const schema65 = {"type":"object","minProperties":1,"properties":{"text":{"type":"string"},"inlineData":{"$ref":"#/components/schemas/GeminiBlob"},"inline_data":{"type":"object","required":["mime_type","data"],"properties":{"mime_type":{"type":"string"},"data":{"type":"string"}}},"fileData":{"type":"object","required":["fileUri"],"properties":{"mimeType":{"type":"string"},"fileUri":{"type":"string"}}},"functionCall":{"type":"object"},"functionResponse":{"type":"object"},"thought":{"type":"boolean"},"thoughtSignature":{"type":"string"}}};
const schema66 = {"type":"object","required":["mimeType","data"],"properties":{"mimeType":{"type":"string"},"data":{"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
validate54.errors = [{instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"}];
return false;
}
else {
if(data.text !== undefined){
const _errs1 = errors;
if(typeof data.text !== "string"){
validate54.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inlineData !== undefined){
let data1 = data.inlineData;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if(((data1.mimeType === undefined) && (missing0 = "mimeType")) || ((data1.data === undefined) && (missing0 = "data"))){
validate54.errors = [{instancePath:instancePath+"/inlineData",schemaPath:"#/components/schemas/GeminiBlob/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data1.mimeType !== undefined){
const _errs6 = errors;
if(typeof data1.mimeType !== "string"){
validate54.errors = [{instancePath:instancePath+"/inlineData/mimeType",schemaPath:"#/components/schemas/GeminiBlob/properties/mimeType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.data !== undefined){
const _errs8 = errors;
if(typeof data1.data !== "string"){
validate54.errors = [{instancePath:instancePath+"/inlineData/data",schemaPath:"#/components/schemas/GeminiBlob/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/inlineData",schemaPath:"#/components/schemas/GeminiBlob/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inline_data !== undefined){
let data4 = data.inline_data;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.mime_type === undefined) && (missing1 = "mime_type")) || ((data4.data === undefined) && (missing1 = "data"))){
validate54.errors = [{instancePath:instancePath+"/inline_data",schemaPath:"#/properties/inline_data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.mime_type !== undefined){
const _errs12 = errors;
if(typeof data4.mime_type !== "string"){
validate54.errors = [{instancePath:instancePath+"/inline_data/mime_type",schemaPath:"#/properties/inline_data/properties/mime_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.data !== undefined){
const _errs14 = errors;
if(typeof data4.data !== "string"){
validate54.errors = [{instancePath:instancePath+"/inline_data/data",schemaPath:"#/properties/inline_data/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/inline_data",schemaPath:"#/properties/inline_data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fileData !== undefined){
let data7 = data.fileData;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if((data7.fileUri === undefined) && (missing2 = "fileUri")){
validate54.errors = [{instancePath:instancePath+"/fileData",schemaPath:"#/properties/fileData/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.mimeType !== undefined){
const _errs18 = errors;
if(typeof data7.mimeType !== "string"){
validate54.errors = [{instancePath:instancePath+"/fileData/mimeType",schemaPath:"#/properties/fileData/properties/mimeType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.fileUri !== undefined){
const _errs20 = errors;
if(typeof data7.fileUri !== "string"){
validate54.errors = [{instancePath:instancePath+"/fileData/fileUri",schemaPath:"#/properties/fileData/properties/fileUri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/fileData",schemaPath:"#/properties/fileData/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functionCall !== undefined){
let data10 = data.functionCall;
const _errs22 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate54.errors = [{instancePath:instancePath+"/functionCall",schemaPath:"#/properties/functionCall/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functionResponse !== undefined){
let data11 = data.functionResponse;
const _errs24 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate54.errors = [{instancePath:instancePath+"/functionResponse",schemaPath:"#/properties/functionResponse/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thought !== undefined){
const _errs26 = errors;
if(typeof data.thought !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/thought",schemaPath:"#/properties/thought/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.thoughtSignature !== undefined){
const _errs28 = errors;
if(typeof data.thoughtSignature !== "string"){
validate54.errors = [{instancePath:instancePath+"/thoughtSignature",schemaPath:"#/properties/thoughtSignature/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"text":true,"inlineData":true,"inline_data":true,"fileData":true,"functionCall":true,"functionResponse":true,"thought":true,"thoughtSignature":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.parts === undefined) && (missing0 = "parts")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.role !== undefined){
const _errs1 = errors;
if(typeof data.role !== "string"){
validate53.errors = [{instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parts !== undefined){
let data1 = data.parts;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length < 1){
validate53.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate54(data1[i0], {instancePath:instancePath+"/parts/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/parts",schemaPath:"#/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"role":true,"parts":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contents === undefined) && (missing0 = "contents")){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.contents !== undefined){
let data0 = data.contents;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length < 1){
validate52.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate53(data0[i0], {instancePath:instancePath+"/contents/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.generationConfig !== undefined){
let data2 = data.generationConfig;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.responseModalities !== undefined){
let data3 = data2.responseModalities;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate52.errors = [{instancePath:instancePath+"/generationConfig/responseModalities/" + i1,schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/responseModalities/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs9 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/responseModalities",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/responseModalities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.imageConfig !== undefined){
let data5 = data2.imageConfig;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.aspectRatio !== undefined){
const _errs13 = errors;
if(typeof data5.aspectRatio !== "string"){
validate52.errors = [{instancePath:instancePath+"/generationConfig/imageConfig/aspectRatio",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/imageConfig/properties/aspectRatio/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.imageSize !== undefined){
const _errs15 = errors;
if(typeof data5.imageSize !== "string"){
validate52.errors = [{instancePath:instancePath+"/generationConfig/imageConfig/imageSize",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/imageConfig/properties/imageSize/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs15 === errors;
}
else {
var valid5 = true;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/imageConfig",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/imageConfig/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.candidateCount !== undefined){
let data8 = data2.candidateCount;
const _errs17 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate52.errors = [{instancePath:instancePath+"/generationConfig/candidateCount",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/candidateCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/candidateCount",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/candidateCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.temperature !== undefined){
let data9 = data2.temperature;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2 || isNaN(data9)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/temperature",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2},message:"must be <= 2"}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/temperature",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/temperature",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/temperature/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.topP !== undefined){
let data10 = data2.topP;
const _errs21 = errors;
if(errors === _errs21){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/topP",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/topP/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/topP",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/topP/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/topP",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/topP/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.topK !== undefined){
let data11 = data2.topK;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/topK",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/topK/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/topK",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/topK/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.maxOutputTokens !== undefined){
let data12 = data2.maxOutputTokens;
const _errs25 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate52.errors = [{instancePath:instancePath+"/generationConfig/maxOutputTokens",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/maxOutputTokens/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 1 || isNaN(data12)){
validate52.errors = [{instancePath:instancePath+"/generationConfig/maxOutputTokens",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/maxOutputTokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.seed !== undefined){
let data13 = data2.seed;
const _errs27 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate52.errors = [{instancePath:instancePath+"/generationConfig/seed",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.stopSequences !== undefined){
let data14 = data2.stopSequences;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid6 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
const _errs31 = errors;
if(typeof data14[i2] !== "string"){
validate52.errors = [{instancePath:instancePath+"/generationConfig/stopSequences/" + i2,schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/stopSequences/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs31 === errors;
if(!valid6){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/stopSequences",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/stopSequences/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.thinkingConfig !== undefined){
let data16 = data2.thinkingConfig;
const _errs33 = errors;
if(errors === _errs33){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.includeThoughts !== undefined){
const _errs35 = errors;
if(typeof data16.includeThoughts !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/generationConfig/thinkingConfig/includeThoughts",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/thinkingConfig/properties/includeThoughts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data16.thinkingBudget !== undefined){
let data18 = data16.thinkingBudget;
const _errs37 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate52.errors = [{instancePath:instancePath+"/generationConfig/thinkingConfig/thinkingBudget",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/thinkingConfig/properties/thinkingBudget/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig/thinkingConfig",schemaPath:"#/components/schemas/GeminiGenerationConfig/properties/thinkingConfig/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/generationConfig",schemaPath:"#/components/schemas/GeminiGenerationConfig/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemInstruction !== undefined){
const _errs39 = errors;
if(!(validate53(data.systemInstruction, {instancePath:instancePath+"/systemInstruction",parentData:data,parentDataProperty:"systemInstruction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.safetySettings !== undefined){
let data20 = data.safetySettings;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data20)){
var valid8 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
const _errs42 = errors;
if(errors === _errs42){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if(((data21.category === undefined) && (missing1 = "category")) || ((data21.threshold === undefined) && (missing1 = "threshold"))){
validate52.errors = [{instancePath:instancePath+"/safetySettings/" + i3,schemaPath:"#/properties/safetySettings/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data21.category !== undefined){
const _errs44 = errors;
if(typeof data21.category !== "string"){
validate52.errors = [{instancePath:instancePath+"/safetySettings/" + i3+"/category",schemaPath:"#/properties/safetySettings/items/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs44 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data21.threshold !== undefined){
const _errs46 = errors;
if(typeof data21.threshold !== "string"){
validate52.errors = [{instancePath:instancePath+"/safetySettings/" + i3+"/threshold",schemaPath:"#/properties/safetySettings/items/properties/threshold/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/safetySettings/" + i3,schemaPath:"#/properties/safetySettings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid8 = _errs42 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/safetySettings",schemaPath:"#/properties/safetySettings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data24 = data.tools;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data24)){
var valid10 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
const _errs50 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
validate52.errors = [{instancePath:instancePath+"/tools/" + i4,schemaPath:"#/properties/tools/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid10 = _errs50 === errors;
if(!valid10){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.toolConfig !== undefined){
let data26 = data.toolConfig;
const _errs52 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
validate52.errors = [{instancePath:instancePath+"/toolConfig",schemaPath:"#/properties/toolConfig/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data27 = data.seed;
const _errs54 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate52.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"contents":true,"generationConfig":true,"systemInstruction":true,"safetySettings":true,"tools":true,"toolConfig":true,"seed":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"contents":true,"generationConfig":true,"systemInstruction":true,"safetySettings":true,"tools":true,"toolConfig":true,"seed":true},"dynamicProps":false,"dynamicItems":false};

export const createVideoGeneration_application_json = validate59;
const schema68 = {"$ref":"contract#/components/schemas/CreateVideoGenerationRequest"};
const schema69 = {"type":"object","required":["prompt","model"],"properties":{"prompt":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"images":{"type":"array","minItems":1,"items":{"type":"string"}},"aspect_ratio":{"type":"string","enum":["16:9","9:16"]},"hd":{"type":"boolean"},"duration":{"type":"string","enum":["4","8","10","12","15","25"]},"notify_hook":{"type":"string","format":"uri"},"watermark":{"type":"boolean"},"private":{"type":"boolean"},"character_url":{"type":"string"},"character_timestamps":{"type":"string","pattern":"^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"},"seed":{"type":"integer"}}};
const pattern4 = new RegExp("^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$", "u");

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.prompt === undefined) && (missing0 = "prompt")) || ((data.model === undefined) && (missing0 = "model"))){
validate59.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate59.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.model !== undefined){
let data1 = data.model;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate59.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.images !== undefined){
let data2 = data.images;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
if(data2.length < 1){
validate59.errors = [{instancePath:instancePath+"/images",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/images/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate59.errors = [{instancePath:instancePath+"/images/" + i0,schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/images/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/images",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.aspect_ratio !== undefined){
let data4 = data.aspect_ratio;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate59.errors = [{instancePath:instancePath+"/aspect_ratio",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/aspect_ratio/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data4 === "16:9") || (data4 === "9:16"))){
validate59.errors = [{instancePath:instancePath+"/aspect_ratio",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/aspect_ratio/enum",keyword:"enum",params:{allowedValues: schema69.properties.aspect_ratio.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.hd !== undefined){
const _errs12 = errors;
if(typeof data.hd !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/hd",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/hd/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration !== undefined){
let data6 = data.duration;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate59.errors = [{instancePath:instancePath+"/duration",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data6 === "4") || (data6 === "8")) || (data6 === "10")) || (data6 === "12")) || (data6 === "15")) || (data6 === "25"))){
validate59.errors = [{instancePath:instancePath+"/duration",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/duration/enum",keyword:"enum",params:{allowedValues: schema69.properties.duration.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.notify_hook !== undefined){
let data7 = data.notify_hook;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats0(data7))){
validate59.errors = [{instancePath:instancePath+"/notify_hook",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/notify_hook/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/notify_hook",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/notify_hook/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.watermark !== undefined){
const _errs18 = errors;
if(typeof data.watermark !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/watermark",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.private !== undefined){
const _errs20 = errors;
if(typeof data.private !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/private",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/private/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.character_url !== undefined){
const _errs22 = errors;
if(typeof data.character_url !== "string"){
validate59.errors = [{instancePath:instancePath+"/character_url",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/character_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.character_timestamps !== undefined){
let data11 = data.character_timestamps;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate59.errors = [{instancePath:instancePath+"/character_timestamps",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/character_timestamps/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"+"\""}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/character_timestamps",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/character_timestamps/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seed !== undefined){
let data12 = data.seed;
const _errs26 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate59.errors = [{instancePath:instancePath+"/seed",schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateVideoGenerationRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"prompt":true,"model":true,"images":true,"aspect_ratio":true,"hd":true,"duration":true,"notify_hook":true,"watermark":true,"private":true,"character_url":true,"character_timestamps":true,"seed":true},"dynamicProps":false,"dynamicItems":false};

export const createCharacter_application_json = validate60;
const schema70 = {"$ref":"contract#/components/schemas/CreateCharacterRequest"};
const schema71 = {"type":"object","required":["timestamps"],"anyOf":[{"required":["url"],"properties":{"url":{}}},{"required":["from_task"],"properties":{"from_task":{}}}],"properties":{"timestamps":{"type":"string","pattern":"^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"},"url":{"type":"string"},"from_task":{"type":"string"}}};

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
const _errs0 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/CreateCharacterRequest/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.url = true;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.from_task === undefined) && (missing1 = "from_task")){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/CreateCharacterRequest/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.from_task = true;
}
}
if(!valid1){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/CreateCharacterRequest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate60.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.timestamps === undefined) && (missing2 = "timestamps")){
validate60.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateCharacterRequest/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.timestamps = true;
props0.url = true;
props0.from_task = true;
}
if(data.timestamps !== undefined){
let data0 = data.timestamps;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
validate60.errors = [{instancePath:instancePath+"/timestamps",schemaPath:"contract#/components/schemas/CreateCharacterRequest/properties/timestamps/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"},message:"must match pattern \""+"^\\d+(\\.\\d+)?,\\d+(\\.\\d+)?$"+"\""}];
return false;
}
}
else {
validate60.errors = [{instancePath:instancePath+"/timestamps",schemaPath:"contract#/components/schemas/CreateCharacterRequest/properties/timestamps/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.url !== undefined){
const _errs7 = errors;
if(typeof data.url !== "string"){
validate60.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/CreateCharacterRequest/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.from_task !== undefined){
const _errs9 = errors;
if(typeof data.from_task !== "string"){
validate60.errors = [{instancePath:instancePath+"/from_task",schemaPath:"contract#/components/schemas/CreateCharacterRequest/properties/from_task/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateCharacterRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const createVideo_application_json = validate61;
const schema72 = {"$ref":"contract#/components/schemas/CreateVideoJsonRequest"};
const schema73 = {"type":"object","required":["model","prompt"],"properties":{"model":{"type":"string","minLength":1},"prompt":{"type":"string","minLength":1,"maxLength":32000},"size":{"type":"string","enum":["720x1280","1280x720","1024x1792","1792x1024"]},"seconds":{"type":"string","enum":["4","8","10","12","15","25"]},"input_reference":{"anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"properties":{"image_url":{"type":"string"},"file_id":{"type":"string"}}}]},"watermark":{"type":"boolean"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.model === undefined) && (missing0 = "model")) || ((data.prompt === undefined) && (missing0 = "prompt"))){
validate61.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.model !== undefined){
let data0 = data.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate61.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/model/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate61.errors = [{instancePath:instancePath+"/model",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.prompt !== undefined){
let data1 = data.prompt;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) > 32000){
validate61.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 32000},message:"must NOT have more than 32000 characters"}];
return false;
}
else {
if(func1(data1) < 1){
validate61.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate61.errors = [{instancePath:instancePath+"/size",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data2 === "720x1280") || (data2 === "1280x720")) || (data2 === "1024x1792")) || (data2 === "1792x1024"))){
validate61.errors = [{instancePath:instancePath+"/size",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/size/enum",keyword:"enum",params:{allowedValues: schema73.properties.size.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.seconds !== undefined){
let data3 = data.seconds;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate61.errors = [{instancePath:instancePath+"/seconds",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/seconds/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data3 === "4") || (data3 === "8")) || (data3 === "10")) || (data3 === "12")) || (data3 === "15")) || (data3 === "25"))){
validate61.errors = [{instancePath:instancePath+"/seconds",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/seconds/enum",keyword:"enum",params:{allowedValues: schema73.properties.seconds.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.input_reference !== undefined){
let data4 = data.input_reference;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(typeof data4 !== "string"){
const err0 = {instancePath:instancePath+"/input_reference",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1){
const err1 = {instancePath:instancePath+"/input_reference",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(Object.keys(data4).length < 1){
const err2 = {instancePath:instancePath+"/input_reference",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data4.image_url !== undefined){
const _errs16 = errors;
if(typeof data4.image_url !== "string"){
const err3 = {instancePath:instancePath+"/input_reference/image_url",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/1/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.file_id !== undefined){
const _errs18 = errors;
if(typeof data4.file_id !== "string"){
const err4 = {instancePath:instancePath+"/input_reference/file_id",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/1/properties/file_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/input_reference",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.image_url = true;
props0.file_id = true;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/input_reference",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/input_reference/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate61.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.watermark !== undefined){
const _errs20 = errors;
if(typeof data.watermark !== "boolean"){
validate61.errors = [{instancePath:instancePath+"/watermark",schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/properties/watermark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"contract#/components/schemas/CreateVideoJsonRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"model":true,"prompt":true,"size":true,"seconds":true,"input_reference":true,"watermark":true},"dynamicProps":false,"dynamicItems":false};

export const remixVideo_application_json = validate62;
const schema74 = {"$ref":"contract#/components/schemas/RemixVideoRequest"};
const schema75 = {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"string","minLength":1,"maxLength":32000}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
validate62.errors = [{instancePath,schemaPath:"contract#/components/schemas/RemixVideoRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 32000){
validate62.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/RemixVideoRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 32000},message:"must NOT have more than 32000 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate62.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/RemixVideoRequest/properties/prompt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/RemixVideoRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate62.errors = [{instancePath,schemaPath:"contract#/components/schemas/RemixVideoRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"prompt":true},"dynamicProps":false,"dynamicItems":false};

export const uploadAudioFromUrl_application_json = validate63;
const schema76 = {"$ref":"contract#/components/schemas/UploadAudioFromUrlRequest"};
const schema77 = {"type":"object","required":["url"],"properties":{"url":{"type":"string","format":"uri"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate63.errors = [{instancePath,schemaPath:"contract#/components/schemas/UploadAudioFromUrlRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate63.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/UploadAudioFromUrlRequest/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate63.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/UploadAudioFromUrlRequest/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"contract#/components/schemas/UploadAudioFromUrlRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"url":true},"dynamicProps":false,"dynamicItems":false};

export const submitMusic_application_json = validate64;
const schema78 = {"$ref":"contract#/components/schemas/SubmitMusicRequest"};
const schema79 = {"type":"object","required":["prompt","mv","title","tags","continue_clip_id","continue_at","task"],"properties":{"prompt":{"type":"string","maxLength":5000},"mv":{"type":"string","minLength":1},"title":{"type":"string"},"tags":{"type":"string","maxLength":1000},"negative_tags":{"type":"string"},"continue_clip_id":{"type":"string","minLength":1},"continue_at":{"type":"number","minimum":0},"task":{"const":"upload_extend","type":"string"},"make_instrumental":{"type":"boolean"},"task_id":{"type":"string"},"notify_hook":{"type":"string","format":"uri"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.prompt === undefined) && (missing0 = "prompt")) || ((data.mv === undefined) && (missing0 = "mv"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.continue_clip_id === undefined) && (missing0 = "continue_clip_id"))) || ((data.continue_at === undefined) && (missing0 = "continue_at"))) || ((data.task === undefined) && (missing0 = "task"))){
validate64.errors = [{instancePath,schemaPath:"contract#/components/schemas/SubmitMusicRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 5000){
validate64.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/prompt/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/prompt",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/prompt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mv !== undefined){
let data1 = data.mv;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate64.errors = [{instancePath:instancePath+"/mv",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/mv/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/mv",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/mv/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate64.errors = [{instancePath:instancePath+"/title",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tags !== undefined){
let data3 = data.tags;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 1000){
validate64.errors = [{instancePath:instancePath+"/tags",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/tags/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/tags",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.negative_tags !== undefined){
const _errs10 = errors;
if(typeof data.negative_tags !== "string"){
validate64.errors = [{instancePath:instancePath+"/negative_tags",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/negative_tags/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.continue_clip_id !== undefined){
let data5 = data.continue_clip_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate64.errors = [{instancePath:instancePath+"/continue_clip_id",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/continue_clip_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/continue_clip_id",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/continue_clip_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.continue_at !== undefined){
let data6 = data.continue_at;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate64.errors = [{instancePath:instancePath+"/continue_at",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/continue_at/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/continue_at",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/continue_at/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.task !== undefined){
let data7 = data.task;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate64.errors = [{instancePath:instancePath+"/task",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("upload_extend" !== data7){
validate64.errors = [{instancePath:instancePath+"/task",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/task/const",keyword:"const",params:{allowedValue: "upload_extend"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.make_instrumental !== undefined){
const _errs18 = errors;
if(typeof data.make_instrumental !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/make_instrumental",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/make_instrumental/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.task_id !== undefined){
const _errs20 = errors;
if(typeof data.task_id !== "string"){
validate64.errors = [{instancePath:instancePath+"/task_id",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.notify_hook !== undefined){
let data10 = data.notify_hook;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(!(formats0(data10))){
validate64.errors = [{instancePath:instancePath+"/notify_hook",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/notify_hook/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath:instancePath+"/notify_hook",schemaPath:"contract#/components/schemas/SubmitMusicRequest/properties/notify_hook/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"contract#/components/schemas/SubmitMusicRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":{"prompt":true,"mv":true,"title":true,"tags":true,"negative_tags":true,"continue_clip_id":true,"continue_at":true,"task":true,"make_instrumental":true,"task_id":true,"notify_hook":true},"dynamicProps":false,"dynamicItems":false};

export const fetchMusicTasks_application_json = validate65;
const schema80 = {"$ref":"contract#/components/schemas/FetchMusicTasksRequest"};
const schema81 = {"type":"object","required":["ids"],"properties":{"ids":{"type":"array","items":{"type":"string"}},"action":{"type":"string","enum":["MUSIC","LYRICS"]}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.ids === undefined) && (missing0 = "ids")){
validate65.errors = [{instancePath,schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ids !== undefined){
let data0 = data.ids;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate65.errors = [{instancePath:instancePath+"/ids/" + i0,schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/ids",schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.action !== undefined){
let data2 = data.action;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate65.errors = [{instancePath:instancePath+"/action",schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "MUSIC") || (data2 === "LYRICS"))){
validate65.errors = [{instancePath:instancePath+"/action",schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/properties/action/enum",keyword:"enum",params:{allowedValues: schema81.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"contract#/components/schemas/FetchMusicTasksRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"ids":true,"action":true},"dynamicProps":false,"dynamicItems":false};
