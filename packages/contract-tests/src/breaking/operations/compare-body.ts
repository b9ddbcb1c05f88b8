import type { Side } from "../side.ts";
import { type Change, sidedChange } from "./change.ts";
import { compareContent } from "./compare-content.ts";
import { below, type Pair, type Revisions } from "./pair.ts";

/** The body of a request, or of a webhook. */
export function compareBody(operation: Pair, side: Side, revisions: Revisions): readonly Change[] {
  const pair = below(operation, "requestBody", revisions);
  const { older, newer, pointer } = pair;
  const places = { old: older, new: newer };
  const had = "requestBody" in operation.older;
  const has = "requestBody" in operation.newer;
  if (had && !has) return [sidedChange("body-removed", side, pointer, "body: described → gone", places)];
  const [was, is] = [older.required === true, newer.required === true];
  if (!had && has) {
    const name = is ? "required-body-added" : "body-added";
    return [sidedChange(name, side, pointer, `body: absent → ${is ? "required" : "optional"}`, places)];
  }
  return [
    ...(is && !was ? [sidedChange("body-became-required", side, pointer, "body: optional → required", places)] : []),
    ...(was && !is ? [sidedChange("body-became-optional", side, pointer, "body: required → optional", places)] : []),
    ...compareContent(below(pair, "content", revisions), side, revisions),
  ];
}
