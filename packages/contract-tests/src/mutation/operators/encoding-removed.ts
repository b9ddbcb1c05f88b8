import { isObject } from "../../json-object.ts";
import { escapeStep } from "../../json-pointer.ts";
import { without } from "../contract/json.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A part of a form may be of any media type. */
export const encodingRemoved: Operator = {
  name: "encoding removed",
  kind: "media type",
  least: 0.9,
  changes({ object: { encoding } }) {
    if (!isObject(encoding)) return [];
    return Object.keys(encoding).map((part) => setKeyword("encoding", without(encoding, part), `/${escapeStep(part)}`));
  },
};
