import fc from "fast-check";
import { expect, test } from "vitest";
import { readInstalledAsset } from "../assets/read-installed-asset.ts";
import { createDrawPicture, drawOnce } from "./draw-picture.ts";
import { pictureFacts } from "./picture-facts.ts";

const draw = createDrawPicture((one) => drawOnce(one, readInstalledAsset));
const size = { width: 40, height: 30 };
const formats = ["png", "jpeg", "webp"] as const;

test.each(formats)(
  "a %s is a picture whole, also with bytes behind it, and none when its end is missing",
  async (format) => {
    const bytes = Uint8Array.from(await draw({ ...size, prompt: "cat", format, seed: "1" }));
    expect(pictureFacts(bytes)).toEqual({ ...size, format });
    expect(pictureFacts(Uint8Array.from([...bytes, 0, 0, 0]))).toEqual({ ...size, format });
    const cut = fc.integer({ min: 0, max: bytes.length - 1 });
    fc.assert(fc.property(cut, (length) => pictureFacts(bytes.slice(0, length)) === undefined));
  },
);

test.each(formats)("whatever stands in a %s, it is judged", async (format) => {
  const bytes = Uint8Array.from(await draw({ ...size, prompt: "cat", format, seed: "1" }));
  const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 40 });
  fc.assert(
    fc.property(change, (changes) => {
      const changed = bytes.slice();
      for (const [at, byte] of changes) changed[at] = byte;
      expect([undefined, "png", "jpeg", "webp"]).toContain(pictureFacts(changed)?.format);
    }),
  );
});

test("a picture that says it is larger than decoders take is none", async () => {
  const bytes = Uint8Array.from(await draw({ ...size, prompt: "cat", format: "png", seed: "1" }));
  const sized = (width: number, height: number) => {
    const changed = bytes.slice();
    const view = new DataView(changed.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    return pictureFacts(changed);
  };
  expect(sized(2_000_000_000, 30)).toBeUndefined();
  expect(sized(0, 30)).toBeUndefined();
  expect(sized(13_377, 13_377)).toMatchObject({ width: 13_377 });
  expect(sized(13_378, 13_378)).toBeUndefined();
});
