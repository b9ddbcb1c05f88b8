import { existsSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { UnreadableChangesetError } from "../../errors/unreadable-changeset-error.ts";
import { isObject, type JsonObject } from "../../json-object.ts";
import { stringsAt } from "../document/json.ts";

/** What the folder of changesets says about which of them count. */
export interface ChangesetSettings {
  /** `config.json`. */
  readonly config: JsonObject;
  /** `pre.json`, which stands there between `changeset pre enter` and the version after `changeset pre exit`. */
  readonly pre: JsonObject;
}

function readObject(folder: string, name: string): JsonObject {
  const path = join(folder, name);
  if (!existsSync(path)) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(value) ? value : {};
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UnreadableChangesetError(folder, `${name}: ${reason}`);
  }
}

/**
 * Reads the settings of a `.changeset` folder; a file that is absent says nothing.
 *
 * @throws UnreadableChangesetError when one is no JSON.
 */
export function readChangesetSettings(folder: string): ChangesetSettings {
  return { config: readObject(folder, "config.json"), pre: readObject(folder, "pre.json") };
}

/**
 * Whether a pre-release has consumed a changeset: changesets 2 lists it in `pre.json`, changesets 3 moves it to `pre/`.
 * Once pre mode ends they make the version after it, and count again.
 */
export function isConsumed({ pre }: ChangesetSettings, id: string): boolean {
  return pre.mode === "pre" && (id.startsWith("pre/") || stringsAt(pre, "changesets").includes(id));
}

/** Whether changesets leaves a package out, by its name or a glob. */
export function isIgnored({ config }: ChangesetSettings, packageName: string): boolean {
  return stringsAt(config, "ignore").some((pattern) => matchesGlob(packageName, pattern));
}
