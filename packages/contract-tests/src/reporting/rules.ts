import type { Finding, FindingSource } from "../verification/finding.ts";

/** What each source of findings holds, in one sentence. */
export const sourceSentences: Readonly<Record<FindingSource | "catalogue", string>> = {
  schema: "Address, parameters, bodies and headers follow the contract.",
  strict: "Every field that was recorded is documented, or stands on the allow-list.",
  grammar: "The events of a stream come in the framing and in the order that clients rely on.",
  client:
    "The generated client sends the recorded request and returns the whole answer, however it was cut into pieces.",
  mock: "The mock's answer to the recorded request has its status, its media type and its shape.",
  flow: "The calls and webhooks of a flow come in an order that tasks allow, with the ids they were given.",
  genuineness: "What can be checked of a captured recording without a network speaks for it being genuine.",
  file: "Every file below the folder of recordings is a recording.",
  catalogue: "Every documentation entry that the contract describes has its five facts.",
};

/** The rule a finding breaks, within its source: `schema/required`. */
export function ruleOf({ source, rule }: Finding): string {
  return `${source}/${rule}`;
}

/** What a finding is about: a recording, or else the list of fields that may be undocumented. */
export function subjectOf({ recording }: Finding): string {
  return recording || "allowed-fields.yaml";
}
