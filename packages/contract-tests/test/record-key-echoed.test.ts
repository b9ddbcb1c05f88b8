import { expect, test } from "vitest";
import { foundIn, spellings } from "./support/key-forms.ts";
import { playsAt, recordAt } from "./support/record-at-mock.ts";
import { startUpstream } from "./support/start-proxied.ts";
import { everythingIn, temporaryFolder } from "./support/temporary-folder.ts";

const key = "Zx81QwLm04Ty77KdPv29/RbNc5";

const json = (status: number, body: unknown) =>
  startUpstream((request, response) => {
    const send = () => response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    request.resume().on("end", send);
  });

test.each<[string, string]>([
  ...spellings(key),
  ["capitals", key.toUpperCase()],
  ["its beginning", `${key.slice(0, 20)}***`],
  ["at the place where the message is cut", `${"x".repeat(176)} bad key ${key}`],
])("nothing of the key is told when a refusal says it: %s", async (_, said) => {
  const [, url] = await json(401, { error: { message: `no: ${said}` } });
  const { results } = await recordAt(url, playsAt(url, { entry: ["chat"] }), temporaryFolder(), { key });
  const told = results[0]?.reason ?? "";
  expect(told).toMatch(/^createChatCompletion answered 401: no: /);
  expect([...foundIn(told, key), ...foundIn(told.toLowerCase(), key.toLowerCase())]).toEqual([]);
  expect(told).not.toContain("Zx81");
});

test.each([...spellings(key)])("nothing of the key is kept when an answer gives it for an id: %s", async (_, said) => {
  const [, url] = await json(200, { task_id: said });
  const folder = temporaryFolder();
  const { results } = await recordAt(url, playsAt(url, { entry: ["sora-text"] }), folder, { key });
  expect(results[0]?.reason).toBe("the answer of createVideoGeneration gives the key for an id");
  expect(foundIn(everythingIn(folder), key)).toEqual([]);
});
