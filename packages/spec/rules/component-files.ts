import type { Rule } from "./rule.ts";
import { isObject } from "./walk.ts";

const folders = ["schemas", "examples", "responses", "parameters", "callbacks", "security-schemes", "headers"];

function componentNames(components: unknown): Set<string> {
  return new Set(isObject(components) ? Object.values(components).flatMap((group) => Object.keys(group ?? {})) : []);
}

export const componentFiles: Rule = {
  name: "component-files",
  reason: "A component is found by its name, and a file that nothing refers to is a mistake nobody sees.",
  check: ({ document, files }) => {
    const names = componentNames(document.components);
    return files
      .map((path) => ({
        path,
        folder: path.split("/").at(-2) ?? "",
        name: path
          .split("/")
          .at(-1)
          ?.replace(/\.yaml$/, ""),
      }))
      .filter(({ folder, name }) => folders.includes(folder) && !names.has(name ?? ""))
      .map(({ path, name }) => ({ at: path, message: `nothing refers to it: the bundle has no component ${name}` }));
  },
};
