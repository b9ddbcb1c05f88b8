import type { CallOptions } from "../call-options.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { GenerateContentResponse, ImagesResponse } from "../generated/components.ts";
import type { TaskResult } from "../tasks/task.ts";

/** One file of an answer: its address, or its bytes in base64. */
export interface SavableFile {
  readonly url?: string | null | undefined;
  readonly b64_json?: string | null | undefined;
}

/** Opens a file that only the client can: what a task made may be asked of the gateway, under the key. */
type Opener = (options: CallOptions) => Promise<Response>;

/** A file in one of the forms that answers have. */
export type OneFile = Response | Blob | ReadableStream<Uint8Array> | SavableFile | Opener;

/** Files that are listed, by a callback for example, or also opened, by the result of a task. */
interface FileList {
  readonly files: readonly SavableFile[];
}

/** What can be saved: the result of a task, an answer with pictures, one file of these, or bytes. */
export type Savable =
  | Exclude<OneFile, Opener>
  | FileList
  | TaskResult<unknown>
  | ImagesResponse
  | GenerateContentResponse;

function picturesOf({ candidates }: GenerateContentResponse): SavableFile[] {
  const parts = candidates?.flatMap(({ content }) => content?.parts ?? []) ?? [];
  return parts.flatMap(({ inlineData }) => (inlineData ? [{ b64_json: inlineData.data }] : []));
}

function openersOf({ files, download }: TaskResult<unknown>): Opener[] {
  return files.map((file) => (options) => download(file, options));
}

function list(source: Savable): readonly OneFile[] {
  if ("download" in source) return openersOf(source);
  if ("files" in source) return source.files;
  if ("candidates" in source) return picturesOf(source);
  return "data" in source && Array.isArray(source.data) ? source.data : [source as OneFile];
}

/** @throws InvalidArgumentError when there is none. */
export function filesOf(source: Savable): readonly OneFile[] {
  // Plain JavaScript may pass nothing at all.
  const files = list(Object(source));
  if (files.length > 0) return files;
  throw new InvalidArgumentError("source holds no file.", "source");
}
