import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "@haoee/spec";
import { judgeCall } from "../calls/judge-call.ts";
import { applyEdit } from "../contract/edit.ts";
import { rootAround, schemaRoots } from "../contract/schema-roots.ts";
import { type Pins, pinsOf } from "../pins/pin.ts";
import type { RootJudge } from "../probes/root-judge.ts";
import type { Notices } from "./recordings-check.ts";

/** Whether something that is pinned would be judged otherwise by a mutant, which fails the test of the pins. */
export function pinsCheck(document: OpenApiDocument, judge: RootJudge, pins: Pins = pinsOf(document)): Notices {
  return ({ edit }) => {
    const root = rootAround(document, edit.pointer);
    if (root === undefined) {
      // An edit leaves a document a document.
      const changed = applyEdit(document, edit) as OpenApiDocument;
      return pins.calls.some(({ call, verdict }) => !isDeepStrictEqual(judgeCall(changed, call), verdict));
    }
    const schema = applyEdit(schemaRoots(document).get(root), { ...edit, pointer: edit.pointer.slice(root.length) });
    const accepts = judge.instead(schema);
    return (pins.values.get(root) ?? []).some(({ value, accepted }) => accepts(value) !== accepted);
  };
}
