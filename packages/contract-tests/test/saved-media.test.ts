import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { createHaoeeClient, type HaoeeClient, isConnectionError } from "@haoee/client";
import { type Savable, saveTo } from "@haoee/client/node";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { mediaFacts } from "../src/outcomes/media-facts.ts";
import { sharedTime } from "./support/shared-time.ts";

const time = sharedTime();
const prompt = "A cat with glasses";
const film = { model: "sora-2", prompt };

let mock: MockServer;
let haoee: HaoeeClient;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "haoee-"));
  mock = await createMockServer({ clock: time.mock });
  haoee = createHaoeeClient({ apiKey: "none", baseUrl: mock.url, clock: time.client });
});

afterAll(async () => {
  await mock.close();
  await rm(folder, { recursive: true });
});

const sources: readonly (readonly [file: string, facts: readonly string[], make: () => Promise<Savable>])[] = [
  ["drawn.png", ["png 1024x1536"], () => haoee.images.create({ model: "gpt-image-1", prompt, size: "1024x1536" })],
  [
    "base64.jpg",
    ["jpg 512x512"],
    () =>
      haoee.images.create({
        model: "gpt-image-1",
        prompt,
        size: "512x512",
        output_format: "jpeg",
        response_format: "b64_json",
      }),
  ],
  [
    "several.webp",
    ["webp 256x256", "webp 256x256"],
    async () =>
      (
        await haoee.images.createAsync({ model: "gpt-image-1", prompt, size: "256x256", n: 2, output_format: "webp" })
      ).wait(),
  ],
  [
    "gemini.png",
    ["png 1024x1024"],
    () =>
      haoee.gemini.generateContent({
        model: "gemini-2.5-flash-image",
        contents: [{ role: "user", parts: [{ text: prompt }] }],
      }),
  ],
  [
    "film.mp4",
    ["MP4 1280x720 15 s"],
    async () => (await haoee.videoGenerations.create({ ...film, aspect_ratio: "16:9", duration: "15" })).wait(),
  ],
  [
    "official.mp4",
    ["MP4 1280x720 8 s"],
    async () => (await haoee.videos.create({ ...film, size: "1280x720", seconds: "8" })).wait(),
  ],
  [
    "content.mp4",
    ["MP4 720x1280 4 s"],
    async () => haoee.videos.content((await (await haoee.videos.create(film)).wait()).id),
  ],
  [
    "song.mp3",
    ["MP3 60 s"],
    async () => {
      const { data } = await haoee.music.uploadFromUrl({ url: "https://example.com/cat.mp3" });
      return haoee.music.task(data).wait();
    },
  ],
];

const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".mp4": "video/mp4",
  ".mp3": "audio/mpeg",
};

it.each(sources)("saveTo saves %s from what the mock made", async (file, facts, make) => {
  const paths = await saveTo(await make(), join(folder, file));
  const saved = paths.map(async (path) =>
    mediaFacts(new Blob([await readFile(path)], { type: types[extname(path)] ?? "" })),
  );
  expect(await Promise.all(saved)).toEqual(facts);
});

it("a film that breaks off is an error, and leaves no file behind", async () => {
  const { id } = await (await haoee.videos.create(film)).wait();
  const content = await haoee.videos.content(id, { headers: { "x-mock-fault": "reset=1" } });
  const error = await saveTo(content, join(folder, "broken.mp4")).catch((reason: unknown) => reason);
  expect(isConnectionError(error)).toBe(true);
  expect((await readdir(folder)).filter((name) => name.startsWith("broken"))).toEqual([]);
});
