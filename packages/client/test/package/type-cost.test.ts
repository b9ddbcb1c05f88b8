import { expect, test } from "vitest";
import { compile, compilers } from "./compile.ts";
import { installPackedClient } from "./packed-client.ts";

/** How many types a compiler may make out of others to check one call. */
const limit = 1000;

const message = (role: string) => `{ model: "m", messages: [{ role: "${role}", content: "hi" }] }`;
const ways = {
  "chat.create": (role: string) => `haoee.chat.create(${message(role)})`,
  "raw.createChatCompletion": (role: string) => `haoee.raw.createChatCompletion({ body: ${message(role)} })`,
};
const programOf = (call: string) =>
  `import { createHaoeeClient } from "@haoee/client";\nconst haoee = createHaoeeClient();\nconsole.log(await ${call});\n`;

const rows = compilers.flatMap((compiler) => Object.entries(ways).map(([way, call]) => ({ compiler, way, call })));

test.each(rows)(`$compiler checks a program of one $way with at most ${limit} instantiations`, ({ compiler, call }) => {
  const { folder } = installPackedClient();
  const options = { module: "nodenext", skipLibCheck: true, extendedDiagnostics: true };
  const said = compile(compiler, folder, programOf(call("user")), options);
  expect(said).not.toContain("error TS");
  expect(Number(/^Instantiations: +(\d+)$/m.exec(said)?.[1])).toBeLessThanOrEqual(limit);
  // The types are there to be counted: they refuse a role that is none.
  expect(compile(compiler, folder, programOf(call("nobody")), options)).toContain("error TS");
});
