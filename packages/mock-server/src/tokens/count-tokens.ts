/** Characters that are cut into tokens. It bounds the time that a hostile text takes. */
const longest = 100_000;

/** Marks such as `<|endoftext|>` are text here, as they are for a gateway. */
const asText = { disallowedSpecial: new Set<string>() };

/**
 * How many tokens a text is for GPT-4o and its successors (`o200k_base`). Beyond 100,000 characters, the rest is taken
 * to be like the beginning.
 */
export async function countTokens(text: string): Promise<number> {
  const { encode } = await import("gpt-tokenizer/encoding/o200k_base");
  const { length } = encode(text.slice(0, longest), asText);
  return text.length <= longest ? length : Math.round((length * text.length) / longest);
}
