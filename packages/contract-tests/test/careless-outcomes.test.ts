import { expect, it } from "vitest";
import { type Lie, startLyingMock } from "./support/lying-mock.ts";
import { verifyOne } from "./support/verify-one.ts";

function replacing(pattern: RegExp, replacement: string): Lie {
  return ({ text }) => ({ text: text.replaceAll(pattern, replacement) });
}

it.each<[string, string, Lie, RegExp]>([
  ["links to what is not there", "flux", replacing(/media\/images/g, "media/none"), /none\/.*answered 404/],
  [
    "draws a film",
    "flux",
    replacing(/media\/images[^"]*/g, "media/videos/1280x720/4/1.mp4"),
    /brought video.*not image/,
  ],
  ["draws in words only", "chat-recraft", replacing(/!\[[^)]*\)/g, ""), /brought nothing, not image/],
  ["says nothing", "chat", replacing(/"content":"[^"]*"/g, '"content":""'), /brought nothing, not text/],
  ["never ends a film", "sora-text", () => ({}), /createVideoGeneration: Task .* is not finished after 1800000 ms/],
])("notices a mock that %s, though it answers as documented", async (_, id, lie, evidence) => {
  await using mock = await startLyingMock(lie);
  const { mock: answers, story } = await verifyOne(id, { mock });
  expect(answers).toMatchObject({ ok: true });
  expect(story).toEqual({ ok: false, evidence: expect.stringMatching(evidence) });
});
