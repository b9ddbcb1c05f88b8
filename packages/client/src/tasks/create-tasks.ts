import { retryAfterOf } from "../answers/retry-after.ts";
import type { CallOptions } from "../call-options.ts";
import type { ResourceContext } from "../resources/resource-context.ts";
import { unexpectedAnswer } from "../resources/unexpected-answer.ts";
import { fetchMedia } from "../transport/fetch-media.ts";
import { modelOf } from "../transport/model-of.ts";
import type { Task, TaskOptions, TaskResult } from "./task.ts";
import type { TaskSnapshot } from "./task-snapshot.ts";
import { fetchVideoContent } from "./video-content.ts";
import { waitForTask } from "./wait-for-task.ts";

/** What the gateway answered, and the HTTP response that it came with. */
interface Answer<Data> {
  readonly data: Data;
  readonly response: Response;
}

/** The tasks of one family. */
interface Tasks<Body> {
  /**
   * A task that is known by its id alone: nothing is sent until it is asked about. Its polls repeat the headers of the
   * options, and name the model as the gateway routes by it: that of the options, else the client's, else the body's.
   */
  task(id: string, options?: TaskOptions, body?: unknown): Task<Body>;
  /**
   * The task that an answer began.
   *
   * @throws ApiError with the answer as its body when that has no id.
   */
  begun(answer: Answer<unknown>, id: unknown, options: TaskOptions | undefined, body: unknown): Task<Body>;
}

/**
 * Makes the tasks of a family.
 *
 * @param ask asks the gateway once.
 * @param read what its answer tells of the task of that id.
 */
export function createTasks<Data, Body>(
  context: ResourceContext,
  ask: (id: string, options: CallOptions) => Promise<Answer<Data>>,
  read: (data: Data, id: string) => TaskSnapshot<Body>,
): Tasks<Body> {
  const { settings } = context;

  function task(id: string, { headers, modelName }: TaskOptions = {}, body?: unknown): Task<Body> {
    const defaults = { headers, modelName: modelName || settings.modelName || modelOf(body) };
    const download: TaskResult<Body>["download"] = async ({ url }, options) =>
      url === undefined
        ? fetchVideoContent(context, id, { ...defaults, ...options })
        : fetchMedia(url, settings, options ?? {});
    const poll = async (options?: CallOptions) => {
      const { data, response } = await ask(id, { ...defaults, ...options });
      return { snapshot: { ...read(data, id), id }, retryAfterMs: retryAfterOf(response, settings.clock.now()) };
    };
    return {
      id,
      retrieve: async (options) => (await poll(options)).snapshot,
      wait: async (options) => ({
        ...(await waitForTask(id, poll, settings, options ?? {})),
        state: "succeeded",
        download,
      }),
    };
  }

  return {
    task,
    begun({ data, response }, id, options, body) {
      if (typeof id === "string" && id) return task(id, options, body);
      throw unexpectedAnswer("The gateway answered without the id of a task.", data, response, settings.key);
    },
  };
}
