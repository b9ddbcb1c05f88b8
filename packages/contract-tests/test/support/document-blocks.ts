import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A block of commands or TypeScript in a document of the repository. */
export interface DocumentBlock {
  /** The heading that it stands below, and its first line. */
  readonly title: string;
  readonly language: "sh" | "ts";
  readonly code: string;
  /** What has to be in the output, in the order in which it is promised. */
  readonly promises: readonly string[];
}

const root = join(import.meta.dirname, "../../../..");

/** What runs, in its order, and the headings between. */
const form = /^#+ (?<heading>.*)$|^```(?<language>sh|ts)\n(?<code>[\s\S]*?)^```$/gm;

/** The blocks of `sh` and `ts` of a document, in their order. */
export function blocksOf(path: string): readonly DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let heading = "";
  for (const { groups = {} } of readFileSync(join(root, path), "utf8").matchAll(form)) {
    const { language, code = "" } = groups;
    heading = groups.heading ?? heading;
    if (language !== "sh" && language !== "ts") continue;
    const promises = [...code.matchAll(/(?:#|\/\/)> (.*)$/gm)].map(([, promise = ""]) => promise);
    blocks.push({ title: `${heading}: ${code.split("\n", 1)[0]}`, language, code, promises });
  }
  return blocks;
}
