// Generated from entries.yaml by `pnpm generate`. Do not edit.
"use strict";
export const createChatCompletion_chat_stream = validate20;
const schema31 = {"properties":{"body":{"properties":{"stream":{"const":true}},"required":["stream"]}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.stream === undefined) && (missing0 = "stream")){
validate20.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.stream !== undefined){
if(true !== data0.stream){
validate20.errors = [{instancePath:instancePath+"/body/stream",schemaPath:"#/properties/body/properties/stream/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
}
}
}
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const createChatCompletion_chat = validate21;
const schema32 = {};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate21.errors = null;
return true;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImage_image_async = validate22;
const schema33 = {"properties":{"query":{"properties":{"async":{"const":"true"}},"required":["async"]}}};

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
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.async === undefined) && (missing0 = "async")){
validate22.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.async !== undefined){
if("true" !== data0.async){
validate22.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"query":true},"dynamicProps":false,"dynamicItems":false};

export const createImage_text_to_image = validate23;
const schema34 = {};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate23.errors = null;
return true;
}
validate23.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_image_async = validate24;
const schema35 = {"properties":{"body":{"properties":{"query":{"type":"object"},"body":{"type":"object"}},"required":["query","body"]}}};

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
if(data.body !== undefined){
let data0 = data.body;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((data0.query === undefined) && (missing0 = "query")) || ((data0.body === undefined) && (missing0 = "body"))){
validate24.errors = [{instancePath:instancePath+"/body",schemaPath:"#/properties/body/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.query !== undefined){
let data1 = data0.query;
const _errs1 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate24.errors = [{instancePath:instancePath+"/body/query",schemaPath:"#/properties/body/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.body !== undefined){
let data2 = data0.body;
const _errs3 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate24.errors = [{instancePath:instancePath+"/body/body",schemaPath:"#/properties/body/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
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

export const createImageEdit_edit_async = validate25;
const schema36 = {"properties":{"query":{"properties":{"async":{"const":"true"}},"required":["async"]}}};

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
if(data.query !== undefined){
let data0 = data.query;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.async === undefined) && (missing0 = "async")){
validate25.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.async !== undefined){
if("true" !== data0.async){
validate25.errors = [{instancePath:instancePath+"/query/async",schemaPath:"#/properties/query/properties/async/const",keyword:"const",params:{allowedValue: "true"},message:"must be equal to constant"}];
return false;
}
}
}
}
}
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"query":true},"dynamicProps":false,"dynamicItems":false};

export const createImageEdit_image_edit = validate26;
const schema37 = {};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate26.errors = null;
return true;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const getImageTask_image_task = validate27;
const schema38 = {};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
validate27.errors = null;
return true;
}
validate27.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const matchers = {
  createChatCompletion: [
    { entry: "chat-stream", accepts: createChatCompletion_chat_stream },
    { entry: "chat", accepts: createChatCompletion_chat },
  ],
  createImage: [
    { entry: "image-async", accepts: createImage_image_async },
    { entry: "text-to-image", accepts: createImage_text_to_image },
  ],
  createImageEdit: [
    { entry: "image-async", accepts: createImageEdit_image_async },
    { entry: "edit-async", accepts: createImageEdit_edit_async },
    { entry: "image-edit", accepts: createImageEdit_image_edit },
  ],
  getImageTask: [
    { entry: "image-task", accepts: getImageTask_image_task },
  ],
};
