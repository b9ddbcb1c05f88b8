import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entries, openApiDocument } from "@haoee/spec";
import { writeOrCheck } from "../../../scripts/generated-files.ts";
import { insertBlock } from "../../../scripts/insert-block.ts";
import { pinsOf } from "../src/mutation/pins/pin.ts";
import { renderPins } from "../src/mutation/pins/render-pins.ts";
import { verify } from "../src/verification/verify.ts";
import { bundlePage } from "./bundle-page.ts";
import { renderRules } from "./render-rules.ts";
import { renderTable, type TableWords } from "./render-table.ts";

const root = join(import.meta.dirname, "../../..");

const readmes: Readonly<Record<string, TableWords>> = {
  "README.md": {
    columns: ["#", "id", "Title", "Operation", "Contract", "Client", "Mock", "Recording", "Story"],
    count: ({ ticked, entries: all, operations, allOperations, live }) =>
      `Proven: ${ticked} of ${all} entries, ${operations} of ${allOperations} operations. Live evidence: ${live} of ${allOperations} operations.`,
  },
  "README.zh-CN.md": {
    columns: ["#", "id", "标题", "操作", "契约", "客户端", "模拟", "录制", "流程验证"],
    count: ({ ticked, entries: all, operations, allOperations, live }) =>
      `已证明：${all} 个条目中的 ${ticked} 个，${allOperations} 个操作中的 ${operations} 个。来自真实网关的证据：${allOperations} 个操作中的 ${live} 个。`,
  },
};

const { catalogue } = await verify();
const tables = Object.entries(readmes).map(([name, words]) => {
  const path = join(root, name);
  return [path, insertBlock(readFileSync(path, "utf8"), "entries", renderTable(entries, catalogue, words))];
});
const rules = join(root, "docs/breaking-rules.md");
const page = join(import.meta.dirname, "../src/reporting/generated/page.ts");
const pins = join(import.meta.dirname, "../generated/contract-pins.txt");
writeOrCheck(
  Object.fromEntries([
    ...tables,
    [rules, insertBlock(readFileSync(rules, "utf8"), "rules", `\n${renderRules()}\n`)],
    [page, await bundlePage()],
    [pins, renderPins(pinsOf(openApiDocument))],
  ]),
);
