import { applyEdit } from "../contract/edit.ts";
import { fieldsOf, rename, retype, spread } from "../json-fields.ts";

/** An answer of the mock server as it went over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

/** An answer told otherwise. */
interface AnswerChange {
  /** JSON pointer into the body, or the name of what is changed. */
  readonly pointer: string;
  readonly answer: WireAnswer;
}

/** One way to tell an answer otherwise. */
export interface AnswerOperator {
  readonly name: string;
  /** Share of its mutants that must be noticed, from 0 to 1. */
  readonly least: number;
  changes(answer: WireAnswer): readonly AnswerChange[];
}

const fieldsOfBody = 6;

function perField(edit: typeof rename) {
  return (answer: WireAnswer): readonly AnswerChange[] => {
    if (answer.mediaType !== "application/json") return [];
    const body: unknown = JSON.parse(answer.text);
    return spread([...fieldsOf(body)], fieldsOfBody).map((field) => ({
      pointer: field.pointer,
      answer: { ...answer, text: JSON.stringify(applyEdit(body, edit(field))) },
    }));
  };
}

/** Changes of the text of an event stream. */
function ofStream(change: (text: string) => string) {
  return (answer: WireAnswer): readonly AnswerChange[] => {
    const text = change(answer.text);
    if (answer.mediaType !== "text/event-stream" || text === answer.text) return [];
    return [{ pointer: "", answer: { ...answer, text } }];
  };
}

function isText({ mediaType }: WireAnswer): boolean {
  return mediaType === "application/json" || mediaType === "text/event-stream";
}

/** Every way in which answers of the mock server are told otherwise. */
export const answerOperators: readonly AnswerOperator[] = [
  { name: "field retyped", least: 0.9, changes: perField(retype) },
  { name: "field renamed", least: 0.9, changes: perField(rename) },
  {
    name: "status changed",
    least: 1,
    changes: (answer) => [299, 404, 500].map((status) => ({ pointer: "status", answer: { ...answer, status } })),
  },
  {
    name: "media type changed",
    least: 1,
    changes: (answer) =>
      isText(answer) ? [{ pointer: "media type", answer: { ...answer, mediaType: "text/plain" } }] : [],
  },
  {
    name: "body emptied",
    least: 1,
    changes: (answer) => (answer.text === "" ? [] : [{ pointer: "", answer: { ...answer, text: "" } }]),
  },
  {
    name: "body cut",
    least: 1,
    changes: (answer) =>
      isText(answer)
        ? [{ pointer: "", answer: { ...answer, text: answer.text.slice(0, answer.text.length / 2) } }]
        : [],
  },
  { name: "event broken", least: 1, changes: ofStream((text) => text.replace("data: {", "data: [")) },
  { name: "event retyped", least: 1, changes: ofStream((text) => text.replace('"choices":[', '"choices":["",')) },
];
