import { type CallOptions, createHaoeeClient, type Uploadable } from "../../../src/index.ts";
import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer, type ReceivedRequest, type ScriptedAnswer, scripted } from "../script.ts";

const done = jsonAnswer({ data: [{ url: "https://images.example/1.png" }] });
const bytes = new TextEncoder().encode("cat");

/** The files of a form: name, media type and content of each part that has a name. */
function filesOf({ body }: ReceivedRequest): (string | undefined)[][] {
  const part = /name="image"; filename="([^"]*)"\r\nContent-Type: ([^\r]*)\r\n\r\n(.*?)\r\n--/gis;
  return [...body.matchAll(part)].map(([, ...facts]) => facts);
}

async function edit(baseUrl: string, image: Uploadable | Uploadable[]): Promise<void> {
  const haoee = createHaoeeClient({ apiKey: "sk-0123456789", baseUrl });
  await haoee.raw.createImageEdit({ body: { model: "nano-banana", prompt: "A dog", image } });
}

function sends(
  title: string,
  image: () => Uploadable | Uploadable[],
  expected: readonly (readonly string[])[],
  answers: readonly ScriptedAnswer[] = [done],
): MatrixCase {
  return {
    title: `an upload is sent from ${title}`,
    async run({ url }) {
      const script = await scripted(url, ...answers);
      await edit(script.baseUrl, image());
      const requests = await script.requests();
      assertMatches(
        requests.map(filesOf),
        answers.map(() => expected),
      );
    },
  };
}

/** A picture that stalls on its way from another host is given up, and nothing is sent. */
function givesUp(title: string, options: () => CallOptions, name: string): MatrixCase {
  return {
    title: `an upload from a Response that stalls ends with ${title}`,
    async run({ url }) {
      const other = await scripted(url, { headers: { "content-type": "image/png" }, body: ["cat", "hang"] });
      const script = await scripted(url, done);
      const image = await fetch(`${other.baseUrl}/cat.png`);
      const haoee = createHaoeeClient({ apiKey: "sk-0123456789", baseUrl: script.baseUrl });
      await assertRejects(haoee.images.edit({ model: "nano-banana", prompt: "A dog", image }, options()), { name });
      await other.closed();
      assertMatches((await script.requests()).length, 0);
    },
  };
}

/** Files in a form: what they are made of, their names and types, and that a second attempt has them again. */
export const uploads: readonly MatrixCase[] = [
  sends("a File", () => new File(["cat"], "cat.png", { type: "image/png" }), [["cat.png", "image/png", "cat"]]),
  sends("a Blob", () => new Blob(["cat"], { type: "image/webp" }), [["file.webp", "image/webp", "cat"]]),
  sends("bytes", () => bytes, [["file", "application/octet-stream", "cat"]]),
  sends("an ArrayBuffer", () => bytes.slice().buffer, [["file", "application/octet-stream", "cat"]]),
  sends("bytes with a name", () => ({ data: bytes, name: "cat.jpg" }), [["cat.jpg", "image/jpeg", "cat"]]),
  sends("a Response", () => new Response("cat", { headers: { "content-type": "image/gif" } }), [
    ["file.gif", "image/gif", "cat"],
  ]),
  sends(
    "several files, again after a refusal",
    () => [new Response("cat", { headers: { "content-type": "image/png" } }), { data: bytes, name: "b.png" }],
    [
      ["file.png", "image/png", "cat"],
      ["b.png", "image/png", "cat"],
    ],
    [jsonAnswer({ error: { message: "busy" } }, 429, { "retry-after-ms": "0" }), done],
  ),
  givesUp("its idleTimeoutMs", () => ({ idleTimeoutMs: 50 }), "TimeoutError"),
  givesUp("the signal of the call", () => ({ signal: AbortSignal.timeout(50) }), "AbortError"),
  givesUp("a signal that was aborted before", () => ({ signal: AbortSignal.abort() }), "AbortError"),
  {
    title: "a form is not sent on to where a redirect leads",
    async run({ url }) {
      const other = await scripted(url, done);
      const script = await scripted(url, { status: 307, headers: { location: `${other.baseUrl}/v1/images/edits` } });
      // Where the platform hands the redirect over it is an ApiError, else a ConnectionError.
      await assertRejects(edit(script.baseUrl, bytes), {});
      assertMatches((await other.requests()).length, 0);
    },
  },
];
