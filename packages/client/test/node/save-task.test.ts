import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { saveTo } from "../../src/node/index.ts";
import { clientOf, key, rejectionOf } from "../support/client.ts";
import { temporaryFolder } from "../support/folder.ts";
import { serve, serveBody, serveJson } from "../support/serve.ts";

const video = { id: "v", object: "video", status: "completed", progress: 100 };

test("a film that only the gateway has is saved, under the key", async () => {
  const server = await serve((response) => {
    const film = server.requests.at(-1)?.url?.endsWith("/content");
    response.writeHead(200, { "content-type": film ? "video/mp4" : "application/json" });
    response.end(film ? "film" : JSON.stringify(video));
  });
  const path = join(temporaryFolder(), "film.mp4");
  await saveTo(await clientOf(server).videos.task("v").wait(), path);
  expect(readFileSync(path, "utf8")).toBe("film");
  expect(server.requests.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
});

test("a film of another host is saved, and that host is told nothing of the key", async () => {
  const host = await serveBody(200, "film");
  const server = await serveJson(200, { ...video, video_url: `${host.url}/film.mp4` });
  const path = join(temporaryFolder(), "film.mp4");
  await saveTo(await clientOf(server).videos.task("v").wait(), path);
  expect(readFileSync(path, "utf8")).toBe("film");
  expect(JSON.stringify(host.requests)).not.toContain(key);
});

test("a host that refuses a result says so with its status", async () => {
  const host = await serveBody(403, "expired");
  const server = await serveJson(200, { ...video, video_url: `${host.url}/film.mp4?signature=x` });
  const done = await clientOf(server).videos.task("v").wait();
  const error = await rejectionOf(saveTo(done, join(temporaryFolder(), "film.mp4")));
  expect(error).toMatchObject({ name: "PermissionDeniedError", status: 403 });
  expect(String(error)).toBe(`PermissionDeniedError: GET ${host.url}/film.mp4 answered 403: expired`);
});
