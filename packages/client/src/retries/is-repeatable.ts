import type { Operation } from "../transport/operation-descriptor.ts";

/** Whether an operation only reads, so that making it twice is no harm. One POST does: it asks for many tasks at once. */
export function isRepeatable({ method, operationId }: Operation): boolean {
  return method === "get" || operationId === "fetchMusicTasks";
}
