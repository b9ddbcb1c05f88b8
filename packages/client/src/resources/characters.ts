import type { CallOptions } from "../call-options.ts";
import type { Character, CreateCharacterRequest } from "../generated/components.ts";
import type { ResourceContext } from "./resource-context.ts";

/** Figures to bring into sora videos. */
export interface Characters {
  /**
   * Makes a character from one to three seconds of a video with sound: `timestamps` is start and end in seconds, such as
   * `1,3`, and the video is given by `url` or by `from_task`, the id of a finished task of one's own. No real people.
   * Answers at once; write `@username`, set off by spaces, into the prompt of a video to bring it in. The body names no
   * model, so pass `modelName` if the gateway asks for one.
   *
   * Source: 创建角色 Character, `POST /sora/v1/characters`.
   *
   * @throws BadRequestError when the clip cannot be used, and as every call: see `RawOperations`.
   */
  create(body: CreateCharacterRequest, options?: CallOptions): Promise<Character>;
}

/** Makes the resource. */
export function createCharacters({ raw }: ResourceContext): Characters {
  return { create: async (body, options) => (await raw.createCharacter({ ...options, body })).data };
}
