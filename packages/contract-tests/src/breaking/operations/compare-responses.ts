import type { JsonObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { compareHeaders } from "./compare-headers.ts";
import { below, type Pair, type Revisions } from "./pair.ts";

function compareResponse(pair: Pair, side: Side, revisions: Revisions): readonly Change[] {
  return [
    ...compareHeaders(below(pair, "headers", revisions), side, revisions),
    ...compareContent(below(pair, "content", revisions), side, revisions),
  ];
}

function upperRanges(responses: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => !status.startsWith("x-"))
      .map(([status, response]) => [status === "default" ? status : status.toUpperCase(), response]),
  );
}

function rangeOf(status: string): string {
  return `${status[0]}XX`;
}

/** A status of the old revision; a range tells of it, too, but `default` says of no status that it comes. */
function compareStatus(status: string, responses: Pair, side: Side, revisions: Revisions): readonly Change[] {
  if (status in responses.newer) return compareResponse(below(responses, status, revisions), side, revisions);
  const older = revisions.older.follow(responses.older[status]);
  const range = rangeOf(status);
  const pointer = `${responses.pointer}/${escapeStep(range in responses.newer ? range : status)}`;
  if (status === "default" || !(range in responses.newer))
    return [sidedChange("status-removed", side, pointer, `status ${status}: described → gone`, { old: older })];
  const newer = revisions.newer.follow(responses.newer[range]);
  const places = { old: older, new: newer };
  return [
    sidedChange("status-generalised", side, pointer, `status ${status}: by itself → by ${range}`, places),
    ...compareResponse({ older, newer, pointer }, side, revisions),
  ];
}

/**
 * What told of a status that had no description of its own: its range, else `default`. Beside a success `default` means
 * the errors, so it does not tell of another success.
 */
function coveringStatus(status: string, responses: JsonObject): string | undefined {
  const range = rangeOf(status);
  if (status === "default") return undefined;
  if (range in responses) return range;
  const isSuccess = (other: string) => other.startsWith("2");
  const forErrors = isSuccess(status) && Object.keys(responses).some(isSuccess);
  return "default" in responses && !forErrors ? "default" : undefined;
}

function addedStatus(status: string, responses: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const newer = revisions.newer.follow(responses.newer[status]);
  const pointer = `${responses.pointer}/${escapeStep(status)}`;
  const added = sidedChange("status-added", side, pointer, `status ${status}: absent → described`, { new: newer });
  const covering = coveringStatus(status, responses.older);
  if (covering === undefined) return [added];
  // Whoever reads what told of the status before must be able to read the status by itself.
  const older = revisions.older.follow(responses.older[covering]);
  return [added, ...compareResponse({ older, newer, pointer }, side, revisions)];
}

/** The answers of an operation by their status. */
export function compareResponses(operation: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const pair = below(operation, "responses", revisions);
  const responses: Pair = { ...pair, older: upperRanges(pair.older), newer: upperRanges(pair.newer) };
  const added = Object.keys(responses.newer).filter((status) => !(status in responses.older));
  return [
    ...Object.keys(responses.older).flatMap((status) => compareStatus(status, responses, side, revisions)),
    ...added.flatMap((status) => addedStatus(status, responses, side, revisions)),
  ];
}
