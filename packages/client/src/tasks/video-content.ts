import type { CallOptions } from "../call-options.ts";
import type { ResourceContext } from "../resources/resource-context.ts";
import { unexpectedAnswer } from "../resources/unexpected-answer.ts";
import { fetchMedia } from "../transport/fetch-media.ts";

/** Between two questions for an address that is still empty, as the vendor's client does. */
const pauseMs = 3000;

/** How often it is asked, so for a minute. */
const attempts = 20;

/** The film of a video, from the gateway itself or from the address that it answers. */
export async function fetchVideoContent(
  { raw, settings }: ResourceContext,
  id: string,
  options: CallOptions,
): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const { data, response } = await raw.getVideoContent({ ...options, path: { task_id: id } });
    if (data instanceof ReadableStream) return new Response(data, response);
    if (data.url) return fetchMedia(data.url, settings, options);
    if (attempt === attempts) throw unexpectedAnswer(`Video ${id} has no address yet.`, data, response, settings.key);
    await settings.clock.sleep(pauseMs, options.signal);
  }
}
