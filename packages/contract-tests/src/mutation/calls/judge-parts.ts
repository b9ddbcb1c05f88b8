import type { OpenApiDocument } from "@haoee/spec";
import { isObject, type JsonObject } from "../../json-object.ts";
import { listOf } from "../contract/json.ts";
import { resolved } from "../contract/place.ts";
import type { CallRequest, CallVerdict } from "./call.ts";

type Body = Pick<CallRequest, "mediaType" | "files">;

function refusedFiles(encoding: unknown, files: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(files).flatMap(([name, contentType]) => {
    const part = isObject(encoding) ? encoding[name] : undefined;
    if (!isObject(part) || typeof part.contentType !== "string") return [];
    const allowed = part.contentType.split(",").map((one) => one.trim());
    return allowed.includes(contentType) ? [] : [`part ${name} may not be ${contentType}`];
  });
}

/** Judges whether there is a body, and of what media types it and its files are. */
export function judgeSent(document: OpenApiDocument, requestBody: unknown, { mediaType, files }: Body): CallVerdict {
  const body = resolved(document, requestBody);
  const content = isObject(body.content) ? body.content : {};
  if (mediaType === null) return { problems: body.required === true ? ["the body is missing"] : [], by: [] };
  const found = content[mediaType];
  if (!isObject(found)) return { problems: [`a body of ${mediaType} is not documented`], by: [] };
  return { problems: refusedFiles(found.encoding, files), by: [`body ${mediaType}`] };
}

/** Judges status, media type and names of headers. */
export function judgeAnswered(
  document: OpenApiDocument,
  responses: unknown,
  { status, mediaType, headers }: { status: number; mediaType: string | null; headers: readonly string[] },
): CallVerdict {
  const all = isObject(responses) ? responses : {};
  const key = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((one) => one in all);
  if (key === undefined) return { problems: [`status ${status} is not documented`], by: [] };
  const response = resolved(document, all[key]);
  const content = isObject(response.content) ? response.content : {};
  const documented = Object.keys(isObject(response.headers) ? response.headers : {}).map((name) => name.toLowerCase());
  const known = mediaType === null || mediaType in content;
  return {
    problems: known ? [] : [`an answer ${key} of ${mediaType} is not documented`],
    by: [`status ${key}`, ...headers.filter((name) => documented.includes(name)).map((name) => `header ${name}`)],
  };
}

function sends(scheme: JsonObject, { headers, query }: CallRequest): boolean {
  const header = headers[String(scheme.type === "apiKey" ? scheme.name : "authorization").toLowerCase()];
  if (scheme.type === "http") return header?.toLowerCase().startsWith(`${scheme.scheme} `) === true;
  return scheme.in === "query" ? String(scheme.name) in query : header !== undefined;
}

/** Judges whether a request carries a key in one of the ways that are asked for. */
export function judgeKey(document: OpenApiDocument, security: unknown, request: CallRequest): CallVerdict {
  const ways = listOf(security).map((way) => Object.keys(isObject(way) ? way : {}));
  const schemes = document.components.securitySchemes ?? {};
  const sent = (name: string): boolean => sends(resolved(document, schemes[name]), request);
  const open = ways.length === 0 || ways.some((names) => names.length === 0);
  const by = ways.filter((names) => names.length > 0 && names.every(sent)).map((names) => `key ${names.join("+")}`);
  return {
    problems: open || by.length > 0 ? [] : ["the key is missing"],
    by: open ? [...by, "no key is asked for"] : by,
  };
}

/** Judges which parameters are sent, and which are not. Headers that nothing documents are nobody's business. */
export function judgeSentParameters(
  document: OpenApiDocument,
  parameters: unknown,
  { query, headers }: CallRequest,
): CallVerdict {
  const all = listOf(parameters).map((one) => resolved(document, one));
  const nameOf = ({ in: place, name }: JsonObject): string =>
    `${place} ${place === "header" ? String(name).toLowerCase() : name}`;
  const sent = [
    ...Object.keys(query).map((name) => `query ${name}`),
    ...Object.keys(headers).map((name) => `header ${name}`),
  ];
  const documented = all.map(nameOf);
  const missing = all.filter((one) => one.in !== "path" && one.required === true && !sent.includes(nameOf(one)));
  const strangers = sent.filter((name) => name.startsWith("query ") && !documented.includes(name));
  return {
    problems: [
      ...missing.map((one) => `${nameOf(one)} is missing`),
      ...strangers.map((name) => `${name} is not documented`),
    ],
    by: [...sent.filter((name) => documented.includes(name)), ...documented.filter((name) => name.startsWith("path "))],
  };
}
