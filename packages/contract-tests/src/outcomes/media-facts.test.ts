import { expect, it } from "vitest";
import { picture } from "../stories/picture.ts";
import { mediaFacts } from "./media-facts.ts";

it("reads what a file is by its bytes", async () => {
  expect(await mediaFacts(new Blob([picture], { type: "image/jpeg" }))).toBe("png 720x1280");
});

it.each(["image/png", "video/mp4", "audio/mpeg"])("does not take words for %s", async (type) => {
  await expect(mediaFacts(new Blob(["no such thing"], { type }))).rejects.toThrow(/unsupported/i);
});
