import { asksForTask } from "../tasks/begun-task.ts";
import type { Move } from "./play.ts";

/**
 * Whether a request creates something that the gateway may charge for, by the rule of the client: every POST but the one
 * that asks for many tasks at once.
 */
export function creates({ operationId, request }: Pick<Move, "operationId" | "request">): boolean {
  return request.method === "POST" && !asksForTask(operationId);
}
