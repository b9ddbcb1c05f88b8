import { afterAll, beforeAll, expect, test } from "vitest";
import { readInstalledAsset } from "../src/assets/read-installed-asset.ts";
import { createMockServer, type MockServer } from "../src/index.ts";
import { createDrawPicture, drawOnce } from "../src/media/draw-picture.ts";
import type { PictureFormat } from "../src/media/picture.ts";
import { editForm, pixel, postForm } from "./mock.ts";

let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer();
});
afterAll(() => mock.close());

const draw = createDrawPicture((one) => drawOnce(one, readInstalledAsset));

async function file(width: number, height: number, format: PictureFormat = "png"): Promise<Blob> {
  const bytes = await draw({ prompt: "cat", width, height, format, seed: "1" });
  return new Blob([Uint8Array.from(bytes)], { type: `image/${format}` });
}

const noise = new Blob(["GIF89a, or so it says"], { type: "image/png" });
const huge = new Blob([pixel, new Uint8Array(4 * 1024 * 1024)], { type: "image/png" });
const [wide, jpeg] = [await file(20, 10), await file(10, 10, "jpeg")];

test.each<[string, (form: FormData) => void]>([
  ["a jpeg", (form) => form.set("image", jpeg)],
  ["sixteen pictures", (form) => Array.from({ length: 15 }, () => form.append("image[]", wide))],
  ["a mask of the picture's size", (form) => form.set("mask", new Blob([pixel]))],
  ["a square png for dall-e-2", (form) => form.set("model", "dall-e-2")],
])("%s is edited", async (_what, change) => {
  const response = await postForm(mock, editForm(change));
  expect(response.status).toBe(200);
  const { data } = (await response.json()) as { data: { url: string }[] };
  expect((await fetch(data[0]?.url ?? "")).headers.get("content-type")).toBe("image/png");
});

test.each<[string, (form: FormData) => void, string, RegExp]>([
  ["a file that is no picture", (form) => form.set("image", noise), "image", /is not a whole picture/],
  ["the head of a png", (form) => form.set("image", new Blob([pixel.subarray(0, 33)])), "image", /is not a whole/],
  ["an empty file", (form) => form.set("image", new Blob([])), "image", /is not a whole picture/],
  ["the second file no picture", (form) => form.append("image", noise), "image[1]", /is not a whole picture/],
  ["two pictures for qwen-image-edit", qwenWithTwo, "image", /given 2 times, qwen-image-edit takes 1/],
  ["a wide picture for dall-e-2", (form) => forDallE(form, wide), "image", /square png.*20x10/],
  ["4 MiB for dall-e-2", (form) => forDallE(form, huge), "image", /smaller than 4194304 bytes/],
  ["a mask of another size", (form) => form.set("mask", wide), "mask", /as large as the first image, 1x1, got 20x10/],
  ["a mask of 4 MiB", (form) => form.set("mask", huge), "mask", /smaller than/],
  ["a mask that is no picture", (form) => form.set("mask", noise), "mask", /is not a whole picture/],
])("%s is refused", async (_what, change, param, message) => {
  const response = await postForm(mock, editForm(change), "?async=true");
  expect(response.status).toBe(400);
  const error = { type: "invalid_request_error", code: "invalid_image", param };
  expect(await response.json()).toMatchObject({ error: { ...error, message: expect.stringMatching(message) } });
});

test("more pictures than any model takes are refused with how many it may be", async () => {
  const form = editForm((one) => Array.from({ length: 16 }, () => one.append("image[]", wide)));
  const response = await postForm(mock, form);
  const error = { message: "image must have at most 16 items", param: "image" };
  expect([response.status, await response.json()]).toMatchObject([400, { error }]);
});

test("a mask must be a png", async () => {
  const mask = await file(1, 1, "webp");
  const response = await postForm(
    mock,
    editForm((form) => form.set("mask", mask)),
  );
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("must be a png, got webp")]);
});

function forDallE(form: FormData, image: Blob): void {
  form.set("model", "dall-e-2");
  form.set("image", image);
}

function qwenWithTwo(form: FormData): void {
  form.set("model", "qwen-image-edit");
  form.append("image", new Blob([pixel]));
}
