import { expect, test } from "vitest";
import { readInstalledAsset } from "../assets/read-installed-asset.ts";
import { createDrawPicture, drawOnce } from "./draw-picture.ts";
import type { ReadAsset } from "./read-asset.ts";

const picture = { prompt: "cat", width: 8, height: 8, format: "png", seed: "1" } as const;

test("a picture that is too large is not begun", async () => {
  const draw = createDrawPicture(() => Promise.reject(new Error("it was begun")));
  await expect(draw({ ...picture, width: 16_384 })).rejects.toThrow(RangeError);
});

test("a picture that fails does not stop those behind it", async () => {
  let reads = 0;
  const read: ReadAsset = (specifier) => {
    reads += 1;
    return reads === 1 ? Promise.reject(new Error("lost")) : readInstalledAsset(specifier);
  };
  const draw = createDrawPicture((one) => drawOnce(one, read));
  const [first, second] = await Promise.allSettled([draw(picture), draw({ ...picture, seed: "2" })]);
  expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
});
