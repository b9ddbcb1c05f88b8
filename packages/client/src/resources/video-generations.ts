import type { CallOptions } from "../call-options.ts";
import type { CreateVideoGenerationRequest, VideoGeneration } from "../generated/components.ts";
import { createTasks } from "../tasks/create-tasks.ts";
import { readVideoGeneration } from "../tasks/read-video-generation.ts";
import type { Task, TaskOptions } from "../tasks/task.ts";
import type { ResourceContext } from "./resource-context.ts";

/** Sora2 videos in the unified form of the gateway. */
export interface VideoGenerations {
  /**
   * Begins a video, and resolves to its task. `images` make it image-to-video, a prompt of `Shot n:` paragraphs a
   * storyboard, `@username` or `character_url` a cameo. `notify_hook` is an address of yours that receives the ended
   * task: see `@haoee/client/webhooks`.
   *
   * `duration` is a text of seconds: `10` and `15`, for sora-2-pro `25` too, where `hd` has no effect; `4`, `8` and `12`
   * on the official channel. `hd` is for sora-2-pro only. A clip of 10 s takes one to three minutes, 15 s two minutes
   * more, `hd` eight minutes more. Pictures are reviewed before, films after: a task may fail above 90 %.
   *
   * Sources: sora2文生视频, sora2图生视频, sora2故事板视频 and sora2 使用角色客串, `POST /v2/videos/generations`.
   *
   * @throws ApiError with the answer as its body when that names no task, and as every call: see `RawOperations`.
   */
  create(body: CreateVideoGenerationRequest, options?: CallOptions): Promise<Task<VideoGeneration>>;
  /**
   * Asks once how a video is doing. `progress` is a text in percent, times are Unix seconds, the film is at
   * `data.output`. A failed task is an answer too, with `fail_reason`.
   *
   * Source: sora2查询任务, `GET /v2/videos/generations/{task_id}`.
   *
   * @throws ApiError when the task is not known, and as every call: see `RawOperations`.
   */
  retrieve(id: string, options?: CallOptions): Promise<VideoGeneration>;
  /** A task that began earlier, by its id. Nothing is sent until it is asked about. Source: as for `retrieve`. */
  task(id: string, options?: TaskOptions): Task<VideoGeneration>;
}

/** Makes the resource. */
export function createVideoGenerations(context: ResourceContext): VideoGenerations {
  const { raw } = context;
  const retrieve = (id: string, options?: CallOptions) => raw.getVideoGeneration({ ...options, path: { task_id: id } });
  const { task, begun } = createTasks(context, retrieve, readVideoGeneration);
  return {
    async create(body, options) {
      const answer = await raw.createVideoGeneration({ ...options, body });
      return begun(answer, answer.data.task_id ?? answer.data.data, options, body);
    },
    retrieve: async (id, options) => (await retrieve(id, options)).data,
    task,
  };
}
