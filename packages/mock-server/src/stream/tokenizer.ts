/** A piece of text that ends between two characters: one token, or the several that one character takes. */
export interface TokenPiece {
  readonly text: string;
  /** How many tokens it is. */
  readonly tokens: number;
}

/** Cuts texts into the tokens that models count. */
export interface Tokenizer {
  /** The text as pieces that together are the text. What stands beyond 50,000 characters is one piece. */
  pieces(text: string): readonly TokenPiece[];
  /** How many tokens a text is. Beyond 50,000 characters, the rest is taken to be like the beginning. */
  count(text: string): number;
  /** The text of token ids. Unknown ids are no text. */
  textOf(ids: readonly number[]): string;
}

/** Characters that are cut into tokens. It bounds the time that a hostile text takes. */
const longest = 50_000;

/** The part of a text that is cut into tokens, and what is left. No character is cut in two. */
function cut(text: string): readonly [string, string] {
  const end =
    text.length > longest && text.codePointAt(longest - 1) !== text.charCodeAt(longest - 1) ? longest - 1 : longest;
  return [text.slice(0, end), text.slice(end)];
}

/**
 * A text in parts of at most 512 characters, cut before a space where there is one: on long runs without any, the time
 * the tokenizer takes grows with the square of their length.
 */
function partsOf(text: string): readonly string[] {
  return text.match(/.{1,511}(?=\s)|.{1,512}/gsu) ?? [];
}

/** Marks such as `<|endoftext|>` are text here, as they are for a gateway. */
const asText = { disallowedSpecial: new Set<string>() };

/** Loads the tokenizer of the GPT-4o and GPT-5 models (`o200k_base`), which takes a tenth of a second, once. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const { encode, decode, decodeGenerator } = await import("gpt-tokenizer/encoding/o200k_base");
  const idsOf = (text: string) => partsOf(text).flatMap((part) => encode(part, asText));
  function count(text: string): number {
    const [begin] = cut(text);
    const { length } = idsOf(begin);
    return text === begin ? length : Math.round((length * text.length) / begin.length);
  }
  return {
    pieces(text) {
      const [begin, rest] = cut(text);
      const pieces: TokenPiece[] = [];
      let read = 0;
      function* counted(): Generator<number> {
        for (const id of idsOf(begin)) {
          read += 1;
          yield id;
        }
      }
      for (const piece of decodeGenerator(counted())) {
        pieces.push({ text: piece, tokens: read });
        read = 0;
      }
      return rest === "" ? pieces : [...pieces, { text: rest, tokens: count(rest) }];
    },
    count,
    textOf: (ids) => decode(ids),
  };
}
