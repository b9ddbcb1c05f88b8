import { escapeStep } from "../../json-pointer.ts";
import { renamed } from "../contract/json.ts";
import { replaceAll } from "./keyword-changes.ts";
import type { Operator } from "./operator.ts";

/** An operation stands under another path. */
export const pathChanged: Operator = {
  name: "path changed",
  kind: "paths",
  least: 1,
  changes: ({ object }) =>
    Object.keys(object).flatMap((path) =>
      [path.replace(/^\/([^/]+)/, "/$1-changed"), `${path}/changed`].map((changed) =>
        replaceAll(renamed(object, path, changed), `/${escapeStep(path)}`),
      ),
    ),
};
