// Generated from entries.yaml by `pnpm generate`. Do not edit.
"use strict";
export const createCharacter_sora_character = validate20;
const schema31 = {};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate20.errors = null;
return true;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_video = validate21;
const schema32 = {"properties":{"body":{"properties":{"messages":{"contains":{"properties":{"content":{"type":"array","contains":{"properties":{"type":{"const":"image_url"},"image_url":{"properties":{"url":{"pattern":"\\.([mM][pP]4|[mM][oO][vV]|[aA][vV][iI])([?#]|$)"}},"required":["url"]}},"required":["type","image_url"]}}},"required":["content"]}}},"required":["messages"]}},"required":["body"]};
const pattern4 = new RegExp("\\.([mM][pP]4|[mM][oO][vV]|[aA][vV][iI])([?#]|$)", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.messages === undefined) && (missing1 = "messages")){
validate21.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.messages !== undefined){
let data1 = data0.messages;
if(Array.isArray(data1)){
const _errs2 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs3 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.content === undefined) && (missing2 = "content")){
const err0 = {instancePath:instancePath+"/body/messages/" + i0,schemaPath:"#/properties/body/properties/messages/contains/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.content !== undefined){
let data3 = data2.content;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data3)){
const _errs6 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs7 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if(((data4.type === undefined) && (missing3 = "type")) || ((data4.image_url === undefined) && (missing3 = "image_url"))){
const err1 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4.type !== undefined){
const _errs8 = errors;
if("image_url" !== data4.type){
const err2 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs8 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.image_url !== undefined){
let data6 = data4.image_url;
const _errs9 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing4;
if((data6.url === undefined) && (missing4 = "url")){
const err3 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1+"/image_url",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/properties/image_url/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data6.url !== undefined){
let data7 = data6.url;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err4 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1+"/image_url/url",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/properties/image_url/properties/url/pattern",keyword:"pattern",params:{pattern: "\\.([mM][pP]4|[mM][oO][vV]|[aA][vV][iI])([?#]|$)"},message:"must match pattern \""+"\\.([mM][pP]4|[mM][oO][vV]|[aA][vV][iI])([?#]|$)"+"\""};
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
}
}
var valid5 = _errs9 === errors;
}
else {
var valid5 = true;
}
}
}
}
var valid4 = _errs7 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
}
var valid2 = _errs3 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate21.errors = [{instancePath:instancePath+"/body/messages",schemaPath:"#/properties/body/properties/messages/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
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
}
}
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_edit_image = validate22;
const schema33 = {"properties":{"body":{"properties":{"model":{"pattern":"image|nano-banana|flux|seedream|seededit"},"messages":{"contains":{"properties":{"content":{"type":"array","contains":{"properties":{"type":{"const":"image_url"}},"required":["type"]}}},"required":["content"]}}},"required":["model","messages"]}},"required":["body"]};
const pattern5 = new RegExp("image|nano-banana|flux|seedream|seededit", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.model === undefined) && (missing1 = "model")) || ((data0.messages === undefined) && (missing1 = "messages"))){
validate22.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
const _errs1 = errors;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate22.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "image|nano-banana|flux|seedream|seededit"},message:"must match pattern \""+"image|nano-banana|flux|seedream|seededit"+"\""}];
return false;
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.messages !== undefined){
let data2 = data0.messages;
const _errs2 = errors;
if(Array.isArray(data2)){
const _errs3 = errors;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs4 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.content === undefined) && (missing2 = "content")){
const err0 = {instancePath:instancePath+"/body/messages/" + i0,schemaPath:"#/properties/body/properties/messages/contains/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data3.content !== undefined){
let data4 = data3.content;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data4)){
const _errs7 = errors;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs8 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((data5.type === undefined) && (missing3 = "type")){
const err1 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data5.type !== undefined){
if("image_url" !== data5.type){
const err2 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant"};
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
var valid4 = _errs8 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err3 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
}
var valid2 = _errs4 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate22.errors = [{instancePath:instancePath+"/body/messages",schemaPath:"#/properties/body/properties/messages/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
var valid1 = _errs2 === errors;
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_sora_chat = validate23;
const schema34 = {"properties":{"body":{"type":"object","properties":{"model":{"type":"string","pattern":"^sora[-_]?(2|video)"},"messages":{"type":"array","minItems":1}},"required":["model","messages"]}},"required":["body"]};
const pattern6 = new RegExp("^sora[-_]?(2|video)", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate23.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs0 = errors;
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.model === undefined) && (missing1 = "model")) || ((data0.messages === undefined) && (missing1 = "messages"))){
validate23.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
validate23.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^sora[-_]?(2|video)"},message:"must match pattern \""+"^sora[-_]?(2|video)"+"\""}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.messages !== undefined){
let data2 = data0.messages;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length < 1){
validate23.errors = [{instancePath:instancePath+"/body/messages",schemaPath:"#/properties/body/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/body/messages",schemaPath:"#/properties/body/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_vision = validate24;
const schema35 = {"properties":{"body":{"properties":{"messages":{"contains":{"properties":{"content":{"type":"array","contains":{"properties":{"type":{"const":"image_url"}},"required":["type"]}}},"required":["content"]}}},"required":["messages"]}},"required":["body"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate24.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.messages === undefined) && (missing1 = "messages")){
validate24.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.messages !== undefined){
let data1 = data0.messages;
if(Array.isArray(data1)){
const _errs2 = errors;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs3 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if((data2.content === undefined) && (missing2 = "content")){
const err0 = {instancePath:instancePath+"/body/messages/" + i0,schemaPath:"#/properties/body/properties/messages/contains/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data2.content !== undefined){
let data3 = data2.content;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data3)){
const _errs6 = errors;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs7 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing3;
if((data4.type === undefined) && (missing3 = "type")){
const err1 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1,schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data4.type !== undefined){
if("image_url" !== data4.type){
const err2 = {instancePath:instancePath+"/body/messages/" + i0+"/content/" + i1+"/type",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains/properties/type/const",keyword:"const",params:{allowedValue: "image_url"},message:"must be equal to constant"};
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
var valid4 = _errs7 === errors;
if(valid4){
break;
}
}
if(!valid4){
const err3 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/body/messages/" + i0+"/content",schemaPath:"#/properties/body/properties/messages/contains/properties/content/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
}
}
var valid2 = _errs3 === errors;
if(valid2){
break;
}
}
if(!valid2){
validate24.errors = [{instancePath:instancePath+"/body/messages",schemaPath:"#/properties/body/properties/messages/contains",keyword:"contains",params:{minContains: 1},message:"must contain at least 1 valid item(s)"}];
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
}
}
}
}
}
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_structured = validate25;
const schema36 = {"properties":{"body":{"properties":{"response_format":{"properties":{"type":{"const":"json_schema"}},"required":["type"]}},"required":["response_format"]}},"required":["body"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.response_format === undefined) && (missing1 = "response_format")){
validate25.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.response_format !== undefined){
let data1 = data0.response_format;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.type === undefined) && (missing2 = "type")){
validate25.errors = [{instancePath:instancePath+"/body/response_format",schemaPath:"#/properties/body/properties/response_format/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.type !== undefined){
if("json_schema" !== data1.type){
validate25.errors = [{instancePath:instancePath+"/body/response_format/type",schemaPath:"#/properties/body/properties/response_format/properties/type/const",keyword:"const",params:{allowedValue: "json_schema"},message:"must be equal to constant"}];
return false;
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
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_thinking = validate26;
const schema37 = {"properties":{"body":{"properties":{"thinking":{"properties":{"type":{"const":"enabled"}},"required":["type"]}},"required":["thinking"]}},"required":["body"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.thinking === undefined) && (missing1 = "thinking")){
validate26.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.thinking !== undefined){
let data1 = data0.thinking;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.type === undefined) && (missing2 = "type")){
validate26.errors = [{instancePath:instancePath+"/body/thinking",schemaPath:"#/properties/body/properties/thinking/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data1.type !== undefined){
if("enabled" !== data1.type){
validate26.errors = [{instancePath:instancePath+"/body/thinking/type",schemaPath:"#/properties/body/properties/thinking/properties/type/const",keyword:"const",params:{allowedValue: "enabled"},message:"must be equal to constant"}];
return false;
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_recraft = validate27;
const schema38 = {"properties":{"body":{"properties":{"model":{"pattern":"^recraft"}},"required":["model"]}},"required":["body"]};
const pattern7 = new RegExp("^recraft", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate27.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate27.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^recraft"},message:"must match pattern \""+"^recraft"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_gpts = validate28;
const schema39 = {"properties":{"body":{"properties":{"model":{"pattern":"^gpt-4-gizmo-g-"}},"required":["model"]}},"required":["body"]};
const pattern8 = new RegExp("^gpt-4-gizmo-g-", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate28.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
validate28.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^gpt-4-gizmo-g-"},message:"must match pattern \""+"^gpt-4-gizmo-g-"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_create_image = validate29;
const schema40 = {"properties":{"body":{"properties":{"model":{"pattern":"image|nano-banana|flux|seedream|seededit"}},"required":["model"]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate29.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
validate29.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "image|nano-banana|flux|seedream|seededit"},message:"must match pattern \""+"image|nano-banana|flux|seedream|seededit"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_tools = validate30;
const schema41 = {"properties":{"body":{"properties":{"tools":{"minItems":1}},"required":["tools"]}},"required":["body"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.tools === undefined) && (missing1 = "tools")){
validate30.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.tools !== undefined){
let data1 = data0.tools;
if(Array.isArray(data1)){
if(data1.length < 1){
validate30.errors = [{instancePath:instancePath+"/body/tools",schemaPath:"#/properties/body/properties/tools/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
}
}
}
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat_stream = validate31;
const schema42 = {"properties":{"body":{"properties":{"stream":{"const":true}},"required":["stream"]}}};

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
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.stream === undefined) && (missing0 = "stream")){
validate31.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.stream !== undefined){
if(true !== data0.stream){
validate31.errors = [{instancePath:instancePath+"/body/stream",schemaPath:"#/properties/body/properties/stream/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat = validate32;
const schema43 = {};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate32.errors = null;
return true;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createCompletion_completion = validate33;
const schema44 = {};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate33.errors = null;
return true;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImage_image_async = validate34;
const schema45 = {"properties":{"query":{"type":"object","properties":{"async":{"type":"string","const":"true"}},"required":["async"]}},"required":["query"]};

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
let missing0;
if((data.query === undefined) && (missing0 = "query")){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.query !== undefined){
let data0 = data.query;
const _errs0 = errors;
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.async === undefined) && (missing1 = "async")){
validate34.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.async !== undefined){
let data1 = data0.async;
if(typeof data1 !== "string"){
validate34.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("true" !== data1){
validate34.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"query":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_nano_banana = validate35;
const schema46 = {"properties":{"body":{"properties":{"model":{"pattern":"^nano-banana"}},"required":["model"]}},"required":["body"]};
const pattern10 = new RegExp("^nano-banana", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate35.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate35.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
validate35.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^nano-banana"},message:"must match pattern \""+"^nano-banana"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_recraft = validate36;
const schema47 = {"properties":{"body":{"properties":{"model":{"pattern":"^recraft"}},"required":["model"]}},"required":["body"]};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate36.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
validate36.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^recraft"},message:"must match pattern \""+"^recraft"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_flux = validate37;
const schema48 = {"properties":{"body":{"properties":{"model":{"pattern":"^flux(-dev|-pro)?$"}},"required":["model"]}},"required":["body"]};
const pattern12 = new RegExp("^flux(-dev|-pro)?$", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate37.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
validate37.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^flux(-dev|-pro)?$"},message:"must match pattern \""+"^flux(-dev|-pro)?$"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_qwen_image = validate38;
const schema49 = {"properties":{"body":{"properties":{"model":{"pattern":"^qwen-image"}},"required":["model"]}},"required":["body"]};
const pattern13 = new RegExp("^qwen-image", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate38.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern13.test(data1)){
validate38.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^qwen-image"},message:"must match pattern \""+"^qwen-image"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_image_generation = validate39;
const schema50 = {"properties":{"body":{"anyOf":[{"required":["aspect_ratio"]},{"required":["image"]}]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs1 = errors;
let valid1 = false;
const _errs2 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.aspect_ratio === undefined) && (missing1 = "aspect_ratio")){
const err0 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.image === undefined) && (missing2 = "image")){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate39.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_text_to_image = validate40;
const schema51 = {};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate40.errors = null;
return true;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_image_async = validate41;
const schema52 = {"properties":{"body":{"type":"object","properties":{"query":{"type":"object"},"body":{"type":"object"}},"required":["query","body"]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs0 = errors;
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.query === undefined) && (missing1 = "query")) || ((data0.body === undefined) && (missing1 = "body"))){
validate41.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.query !== undefined){
let data1 = data0.query;
const _errs2 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate41.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.body !== undefined){
let data2 = data0.body;
const _errs4 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate41.errors = [{instancePath:instancePath+"/body/body",schemaPath:"#/properties/body/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_edit_async = validate42;
const schema53 = {"properties":{"query":{"type":"object","properties":{"async":{"type":"string","const":"true"}},"required":["async"]}},"required":["query"]};

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
let missing0;
if((data.query === undefined) && (missing0 = "query")){
validate42.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.query !== undefined){
let data0 = data.query;
const _errs0 = errors;
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.async === undefined) && (missing1 = "async")){
validate42.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.async !== undefined){
let data1 = data0.async;
if(typeof data1 !== "string"){
validate42.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("true" !== data1){
validate42.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate42.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"query":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_qwen_edit_2509 = validate43;
const schema54 = {"properties":{"body":{"properties":{"model":{"type":"string","pattern":"^qwen-image-edit-2509"}},"required":["model"]}},"required":["body"]};
const pattern14 = new RegExp("^qwen-image-edit-2509", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate43.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
validate43.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^qwen-image-edit-2509"},message:"must match pattern \""+"^qwen-image-edit-2509"+"\""}];
return false;
}
}
else {
validate43.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_qwen_edit_full = validate44;
const schema55 = {"properties":{"body":{"properties":{"model":{"pattern":"^qwen-image-edit"}},"required":["model"],"anyOf":[{"required":["guidance_scale"]},{"required":["negative_prompt"]},{"required":["seed"]},{"required":["enable_safety_checker"]}]}},"required":["body"]};
const pattern15 = new RegExp("^qwen-image-edit", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate44.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs0 = errors;
const _errs1 = errors;
let valid1 = false;
const _errs2 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.guidance_scale === undefined) && (missing1 = "guidance_scale")){
const err0 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.negative_prompt === undefined) && (missing2 = "negative_prompt")){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if((data0.seed === undefined) && (missing3 = "seed")){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/2/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if((data0.enable_safety_checker === undefined) && (missing4 = "enable_safety_checker")){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/3/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate44.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if((data0.model === undefined) && (missing5 = "model")){
validate44.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
validate44.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^qwen-image-edit"},message:"must match pattern \""+"^qwen-image-edit"+"\""}];
return false;
}
}
}
}
}
}
}
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_nano_banana_edit = validate45;
const schema56 = {"properties":{"body":{"properties":{"model":{"pattern":"^nano-banana"}},"required":["model"]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate45.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate45.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
validate45.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^nano-banana"},message:"must match pattern \""+"^nano-banana"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_qwen_edit = validate46;
const schema57 = {"properties":{"body":{"properties":{"model":{"pattern":"^qwen-image-edit"}},"required":["model"]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate46.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.model === undefined) && (missing1 = "model")){
validate46.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.model !== undefined){
let data1 = data0.model;
if(typeof data1 === "string"){
if(!pattern15.test(data1)){
validate46.errors = [{instancePath:instancePath+"/body/model",schemaPath:"#/properties/body/properties/model/pattern",keyword:"pattern",params:{pattern: "^qwen-image-edit"},message:"must match pattern \""+"^qwen-image-edit"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_image_edit = validate47;
const schema58 = {};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate47.errors = null;
return true;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createVideo_video_create = validate48;
const schema59 = {};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate48.errors = null;
return true;
}
validate48.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createVideoGeneration_sora_image = validate49;
const schema60 = {"properties":{"body":{"properties":{"images":{"minItems":1}},"required":["images"]}},"required":["body"]};

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate49.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.images === undefined) && (missing1 = "images")){
validate49.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.images !== undefined){
let data1 = data0.images;
if(Array.isArray(data1)){
if(data1.length < 1){
validate49.errors = [{instancePath:instancePath+"/body/images",schemaPath:"#/properties/body/properties/images/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
}
}
}
}
}
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createVideoGeneration_sora_storyboard = validate50;
const schema61 = {"properties":{"body":{"properties":{"prompt":{"pattern":"(^|\\n)\\s*Shot \\d+:"}},"required":["prompt"]}},"required":["body"]};
const pattern18 = new RegExp("(^|\\n)\\s*Shot \\d+:", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate50.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.prompt === undefined) && (missing1 = "prompt")){
validate50.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.prompt !== undefined){
let data1 = data0.prompt;
if(typeof data1 === "string"){
if(!pattern18.test(data1)){
validate50.errors = [{instancePath:instancePath+"/body/prompt",schemaPath:"#/properties/body/properties/prompt/pattern",keyword:"pattern",params:{pattern: "(^|\\n)\\s*Shot \\d+:"},message:"must match pattern \""+"(^|\\n)\\s*Shot \\d+:"+"\""}];
return false;
}
}
}
}
}
}
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createVideoGeneration_sora_cameo = validate51;
const schema62 = {"properties":{"body":{"anyOf":[{"required":["character_url"]},{"properties":{"prompt":{"pattern":"(^|\\s)@\\S"}},"required":["prompt"]}]}},"required":["body"]};
const pattern19 = new RegExp("(^|\\s)@\\S", "u");

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
let missing0;
if((data.body === undefined) && (missing0 = "body")){
validate51.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.body !== undefined){
let data0 = data.body;
const _errs1 = errors;
let valid1 = false;
const _errs2 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.character_url === undefined) && (missing1 = "character_url")){
const err0 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if((data0.prompt === undefined) && (missing2 = "prompt")){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.prompt !== undefined){
let data1 = data0.prompt;
if(typeof data1 === "string"){
if(!pattern19.test(data1)){
const err2 = {instancePath:instancePath+"/body/prompt",schemaPath:"#/properties/body/anyOf/1/properties/prompt/pattern",keyword:"pattern",params:{pattern: "(^|\\s)@\\S"},message:"must match pattern \""+"(^|\\s)@\\S"+"\""};
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
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.prompt = true;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate51.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
}
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createVideoGeneration_sora_text = validate52;
const schema63 = {};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate52.errors = null;
return true;
}
validate52.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const fetchMusicTasks_suno_fetch = validate53;
const schema64 = {};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate53.errors = null;
return true;
}
validate53.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const generateContent_nano_banana_native = validate54;
const schema65 = {};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate54.errors = null;
return true;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getImageTask_image_task = validate55;
const schema66 = {};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate55.errors = null;
return true;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getVideo_video_query = validate56;
const schema67 = {};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate56.errors = null;
return true;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getVideoContent_video_content = validate57;
const schema68 = {};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate57.errors = null;
return true;
}
validate57.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getVideoGeneration_sora_query = validate58;
const schema69 = {};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate58.errors = null;
return true;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const remixVideo_video_remix = validate59;
const schema70 = {};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate59.errors = null;
return true;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const submitMusic_suno_extend = validate60;
const schema71 = {};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate60.errors = null;
return true;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const uploadAudioFromUrl_suno_upload = validate61;
const schema72 = {};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate61.errors = null;
return true;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const matchers = {
  createCharacter: [
    { entry: "sora-character", accepts: createCharacter_sora_character },
  ],
  createChatCompletion: [
    { entry: "chat-video", accepts: createChatCompletion_chat_video },
    { entry: "chat-edit-image", accepts: createChatCompletion_chat_edit_image },
    { entry: "sora-chat", accepts: createChatCompletion_sora_chat },
    { entry: "chat-vision", accepts: createChatCompletion_chat_vision },
    { entry: "chat-structured", accepts: createChatCompletion_chat_structured },
    { entry: "chat-thinking", accepts: createChatCompletion_chat_thinking },
    { entry: "chat-recraft", accepts: createChatCompletion_chat_recraft },
    { entry: "chat-gpts", accepts: createChatCompletion_chat_gpts },
    { entry: "chat-create-image", accepts: createChatCompletion_chat_create_image },
    { entry: "chat-tools", accepts: createChatCompletion_chat_tools },
    { entry: "chat-stream", accepts: createChatCompletion_chat_stream },
    { entry: "chat", accepts: createChatCompletion_chat },
  ],
  createCompletion: [
    { entry: "completion", accepts: createCompletion_completion },
  ],
  createImage: [
    { entry: "image-async", accepts: createImage_image_async },
    { entry: "nano-banana", accepts: createImage_nano_banana },
    { entry: "recraft", accepts: createImage_recraft },
    { entry: "flux", accepts: createImage_flux },
    { entry: "qwen-image", accepts: createImage_qwen_image },
    { entry: "image-generation", accepts: createImage_image_generation },
    { entry: "text-to-image", accepts: createImage_text_to_image },
  ],
  createImageEdit: [
    { entry: "image-async", accepts: createImageEdit_image_async },
    { entry: "edit-async", accepts: createImageEdit_edit_async },
    { entry: "qwen-edit-2509", accepts: createImageEdit_qwen_edit_2509 },
    { entry: "qwen-edit-full", accepts: createImageEdit_qwen_edit_full },
    { entry: "nano-banana-edit", accepts: createImageEdit_nano_banana_edit },
    { entry: "qwen-edit", accepts: createImageEdit_qwen_edit },
    { entry: "image-edit", accepts: createImageEdit_image_edit },
  ],
  createVideo: [
    { entry: "video-create", accepts: createVideo_video_create },
  ],
  createVideoGeneration: [
    { entry: "sora-image", accepts: createVideoGeneration_sora_image },
    { entry: "sora-storyboard", accepts: createVideoGeneration_sora_storyboard },
    { entry: "sora-cameo", accepts: createVideoGeneration_sora_cameo },
    { entry: "sora-text", accepts: createVideoGeneration_sora_text },
  ],
  fetchMusicTasks: [
    { entry: "suno-fetch", accepts: fetchMusicTasks_suno_fetch },
  ],
  generateContent: [
    { entry: "nano-banana-native", accepts: generateContent_nano_banana_native },
  ],
  getImageTask: [
    { entry: "image-task", accepts: getImageTask_image_task },
  ],
  getVideo: [
    { entry: "video-query", accepts: getVideo_video_query },
  ],
  getVideoContent: [
    { entry: "video-content", accepts: getVideoContent_video_content },
  ],
  getVideoGeneration: [
    { entry: "sora-query", accepts: getVideoGeneration_sora_query },
  ],
  remixVideo: [
    { entry: "video-remix", accepts: remixVideo_video_remix },
  ],
  submitMusic: [
    { entry: "suno-extend", accepts: submitMusic_suno_extend },
  ],
  uploadAudioFromUrl: [
    { entry: "suno-upload", accepts: uploadAudioFromUrl_suno_upload },
  ],
};
