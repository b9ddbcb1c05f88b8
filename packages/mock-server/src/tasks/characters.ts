import type { SessionStore } from "../stores/store.ts";

/** A character that prompts can bring in by `@username`. */
interface Character {
  readonly id: string;
  readonly username: string;
}

/** The characters of a session. */
export interface Characters {
  put(character: Character): Promise<void>;
  /** Whether a prompt may bring it in. */
  has(username: string): Promise<boolean>;
}

/** Characters that the documented requests bring in, and that are there from the start. Source: entry `sora-cameo`. */
const documented: ReadonlySet<string> = new Set(["duck.abc", "cat.xyz"]);

/** The characters in what a session keeps. */
export function createCharacters(session: SessionStore): Characters {
  const characters = session.collection<Character>("characters");
  return {
    put: (character) => characters.put(character.username, character),
    has: async (username) => documented.has(username) || (await characters.get(username)) !== undefined,
  };
}

/** The names that a prompt brings in: `@username`, set off by a space. */
export function mentionedIn(prompt: string): readonly string[] {
  const names = prompt.matchAll(/(?:^|\s)@([\w.-]*\w)/g);
  return [...new Set([...names].map(([, name]) => name ?? ""))];
}
