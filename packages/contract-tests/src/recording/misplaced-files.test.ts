import { expect, it } from "vitest";
import { scratchFolder } from "../../test/support/scratch-folder.ts";
import { misplacedFiles } from "./misplaced-files.ts";

it("finds what looks like a recording and is not read, and nothing else", () => {
  using temporary = scratchFolder();
  const misplaced = ["Top.JSON", "chat/a.JSON", "chat/b.yaml", "chat/deep/c.json", "d.json", "e.har"];
  const right = ["chat/right.json", "chat/picture.png", ".record-state/chat/f.json", "chat/.cache/g.json", "README.md"];
  for (const name of [...misplaced, ...right]) temporary.write(name, "{}");
  expect(misplacedFiles(temporary.folder)).toEqual(misplaced);
});
