import { firstDifference } from "../first-difference.ts";
import type { Exchange, Recording } from "../recording/recording.ts";
import { startReplayServer } from "../replay/replay-server.ts";
import type { CallAnswer } from "./call-answer.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { recordedBody } from "./recorded-body.ts";
import { type ClientFactory, type Walk, walkExchanges } from "./walk-exchanges.ts";

function check(exchange: Exchange, answer: CallAnswer): readonly string[] {
  const place = firstDifference(answer.body, recordedBody(exchange));
  const differs =
    place === undefined ? [] : [`what the client returned differs from the recording at ${place || "its root"}`];
  return [...differs, ...judgeAnswer(exchange.operationId, answer)];
}

/** Recording → replay server → client → contract: the requests are the recorded ones, the answers arrive whole. */
export async function tellReplayStory({ exchanges }: Recording, createClient: ClientFactory): Promise<Walk> {
  await using server = await startReplayServer(exchanges);
  const { url, differences } = server;
  const pass = async (): Promise<void> => {};
  const walk = await walkExchanges(exchanges, { baseUrl: url, createClient, check, pass });
  const unasked =
    walk.problems.length === 0 && server.remaining > 0 ? [`${server.remaining} exchanges were not asked for`] : [];
  return { calls: walk.calls, problems: [...new Set([...differences, ...walk.problems, ...unasked])] };
}
