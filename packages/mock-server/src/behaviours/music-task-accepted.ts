import { jsonResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** Answers the id of a music task in the envelope of the family. */
export function musicTaskAccepted(id: string): ResponseValue {
  return jsonResponse(200, { code: "success", message: "", data: id });
}
