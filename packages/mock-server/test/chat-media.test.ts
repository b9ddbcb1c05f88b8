import { expect, test } from "vitest";
import { post, startMock } from "./mock.ts";
import { readEvents } from "./read-events.ts";

const path = "/v1/chat/completions";
const picture = { type: "image_url", image_url: { url: "https://example.com/cat.png" } };

interface Chunk {
  readonly choices: readonly { readonly index: number; readonly delta: { readonly content?: string } }[];
}

/** What is written for the first choice of a stream, and for the second. */
async function read(
  body: object,
): Promise<{ readonly texts: string[]; readonly load: (text: string) => Promise<string> }> {
  const mock = await startMock();
  const chunks = await readEvents<Chunk>(await post(mock, path, { ...body, stream: true }));
  const choices = chunks.flatMap((chunk) => chunk.choices);
  const textOf = (at: number) =>
    choices
      .filter(({ index }) => index === at)
      .map(({ delta }) => delta.content ?? "")
      .join("");
  const load = async (text: string) => {
    // What clients look for: a link of Markdown.
    const address = /\[[^\]]*\]\((http[^)\s]+)\)/.exec(text)?.[1] ?? "";
    const response = await fetch(address);
    const bytes = await response.bytes();
    return `${response.status} ${response.headers.get("content-type")} ${bytes.length > 1000}`;
  };
  return { texts: [textOf(0), textOf(1)], load };
}

test.each([
  ["gpt-4o-image", "画只猫"],
  ["recraftv3", "a cat (with a hat] and \n more"],
  ["nano-banana", [{ type: "text", text: "Add a hat" }, picture]],
])("%s answers a picture that loads, and another one for each choice", async (model, content) => {
  const { texts, load } = await read({ model, messages: [{ role: "user", content }], n: 2, max_tokens: 5, stop: "](" });
  expect(texts[0]).toMatch(/^!\[.+\]\(http:\/\/127.0.0.1:\d+\/media\/images\/1024x1024\/.+\.png\)$/);
  expect(texts[0]?.split("](")[1]).not.toContain("(");
  expect(texts[1]).not.toBe(texts[0]);
  expect(await load(texts[0] ?? "")).toBe("200 image/png true");
});

test.each([
  ["里面有一只小鸟在飞行", "横屏模式", "1280x720/10/"],
  ["A bird, portrait, 4 seconds", "竖屏模式", "720x1280/4/"],
  ["竖屏，15秒，一只小鸟", "竖屏模式", "720x1280/15/"],
  ["A bird of 900 seconds", "横屏模式", "1280x720/600/"],
])("sora-2 tells its progress with %j, then links a film that loads", async (text, mode, place) => {
  const { texts, load } = await read({
    model: "sora-2",
    messages: [{ role: "user", content: [{ type: "text", text }, picture] }],
  });
  expect(texts[0]).toMatch(
    /ID: `task_[a-z0-9]{26}`\n> 排队中\n> 生成中\n> 🏃 进度 \d+\.\.\n(> .+\n)*> 生成完成 ✅\n\n\[click here\]\(http/,
  );
  expect(texts[0]).toContain(mode);
  expect(texts[0]).toContain(`/media/videos/${place}`);
  expect(await load(texts[0] ?? "")).toBe("200 video/mp4 true");
});
