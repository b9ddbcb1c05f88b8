import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { saveTo } from "../../src/node/index.ts";
import { clientOf, key, rejectionOf } from "../support/client.ts";
import { temporaryFolder } from "../support/folder.ts";
import { deadUrl, serve, serveBody } from "../support/serve.ts";

const picture = (url: string) => ({ data: [{ url }] });

test("an address is fetched without the key, past redirects, from whatever host", async () => {
  const host = await serveBody(200, "cat");
  const server = await serve((response) => response.writeHead(302, { location: `${host.url}/cat.png` }).end());
  const path = join(temporaryFolder(), "cat.png");
  await saveTo({ data: [{ url: `${server.url}/cat?signature=x` }] }, path);
  expect(readFileSync(path, "utf8")).toBe("cat");
  for (const { requests } of [host, server]) {
    expect(requests).toHaveLength(1);
    expect(JSON.stringify(requests)).not.toMatch(new RegExp(`authorization|${key}`, "i"));
  }
});

test("the film of a video is saved as it comes, with the key of the client", async () => {
  const server = await serveBody(200, "film", { "content-type": "video/mp4" });
  const { data } = await clientOf(server).raw.getVideoContent({ path: { task_id: "7" } });
  const path = join(temporaryFolder(), "film.mp4");
  await saveTo(data, path);
  expect(readFileSync(path, "utf8")).toBe("film");
  expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
});

test("a host that cannot be reached is named without the signature in its address", async () => {
  const url = await deadUrl();
  const error = await rejectionOf(
    saveTo({ url: `${url}/cat.png?signature=x#y` }, join(temporaryFolder(), "cat.png"), { maxRetries: 0 }),
  );
  expect(error).toMatchObject({ name: "ConnectionError", cause: { message: "fetch failed" } });
  expect(String(error)).toContain(`${url}/cat.png`);
  expect(String(error)).not.toContain("signature");
});

test("a host that stumbles is asked again, by the fetch that is given", async () => {
  const server = await serve((response) => {
    response.writeHead(server.requests.length === 1 ? 503 : 200, { "retry-after-ms": "0" }).end("cat");
  });
  const fetched: string[] = [];
  const path = join(temporaryFolder(), "cat.png");
  await saveTo(picture(server.url), path, {
    fetch: (url, init) => {
      fetched.push(url);
      return fetch(url, init);
    },
  });
  expect(readFileSync(path, "utf8")).toBe("cat");
  expect(fetched).toEqual([`${server.url}/`, `${server.url}/`]);
});

test("a host that falls silent within a file is given up", async () => {
  const folder = temporaryFolder();
  const server = await serve((response) => response.write("cat"));
  const error = await rejectionOf(saveTo(picture(server.url), join(folder, "cat.png"), { idleTimeoutMs: 20 }));
  expect(error).toMatchObject({ name: "TimeoutError" });
  expect(readdirSync(folder)).toEqual([]);
});
