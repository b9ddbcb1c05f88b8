import { createParser } from "eventsource-parser";

/** Something in a stream that its grammar does not allow, at an event, or at the event that would have come next. */
export interface GrammarProblem {
  readonly event: number;
  /** JSON pointer within the event. */
  readonly pointer: string;
  readonly rule: string;
  readonly level: "error" | "warning";
  readonly message: string;
}

/** The events of a stream as its framing has them. */
export interface Frames {
  /** The data of each event. */
  readonly events: readonly string[];
  readonly comments: number;
  readonly problems: readonly GrammarProblem[];
}

const byteOrderMark = "\uFEFF";

function framing(event: number, rule: string, message: string, level: "error" | "warning" = "error"): GrammarProblem {
  return { event, pointer: "", rule, level, message };
}

/** UTF-8 as the format wants it, or the text as far as it can be read and what is wrong with it. */
function decode(bytes: Uint8Array): { readonly text: string; readonly problems: readonly GrammarProblem[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return { text: new TextDecoder().decode(bytes), problems: [framing(0, "utf-8", "must be UTF-8")] };
  }
}

function endsOpen(text: string): boolean {
  return text !== "" && !/(\r\n|\r|\n)(\r\n|\r|\n)$/.test(text) && !/(^|[\r\n])(:[^\r\n]*)(\r\n|\r|\n)$/.test(text);
}

/**
 * Reads the framing of an event stream by the standard of the WHATWG: fields, comments, line ends, one byte order mark
 * at the front, UTF-8. A line that is none of its fields, a retry that is no number and a stream that ends within a line
 * are problems; one that ends within an event, which many hosts do, is told as a warning.
 */
export function readFrames(bytes: Uint8Array): Frames {
  const { text, problems: ofBytes } = decode(bytes);
  const events: string[] = [];
  const problems = [...ofBytes];
  let comments = 0;
  const parser = createParser({
    onEvent: ({ data }) => events.push(data),
    onComment: () => {
      comments += 1;
    },
    onError: ({ type, message }) => problems.push(framing(events.length, type, message.slice(0, 120))),
  });
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  if (body.includes("\0")) problems.push(framing(0, "null-byte", "must not hold a null byte"));
  parser.feed(body);
  if (endsOpen(body)) {
    const inLine = !/[\r\n]$/.test(body);
    problems.push(framing(events.length, "open-end", "ends without the empty line behind its last event", "warning"));
    parser.feed(inLine ? "\n\n" : "\n");
  } else parser.feed("\n");
  return { events, comments, problems };
}
