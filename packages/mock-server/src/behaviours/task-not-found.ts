import type { World } from "./behaviour.ts";
import { contractResponse } from "./json-response.ts";
import type { ResponseValue } from "./values.ts";

/** The contract's refusal of an id that no task has, in the envelope of the family. */
export async function taskNotFound(world: World): Promise<ResponseValue> {
  return contractResponse(await world.answer("getVideo", { code: 400 }));
}
