import type { CallOptions } from "../call-options.ts";
import { modelOf } from "../transport/model-of.ts";
import type { TaskOptions } from "./task.ts";

/** What the polls of a task repeat of the call that began it: its headers, and the model as the gateway routes by it. */
export function taskOptions(
  { headers, modelName }: CallOptions = {},
  clientModelName: string | undefined,
  body?: unknown,
): TaskOptions {
  return { headers, modelName: modelName || clientModelName || modelOf(body) };
}
