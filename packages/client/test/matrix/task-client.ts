import { createHaoeeClient, type HaoeeClient } from "../../src/index.ts";
import { type SkippingClock, skippingClock } from "../support/skipping-clock.ts";
import { type Script, type ScriptedAnswer, scripted } from "./script.ts";

/** A client whose gateway plays a script, and whose pauses take no time. */
export interface TaskClient {
  readonly haoee: HaoeeClient;
  readonly script: Script;
  readonly clock: SkippingClock;
}

/** Makes such a client. */
export async function taskClient(url: string, ...answers: readonly ScriptedAnswer[]): Promise<TaskClient> {
  const script = await scripted(url, ...answers);
  const clock = skippingClock();
  return { haoee: createHaoeeClient({ apiKey: "sk-0123456789", baseUrl: script.baseUrl, clock }), script, clock };
}
