import type { HeaderList } from "../exchange/captured-exchange.ts";
import { essenceOf } from "../judge/answer-schema.ts";
import type { HarParam, HarPostData } from "./har.ts";

/** What a request carried, with the headers that fit it. */
export interface HarRequestBody {
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

function addParam(form: FormData, { name, value, fileName, contentType = "" }: HarParam): void {
  if (fileName === undefined) form.append(name, value ?? "");
  else if (value === undefined)
    throw new Error("has a form without the bytes of one of its files, as browsers save it");
  else form.append(name, new File([value], fileName, { type: contentType }));
}

/** A form that is kept in its parts gets a boundary of its own. */
async function encodeForm(params: readonly HarParam[], headers: HeaderList): Promise<HarRequestBody> {
  const form = new FormData();
  for (const param of params) addParam(form, param);
  const encoded = new Response(form);
  const contentType = encoded.headers.get("content-type") ?? "";
  const others = headers.filter(([name]) => name.toLowerCase() !== "content-type");
  return { headers: [...others, ["content-type", contentType]], body: await encoded.bytes() };
}

/**
 * The body of a request in an archive.
 *
 * @throws Error when the archive lost bytes of it
 */
export async function harRequestBody(postData: HarPostData | undefined, headers: HeaderList): Promise<HarRequestBody> {
  if (!postData) return { headers, body: new Uint8Array() };
  const { mimeType, text, params, comment } = postData;
  const isForm = essenceOf(mimeType) === "multipart/form-data";
  if (isForm && !text && params) return encodeForm(params, headers);
  if (text?.includes("\u{fffd}") && isForm) throw new Error("has a form whose bytes the archive replaced by signs");
  const typed = headers.some(([name]) => name.toLowerCase() === "content-type");
  return {
    headers: typed || mimeType === "" ? headers : [...headers, ["content-type", mimeType]],
    body: Buffer.from(text ?? "", comment === "base64" ? "base64" : "utf8"),
  };
}
