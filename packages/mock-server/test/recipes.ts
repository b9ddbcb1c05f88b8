import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One recipe of the README. */
export interface Recipe {
  readonly title: string;
  readonly language: string;
  readonly code: string;
  /** What has to be in the output, in the order in which it is promised. */
  readonly promises: readonly string[];
}

const form = /^\*\*\d+\. (?<title>.*)\*\*\n```(?<language>\w+)\n(?<code>[\s\S]*?)^```/gm;

/** The recipes of a README of this package. */
export function recipesOf(name: string): readonly Recipe[] {
  const text = readFileSync(join(import.meta.dirname, "..", name), "utf8");
  return [...text.matchAll(form)].map(({ groups: { title = "", language = "", code = "" } = {} }) => ({
    title,
    language,
    code,
    promises: [...code.matchAll(/(?:#|\/\/)> (.*)$/gm)].map(([, promise = ""]) => promise),
  }));
}
