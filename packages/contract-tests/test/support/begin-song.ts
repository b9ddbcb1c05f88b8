import type { CallOptions, HaoeeClient, MusicTask, SubmitMusicRequest, Task } from "@haoee/client";

const song = { tags: "pop", mv: "chirp-v4", title: "Cat", task: "upload_extend", continue_at: 3 } as const;

/** Brings a song in and begins one that continues it. */
export async function beginSong(
  { music }: HaoeeClient,
  more: Pick<SubmitMusicRequest, "prompt" | "notify_hook">,
  options?: CallOptions,
): Promise<Task<readonly MusicTask[]>> {
  const { data } = await music.uploadFromUrl({ url: "https://example.com/cat.mp3" });
  return music.submit({ ...song, ...more, continue_clip_id: data }, options);
}
