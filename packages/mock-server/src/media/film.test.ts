import { expect, test } from "vitest";
import { filmOf, filmSizes } from "./film.ts";
import { mp4Boxes } from "./mp4-boxes.ts";

/** Numbers and beginnings of the seconds of a film, as its boxes tell them. */
function seconds(film: Uint8Array): readonly { readonly number: number; readonly begins: number }[] {
  const view = new DataView(film.buffer, film.byteOffset);
  const boxes = [...mp4Boxes(film)];
  const times = boxes.filter(({ type }) => type === "tfdt").map(({ start }) => view.getBigUint64(start + 12));
  const numbers = boxes.filter(({ type }) => type === "mfhd").map(({ start }) => view.getUint32(start + 12));
  return numbers.map((number, index) => ({ number, begins: Number(times[index]) / 12_000 }));
}

test.each(filmSizes.map((size) => [size]))(
  "a film of %s holds its seconds in their order, and says how many",
  async (size) => {
    const film = await filmOf(size, 9, "task_1");
    expect(seconds(film)).toEqual(Array.from({ length: 9 }, (_, index) => ({ number: index + 1, begins: index })));
    const header = [...mp4Boxes(film)].find(({ type }) => type === "mvhd")?.start ?? 0;
    expect(new DataView(film.buffer).getUint32(header + 24)).toBe(9_000);
  },
);

test("the same seed gives the same film, and some other seed another", async () => {
  const films = await Promise.all(["a", "a", "b", "c", "d", "e"].map((seed) => filmOf("720x1280", 4, seed)));
  const texts = films.map((film) => Buffer.from(film).toString("base64"));
  expect(texts[1]).toBe(texts[0]);
  expect(new Set(texts).size).toBeGreaterThan(1);
});
