import { expect, test } from "vitest";
import { createTestClock } from "../src/index.ts";
import { key, post, startMock } from "./mock.ts";

const film = { model: "sora-2", prompt: "cat", size: "1280x720" };
const unlike = { error: { code: "invalid_input", message: "Inpaint image must match the requested width and height" } };
const fitting = { status: "completed", error: null };

/** A mock whose films are done at once, and pictures of it. */
async function start() {
  const clock = createTestClock();
  const mock = await startMock({ clock, taskSeconds: 0 });
  const picture = async (size: string, format = "png") =>
    new Uint8Array(await (await fetch(`${mock.url}/media/images/${size}/seed/cat.${format}`)).arrayBuffer());
  const ended = async (created: Response) => {
    const { id } = (await created.json()) as { id: string };
    return (await fetch(`${mock.url}/v1/videos/${id}`, { headers: key })).json();
  };
  const send = (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(film)) form.append(name, value);
    form.append("input_reference", new Blob([bytes], { type: "image/png" }), "cat.png");
    return fetch(`${mock.url}/v1/videos`, { method: "POST", headers: key, body: form });
  };
  return { mock, picture, ended, send };
}

test.each([
  ["1280x720", "png", fitting],
  ["1280x720", "jpeg", fitting],
  ["1280x720", "webp", fitting],
  ["720x1280", "png", unlike],
  ["1281x720", "jpeg", unlike],
])("a film of 1280x720 that begins from a picture of %s in %s ends as documented", async (size, format, end) => {
  const { picture, ended, send } = await start();
  expect(await ended(await send(await picture(size, format)))).toMatchObject(end);
});

test.each([
  ["a data URI", (data: string) => data],
  ["an image_url", (data: string) => ({ image_url: data })],
])("%s in JSON is looked into, too", async (_, wrap) => {
  const { mock, picture, ended } = await start();
  const endOf = async (size: string) => {
    const data = `data:image/png;base64,${Buffer.from(await picture(size)).toString("base64")}`;
    return ended(await post(mock, "/v1/videos", { ...film, input_reference: wrap(data) }));
  };
  expect(await endOf("1280x720")).toMatchObject(fitting);
  expect(await endOf("64x64")).toMatchObject(unlike);
});

test.each([["https://example.com/cat.png"], [{ image_url: "https://example.com/cat.png" }], [{ file_id: "file-1" }]])(
  "%j is taken as it is",
  async (input_reference) => {
    const { mock, ended } = await start();
    expect(await ended(await post(mock, "/v1/videos", { ...film, input_reference }))).toMatchObject(fitting);
  },
);

test("a file that is no picture is refused", async () => {
  const { mock, send } = await start();
  const refused = { error: { code: "invalid_image", param: "input_reference" } };
  const answers = [
    await send(new Uint8Array([1, 2, 3])),
    await post(mock, "/v1/videos", { ...film, input_reference: "data:image/png;base64,???" }),
  ];
  for (const answer of answers) expect([answer.status, await answer.json()]).toMatchObject([400, refused]);
});
