import type { AST, RegExpParser } from "@eslint-community/regexpp";
import type { Random } from "../../random/random.ts";

/** How long a text has to be, in characters. */
interface Lengths {
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** How often a pattern repeats something beyond what it wants, where it leaves that open. */
interface Extra {
  readonly least: number;
  readonly most: number;
}

function characters(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}

/** Where characters are looked for, the plainest first. */
const pools = [
  [...characters(0x61, 0x7a), ...characters(0x41, 0x5a), ...characters(0x30, 0x39)],
  characters(0x20, 0x7e),
  characters(0x4e00, 0x4fff),
  characters(0xa0, 0x1fff),
];
const lastPlane = 0x1_ff_ff;

function choicesOf(raw: string): readonly string[] {
  const one = new RegExp(`^${raw}$`, "u");
  for (const pool of pools) {
    const choices = pool.filter((character) => one.test(character));
    if (choices.length > 0) return choices;
  }
  return characters(0, lastPlane).filter((character) => one.test(character));
}

/** Writes one text, node by node. What assertions want is left to luck. */
class PatternWriter {
  readonly #random: Random;
  readonly #extra: Extra;
  readonly #captured = new Map<AST.CapturingGroup, string>();
  readonly #choices = new Map<string, readonly string[]>();

  constructor(random: Random, extra: Extra) {
    this.#random = random;
    this.#extra = extra;
  }

  write(node: AST.Pattern | AST.Element): string {
    switch (node.type) {
      case "Pattern":
      case "Group":
        return this.#oneOf(node.alternatives);
      case "CapturingGroup":
        return this.#capture(node);
      case "Quantifier":
        return this.#repeat(node);
      case "Backreference":
        return [node.resolved]
          .flat()
          .map((group) => this.#captured.get(group) ?? "")
          .join("");
      case "Character":
        return String.fromCodePoint(node.value);
      case "Assertion":
        return "";
      default:
        return this.#pick(this.#choicesOf(node.raw));
    }
  }

  #pick<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    // The list is never empty: a pattern has an alternative, and a class without characters is refused.
    return items[this.#random.integer(0, items.length - 1)] as Item;
  }

  #oneOf(alternatives: readonly AST.Alternative[]): string {
    return this.#pick(alternatives)
      .elements.map((element) => this.write(element))
      .join("");
  }

  #capture(group: AST.CapturingGroup): string {
    const text = this.#oneOf(group.alternatives);
    this.#captured.set(group, text);
    return text;
  }

  #repeat({ min, max, element }: AST.Quantifier): string {
    const { least, most } = this.#extra;
    const times = this.#random.integer(Math.min(max, min + least), Math.min(max, min + most));
    return Array.from({ length: times }, () => this.write(element)).join("");
  }

  #choicesOf(raw: string): readonly string[] {
    const choices = this.#choices.get(raw) ?? choicesOf(raw);
    if (choices.length === 0) throw new Error(`no character is ${raw}`);
    this.#choices.set(raw, choices);
    return choices;
  }
}

/** Writes texts that match patterns as JSON Schema has them, that is regular expressions with the flag `u`. */
export type TextOfPattern = (pattern: string, random: Random, lengths?: Lengths) => string;

/** A text for a pattern, of these lengths if there is luck: what needs luck has to be judged, and made again. */
function textOfPattern(parser: RegExpParser, pattern: string, random: Random, lengths: Lengths): string {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = lengths;
  const parsed = parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
  const write = (extra: Extra) => new PatternWriter(random, extra).write(parsed);
  const fits = (text: string) => text.length >= minLength && text.length <= maxLength;
  const usual = write({ least: 0, most: 3 });
  if (fits(usual)) return usual;
  // With one open repetition all of the length is its, with two half of it.
  const shares = [0, minLength, minLength / 2, minLength / 3, minLength / 4].map(Math.ceil);
  const texts = shares.map((share) => write({ least: share, most: share }));
  return texts.find(fits) ?? usual;
}

/** Loads the reader of patterns. */
export async function loadTextOfPattern(): Promise<TextOfPattern> {
  const { RegExpParser } = await import("@eslint-community/regexpp");
  const parser = new RegExpParser();
  return (pattern, random, lengths = {}) => textOfPattern(parser, pattern, random, lengths);
}
