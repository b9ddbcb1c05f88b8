import type { CallOptions } from "../call-options.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type {
  FetchMusicTasksRequest,
  MusicTask,
  MusicTaskAccepted,
  MusicTaskList,
  SubmitMusicRequest,
  UploadAudioFromUrlRequest,
} from "../generated/components.ts";
import { createTasks } from "../tasks/create-tasks.ts";
import { readMusicBatch } from "../tasks/read-music-batch.ts";
import type { Task, TaskOptions } from "../tasks/task.ts";
import type { ResourceContext } from "./resource-context.ts";

/**
 * Songs of suno. Bodies name no model, so pass `modelName`, for the client or the call, if the gateway asks for one; the
 * vendor's client sends `suno_music`.
 */
export interface Music {
  /**
   * Brings in a public mp3 by its address, to be continued. `data` is an id that sources call a task id or a clip id:
   * wait for `music.task(data)` and continue the `id` of its clip, else continue `data` itself.
   *
   * Source: 上传音乐通过url, `POST /suno/uploads/audio-url`.
   *
   * @throws BadRequestError when the address is missing, and as every call: see `RawOperations`.
   */
  uploadFromUrl(body: UploadAudioFromUrlRequest, options?: CallOptions): Promise<MusicTaskAccepted>;
  /**
   * Begins a song that continues a clip at the second `continue_at`, and resolves to its task, which makes two clips.
   * Lyrics (`prompt`) have up to 3000 characters for chirp-v4 and 5000 for later models, styles (`tags`) 200 and 1000.
   * `mv` is chirp-v4, chirp-auk (v4.5) or chirp-bluejay (v4.5+). `notify_hook` is an address of yours that receives the
   * ended task: see `@haoee/client/webhooks`.
   *
   * Source: 生成歌曲(上传歌曲二次创作), `POST /suno/submit/music`.
   *
   * @throws ApiError with the answer as its body when that names no task, as where suno's raw clips come, and as every
   * call: see `RawOperations`.
   */
  submit(body: SubmitMusicRequest, options?: CallOptions): Promise<Task<readonly MusicTask[]>>;
  /**
   * Asks once how tasks are doing. Unknown ids are missing from the answer, `data` is null when all are. `progress` is a
   * text in percent, times are Unix seconds, the sound of a clip is at `audio_url`, which streams until it is complete.
   *
   * Source: 批量获取任务, `POST /suno/fetch`.
   *
   * @throws as every call: see `RawOperations`.
   */
  fetch(body: FetchMusicTasksRequest, options?: CallOptions): Promise<MusicTaskList>;
  /**
   * A task, or several at once, that began earlier. Nothing is sent until it is asked about; however many there are, a
   * poll is one request. Several have ended when all have. An id that the gateway does not know stays `missing`. Source:
   * as for `fetch`.
   *
   * @throws InvalidArgumentError when the list is empty.
   */
  task(id: string | readonly string[], options?: TaskOptions): Task<readonly MusicTask[]>;
}

/** Makes the resource. */
export function createMusic(context: ResourceContext): Music {
  const { raw } = context;
  const { task, begun } = createTasks(
    context,
    (id, options) => raw.fetchMusicTasks({ ...options, body: { ids: id.split(",") } }),
    ({ data }, id) => readMusicBatch(id.split(","), data ?? []),
  );
  return {
    uploadFromUrl: async (body, options) => (await raw.uploadAudioFromUrl({ ...options, body })).data,
    async submit(body, options) {
      const answer = await raw.submitMusic({ ...options, body });
      return begun(answer, "data" in answer.data && answer.data.data, options, body);
    },
    fetch: async (body, options) => (await raw.fetchMusicTasks({ ...options, body })).data,
    task(ids, options) {
      const id = [ids].flat().join();
      if (id) return task(id, options);
      throw new InvalidArgumentError("id must be the id of a task, or some.", "id");
    },
  };
}
