import type { ImagesResponse } from "@haoee/client";
import { loadAddress, loadResults } from "./load-files.ts";
import type { Use } from "./outcome.ts";

async function loadPictures({ data }: ImagesResponse): Promise<readonly Blob[]> {
  return Promise.all(data.map(({ url, b64_json }) => loadAddress(url ?? `data:image/png;base64,${b64_json}`)));
}

/** Draws, or waits for the drawing. */
export const useCreateImage: Use<"createImage"> = async ({ images }, { body, query }) =>
  query?.async === "true"
    ? { files: await loadResults(await (await images.createAsync(body)).wait()) }
    : { files: await loadPictures(await images.create(body)) };

/** Changes a picture, or waits for the change. */
export const useCreateImageEdit: Use<"createImageEdit"> = async ({ images }, { body, query }) =>
  query?.async === "true"
    ? { files: await loadResults(await (await images.editAsync(body)).wait()) }
    : { files: await loadPictures(await images.edit(body)) };

/** Begins a drawing, and waits for it by its id alone. The documented id is of a task that nobody began. */
export const useGetImageTask: Use<"getImageTask"> = async ({ images }) => {
  const { id } = await images.createAsync({ model: "sora_image", prompt: "A cat" });
  return { files: await loadResults(await images.task(id).wait()) };
};

/** Lets Gemini write and draw. */
export const useGenerateContent: Use<"generateContent"> = async ({ gemini }, { path, body }) => {
  const { candidates = [] } = await gemini.generateContent({ ...body, model: path.model });
  const parts = candidates.flatMap(({ content }) => content?.parts ?? []);
  const pictures = parts.flatMap(({ inlineData }) => inlineData ?? []);
  return {
    text: parts.map(({ text = "" }) => text).join(""),
    files: await Promise.all(pictures.map(({ mimeType, data }) => loadAddress(`data:${mimeType};base64,${data}`))),
  };
};
