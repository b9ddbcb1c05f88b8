import type { CallOptions } from "../call-options.ts";
import type {
  CreateImageEditRequest,
  CreateImageRequest,
  ImagesResponse,
  ImagesResult,
  ImageTask,
} from "../generated/components.ts";
import { createTasks } from "../tasks/create-tasks.ts";
import { readImageTask } from "../tasks/read-image-task.ts";
import type { Task, TaskOptions } from "../tasks/task.ts";
import type { ResourceContext } from "./resource-context.ts";
import { unexpectedAnswer } from "./unexpected-answer.ts";

/** Options of a drawing call that begins a task. */
export interface ImageTaskOptions extends CallOptions {
  /** Address of yours that receives the ended task by POST: see `@haoee/client/webhooks`. */
  readonly webhook?: string | undefined;
}

/** Pictures. */
export interface Images {
  /**
   * Draws from a prompt, and from reference pictures by address, data URI or base64 in `image`. A picture comes as `url`,
   * good for an hour to a day, or as `b64_json`; models differ in which, so read either. It may take minutes:
   * `createAsync` does not hold a connection open for so long.
   *
   * Prompts have up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for gpt-image. `n` is 1 to 10 (default 1),
   * 1 only for dall-e-3, up to 6 for recraft. `size` is width and height in pixels as `1024x1024`; nano-banana,
   * flux-kontext and qwen-image go by `aspect_ratio`. What each model knows: see {@link CreateImageRequest}.
   *
   * Sources: Generations 通用, Nano-banana(Generations), Recraftv3, 文生图, Flux and qwen-image,
   * `POST /v1/images/generations`.
   *
   * @throws ApiError with the task's id in its body when the gateway begins a task instead, and as every call: see
   * `RawOperations`.
   */
  create(body: CreateImageRequest, options?: CallOptions): Promise<ImagesResponse>;
  /**
   * Changes pictures by a prompt. `image` is one file or a list: up to 16 of png, jpeg or webp below 50 MB for gpt-image,
   * one square png below 4 MB for dall-e-2, one for qwen-image-edit. `mask` is a png of the first picture's size, whose
   * transparent parts are to change.
   *
   * Sources: Edits 通用, Nano-banana(Edits兼容), qwen-image-edit, qwen-image-edit-2509 and 图像编辑(qwen-image-edit),
   * `POST /v1/images/edits` as a form.
   *
   * @throws ApiError with the task's id in its body when the gateway begins a task instead, and as every call: see
   * `RawOperations`.
   */
  edit(body: CreateImageEditRequest, options?: CallOptions): Promise<ImagesResponse>;
  /**
   * Begins to draw, and resolves to the task as soon as the gateway has accepted it. The body is that of `create`.
   *
   * Source: 所有画图(异步), `POST /v1/images/generations?async=true`.
   *
   * @throws ApiError with the answer as its body when that names no task, and as every call: see `RawOperations`.
   */
  createAsync(body: CreateImageRequest, options?: ImageTaskOptions): Promise<Task<ImageTask>>;
  /**
   * Begins to change pictures, and resolves to the task as soon as the gateway has accepted it. The body is that of
   * `edit`.
   *
   * Source: 所有图像编辑(异步), `POST /v1/images/edits?async=true`.
   *
   * @throws ApiError with the answer as its body when that names no task, and as every call: see `RawOperations`.
   */
  editAsync(body: CreateImageEditRequest, options?: ImageTaskOptions): Promise<Task<ImageTask>>;
  /**
   * A task that began earlier, by its id. Nothing is sent until it is asked about.
   *
   * Source: 所有画图(异步) Copy, `GET /v1/images/tasks/{task_id}`.
   */
  task(id: string, options?: TaskOptions): Task<ImageTask>;
}

/** An answer to a drawing call, and the HTTP response that it came with. */
interface Answer {
  readonly data: ImagesResult;
  readonly response: Response;
}

type AsyncInput = CallOptions & { readonly query: { readonly async: "true"; readonly webhook?: string } };

/** Makes the resource. */
export function createImages(context: ResourceContext): Images {
  const { raw, settings } = context;
  const { task, begun } = createTasks(
    context,
    (id, options) => raw.getImageTask({ ...options, path: { task_id: id } }),
    ({ data }) => readImageTask(Object(data)),
  );

  function pictures({ data, response }: Answer): ImagesResponse {
    if (!("task_id" in data)) return data;
    const message = `The gateway began task ${data.task_id} in place of pictures. Wait for it with images.task(id).`;
    throw unexpectedAnswer(message, data, response, settings.key);
  }

  async function begin(
    body: unknown,
    { webhook, ...options }: ImageTaskOptions = {},
    call: (input: AsyncInput) => Promise<Answer>,
  ): Promise<Task<ImageTask>> {
    const answer = await call({ ...options, query: { async: "true", ...(webhook && { webhook }) } });
    const { task_id, data }: { task_id?: unknown; data?: unknown } = answer.data;
    return begun(answer, task_id ?? data, options, body);
  }

  return {
    create: async (body, options) => pictures(await raw.createImage({ ...options, body })),
    edit: async (body, options) => pictures(await raw.createImageEdit({ ...options, body })),
    createAsync: (body, options) => begin(body, options, (input) => raw.createImage({ ...input, body })),
    editAsync: (body, options) => begin(body, options, (input) => raw.createImageEdit({ ...input, body })),
    task,
  };
}
