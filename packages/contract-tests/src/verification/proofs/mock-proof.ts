import { count } from "../../count.ts";
import type { Exchange, Recording, RecordingKind } from "../../recording/recording.ts";
import type { CallAnswer } from "../../stories/call-answer.ts";
import { mockFaults } from "../../stories/mock-faults.ts";
import { atMockPace } from "../../stories/mock-pace.ts";
import { checkMockAnswer } from "../../stories/mock-story.ts";
import { type Walk, type WalkOptions, walkExchanges } from "../../stories/walk-exchanges.ts";
import type { WalkProblem } from "../../stories/walk-problem.ts";
import type { World } from "../catalogue/verify-entry.ts";
import type { Draft } from "../finding.ts";
import { type BegunTask, beginTask } from "./begin-task.ts";
import { draftOf, walkFindings } from "./client-proof.ts";
import { expectWebhooks } from "./mock-webhooks.ts";
import type { ProofOutcome } from "./proof.ts";

/** Recordings whose every field the mock must have: of others it need not have what the contract leaves open. */
const models: ReadonlySet<RecordingKind> = new Set(["live", "documented"]);

async function walkAfter({ exchanges, fails }: BegunTask, options: WalkOptions): Promise<Walk> {
  const [beginning] = exchanges;
  const faultOf = mockFaults(exchanges);
  const walk = await walkExchanges(exchanges, {
    ...options,
    headers: (exchange) => (exchange === beginning && fails ? { "x-mock-fault": "task-failure" } : faultOf(exchange)),
    check: (exchange, answer) => (exchange === beginning ? [] : options.check(exchange, answer)),
  });
  return { ...walk, calls: walk.calls.slice(1) };
}

interface Asking {
  readonly walk: Walk;
  /** What is told beside the walk. */
  readonly told: string;
  /** What the webhooks of the mock are not. */
  readonly findings: readonly Draft[];
}

/** One request that names a task is asked of a task that is begun for it, any other as it is. */
async function askAlone(one: Exchange, options: WalkOptions, asked: WalkOptions["asked"]): Promise<Asking> {
  const begun = one.response.status < 400 ? beginTask(one) : undefined;
  if (begun) return { walk: await walkAfter(begun, options), told: ", of a task begun for it", findings: [] };
  return { walk: await walkExchanges([one], { ...options, ...(asked && { asked }) }), told: "", findings: [] };
}

/** A flow is asked at the pace of the mock's tasks, which end as the recorded ones did, and call whom those called. */
async function askFlow({ exchanges, deliveries, provenance }: Recording, { mock }: World, options: WalkOptions) {
  const paced = atMockPace(exchanges);
  await using webhooks = await expectWebhooks(paced, deliveries, mock, models.has(provenance.kind));
  const walk = await walkExchanges(webhooks.exchanges, {
    ...options,
    headers: mockFaults(webhooks.exchanges),
    pass: webhooks.pass,
  });
  const told = webhooks.compared > 0 ? `, ${count(webhooks.compared, "webhook")} compared` : "";
  return { walk, told, findings: walk.found.length > 0 ? [] : await webhooks.findings() };
}

/**
 * Whether the mock, asked what was recorded, answers with the recorded status, media type and shape, and calls the
 * webhooks that were recorded with theirs. Errors are asked for by `X-Mock-Fault`. Of a task that the recording did not
 * begin, one like it is begun before. What the contract leaves open is told of, but fails nothing, where nobody said that
 * it is always there.
 *
 * @param asked Answers to single requests: many recordings have the same one, which is asked once.
 */
export async function proveMock(
  recording: Recording,
  world: World,
  asked: NonNullable<WalkOptions["asked"]>,
): Promise<ProofOutcome> {
  const { exchanges, provenance } = recording;
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
  const options = { baseUrl: mock.url, createClient, headers: mockFaults(exchanges), check, pass: mock.pass };
  const [first, ...others] = exchanges;
  const alone = first && others.length === 0 && recording.deliveries.length === 0;
  const { walk, told, findings } = await (alone ? askAlone(first, options, asked) : askFlow(recording, world, options));
  const errors = exchanges.filter(({ response }) => response.status >= 400).length;
  const forced = errors > 0 ? `, ${count(errors, "error")} by X-Mock-Fault` : "";
  const evidence = `${count(walk.calls.length, "recorded request")} asked${forced}${told}`;
  return { findings: [...walkFindings(walk), ...missed, ...findings], evidence };
}
