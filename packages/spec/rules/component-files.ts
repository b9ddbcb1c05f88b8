import type { Problem, Rule } from "./rule.ts";
import { isObject } from "./walk.ts";

/** Folders whose files are components, and the group of the bundle that holds them. */
const groups: Readonly<Record<string, string>> = {
  schemas: "schemas",
  examples: "examples",
  responses: "responses",
  parameters: "parameters",
  headers: "headers",
  callbacks: "callbacks",
  "security-schemes": "securitySchemes",
};

function misnamed(components: unknown, path: string): Problem[] {
  const [folder = "", file = ""] = path.split("/").slice(-2);
  const group = groups[folder];
  const name = file.replace(/\.yaml$/, "");
  const found = group && isObject(components) ? components[group] : undefined;
  if (!group || (isObject(found) && name in found)) return [];
  return [{ at: path, message: `the bundle has no component ${name} among its ${group}; another has taken its name` }];
}

export const componentFiles: Rule = {
  name: "component-files",
  reason: "A component is found by its name, and a file that nothing refers to is a mistake nobody sees.",
  check: ({ document, files, reached }) => [
    ...files
      .filter((path) => !reached.includes(path))
      .map((path) => ({ at: path, message: "nothing refers to it; refer to it or delete it" })),
    ...files.filter((path) => reached.includes(path)).flatMap((path) => misnamed(document.components, path)),
  ],
};
