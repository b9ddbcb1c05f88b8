import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findOperation } from "@haoee/spec";
import type { Exchange, FilePart, RecordedRequest, TextPart } from "../recording/recording.ts";
import type { PlanPart, PlanRequest } from "./plan-step.ts";

function partOf(part: PlanPart, folder: string): TextPart | FilePart {
  if ("value" in part) return part;
  const bytes = new Uint8Array(readFileSync(join(folder, part.file)));
  const file = hash("sha256", bytes);
  return { name: part.name, filename: basename(part.file), contentType: part.contentType, file, bytes };
}

function pathOf({ operationId, request }: Exchange, given: PlanRequest["path"]): string {
  if (!given) return request.path;
  const template = findOperation(operationId)?.path ?? "";
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => encodeURIComponent(given[name] ?? whole));
}

function bodyOf(
  { body, parts }: PlanRequest,
  documented: RecordedRequest,
  folder: string,
): Pick<RecordedRequest, "headers" | "body" | "parts"> {
  if (parts) return { headers: {}, parts: parts.map((part) => partOf(part, folder)) };
  if (body !== undefined) return { headers: { "content-type": "application/json" }, body };
  const { method, path, query, ...rest } = documented;
  return rest;
}

/**
 * A documented request as a plan changes it.
 *
 * @param folder where the files of the plan are.
 * @throws Error of the file system.
 */
export function planRequest(documented: Exchange, request: PlanRequest, folder: string): RecordedRequest {
  const { method, query = {} } = documented.request;
  return {
    method,
    path: pathOf(documented, request.path),
    query: request.query ?? query,
    ...bodyOf(request, documented.request, folder),
  };
}
