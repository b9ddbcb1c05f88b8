import { RequestRefusedError } from "../../errors/request-refused-error.ts";

/** The values of `imageSize` by model. Source: entry nano-banana-native. A model that is not here takes any, or none. */
const sizes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/-lite$/, ["1K"]],
  [/^gemini-2\.5-flash-image/, ["1K"]],
  [/^gemini-3-pro-image/, ["1K", "2K", "4K"]],
  [/^gemini-3\.1-flash-image/, ["512", "1K", "2K", "4K"]],
];

const every = ["512", "1K", "2K", "4K"];

/**
 * The resolution of a picture.
 *
 * @throws RequestRefusedError when a model of several resolutions is not told which, as the gateway bills by it, and
 *   for one that the model does not have.
 */
export function imageSizeOf(model: string, asked: string | undefined): string {
  const known = sizes.find(([models]) => models.test(model))?.[1];
  if (asked === undefined) {
    if (!known || known.length === 1) return "1K";
    // Source: error example image-size-missing of the contract.
    const message = "规格维度缺失: imageSize";
    throw new RequestRefusedError({ message, type: "upstream_error", code: "bad_response_status_code" });
  }
  const allowed = known ?? every;
  if (allowed.includes(asked)) return asked;
  throw new RequestRefusedError({
    message: `imageSize ${asked} is none of ${allowed.join(", ")}, which ${model} draws`,
    param: "generationConfig.imageConfig.imageSize",
    code: "invalid_image_size",
  });
}
