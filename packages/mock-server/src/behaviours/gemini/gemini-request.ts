/** Bytes in the body itself, in base64. */
export interface Blob {
  readonly mimeType: string;
  readonly data: string;
}

/** One part of a turn. */
export interface RequestPart {
  readonly text?: string;
  readonly inlineData?: Blob;
  /** The same as `inlineData` in the spelling that the vendor's client also sends. */
  readonly inline_data?: { readonly mime_type: string; readonly data: string };
}

/** One turn of the conversation. */
interface Content {
  readonly role?: string;
  readonly parts: readonly RequestPart[];
}

/** The part of `GenerateContentRequest` that changes the answer. */
export interface GenerateContentRequest {
  readonly contents: readonly Content[];
  readonly systemInstruction?: Content;
  readonly generationConfig?: {
    readonly responseModalities?: readonly string[];
    readonly imageConfig?: { readonly aspectRatio?: string; readonly imageSize?: string };
    readonly candidateCount?: number;
    readonly maxOutputTokens?: number;
    readonly stopSequences?: readonly string[];
    readonly seed?: number;
  };
  readonly seed?: number;
}

/** The parts of every turn, oldest first. */
export function partsOf({ contents }: GenerateContentRequest): readonly RequestPart[] {
  return contents.flatMap(({ parts }) => parts);
}

/** The text of the last turn that has any. */
export function promptOf({ contents }: GenerateContentRequest): string {
  const texts = contents.map(({ parts }) => parts.flatMap(({ text }) => (text ? [text] : [])).join("\n"));
  return texts.findLast((text) => text !== "") ?? "";
}
