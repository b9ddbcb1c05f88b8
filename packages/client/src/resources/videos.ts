import type { CallOptions } from "../call-options.ts";
import type { CreateVideoRequest, RemixVideoRequest, Video } from "../generated/components.ts";
import { createTasks } from "../tasks/create-tasks.ts";
import { readVideo } from "../tasks/read-video.ts";
import type { Task, TaskOptions } from "../tasks/task.ts";
import { fetchVideoContent } from "../tasks/video-content.ts";
import type { ResourceContext } from "./resource-context.ts";

/** Sora2 videos in the official form of OpenAI. */
export interface Videos {
  /**
   * Begins a video, and resolves to its task. `seconds` is a text: `4` (default), `8` and `12` on the official channel,
   * `10`, `15` and for sora-2-pro `25` on the other. `size` is in pixels: 720x1280 (default) or 1280x720, for sora-2-pro
   * 1024x1792 and 1792x1024 too. `input_reference` is a png, jpeg or webp of exactly that size.
   *
   * Source: 创建视频, `POST /v1/videos` as a form.
   *
   * @throws BadRequestError when the picture is of another size, and as every call: see `RawOperations`.
   */
  create(body: CreateVideoRequest, options?: CallOptions): Promise<Task<Video>>;
  /**
   * Begins a variation of a completed video, and resolves to the new one's task. A private video cannot be remixed.
   *
   * Source: remix 编辑视频, `POST /v1/videos/{task_id}/remix`.
   *
   * @throws BadRequestError when the prompt is blank, and as every call: see `RawOperations`.
   */
  remix(id: string, body: RemixVideoRequest, options?: CallOptions): Promise<Task<Video>>;
  /**
   * Asks once how a video is doing. `progress` is 0 to 100, times are Unix seconds. A failed video is an answer too, with
   * `error`.
   *
   * Source: 查询视频进度, `GET /v1/videos/{task_id}`.
   *
   * @throws NotFoundError or BadRequestError when the video is not known, and as every call: see `RawOperations`.
   */
  retrieve(id: string, options?: CallOptions): Promise<Video>;
  /**
   * The film of a completed video as a response whose body is to be read: `await (await videos.content(id)).blob()`.
   * Where the gateway answers with an address, that is followed without the key; where the address is still empty, it is
   * asked again every 3 s for a minute. The official channel keeps a film for a day.
   *
   * Source: no page; the vendor's own client calls `GET /v1/videos/{task_id}/content`.
   *
   * @throws BadRequestError when the video is not completed, and as every call: see `RawOperations`.
   */
  content(id: string, options?: CallOptions): Promise<Response>;
  /** A video that began earlier, by its id. Nothing is sent until it is asked about. Source: as for `retrieve`. */
  task(id: string, options?: TaskOptions): Task<Video>;
}

/** Makes the resource. */
export function createVideos(context: ResourceContext): Videos {
  const { raw } = context;
  const retrieve = (id: string, options?: CallOptions) => raw.getVideo({ ...options, path: { task_id: id } });
  const { task, begun } = createTasks(context, retrieve, readVideo);
  return {
    async create(body, options) {
      const answer = await raw.createVideo({ ...options, body });
      return begun(answer, answer.data.id ?? answer.data.task_id, options, body);
    },
    async remix(id, body, options) {
      const answer = await raw.remixVideo({ ...options, path: { task_id: id }, body });
      return begun(answer, answer.data.id ?? answer.data.task_id, options, answer.data);
    },
    retrieve: async (id, options) => (await retrieve(id, options)).data,
    content: (id, options) => fetchVideoContent(context, id, options ?? {}),
    task,
  };
}
