import { join } from "node:path";
import { build, type Plugin } from "esbuild";

const source = join(import.meta.dirname, "../../src");
const published = join(import.meta.dirname, "../../dist");

/** The cases name the source; what they are to try is what a user installs. */
const publishedClient: Plugin = {
  name: "published-client",
  setup({ onResolve }) {
    onResolve({ filter: /\/src\/.+\.ts$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path).replace(source, published).replace(/\.ts$/, ".js"),
    }));
  },
};

/**
 * Bundles a door with all cases and the built client into one module without imports.
 *
 * @param door `command-line`, `page` or `worker`
 * @param outfile where it goes
 */
export async function bundleDoor(door: "command-line" | "page" | "worker", outfile: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, `doors/${door}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    plugins: [publishedClient],
    logLevel: "error",
  });
}
