import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** Where a revision of a contract is read from. */
export interface Source {
  /** The text of the root document for an empty path, else that of a file beside it. */
  read(path: string): string;
  /** Whether it is a file as of a git revision. */
  readonly git: boolean;
}

const standardInput = 0;

function showFile(revision: string, path: string): string {
  return execFileSync("git", ["show", "--end-of-options", `${revision}:${path}`], {
    encoding: "utf8",
    maxBuffer: 256 * 2 ** 20,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function besideFile(file: string): Source {
  return {
    git: false,
    read: (path) => readFileSync(path === "" ? file : posix.join(posix.dirname(file), path), "utf8"),
  };
}

function besideRevision(revision: string, file: string): Source {
  // `./` is git's own sign for a path relative to the current folder, and joining paths would drop it.
  const prefix = file.startsWith("./") ? "./" : "";
  return {
    git: true,
    read: (path) => showFile(revision, path === "" ? file : prefix + posix.join(posix.dirname(file), path)),
  };
}

/** What a user names: `-` for the standard input, a file, or `REVISION:path` as git writes it. */
export function findSource(name: string): Source {
  if (name === "-") return { git: false, read: (path) => readFileSync(path === "" ? standardInput : path, "utf8") };
  const [, revision, path] = /^(?:git:)?([^:]{2,}):(.+)$/.exec(name) ?? [];
  if (revision === undefined || path === undefined || existsSync(name)) return besideFile(name);
  return besideRevision(revision, path);
}
