/** A text within a stream, and from where in the stream each of its units comes. */
export interface EventText {
  readonly text: string;
  /** Place in the stream of a place in the text. */
  at(place: number): number;
  /** Whose value it is: `data`, `event`, `id` or `retry`; a comment has no name, nor has a line of any other form. */
  readonly field: string;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(stream: string): readonly Line[] {
  return [...stream.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g)].map(({ index, 1: text = "" }) => ({ start: index, text }));
}

/** The data of one event, put together of its lines. */
function dataOf(lines: readonly Line[]): EventText {
  const starts: number[] = [];
  for (const { start, text } of lines) {
    for (let place = 0; place <= text.length; place++) starts.push(start + place);
  }
  return { text: lines.map(({ text }) => text).join("\n"), at: (place) => starts[place] ?? 0, field: "data" };
}

/** The data of each event of a stream, and every line beside: comments, names, ids. */
export function eventTexts(stream: string): readonly EventText[] {
  const found: EventText[] = [];
  const data: Line[] = [];
  for (const { start, text } of linesOf(stream)) {
    const [before = "", field = ""] = /^\uFEFF?(?:(data|event|id|retry)(?::|$) ?|: ?)?/.exec(text) ?? [];
    const value = { start: start + before.length, text: text.slice(before.length) };
    if (field === "data") data.push(value);
    else if (text !== "") found.push({ text: value.text, at: (place) => value.start + place, field });
    if (text === "" && data.length > 0) found.push(dataOf(data.splice(0)));
  }
  return data.length > 0 ? [...found, dataOf(data)] : found;
}
