import { firstDifference } from "../first-difference.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { startReplayServer } from "../replay/replay-server.ts";
import type { CallAnswer } from "./call-answer.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { recordedBody } from "./recorded-body.ts";
import { type ClientFactory, type Walk, walkExchanges } from "./walk-exchanges.ts";
import { sentenceOf, type WalkProblem, walkProblem } from "./walk-problem.ts";

function check(exchange: Exchange, answer: CallAnswer): readonly WalkProblem[] {
  const { status } = exchange.response;
  if (answer.status !== status) {
    return [walkProblem("status", `the client told of status ${answer.status}, recorded was ${status}`)];
  }
  const place = firstDifference(answer.body, recordedBody(exchange));
  const reason = `what the client returned differs from the recording at ${place || "its root"}`;
  const differs = place === undefined ? [] : [walkProblem("difference", reason, place)];
  return [...differs, ...judgeAnswer(exchange.operationId, answer)];
}

/** Recording → replay server → client → contract: the requests are the recorded ones, the answers arrive whole. */
export async function tellReplayStory({ exchanges }: Recording, createClient: ClientFactory): Promise<Walk> {
  await using server = await startReplayServer(exchanges);
  const { url, differences } = server;
  const pass = async (): Promise<void> => {};
  const walk = await walkExchanges(exchanges, { baseUrl: url, createClient, check, pass });
  const asked = differences.map((difference) => walkProblem("request", difference));
  const unasked =
    walk.problems.length === 0 && server.remaining > 0
      ? [walkProblem("request", `${server.remaining} exchanges were not asked for`)]
      : [];
  const sentences = [...asked, ...unasked].map(sentenceOf);
  return {
    calls: walk.calls,
    found: [...asked, ...walk.found, ...unasked],
    problems: [...new Set([...sentences, ...walk.problems])],
  };
}
