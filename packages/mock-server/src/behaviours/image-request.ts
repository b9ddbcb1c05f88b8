import type { PictureFormat } from "../media/picture.ts";

/** The part of `CreateImageRequest` and `CreateImageEditRequest` that changes the pictures. */
export interface ImageRequest {
  readonly model: string;
  readonly prompt: string;
  readonly n?: number;
  /** References: addresses or base64 in JSON, files in a form. */
  readonly image?: unknown;
  readonly size?: string;
  readonly aspect_ratio?: string;
  readonly image_size?: "1K" | "2K" | "4K";
  readonly response_format?: "url" | "b64_json";
  readonly quality?: string;
  readonly output_format?: PictureFormat;
  readonly seed?: number;
  readonly watermark?: boolean;
}
