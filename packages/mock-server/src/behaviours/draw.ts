import type { World } from "./behaviour.ts";
import type { ImageRequest } from "./image-request.ts";
import { checkImageRules } from "./image-rules.ts";
import { imagesResponse } from "./images-response.ts";
import { jsonResponse } from "./json-response.ts";
import { moderatePrompt } from "./moderate-prompt.ts";
import { submitImageTask } from "./submit-image-task.ts";
import type { RequestValue, ResponseValue } from "./values.ts";

/** A call that draws: what `createImage` and `createImageEdit` have in common. */
export interface Drawing extends Pick<RequestValue, "query" | "origin" | "faults"> {
  readonly request: ImageRequest;
}

/**
 * Answers the pictures that are asked for, or begins a task when the query says `async=true`.
 *
 * @throws RequestRefusedError for what the model does not take, and what moderation refuses at once.
 */
export async function draw(drawing: Drawing, world: World): Promise<ResponseValue> {
  const { query, request, origin } = drawing;
  checkImageRules(request);
  if (query.async === "true") return submitImageTask(drawing, world);
  moderatePrompt(request.prompt, "prompt");
  return jsonResponse(200, await imagesResponse(request, origin, world));
}
