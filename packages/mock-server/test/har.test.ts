import { expect, test } from "vitest";
import { harErrors } from "./har-errors.ts";
import { editForm, key, post, postForm, startMock, turn } from "./mock.ts";

const chat = "/v1/chat/completions";

interface Archive {
  readonly log: { readonly entries: readonly Record<string, Record<string, unknown>>[] };
}

test("the journal of exchanges of every kind is an HTTP Archive 1.2", async () => {
  const mock = await startMock();
  await post(mock, `${chat}?key=secret-1234567&a=1&a=%E7%8C%AB`, turn);
  await (await post(mock, chat, { ...turn, stream: true })).text();
  await post(mock, chat, "{bad");
  await postForm(mock, editForm());
  const { data } = (await (await postForm(mock, editForm())).json()) as { data: { url: string }[] };
  await (await fetch(String(data[0]?.url))).arrayBuffer();
  await fetch(`${mock.url}/media/audio/1/seed.mp3`, { method: "HEAD" });
  await fetch(`${mock.url}/nowhere`, { headers: key });
  await post(mock, chat, turn, { "x-mock-fault": "reset" }).catch(() => {});
  const archive = (await (await fetch(`${mock.url}/__mock/requests?format=har`)).json()) as Archive;
  expect(archive.log.entries).toHaveLength(9);
  expect(harErrors(archive)).toEqual([]);
  expect(archive.log.entries[5]).toMatchObject({
    response: { content: { mimeType: "image/png", encoding: "base64" } },
  });
});

test("an archive with a fault is told from one without", () => {
  const log = { version: "1.2", creator: { name: "a", version: "1" }, entries: [] };
  expect(harErrors({ log })).toEqual([]);
  expect(harErrors({ log: { ...log, entries: [{ startedDateTime: "yesterday" }] } })).not.toEqual([]);
  expect(harErrors({ log: { ...log, colour: "red" } })).not.toEqual([]);
});
