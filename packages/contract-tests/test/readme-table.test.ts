import { entries } from "@haoee/spec";
import { expect, it } from "vitest";
import { renderTable } from "../scripts/render-table.ts";
import type { EntryResult } from "../src/verification/catalogue/entry-result.ts";
import type { Report } from "../src/verification/catalogue/report.ts";

function resultOf(entry: string, ok: boolean): EntryResult {
  const tick = { ok, evidence: "" };
  return {
    entry,
    described: ok,
    contract: tick,
    client: tick,
    mock: { ok: false, evidence: "" },
    recording: tick,
    story: tick,
    operations: [],
  };
}

const report: Report = {
  ok: true,
  entries: entries.map(({ id }) => resultOf(id, id === "chat")),
  operations: [],
  liveEvidence: { operations: 0, of: 16 },
  problems: [],
};
const words = {
  columns: ["#", "id", "t", "o", "1", "2", "3", "4", "5"],
  count: (facts: object) => JSON.stringify(facts),
};

it("has a row for each entry, numbered as the vendor's sidebar, with ticks only where the report has them", () => {
  const lines = renderTable(entries, report, words).split("\n");
  expect(lines).toHaveLength(2 + entries.length + 2);
  expect(lines[2]).toBe("| 1 | `chat` | Chat(聊天) | createChatCompletion | ✔ | ✔ |  | ✔ | ✔ |");
  expect(lines[3]).toBe("| 2 | `chat-stream` | Chat(流式返回) | createChatCompletion |  |  |  |  |  |");
  expect(lines.filter((line) => line.startsWith("| –"))).toHaveLength(1);
  expect(lines.some((line) => line.startsWith("| 40 |"))).toBe(true);
});

it("does not count an entry that lacks one tick", () => {
  expect(renderTable(entries, report, words)).toContain('"ticked":0,"entries":40');
});
