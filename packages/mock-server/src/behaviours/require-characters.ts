import { RequestRefusedError } from "../errors/request-refused-error.ts";
import { mentionedIn } from "../tasks/characters.ts";
import type { World } from "./behaviour.ts";

/**
 * Proves that there are the characters that a prompt brings in.
 *
 * @throws RequestRefusedError as gateways of the family answer it.
 */
export async function requireCharacters(prompt: string, { characters }: World): Promise<void> {
  const known = await Promise.all(mentionedIn(prompt).map(characters.has));
  if (known.every(Boolean)) return;
  throw new RequestRefusedError({
    message: "You are not allowed to access one or more mentioned cameos.",
    param: "prompt",
    code: "cameo_permission_denied",
  });
}
