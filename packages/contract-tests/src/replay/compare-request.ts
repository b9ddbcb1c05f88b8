import { firstDifference } from "../first-difference.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { RecordedRequest } from "../recording/recording.ts";
import { compareForm } from "./compare-form.ts";
import { maskRedacted } from "./mask-redacted.ts";
import type { ReceivedRequest } from "./received-request.ts";

/** A path in one of its spellings: clients differ in the characters they encode. */
function spelled(path: string): string {
  const steps = path.split("/").map((step) => {
    try {
      return encodeURIComponent(decodeURIComponent(step));
    } catch {
      return step;
    }
  });
  return steps.join("/");
}

function compareAddress(received: ReceivedRequest, recorded: RecordedRequest): readonly string[] {
  const path = String(maskRedacted(received.path, recorded.path));
  const facts = [
    ["method", received.method, recorded.method, received.method === recorded.method],
    ["path", received.path, recorded.path, spelled(path) === spelled(recorded.path)],
  ] as const;
  const differences = facts
    .filter(([, , , same]) => !same)
    .map(([name, sent, expected]) => `the ${name} is ${sent}; recorded was ${expected}`);
  const parameter = firstDifference(maskRedacted(received.query, recorded.query), recorded.query ?? {});
  return parameter === undefined ? differences : [...differences, `the query differs at ${parameter || "its root"}`];
}

function compareJson({ bytes, contentType }: ReceivedRequest, recorded: unknown): readonly string[] {
  if (essenceOf(contentType) !== "application/json") {
    return [`the media type of the body is ${contentType || "not given"}; recorded was application/json`];
  }
  try {
    const sent = maskRedacted(JSON.parse(new TextDecoder().decode(bytes)), recorded);
    const place = firstDifference(sent, recorded);
    return place === undefined ? [] : [`the body differs at ${place || "its root"}`];
  } catch {
    return ["the body is not JSON"];
  }
}

async function compareBody(received: ReceivedRequest, recorded: RecordedRequest): Promise<readonly string[]> {
  if (recorded.parts) return compareForm(received, recorded.parts);
  if (recorded.body !== undefined) return compareJson(received, recorded.body);
  return received.bytes.length === 0 ? [] : ["a body was sent; recorded was none"];
}

/**
 * In what a received request differs from the recorded one: method, path, query and body. Headers are not compared,
 * since clients add their own, but for the media type of a body. Where the recording says `[redacted]`, any text will do.
 */
export async function compareRequest(received: ReceivedRequest, recorded: RecordedRequest): Promise<readonly string[]> {
  return [...compareAddress(received, recorded), ...(await compareBody(received, recorded))];
}
