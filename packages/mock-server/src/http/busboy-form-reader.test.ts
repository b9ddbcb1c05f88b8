import { expect, test } from "vitest";
import { formBody } from "../app/form-body.ts";
import { readFormWithBusboy } from "./busboy-form-reader.ts";

const text = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
const file = (name: string, value: string) =>
  `Content-Disposition: form-data; name="${name}"; filename="猫.png"\r\nContent-Type: image/png\r\n\r\n${value}`;

function form(...parts: readonly string[]): string {
  return `${parts.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`;
}

async function read(body: string, aliases = new Map<string, string>()): Promise<Record<string, unknown>> {
  return formBody(await readFormWithBusboy(Buffer.from(body), "multipart/form-data; boundary=b"), aliases);
}

test("texts, files and repeated parts are read, a repeated part becoming an array", async () => {
  const parts = await read(form(text("prompt", "戴眼镜"), file("image", "one"), text("tag", "a"), text("tag", "b")));
  expect(parts).toEqual({
    prompt: "戴眼镜",
    image: { filename: "猫.png", mediaType: "image/png", bytes: Buffer.from("one") },
    tag: ["a", "b"],
  });
});

test("another name of a part counts as its name, and the order stays", async () => {
  const parts = await read(form(file("image[]", "one"), file("image", "two")), new Map([["image[]", "image"]]));
  expect(parts).toMatchObject({ image: [{ bytes: Buffer.from("one") }, { bytes: Buffer.from("two") }] });
});

test("a name that objects have by themselves is only a name", async () => {
  const parts = await read(form(text("__proto__", "x"), text("constructor", "y")));
  expect(Object.entries(parts)).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
});

test("what stands before, after and inside parts and looks like a boundary is none", async () => {
  const body = `--bystander\r\n${form(text("a", "x --b y"))}--b\r\n${text("late", "z")}\r\n--b--`;
  expect(await read(`\r\n${body.slice("--bystander\r\n".length)}`)).toEqual({ a: "x --b y" });
});

test.each([
  ["a part without a name", form('Content-Disposition: form-data; filename="x"\r\n\r\ny'), "no name"],
  ["a part with an empty name", form(text("", "x")), "no name"],
  ["a part without a disposition", form("Content-Type: text/plain\r\n\r\nx", text("a", "b")), "no name"],
  ["a part without headers", form("x"), "no name"],
  ["a form that ends in a text", `--b\r\n${text("a", "b")}`, "closing boundary"],
  ["a form that ends in a file", `--b\r\n${file("a", "b")}`, "closing boundary"],
  ["a form that ends in a header", "--b\r\nContent-Disp", "closing boundary"],
  ["a form without its boundary", "--c\r\n\r\n--c--", "closing boundary"],
  ["an empty body", "", "closing boundary"],
  ["too many parts", form(...Array.from({ length: 1_001 }, () => text("a", "b"))), "more than 1000 parts"],
])("%s is refused", async (_, body, problem) => {
  await expect(read(body)).rejects.toThrow(problem);
});

test.each([71, 253, 10_000])("a boundary of %i characters is refused", async (length) => {
  const boundary = "b".repeat(length);
  const reading = readFormWithBusboy(Buffer.from("x"), `multipart/form-data; boundary=${boundary}`);
  await expect(reading).rejects.toThrow("longer than 70 characters");
});

test("a Content-Type without a boundary is refused", async () => {
  await expect(readFormWithBusboy(Buffer.from(""), "multipart/form-data")).rejects.toThrow("no boundary");
});
