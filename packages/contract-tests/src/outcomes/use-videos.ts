import { loadResults } from "./load-files.ts";
import type { Use } from "./outcome.ts";

const film = { model: "sora-2", prompt: "A cat dances" };

/** Waits for a film. */
export const useCreateVideoGeneration: Use<"createVideoGeneration"> = async ({ videoGenerations }, { body }) => ({
  files: await loadResults(await (await videoGenerations.create(body)).wait()),
});

/** Begins a film, and waits for it by its id alone. The documented id is of a task that nobody began. */
export const useGetVideoGeneration: Use<"getVideoGeneration"> = async ({ videoGenerations }) => {
  const { id } = await videoGenerations.create(film);
  return { files: await loadResults(await videoGenerations.task(id).wait()) };
};

/** Makes a character of a film of one's own, and another film with it. */
export const useCreateCharacter: Use<"createCharacter"> = async (
  { videos, videoGenerations, characters },
  { body },
) => {
  const { id } = await (await videos.create(film)).wait();
  const { username } = await characters.create({ timestamps: body.timestamps, from_task: id });
  const cameo = await videoGenerations.create({ ...film, prompt: `A cat dances with @${username} on a stage` });
  return { files: await loadResults(await cameo.wait()) };
};

/** Waits for a film in the official form. */
export const useCreateVideo: Use<"createVideo"> = async ({ videos }, { body }) => ({
  files: await loadResults(await (await videos.create(body)).wait()),
});

/** Waits for a film, and for a variation of it. */
export const useRemixVideo: Use<"remixVideo"> = async ({ videos }, { body }) => {
  const { id } = await (await videos.create(film)).wait();
  return { files: await loadResults(await (await videos.remix(id, body)).wait()) };
};

/** Begins a film in the official form, and waits for it by its id alone. */
export const useGetVideo: Use<"getVideo"> = async ({ videos }) => {
  const { id } = await videos.create(film);
  return { files: await loadResults(await videos.task(id).wait()) };
};

/** Waits for a film in the official form, and loads it from the gateway itself. */
export const useGetVideoContent: Use<"getVideoContent"> = async ({ videos }) => {
  const { id } = await (await videos.create(film)).wait();
  return { files: [await (await videos.content(id)).blob()] };
};
