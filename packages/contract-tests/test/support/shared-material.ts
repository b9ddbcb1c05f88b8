import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseEvents } from "../../src/judge/read-events.ts";

/** The folder of genuine bodies, which may be absent. */
export const sharedRecordings: string = fileURLToPath(new URL("../../../../../shared/recordings/", import.meta.url));

/** A response body captured from a real service, and what to judge it as. */
export interface GenuineBody {
  /** Name of the file, with its folder. */
  readonly name: string;
  /** Host that answered. */
  readonly host: string;
  readonly operationId: string;
  /** HTTP status, of a kind that the contract documents as `default` for errors. */
  readonly status: number;
  /** HTTP status that the service answered. */
  readonly answered: number;
  /** Media type under which the contract documents the values. */
  readonly mediaType: "application/json" | "text/event-stream";
  readonly text: string;
  /** The `Date` header, undefined when the index gives none. */
  readonly date: string | undefined;
  /** What the index says of its genuineness, such as `openai-id=created`. Empty when it carries nothing to check. */
  readonly authenticity: readonly string[];
  /** What the schema of the media type speaks about: the JSON body, or each event of a stream. */
  readonly values: readonly unknown[];
}

// An error may come with any status, so each is judged as one the contract lists under `default` only.
const anyError = 599;

/** The operation of an address; each is matched by its end, since hosts put their own prefix before it. */
const addresses: readonly (readonly [address: RegExp, operationId: string])[] = [
  [/\/images\/edits$/, "createImageEdit"],
  [/\/images(\/generations)?$/, "createImage"],
  [/^POST \/v1\/videos$/, "createVideo"],
  [/^POST \/v1\/videos\/[^/]+\/remix$/, "remixVideo"],
  [/^GET \/v1\/videos\/[^/]+$/, "getVideo"],
  [/\/suno\/submit\/music$/, "submitMusic"],
  [/\/suno\/fetch$/, "fetchMusicTasks"],
  [/:(stream)?generateContent$/i, "generateContent"],
  [/(?<!chat)\/completions$/, "createCompletion"],
  [/\/chat\/completions(\?|$)|^POST \/models\//, "createChatCompletion"],
];

function operationOf(name: string, endpoint: string): string {
  const found = addresses.find(([address]) => address.test(endpoint));
  if (!found) throw new Error(`${name}: ${endpoint} belongs to no operation`);
  return found[1];
}

function readRow(row: string): GenuineBody {
  const columns = row.split("\t");
  const [name = "", , , , endpoint = ""] = columns;
  const text = readFileSync(`${sharedRecordings}${name}`, "utf8");
  const streams = name.endsWith(".sse");
  const operationId = operationOf(name, endpoint);
  return {
    name,
    host: columns[12] ?? "",
    operationId,
    status: /^(gateway-)?errors/.test(name) ? anyError : 200,
    answered: Number(columns[7]),
    // The streamed sibling of generateContent sends its JSON answer piece by piece.
    mediaType: streams && operationId !== "generateContent" ? "text/event-stream" : "application/json",
    text,
    date: /^\w{3}, /.test(columns[9] ?? "") ? columns[9] : undefined,
    authenticity: (columns[16] ?? "").split(" ").filter((check) => check !== ""),
    values: streams ? parseEvents(text) : [JSON.parse(text)],
  };
}

/** Why there is no genuine material, undefined when there is. */
export const absentMaterial: string | undefined = existsSync(`${sharedRecordings}INDEX.tsv`)
  ? undefined
  : "../shared is not beside this repository, so no genuine response was judged";

/** Every genuine body. Empty when the material is absent. */
export function genuineBodies(): readonly GenuineBody[] {
  if (absentMaterial) return [];
  const [, ...rows] = readFileSync(`${sharedRecordings}INDEX.tsv`, "utf8").trim().split("\n");
  return rows.map(readRow);
}
