import { afterAll, beforeAll, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../src/index.ts";
import { filmOf } from "../src/media/film.ts";
import { mp4Boxes } from "../src/media/mp4-boxes.ts";
import { key } from "./mock.ts";

const film = await filmOf("720x1280", 4, "video_123");

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

function fetchFilm(headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  return fetch(`${mock.url}/v1/videos/video_123/content`, { method, headers: { ...key, ...headers } });
}

const whole = {
  "content-type": "video/mp4",
  "content-length": String(film.length),
  "accept-ranges": "bytes",
  "cache-control": "public, max-age=86400",
};

test("a video is an MP4 whose index stands before its pictures, so that it plays while it loads", async () => {
  const response = await fetchFilm();
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject(whole);
  expect(response.headers.has("content-range")).toBe(false);
  const boxes = Array.from(mp4Boxes(bytes), ({ type }) => type).filter((type) => /^(ftyp|moov|mdat)$/.test(type));
  expect(boxes).toEqual(["ftyp", "moov", "mdat", "mdat", "mdat", "mdat"]);
});

test.each([
  ["bytes=0-99", 0, 99],
  ["bytes=100-", 100, film.length - 1],
  ["bytes=-8", film.length - 8, film.length - 1],
  ["bytes=-65536", 0, film.length - 1],
])("%s is answered with these bytes", async (range, first, last) => {
  const response = await fetchFilm({ range });
  expect(response.status).toBe(206);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    ...whole,
    "content-length": String(last - first + 1),
    "content-range": `bytes ${first}-${last}/${film.length}`,
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(film.slice(first, last + 1));
});

test.each([{ range: "bytes=0-1,4-5" }, { range: "lines=1-2" }, { range: "bytes=0-9", "if-range": '"1"' }])(
  "%o is answered with the whole",
  async (headers) => {
    const response = await fetchFilm(headers);
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(film.length);
  },
);

test("a range behind the end is 416, and says how long the film is", async () => {
  const response = await fetchFilm({ range: "bytes=999999-" });
  expect(response.status).toBe(416);
  expect(response.headers.get("content-range")).toBe(`bytes */${film.length}`);
  expect(await response.json()).toMatchObject({ error: { param: "Range", code: "range_not_satisfiable" } });
});

test.each([{}, { range: "bytes=0-9" }])("HEAD with %o tells the headers of the whole", async (headers) => {
  const response = await fetchFilm(headers, "HEAD");
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject(whole);
  expect(await response.text()).toBe("");
});

test("a client that would rather have JSON gets the address of a film", async () => {
  const response = await fetchFilm({ accept: "application/json" });
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(await response.json()).toEqual({ url: expect.stringMatching(/^https:/) });
});
