import type { FormPart, FormReader } from "../app/form-reader.ts";
import { RequestRefusedError } from "../errors/request-refused-error.ts";

async function partOf(name: string, value: string | File): Promise<FormPart> {
  if (typeof value === "string") return { name, value };
  return { name, value: { filename: value.name, mediaType: value.type, bytes: await value.bytes() } };
}

/** Reads a form with the platform's own reader, which does not say what is wrong with one that it cannot read. */
export const readFormWithFetch: FormReader = async (bytes, contentType) => {
  const whole = new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } });
  const form = await whole.formData().catch(() => {
    throw new RequestRefusedError({ message: "The form cannot be read" });
  });
  return Promise.all([...form].map(([name, value]) => partOf(name, value)));
};
