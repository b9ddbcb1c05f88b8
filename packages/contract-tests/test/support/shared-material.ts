import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../../../shared/recordings/", import.meta.url));

/** A response body captured from a real service, and what to judge it as. */
export interface GenuineBody {
  /** Name of the file, with its folder. */
  readonly name: string;
  readonly operationId: string;
  /** HTTP status, of a kind that the contract documents as `default` for errors. */
  readonly status: number;
  readonly mediaType: "application/json" | "text/event-stream";
  readonly text: string;
}

// An error may come with any status, so each is judged as one the contract lists under `default` only.
const anyError = 599;

/** Folders that belong to operations the contract describes, and the status of what is in them. */
const statuses: readonly (readonly [folder: RegExp, status: number])[] = [
  [/^(openai|compat|gateway)-chat(-stream)?$|^claude-thinking-compat$/, 200],
  [/^(openai|compat)-images$/, 200],
  [/^(errors-(openai|compat)|gateway-errors)$/, anyError],
];

function operationOf(endpoint: string): string {
  if (endpoint.endsWith("/edits")) return "createImageEdit";
  return endpoint.includes("/images") ? "createImage" : "createChatCompletion";
}

function readRow(row: string): GenuineBody[] {
  const [name = "", , , , endpoint = ""] = row.split("\t");
  const status = statuses.find(([of]) => of.test(name.split("/")[0] ?? ""))?.[1];
  if (!status) return [];
  const mediaType = name.endsWith(".sse") ? "text/event-stream" : "application/json";
  const text = readFileSync(`${folder}${name}`, "utf8");
  return [{ name, operationId: operationOf(endpoint), status, mediaType, text }];
}

/** Why there is no genuine material, undefined when there is. */
export const absentMaterial: string | undefined = existsSync(`${folder}INDEX.tsv`)
  ? undefined
  : "../shared is not beside this repository, so no genuine response was judged";

/** The genuine bodies that belong to operations the contract describes. Empty when the material is absent. */
export function genuineBodies(): readonly GenuineBody[] {
  if (absentMaterial) return [];
  const [, ...rows] = readFileSync(`${folder}INDEX.tsv`, "utf8").trim().split("\n");
  return rows.flatMap(readRow);
}
