import { openApiDocument, resolve } from "@haoee/spec";
import { expect, test } from "vitest";
import { finalStatuses, meaningOf } from "./task-status.ts";

interface Status {
  readonly description: string;
  readonly "x-known-values": readonly string[];
}

test.each(["ImageTask", "VideoGeneration", "Video", "MusicTask"])("knows what the statuses of %s mean", (name) => {
  const { properties } = Object(openApiDocument.components.schemas?.[name]);
  // Each of these schemas has a status with the names that are known so far.
  const { description, "x-known-values": known } = resolve(properties.status) as Status;
  expect(known.filter((status) => !meaningOf(status)).map((status) => status.toLowerCase())).toEqual(["unknown"]);
  const [, success = "", failure = ""] = /`(\w+)` and `(\w+)` are final/.exec(description) ?? [];
  expect([meaningOf(success), meaningOf(failure)]).toEqual([
    { phase: 2, failed: false },
    { phase: 2, failed: true },
  ]);
  const final = known.filter((status) => finalStatuses.includes(status.toLowerCase()));
  expect(final).toEqual([success, failure]);
});
