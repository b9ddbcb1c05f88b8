import type { ImageModelV4, ImageModelV4CallOptions, ImageModelV4File } from "@ai-sdk/provider";
import type { HaoeeClient } from "../create-haoee-client.ts";
import type { CreateImageRequest, Image } from "../generated/components.ts";
import type { OperationResult } from "../operations/operation-result.ts";
import { unexpectedAnswer } from "../resources/unexpected-answer.ts";
import type { ClientSettings } from "../transport/client-settings.ts";
import { fetchMedia } from "../transport/fetch-media.ts";
import type { Uploadable } from "../uploads/uploadable.ts";
import { callError } from "./call-error.ts";

/** Opens a file by its address. */
type Open = (url: string) => Promise<Response>;

type Answer = OperationResult<"createImage" | "createImageEdit">;

async function uploadOf(file: ImageModelV4File, open: Open): Promise<Uploadable> {
  if (file.type === "url") return open(file.url);
  const { data, mediaType: type } = file;
  return { data: typeof data === "string" ? await open(`data:${type};base64,${data}`) : data, type };
}

function addressOf({ url, b64_json: base64 }: Image): string | undefined {
  return url || (base64 && (base64.startsWith("data:") ? base64 : `data:;base64,${base64}`)) || undefined;
}

/** The addresses of the pictures that were drawn, data URIs among them. */
function addressesOf({ data: body, response }: Answer, { key }: ClientSettings): string[] {
  const pictures: unknown[] = "data" in body ? [body.data ?? []].flat() : [];
  const addresses = pictures.map((picture) => addressOf(Object(picture)));
  if (addresses.length > 0 && addresses.every((address) => typeof address === "string")) return addresses;
  throw unexpectedAnswer("The gateway answered without a picture.", body, response, key);
}

async function draw(haoee: HaoeeClient, model: string, options: ImageModelV4CallOptions, open: Open): Promise<Answer> {
  const { prompt = "", n, size, aspectRatio, seed, files, mask, providerOptions, abortSignal: signal } = options;
  const settings = {
    ...{ model, prompt, n, ...(size && { size }), ...(aspectRatio && { aspect_ratio: aspectRatio }) },
    ...(seed !== undefined && { seed }),
    // What the caller adds for this provider goes to the gateway as it is.
    ...(providerOptions.haoee as Partial<CreateImageRequest> | undefined),
  };
  const { image, stream, ...shared } = settings;
  const call = { signal, headers: options.headers, maxRetries: 0 };
  if (!files?.length) return haoee.raw.createImage({ ...call, body: { ...shared, ...(image && { image }) } });
  const pictures = await Promise.all(files.map((file) => uploadOf(file, open)));
  const masked = mask && { mask: await uploadOf(mask, open) };
  return haoee.raw.createImageEdit({ ...call, body: { ...shared, image: pictures, ...masked } });
}

/** A model that draws, and with files changes pictures. The gateway is asked for one picture at a time. */
export function imageModel(haoee: HaoeeClient, settings: ClientSettings, modelId: string): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "haoee.image",
    modelId,
    maxImagesPerCall: 1,
    async doGenerate(options) {
      const timestamp = new Date();
      const open = (url: string) => fetchMedia(url, settings, { signal: options.abortSignal });
      const failure = (error: unknown, isRetryable?: boolean) =>
        callError(error, `${settings.baseUrl}/v1/images`, { model: modelId, prompt: options.prompt }, isRetryable);
      const answer = await draw(haoee, modelId, options, open).catch((error: unknown) => {
        throw failure(error);
      });
      try {
        const responses = await Promise.all(addressesOf(answer, settings).map(open));
        const images = await Promise.all(
          responses.map(async (response) => new Uint8Array(await response.arrayBuffer())),
        );
        return { images, warnings: [], response: { timestamp, modelId, headers: undefined } };
      } catch (error) {
        // The picture has been paid for.
        throw failure(error, false);
      }
    },
  };
}
