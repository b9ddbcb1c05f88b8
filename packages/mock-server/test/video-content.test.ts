import { afterAll, expect, test } from "vitest";
import { createMockServer } from "../src/index.ts";
import { mp4Boxes } from "../src/media/mp4-boxes.ts";
import { key, post } from "./mock.ts";

const mock = await createMockServer({ taskSeconds: 0 });
afterAll(() => mock.close());

const path = await filmedVideo();
const film = await (await fetch(await addressOf(path))).bytes();

/** Films for no time, and gives the path of what came of it. */
async function filmedVideo(): Promise<string> {
  const wish = { model: "sora-2", prompt: "cat", size: "1280x720", seconds: "8" };
  const { id } = (await (await post(mock, "/v1/videos", wish)).json()) as { id: string };
  return `/v1/videos/${id}`;
}

async function addressOf(video: string): Promise<string> {
  const response = await fetch(mock.url + video, { headers: key });
  return ((await response.json()) as { video_url: string }).video_url;
}

function fetchFilm(headers: Record<string, string> = {}, method = "GET"): Promise<Response> {
  return fetch(`${mock.url}${path}/content`, { method, headers: { ...key, ...headers } });
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
  expect(bytes).toEqual(film);
  const boxes = Array.from(mp4Boxes(bytes), ({ type }) => type).filter((type) => /^(ftyp|moov|mdat)$/.test(type));
  expect(boxes).toEqual(["ftyp", "moov", ...Array(8).fill("mdat")]);
});

test.each([
  ["bytes=0-99", 0, 99],
  ["bytes=100-", 100, film.length - 1],
  ["bytes=-8", film.length - 8, film.length - 1],
  ["bytes=-8388608", 0, film.length - 1],
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

test("a client that would rather have JSON gets the address of the film", async () => {
  const response = await fetchFilm({ accept: "application/json" });
  expect(response.headers.get("content-type")).toContain("application/json");
  expect(await response.json()).toEqual({ url: await addressOf(path) });
});
