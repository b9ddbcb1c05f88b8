import { count } from "../../count.ts";
import type { Exchange, Recording, RecordingKind } from "../../recording/recording.ts";
import type { CallAnswer } from "../../stories/call-answer.ts";
import { checkMockAnswer } from "../../stories/mock-story.ts";
import { type Walk, type WalkOptions, walkExchanges } from "../../stories/walk-exchanges.ts";
import type { WalkProblem } from "../../stories/walk-problem.ts";
import type { World } from "../catalogue/verify-entry.ts";
import type { Draft } from "../finding.ts";
import { type BegunTask, beginTask } from "./begin-task.ts";
import { draftOf, walkFindings } from "./client-proof.ts";
import type { ProofOutcome } from "./proof.ts";

/** Recordings whose every field the mock must have: of others it need not have what the contract leaves open. */
const models: ReadonlySet<RecordingKind> = new Set(["live", "documented"]);

function faultOf({ response: { status } }: Exchange): Readonly<Record<string, string>> {
  return status >= 400 ? { "x-mock-fault": `status=${status}` } : {};
}

async function walkAfter({ exchanges, fails }: BegunTask, options: WalkOptions): Promise<Walk> {
  const [beginning] = exchanges;
  const walk = await walkExchanges(exchanges, {
    ...options,
    headers: (exchange) => (exchange === beginning && fails ? { "x-mock-fault": "task-failure" } : faultOf(exchange)),
    check: (exchange, answer) => (exchange === beginning ? [] : options.check(exchange, answer)),
  });
  return { ...walk, calls: walk.calls.slice(1) };
}

/**
 * Whether the mock, asked what was recorded, answers with the recorded status, media type and shape. Errors are asked for
 * by `X-Mock-Fault`. Of a task that the recording did not begin, one like it is begun before. What the contract leaves
 * open is told of, but fails nothing, where nobody said that it is always there.
 *
 * @param asked Answers to single requests: many recordings have the same one, which is asked once.
 */
export async function proveMock(
  { exchanges, provenance }: Recording,
  world: World,
  asked: NonNullable<WalkOptions["asked"]>,
): Promise<ProofOutcome> {
  const { mock, createClient } = world;
  const missed: Draft[] = [];
  function check(exchange: Exchange, answer: CallAnswer): readonly WalkProblem[] {
    const found = checkMockAnswer(exchange, answer);
    if (models.has(provenance.kind)) return found;
    const place = exchanges.findIndex(({ response }) => response === exchange.response);
    const open = found.filter(({ rule }) => rule === "shape");
    missed.push(...open.map((problem) => draftOf(problem, place, exchange.operationId, "warning")));
    return found.filter(({ rule }) => rule !== "shape");
  }
  const options = { baseUrl: mock.url, createClient, headers: faultOf, check, pass: mock.pass };
  const [first, ...others] = exchanges;
  const begun = first && others.length === 0 && first.response.status < 400 ? beginTask(first) : undefined;
  const alone = others.length === 0 ? { ...options, asked } : options;
  const walk = await (begun ? walkAfter(begun, options) : walkExchanges(exchanges, alone));
  const errors = exchanges.filter(({ response }) => response.status >= 400).length;
  const forced = errors > 0 ? `, ${count(errors, "error")} by X-Mock-Fault` : "";
  const before = begun ? ", of a task begun for it" : "";
  const evidence = `${count(walk.calls.length, "recorded request")} asked${forced}${before}`;
  return { findings: [...walkFindings(walk), ...missed], evidence };
}
