import type { CallOptions } from "../call-options.ts";
import type { GenerateContentRequest, GenerateContentResponse } from "../generated/components.ts";
import type { ResourceContext } from "./resource-context.ts";

/** A request in the Gemini form, with the model that is to answer it. */
export type GenerateContentParams = GenerateContentRequest & {
  /**
   * Name of the model, such as `gemini-2.5-flash-image`. For a `-lite` variant give the name without `-lite` here and
   * the whole name as `modelName` of the options. Any name is accepted.
   */
  readonly model: string;
};

/** Google's models in their official form. */
export interface Gemini {
  /**
   * Draws, with pictures as plain base64 in `inlineData` of request and answer. An answer may hold text only, so look
   * for a part with `inlineData`. Always say `generationConfig.imageConfig.imageSize`, by which the gateway bills: 1K for
   * gemini-2.5-flash-image and the `-lite` variants; 1K, 2K or 4K for gemini-3-pro-image-preview; 512, 1K, 2K or 4K for
   * gemini-3.1-flash-image-preview. `ModelName` is the model, unless the options or the client name another.
   *
   * Source: Nano-banana 官方格式, `POST /v1beta/models/{model}:generateContent`.
   *
   * @throws BadRequestError when a size is missing (规格维度缺失), and as every call: see `RawOperations`.
   */
  generateContent(params: GenerateContentParams, options?: CallOptions): Promise<GenerateContentResponse>;
}

/** Makes the resource. */
export function createGemini({ raw }: ResourceContext): Gemini {
  return {
    async generateContent(params, options) {
      // Plain JavaScript may pass nothing; what is missing is then named.
      const { model, ...body }: GenerateContentParams = Object(params);
      return (await raw.generateContent({ ...options, path: { model }, body })).data;
    },
  };
}
