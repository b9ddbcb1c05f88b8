import type { ReadAsset } from "./read-asset.ts";

/** Colours from left to right and from top to bottom, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
}

/** Writes pixels as a file. */
type Encode = (pixels: Pixels) => Promise<ArrayBuffer>;

async function loadJpeg(read: ReadAsset): Promise<Encode> {
  const { default: encode, init } = await import("@jsquash/jpeg/encode.js");
  await init({ wasmBinary: Uint8Array.from(await read("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm")).buffer });
  return (pixels) => encode(pixels, { quality: 85, progressive: false, optimize_coding: false });
}

async function loadWebp(read: ReadAsset): Promise<Encode> {
  const { default: encode, init } = await import("@jsquash/webp/encode.js");
  await init({ wasmBinary: Uint8Array.from(await read("@jsquash/webp/codec/enc/webp_enc_simd.wasm")).buffer });
  return (pixels) => encode(pixels, { quality: 85, method: 0 });
}

/** Formats that are written from pixels. Each encoder is loaded when it is first needed. */
const loaders: Readonly<Record<"jpeg" | "webp", (read: ReadAsset) => Promise<Encode>>> = {
  jpeg: loadJpeg,
  webp: loadWebp,
};

const loaded = new Map<string, Promise<Encode>>();

/** Writes pixels as a JPEG or WebP. */
export async function encodePixels(format: "jpeg" | "webp", pixels: Pixels, read: ReadAsset): Promise<Uint8Array> {
  const loading = loaded.get(format) ?? loaders[format](read);
  loaded.set(format, loading);
  const encode = await loading;
  return new Uint8Array(await encode(pixels));
}
