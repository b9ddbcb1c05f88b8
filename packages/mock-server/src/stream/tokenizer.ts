/** A piece of text that ends between two characters: one token, or the several that one character takes. */
export interface TokenPiece {
  readonly text: string;
  /** How many tokens it is. */
  readonly tokens: number;
}

/** Cuts texts into the tokens that models count. */
export interface Tokenizer {
  /** The text as pieces that together are the text. */
  pieces(text: string): readonly TokenPiece[];
  /** How many tokens a text is. Beyond 100,000 characters, the rest is taken to be like the beginning. */
  count(text: string): number;
  /** The text of token ids. Unknown ids are no text. */
  textOf(ids: readonly number[]): string;
}

/** Characters that are cut into tokens to count a text. It bounds the time a hostile text takes. */
const longest = 100_000;

/** Marks such as `<|endoftext|>` are text here, as they are for a gateway. */
const asText = { disallowedSpecial: new Set<string>() };

/** Loads the tokenizer of the GPT-4o and GPT-5 models (`o200k_base`), which takes a tenth of a second, once. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const { encode, decode, decodeGenerator } = await import("gpt-tokenizer/encoding/o200k_base");
  return {
    pieces(text) {
      const pieces: TokenPiece[] = [];
      let read = 0;
      function* counted(): Generator<number> {
        for (const id of encode(text, asText)) {
          read += 1;
          yield id;
        }
      }
      for (const piece of decodeGenerator(counted())) {
        pieces.push({ text: piece, tokens: read });
        read = 0;
      }
      return pieces;
    },
    count(text) {
      const { length } = encode(text.slice(0, longest), asText);
      return text.length > longest ? Math.round((length * text.length) / longest) : length;
    },
    textOf: (ids) => decode(ids),
  };
}
