import { expect, it } from "vitest";
import { endToEndHeaders } from "./pass-headers.ts";

it("keeps order, case and doubles, and drops what concerns one connection", () => {
  const raw = ["X-b", "1", "Connection", "close, X-Private", "x-private", "2", "Set-Cookie", "a", "set-cookie", "b"];
  expect(endToEndHeaders([...raw, "TE", "trailers", "Transfer-Encoding", "chunked", "Upgrade", "h2c"])).toEqual([
    ["X-b", "1"],
    ["Set-Cookie", "a"],
    ["set-cookie", "b"],
  ]);
});
