import { imageSize } from "image-size";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { audioAddress, coverAddress, imageAddress, videoAddress } from "../src/media/media-address.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const picture = { prompt: "一只猫/cat?", width: 320, height: 200, format: "png", seed: "1" } as const;

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

test.each([
  { format: "png", width: 320, height: 200, type: "png" },
  { format: "jpeg", width: 333, height: 17, type: "jpg" },
  { format: "webp", width: 1, height: 1, type: "webp" },
  { format: "webp", width: 1360, height: 765, type: "webp" },
] as const)("the address of a $format of $width by $height loads one, without a key", async ({ type, ...wanted }) => {
  const address = imageAddress(mock.url, { ...picture, ...wanted });
  const { width, height, format } = wanted;
  expect(imageSize(await fetchBytes(address))).toMatchObject({ width, height, type });
  expect((await fetch(address, { method: "HEAD" })).headers.get("content-type")).toBe(`image/${format}`);
});

test("a picture is the same each time, and another for another prompt, seed or size", async () => {
  const load = async (change: Partial<typeof picture | { prompt: string; seed: string }>) =>
    Buffer.from(await fetchBytes(imageAddress(mock.url, { ...picture, ...change }))).toString("base64");
  const same = await load({});
  expect(await load({})).toBe(same);
  const others = [await load({ prompt: "一只狗" }), await load({ seed: "2" }), await load({ prompt: "一只猫" })];
  expect(new Set([same, ...others]).size).toBe(4);
});

test.each([
  ["a cover", coverAddress("", { prompt: "\ud800 & <b> ../..", seed: "a/b" }), "image/jpeg"],
  ["a film", videoAddress("", { width: 1792, height: 1024, seconds: 10, seed: "a/b" }), "video/mp4"],
  ["a sound", audioAddress("", { seconds: 30, seed: "task_1" }), "audio/mpeg"],
])("the address of %s loads one", async (_what, address, type) => {
  const response = await fetch(mock.url + address);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(type);
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
});

test.each([
  "/media/images/16384x1/1/cat.png",
  "/media/images/8192x8192/1/cat.png",
  "/media/images/0x10/1/cat.png",
  "/media/images/10x10/1/cat.gif",
  "/media/videos/640x480/4/1.mp4",
  "/media/videos/1280x720/601/1.mp4",
  "/media/videos/1280x720/4.5/1.mp4",
  "/media/audio/601/1.mp3",
  "/media/audio/10/1.wav",
])("%s is 404: there is nothing like it", async (path) => {
  expect((await fetch(mock.url + path)).status).toBe(404);
});

test("who has the bytes is told so, and who has a part of them gets the rest", async () => {
  const address = audioAddress(mock.url, { seconds: 10, seed: "1" });
  const whole = await fetch(address);
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const etag = whole.headers.get("etag") ?? "";
  const again = await fetch(address, { headers: { "if-none-match": `"other", W/${etag}` } });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  const rest = await fetch(address, { headers: { "if-range": etag, range: "bytes=1000-" } });
  expect([rest.status, new Uint8Array(await rest.arrayBuffer())]).toEqual([206, bytes.slice(1000)]);
});
