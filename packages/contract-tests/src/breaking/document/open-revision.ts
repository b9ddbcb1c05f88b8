import { parse } from "yaml";
import { UnreadableContractError } from "../../errors/unreadable-contract-error.ts";
import { findSource, type Source } from "./read-source.ts";
import { Revision } from "./revision.ts";

/** A revision with the texts it was read from. */
export interface OpenedRevision {
  readonly revision: Revision;
  /** Whether it is a file as of a git revision. */
  readonly git: boolean;
  /** The text of the root document for an empty path, else that of a file beside it. */
  text(path: string): string;
}

function firstLine(error: unknown): string {
  const stderr = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
  return (stderr || String(error instanceof Error ? error.message : error)).split("\n")[0] ?? "";
}

function parseText(text: string): unknown {
  return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text, { merge: true });
}

function remember(source: Source): (path: string) => string {
  const texts = new Map<string, string>();
  return (path) => {
    const text = texts.get(path) ?? source.read(path);
    texts.set(path, text);
    return text;
  };
}

/**
 * Reads a revision of a contract, JSON or YAML: a file, `-` for the standard input, or `REVISION:path` as git writes it.
 *
 * @throws UnreadableContractError when it cannot be read or is no OpenAPI document.
 */
export function openRevision(name: string): OpenedRevision {
  const source = findSource(name);
  const text = remember(source);
  const read = (path: string) => {
    try {
      return parseText(text(path));
    } catch (error) {
      throw new UnreadableContractError(path === "" ? name : `${name}, ${path}`, firstLine(error));
    }
  };
  return { revision: new Revision(name, read(""), read), git: source.git, text };
}
