import { isObject } from "../../json-object.ts";
import { without } from "../contract/json.ts";
import { setKeyword } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** A union is told apart by another property; a tag is missing; a tag leads to another branch. */
export const discriminatorChanged: Operator = {
  name: "discriminator changed",
  kind: "schema",
  least: 0.9,
  changes({ object: { discriminator } }) {
    if (!isObject(discriminator)) return [];
    const mapping = isObject(discriminator.mapping) ? discriminator.mapping : {};
    const tags = Object.keys(mapping);
    const mappings = tags.flatMap((tag, index) => [
      without(mapping, tag),
      { ...mapping, [tag]: mapping[tags[(index + 1) % tags.length] ?? tag] },
    ]);
    return [
      setKeyword("discriminator", { ...discriminator, propertyName: `${discriminator.propertyName}_renamed` }),
      ...mappings.map((changed) => setKeyword("discriminator", { ...discriminator, mapping: changed }, "/mapping")),
    ];
  },
};
