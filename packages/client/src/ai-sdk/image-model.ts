import { APICallError, type ImageModelV4, type ImageModelV4CallOptions, type ImageModelV4File } from "@ai-sdk/provider";
import type { HaoeeClient } from "../create-haoee-client.ts";
import type { CreateImageRequest, Image, ImagesResponse } from "../generated/components.ts";
import type { Uploadable } from "../uploads/uploadable.ts";
import { callError } from "./call-error.ts";

type Signal = AbortSignal | undefined;

async function fetchBytes(url: string, signal: Signal): Promise<Response> {
  const response = await fetch(url, { signal: signal ?? null });
  if (response.ok) return response;
  const address = url.replace(/[?#].*/s, "");
  const { status: statusCode } = response;
  throw new APICallError({
    message: `${address} answered ${statusCode} instead of a picture.`,
    url: address,
    requestBodyValues: undefined,
    statusCode,
    isRetryable: false,
  });
}

async function uploadOf(file: ImageModelV4File, signal: Signal): Promise<Uploadable> {
  if (file.type === "url") return fetchBytes(file.url, signal);
  const { data, mediaType: type } = file;
  return { data: typeof data === "string" ? await fetchBytes(`data:${type};base64,${data}`, signal) : data, type };
}

async function bytesOf({ url, b64_json: base64 }: Image, signal: Signal): Promise<Uint8Array> {
  const address = url || (base64?.startsWith("data:") ? base64 : `data:;base64,${base64}`);
  return new Uint8Array(await (await fetchBytes(address, signal)).arrayBuffer());
}

async function draw(haoee: HaoeeClient, model: string, options: ImageModelV4CallOptions): Promise<ImagesResponse> {
  const { prompt = "", n, size, aspectRatio, seed, files, mask, providerOptions, abortSignal: signal } = options;
  const settings = {
    ...{ model, prompt, n, ...(size && { size }), ...(aspectRatio && { aspect_ratio: aspectRatio }) },
    ...(seed !== undefined && { seed }),
    // What the caller adds for this provider goes to the gateway as it is.
    ...(providerOptions.haoee as Partial<CreateImageRequest> | undefined),
  };
  const { image, stream, ...shared } = settings;
  const call = { signal, headers: options.headers, maxRetries: 0 };
  if (!files?.length) return haoee.images.create({ ...shared, ...(image && { image }) }, call);
  const pictures = await Promise.all(files.map((file) => uploadOf(file, signal)));
  const masked = mask && { mask: await uploadOf(mask, signal) };
  return haoee.images.edit({ ...shared, image: pictures, ...masked }, call);
}

/** A model that draws, and with files changes pictures. The gateway is asked for one picture at a time. */
export function imageModel(haoee: HaoeeClient, modelId: string): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: "haoee.image",
    modelId,
    maxImagesPerCall: 1,
    async doGenerate(options) {
      const timestamp = new Date();
      try {
        const { data } = await draw(haoee, modelId, options);
        const images = await Promise.all(data.map((image) => bytesOf(image, options.abortSignal)));
        return { images, warnings: [], response: { timestamp, modelId, headers: undefined } };
      } catch (error) {
        throw callError(error, "/v1/images", { model: modelId, prompt: options.prompt });
      }
    },
  };
}
