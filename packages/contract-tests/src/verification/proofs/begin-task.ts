import { findEntry } from "@haoee/spec";
import type { Exchange, RecordedRequest } from "../../recording/recording.ts";
import { documentedExchanges } from "../../stories/documented-exchanges.ts";
import { begunTask } from "../../tasks/begun-task.ts";
import { taskStates } from "../../tasks/task-states.ts";

/** How to begin a task of which an operation tells or makes use. */
interface Beginning {
  readonly entry: string;
  readonly operationId: string;
}

const film: Beginning = { entry: "video-create", operationId: "createVideo" };

const beginnings: Readonly<Record<string, Beginning>> = {
  getImageTask: { entry: "image-async", operationId: "createImage" },
  getVideoGeneration: { entry: "sora-text", operationId: "createVideoGeneration" },
  getVideo: film,
  getVideoContent: film,
  remixVideo: film,
  createCharacter: film,
  fetchMusicTasks: { entry: "suno-upload", operationId: "uploadAudioFromUrl" },
};

const variable = "{{begun}}";

/** The request with the id of the task that was begun in place of the recorded one. Undefined when it names no task. */
function renamed({ path, body, ...rest }: RecordedRequest): RecordedRequest | undefined {
  const inPath = /^(\/v1\/(?:images\/tasks|videos)\/|\/v2\/videos\/generations\/)[^/]+/.exec(path);
  if (inPath) return { ...rest, body, path: path.replace(inPath[0], `${inPath[1]}${variable}`) };
  const { ids, from_task } = Object(body);
  if (Array.isArray(ids) && ids.length > 0) return { ...rest, path, body: { ...Object(body), ids: [variable] } };
  return from_task ? { ...rest, path, body: { ...Object(body), from_task: variable } } : undefined;
}

// The mock's tasks take 30 seconds.
const ended = 60_000;
const delays = [0, 15_000, ended];

/** What to ask, and which headers the beginning of the task needs. */
export interface BegunTask {
  readonly exchanges: readonly [beginning: Exchange, asked: Exchange];
  /** The task has to fail as the recorded one did. */
  readonly fails: boolean;
}

/**
 * What to ask a server that does not know the task which a recorded request names: to begin one like it, and then the
 * same of that one, in the recorded state. Undefined when the request names no task.
 */
export function beginTask(exchange: Exchange): BegunTask | undefined {
  const beginning = beginnings[exchange.operationId];
  const entry = beginning && findEntry(beginning.entry);
  const id = beginning && begunTask(beginning.operationId)?.ids[0];
  const request = renamed(exchange.request);
  if (!entry || !id || !request) return undefined;
  const begun = documentedExchanges(entry).find(({ operationId }) => operationId === beginning.operationId);
  if (!begun) return undefined;
  const [state] = taskStates(exchange.operationId, exchange.response.body);
  const t = exchange.operationId === "remixVideo" ? ended : (delays[state?.phase ?? 2] ?? ended);
  return {
    exchanges: [
      { ...begun, t: 0, binds: { begun: id } },
      { ...exchange, request, t },
    ],
    fails: state?.failed ?? false,
  };
}
