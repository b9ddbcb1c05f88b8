export type { DownloadErrorFacts } from "./download-error.ts";
export { DownloadError, isDownloadError } from "./download-error.ts";
export type { FromPathOptions } from "./from-path.ts";
export { fromPath } from "./from-path.ts";
export type { Savable, SavableFile } from "./savable.ts";
export type { SaveOptions } from "./save-to.ts";
export { saveTo } from "./save-to.ts";
