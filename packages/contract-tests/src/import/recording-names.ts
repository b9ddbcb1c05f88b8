import { basename } from "node:path";
import type { RecordingPlan } from "./recording-plans.ts";

function kebabCase(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80)
    .replace(/-$/, "");
}

function stemOf(plan: RecordingPlan, file: string, digest: string): string {
  const { flow } = plan[0];
  if (flow !== undefined) return kebabCase(basename(flow));
  // Cassettes of many folders have the same names.
  return `${kebabCase(basename(file).replace(/\.\w+$/, "") || "body")}-${digest.slice(0, 8)}`;
}

/**
 * The name of a recording: the one that was asked for or that the file has for it, else that of the file with the
 * beginning of its SHA-256. The number of an interaction stands behind it where there are several.
 */
export function recordingName(
  plan: RecordingPlan,
  { file, digest, isOne }: { readonly file: string; readonly digest: string; readonly isOne: boolean },
): string {
  const stem = stemOf(plan, file, digest);
  return isOne || plan[0].flow !== undefined ? stem : `${stem}-${plan[0].number}`;
}
