import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { type PictureFacts, pictureFacts, pictureTerms } from "../media/picture-facts.ts";
import type { FilePart } from "./values.ts";

/** The parts of `CreateImageEditRequest` that are files. */
export interface EditedParts {
  readonly image: FilePart | readonly FilePart[];
  readonly mask?: FilePart;
}

/** What a model takes. Sources: OpenAI's createImageEdit, and the page of qwen-image-edit for the one picture. */
interface Limits {
  readonly models: RegExp;
  readonly most: number;
  /** Bytes of a picture. */
  readonly bytes: number;
  /** Whether it must be a square PNG. */
  readonly square?: boolean;
}

const mebibyte = 1024 * 1024;

const limits: readonly Limits[] = [
  { models: /^dall-e-2$/, most: 1, bytes: 4 * mebibyte, square: true },
  { models: /^qwen-image-edit$/, most: 1, bytes: 50 * mebibyte },
];

/** What holds for any other model, after gpt-image. */
const usual: Omit<Limits, "models"> = { most: 16, bytes: 50 * mebibyte };

/** Bytes of a mask. Source: OpenAI's createImageEdit. */
const largestMask = 4 * mebibyte;

function refusal(param: string, message: string, code = "invalid_image"): RequestRefusedError {
  return new RequestRefusedError({ message: `${param} ${message}`, param, code });
}

function checked(param: string, { bytes }: FilePart, most: number): PictureFacts {
  if (bytes.length >= most) throw refusal(param, `must be smaller than ${most} bytes, got ${bytes.length}`);
  const facts = pictureFacts(bytes);
  if (facts) return facts;
  throw refusal(param, `is not ${pictureTerms}`);
}

function checkMask(mask: FilePart, { width, height }: PictureFacts): void {
  const facts = checked("mask", mask, largestMask);
  if (facts.format !== "png") throw refusal("mask", `must be a png, got ${facts.format}`);
  if (facts.width === width && facts.height === height) return;
  throw refusal("mask", `must be as large as the first image, ${width}x${height}, got ${facts.width}x${facts.height}`);
}

/**
 * Looks into the files of an edit: whether they are pictures, how many, how large, and whether the mask fits.
 *
 * @throws RequestRefusedError with status 400.
 */
export function checkEditedParts(model: string, { image, mask }: EditedParts): void {
  const { most, bytes, square } = limits.find(({ models }) => models.test(model)) ?? { ...usual, square: false };
  const images = [image].flat();
  if (images.length > most) throw refusal("image", `is given ${images.length} times, ${model} takes ${most} at most`);
  const facts = images.map((part, index) => checked(images.length > 1 ? `image[${index}]` : "image", part, bytes));
  // The contract demands one picture at least.
  const [first] = facts as [PictureFacts, ...PictureFacts[]];
  if (square && (first.format !== "png" || first.width !== first.height)) {
    throw refusal("image", `must be a square png for ${model}, got ${first.width}x${first.height} in ${first.format}`);
  }
  if (mask) checkMask(mask, first);
}
