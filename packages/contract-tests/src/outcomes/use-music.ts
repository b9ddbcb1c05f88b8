import { loadResults } from "./load-files.ts";
import type { Use } from "./outcome.ts";

const source = { url: "https://example.com/audio/song.mp3" };
const song = {
  prompt: "La la",
  tags: "pop",
  mv: "chirp-v4",
  title: "Cat",
  continue_at: 10,
  task: "upload_extend",
} as const;

/** Brings a song in, and waits until it is there. */
export const useUploadAudioFromUrl: Use<"uploadAudioFromUrl"> = async ({ music }, { body }) => {
  const { data } = await music.uploadFromUrl(body);
  return { files: await loadResults(await music.task(data).wait()) };
};

/** Brings a song in, and waits for one that continues it. The documented clip is one that nobody has. */
export const useSubmitMusic: Use<"submitMusic"> = async ({ music }, { body }) => {
  const { data } = await music.uploadFromUrl(source);
  return { files: await loadResults(await (await music.submit({ ...body, continue_clip_id: data })).wait()) };
};

/** Waits for a song and what it continues, both at once. */
export const useFetchMusicTasks: Use<"fetchMusicTasks"> = async ({ music }) => {
  const { data } = await music.uploadFromUrl(source);
  const { id } = await music.submit({ ...song, continue_clip_id: data });
  return { files: await loadResults(await music.task([data, id]).wait()) };
};
