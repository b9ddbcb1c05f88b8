import type { Recording } from "../../recording/recording.ts";
import { proveSchema } from "../proofs/schema-proof.ts";

/** What the contract has against a recording, in sentences: its addresses, the bodies it sent and the bodies it got. */
export function judgeRecording(recording: Recording): readonly string[] {
  return proveSchema(recording).findings.map(
    ({ operationId, side, pointer, rule, message }) =>
      `${operationId}: ${["address", "operation"].includes(rule) ? "" : `${side}: ${pointer || "the body"} `}${message}`,
  );
}
