import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, type TestContext, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { audioAddress, imageAddress, videoAddress } from "../src/media/media-address.ts";

const executablePath = "/usr/bin/chromium";
const absent = existsSync(executablePath)
  ? undefined
  : "the tests of media in a browser: there is no chromium (Debian: apt-get install chromium)";

/** A machine with more to do plays a film no faster than this, in milliseconds. */
const patience = 60_000;

let mock: MockServer;
let browser: Browser | undefined;
beforeAll(async () => {
  mock = await createMockServer();
  if (!absent) browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--mute-audio"] });
}, patience);
afterAll(async () => {
  await browser?.close();
  await mock.close();
});

/** What a browser says of itself, as JSON, once a script has run in a page of an origin of its own. */
async function run(context: TestContext, script: string): Promise<unknown> {
  if (!browser) return context.skip(absent);
  const page = await browser.newPage();
  const result = await page.evaluate(script);
  await page.close();
  return result;
}

/** Plays to the end, as fast as a browser can, and looks into the middle afterwards. */
function playing(kind: "audio" | "video", address: string): string {
  return `new Promise((resolve, reject) => {
    const media = document.createElement("${kind}");
    Object.assign(media, { src: "${address}", muted: true, crossOrigin: "anonymous", playbackRate: 8 });
    media.onerror = () => reject(new Error(media.error.message));
    media.onended = () => {
      const { duration, currentTime, videoWidth, videoHeight } = media;
      media.onseeked = () => resolve({ duration, end: currentTime, videoWidth, videoHeight, seeked: media.currentTime });
      media.currentTime = duration / 2;
    };
    document.body.append(media);
    media.play().catch(reject);
  })`;
}

test.for([
  { width: 1360, height: 765, format: "png" },
  { width: 765, height: 1360, format: "jpeg" },
  { width: 2048, height: 2048, format: "webp" },
] as const)(
  "a $format of $width by $height shows in its size",
  { timeout: patience },
  async ({ width, height, format }, context) => {
    const address = imageAddress(mock.url, { prompt: "一只猫", width, height, format, seed: "1" });
    const script = `(async () => {
    const image = Object.assign(new Image(), { src: "${address}", crossOrigin: "anonymous" });
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  })()`;
    expect(await run(context, script)).toEqual([width, height]);
  },
);

test.for([
  { width: 1280, height: 720, seconds: 4 },
  { width: 720, height: 1280, seconds: 15 },
  { width: 1024, height: 1792, seconds: 8 },
  { width: 1792, height: 1024, seconds: 25 },
])(
  "a film of $width by $height plays $seconds seconds to its end",
  { timeout: patience },
  async ({ width, height, seconds }, context) => {
    const address = videoAddress(mock.url, { width, height, seconds, seed: "task" });
    expect(await run(context, playing("video", address))).toMatchObject({
      duration: seconds,
      end: seconds,
      seeked: seconds / 2,
      videoWidth: width,
      videoHeight: height,
    });
  },
);

test("a sound plays to its end", { timeout: patience }, async (context) => {
  const address = audioAddress(mock.url, { seconds: 20, seed: "clip" });
  const { duration, end, seeked } = (await run(context, playing("audio", address))) as Record<string, number>;
  expect([duration, end, seeked].map((time) => Math.round(time ?? 0))).toEqual([20, 20, 10]);
});
