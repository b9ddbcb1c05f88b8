import { readFile } from "node:fs/promises";
import type { ReadPage } from "../console/read-page.ts";

/** Folders of the package, at the same distance from the sources and from what is built of them. */
const pages = new URL("../../console/", import.meta.url);
const built = new URL("../../dist/console/", import.meta.url);

/** Reads it from the package, the bundle of Scalar from where the build has put it. */
export const readInstalledPage: ReadPage = (name) => readFile(new URL(name, name === "scalar.js" ? built : pages));
