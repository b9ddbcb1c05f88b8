import { pointerSteps } from "../json-pointer.ts";
import { type Excerpt, excerptOf } from "./place.ts";

function printed(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function linesOf(value: unknown): number {
  return printed(value).split("\n").length;
}

/** How many lines a printed value has before the place, as far as the steps lead. */
function linesBefore(value: unknown, [step, ...rest]: readonly string[]): number {
  if (step === undefined || typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return 0;
  const members = Object.entries(value);
  const index = members.findIndex(([key]) => key === step);
  const before = members.slice(0, index).reduce((sum, [, member]) => sum + linesOf(member), 0);
  return 1 + before + linesBefore(members[index]?.[1], rest);
}

/** A JSON value as it is printed, around the place a pointer leads to, or around the last step that exists. */
export function jsonExcerpt(value: unknown, pointer: string): Excerpt {
  return excerptOf(printed(value), 1 + linesBefore(value, pointerSteps(pointer)));
}
