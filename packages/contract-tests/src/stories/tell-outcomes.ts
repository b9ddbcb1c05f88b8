import type { HaoeeClient } from "@haoee/client";
import type { Entry, OperationId } from "@haoee/spec";
import { mediaFacts } from "../outcomes/media-facts.ts";
import type { Outcome } from "../outcomes/outcome.ts";
import { uses } from "../outcomes/uses.ts";
import { inputOf } from "./call-by-client.ts";
import { isForeignToClient } from "./call-by-fetch.ts";
import { documentedExchanges } from "./documented-exchanges.ts";

/** What users got out of an entry, and what they missed. */
export interface Outcomes {
  readonly problems: readonly string[];
  /** One for each documented request, such as `png 1024x1024` or `text with thoughts`. */
  readonly facts: readonly string[];
}

const drawnInChat = ["chat-recraft", "chat-create-image", "chat-edit-image"];

/** The media type of what an entry is for. */
function wantedType({ id, group }: Entry): "text" | "image" | "video" | "audio" {
  if (group === "chat") return drawnInChat.includes(id) ? "image" : "text";
  return group === "images" ? "image" : group;
}

async function factsOf({ text = "", beside = [], files = [] }: Outcome, wanted: string): Promise<string> {
  if (wanted === "text" && text !== "") return ["text", ...beside].join(" with ");
  const astray = files.filter(({ type }) => !type.startsWith(`${wanted}/`));
  if (files.length === 0 || astray.length > 0)
    throw new Error(`brought ${astray[0]?.type ?? "nothing"}, not ${wanted}`);
  return (await Promise.all(files.map(mediaFacts))).join(", ");
}

/** Documented request → resource method of the client → task awaited → media loaded: users get what the entry is for. */
export async function tellOutcomes(entry: Entry, haoee: HaoeeClient): Promise<Outcomes> {
  const facts: string[] = [];
  for (const { operationId, request } of documentedExchanges(entry)) {
    if (isForeignToClient(operationId, request)) continue;
    // The contract has judged the request of this operation before.
    const use = uses[operationId as OperationId] as (client: HaoeeClient, input: object) => Promise<Outcome>;
    try {
      facts.push(await factsOf(await use(haoee, inputOf(operationId, request)), wantedType(entry)));
    } catch (error) {
      return { facts, problems: [`${operationId}: ${error instanceof Error ? error.message : error}`] };
    }
  }
  return { facts, problems: facts.length === 0 ? ["no documented request is of a form that the client sends"] : [] };
}
