import type { RecordedRequest } from "../../src/recording/recording.ts";

/** The form of a recorded request, as one sends it, but for what the test changes. */
export function formOf({ parts = [] }: RecordedRequest, change: (form: FormData) => void = () => {}): FormData {
  const form = new FormData();
  for (const part of parts) {
    if ("file" in part) form.append(part.name, new File([part.bytes], part.filename, { type: part.contentType }));
    else form.append(part.name, part.value);
  }
  change(form);
  return form;
}
