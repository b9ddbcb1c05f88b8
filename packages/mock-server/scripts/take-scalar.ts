// Puts the bundle of Scalar's API reference, and its licence, beside what is built.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const source = new URL("browser/standalone.js", import.meta.resolve("@scalar/api-reference/style.css"));
const folder = new URL("../dist/console/", import.meta.url);
const licence = readFileSync(new URL("../console/scalar-license.txt", import.meta.url), "utf8");

mkdirSync(folder, { recursive: true });
writeFileSync(new URL("scalar.js", folder), `/*!\n${licence}*/\n${readFileSync(source, "utf8")}`);
