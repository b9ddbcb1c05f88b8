import type { Size } from "../media/size.ts";
import { loadTokenizer } from "../stream/tokenizer.ts";

/** Tokens by kind. Source: schema ImageTokenDetails. */
interface TokenDetails {
  readonly text_tokens: number;
  readonly image_tokens: number;
}

/** What pictures used. Source: schema ImagesUsage, the count of gpt-image. */
export interface ImagesUsage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly total_tokens: number;
  readonly input_tokens_details: TokenDetails;
  readonly output_tokens_details: TokenDetails;
}

/** Tokens of a drawn picture of 1024 by 1024. Others count by their area. Source: OpenAI's guide to gpt-image-1. */
const drawnTokens: Readonly<Record<string, number>> = { low: 272, medium: 1056, high: 4160 };

/** Tokens of a picture that is sent along: the base and one tile. Source: OpenAI's guide to gpt-image-1. */
const referenceTokens = 194;

/** What a call used: the prompt counted by a tokenizer, pictures by their size. */
export async function imagesUsage(
  prompt: string,
  references: number,
  drawn: Size & { readonly count: number; readonly quality: string },
): Promise<ImagesUsage> {
  const { count } = await loadTokenizer();
  const input = { text_tokens: count(prompt), image_tokens: references * referenceTokens };
  const each = ((drawnTokens[drawn.quality] ?? 1056) * drawn.width * drawn.height) / (1024 * 1024);
  const output = { text_tokens: 0, image_tokens: Math.ceil(each) * drawn.count };
  const [inputs, outputs] = [input.text_tokens + input.image_tokens, output.image_tokens];
  return {
    input_tokens: inputs,
    output_tokens: outputs,
    total_tokens: inputs + outputs,
    input_tokens_details: input,
    output_tokens_details: output,
  };
}
