import type { ResourceContext } from "../resources/resource-context.ts";
import { fetchMedia } from "../transport/fetch-media.ts";
import type { Ask } from "./poll.ts";
import type { Task, TaskOptions, TaskResult } from "./task.ts";
import { fetchVideoContent } from "./video-content.ts";
import { waitForTask } from "./wait-for-task.ts";

/** A task that is known by its id alone: nothing is sent until it is asked about. */
export function createTask<Body>(
  context: ResourceContext,
  id: string,
  defaults: TaskOptions,
  ask: Ask<Body>,
): Task<Body> {
  const download: TaskResult<Body>["download"] = async ({ url }, options) =>
    url === undefined
      ? fetchVideoContent(context, id, { ...defaults, ...options })
      : fetchMedia(url, context.settings, options ?? {});
  return {
    id,
    retrieve: async (options) => (await ask({ ...defaults, ...options })).snapshot,
    async wait(options) {
      const snapshot = await waitForTask(id, ask, context.settings, { ...defaults, ...options });
      return { ...snapshot, state: "succeeded", download };
    },
  };
}
