import { createHaoeeClient } from "@haoee/client";
import { type Entry, entries } from "@haoee/spec";
import { essenceOf } from "../../judge/answer-schema.ts";
import { readEntryRecordings } from "../../stories/entry-recordings.ts";
import { type Mock, tellMockStories } from "../../stories/mock-story.ts";
import { startMock } from "../../stories/start-mock.ts";
import type { ClientFactory, Walk } from "../../stories/walk-exchanges.ts";
import type { MutantResult } from "../result.ts";
import { answerOperators, type WireAnswer } from "./answer-operators.ts";

/** One answer of the mock server, told otherwise. */
export interface AnswerMutant {
  readonly operator: string;
  /** The entry whose story is told, and the number of the answer in it. */
  readonly file: string;
  readonly pointer: string;
  readonly entry: Entry;
  readonly index: number;
  readonly answer: WireAnswer;
}

/** Makes something of each answer, given its number since the client's story began. */
type Retell = (answer: WireAnswer, index: number) => WireAnswer;

function tellingClient(retell: Retell): ClientFactory {
  let index = -1;
  const told: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const mediaType = essenceOf(response.headers.get("content-type") ?? "");
    // The bytes of a film are texts of one character for each, as the contract has them.
    const text = Buffer.from(await response.arrayBuffer()).toString("latin1");
    index += 1;
    const answer = retell({ status: response.status, mediaType, text }, index);
    const headers = new Headers(response.headers);
    headers.set("content-type", answer.mediaType);
    headers.delete("content-length");
    return new Response(Buffer.from(answer.text, "latin1"), { status: answer.status, headers });
  };
  return (options) => createHaoeeClient({ ...options, fetch: told });
}

interface Stage {
  readonly mock: Mock;
  readonly recordings: ReturnType<typeof readEntryRecordings>;
}

/** Tells the stories of an entry with answers retold. */
async function tell(entry: Entry, { mock, recordings }: Stage, retell: Retell): Promise<readonly Walk[]> {
  return tellMockStories(entry, recordings.get(entry.id)?.recordings ?? [], mock, tellingClient(retell));
}

async function mutantsOf(entry: Entry, stage: Stage): Promise<readonly AnswerMutant[]> {
  const answers: WireAnswer[] = [];
  await tell(entry, stage, (answer) => {
    answers.push(answer);
    return answer;
  });
  return answers.flatMap((honest, index) =>
    answerOperators.flatMap(({ name, changes }) =>
      changes(honest).map(({ pointer, answer }) => ({
        operator: name,
        file: `${entry.id}, answer ${index}`,
        pointer,
        entry,
        index,
        answer,
      })),
    ),
  );
}

/** Every mutant of the mock server's answers in the stories of the catalogue. */
export async function answerMutants(): Promise<readonly AnswerMutant[]> {
  await using mock = await startMock();
  const stage: Stage = { mock, recordings: readEntryRecordings() };
  const mutants: AnswerMutant[] = [];
  for (const entry of entries) mutants.push(...(await mutantsOf(entry, stage)));
  return mutants;
}

/** Tells the stories with changed answers. Starts a server on the loopback interface and stops it. */
export async function mutateAnswers(
  mutants: readonly AnswerMutant[],
  onDone: (count: number) => void,
): Promise<readonly MutantResult[]> {
  if (mutants.length === 0) return [];
  await using mock = await startMock();
  const stage: Stage = { mock, recordings: readEntryRecordings() };
  const results: MutantResult[] = [];
  for (const { operator, file, pointer, entry, index, answer } of mutants) {
    const walks = await tell(entry, stage, (honest, place) => (place === index ? answer : honest));
    const rules = walks.flatMap(({ found }) => found.map(({ rule }) => rule));
    results.push({ part: "mock", operator, file, pointer, noticedBy: [...new Set(rules)] });
    onDone(1);
  }
  return results;
}
