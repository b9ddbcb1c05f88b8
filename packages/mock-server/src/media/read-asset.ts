/**
 * Reads a file of a dependency: a codec or a part of a font.
 *
 * @param specifier as an import would name it, such as `@resvg/resvg-wasm/index_bg.wasm`
 */
export type ReadAsset = (specifier: string) => Promise<Uint8Array>;
