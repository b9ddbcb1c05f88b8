import { type Refusal, RequestRefusedError } from "../errors/request-refused-error.ts";
import type { ImageRequest } from "./image-request.ts";

/** What one family of models refuses. */
interface Rule {
  readonly models: RegExp;
  /** What is wrong, undefined when nothing is. */
  readonly refuses: (request: ImageRequest) => Refusal | undefined;
}

/** Sizes of the page of recraftv3, which the page of flux repeats. */
const recraftSizes =
  "1024x512 1024x1024 1024x576 1024x768 512x1024 512x768 1280x960 960x1280 768x1366 768x512 1366x768 1344x576";

function invalidValue(param: keyof ImageRequest, value: unknown, supported: readonly string[]): Refusal {
  const list = supported.map((one) => `'${one}'`);
  const message = `Invalid value: '${value}'. Supported values are: ${list.slice(0, -1).join(", ")}, and ${list.at(-1)}.`;
  return { message, param, code: "invalid_value" };
}

function only(param: "size" | "quality", supported: readonly string[]): Rule["refuses"] {
  return ({ [param]: value }) =>
    value === undefined || supported.includes(value) ? undefined : invalidValue(param, value, supported);
}

function atMost(most: number): Rule["refuses"] {
  return ({ n = 1, model }) =>
    n <= most ? undefined : { message: `${model} makes at most ${most} at once, got n = ${n}`, param: "n" };
}

function promptUpTo(most: number): Rule["refuses"] {
  return ({ prompt }) =>
    [...prompt].length <= most
      ? undefined
      : { message: `prompt is longer than ${most} characters`, param: "prompt", code: "string_above_max_length" };
}

const rules: readonly Rule[] = [
  // Source: error example quality-refused of the contract, from an integrator of the gateway.
  { models: /^gpt-image/, refuses: only("quality", ["low", "medium", "high", "auto"]) },
  // Source: an integrator of the gateway.
  {
    models: /^gpt-image/,
    refuses: ({ watermark }) =>
      watermark === undefined
        ? undefined
        : { message: "got an unexpected keyword argument 'watermark'", param: "watermark" },
  },
  // Source: OpenAI's createImage, and the page 文生图 for the sizes.
  { models: /^dall-e-2$/, refuses: promptUpTo(1_000) },
  { models: /^dall-e-2$/, refuses: only("size", ["256x256", "512x512", "1024x1024"]) },
  { models: /^dall-e-3$/, refuses: promptUpTo(4_000) },
  { models: /^dall-e-3$/, refuses: only("size", ["1024x1024", "1792x1024", "1024x1792"]) },
  { models: /^dall-e-3$/, refuses: only("quality", ["standard", "hd"]) },
  { models: /^dall-e-3$/, refuses: atMost(1) },
  // Source: entries recraft and flux, and Recraft's own page for `n`.
  { models: /^(recraftv3(-halloween)?|flux|flux-dev|flux-pro)$/, refuses: only("size", recraftSizes.split(" ")) },
  { models: /^recraftv3/, refuses: atMost(6) },
  // Source: schema CreateImageEditRequest, from a client of the gateway's family.
  { models: /^qwen-image-edit/, refuses: atMost(4) },
];

/**
 * Holds a request against what its model is documented to refuse. A model that no rule names takes anything.
 *
 * @throws RequestRefusedError with status 400.
 */
export function checkImageRules(request: ImageRequest): void {
  for (const { models, refuses } of rules) {
    const refusal = models.test(request.model) ? refuses(request) : undefined;
    if (refusal) throw new RequestRefusedError(refusal);
  }
}
