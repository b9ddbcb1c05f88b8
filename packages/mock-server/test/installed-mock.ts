import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** One installed package. */
export interface InstalledPackage {
  readonly name: string;
  readonly bytes: number;
  /** Scripts that an install would run. */
  readonly installScripts: readonly string[];
}

function installScripts(manifest: { readonly scripts?: object }): readonly string[] {
  return Object.keys(manifest.scripts ?? {}).filter((name) => /^(pre|post)?install$/.test(name));
}

/** The name of the package that a file belongs to, and nothing for files beside the packages. */
function ownerOf(file: string): string {
  return /.*node_modules\/((?:@[^/]+\/)?[^@./][^/]*)\//.exec(file)?.[1] ?? "";
}

/**
 * Installs the built mock as its users get it, the files that it publishes and the dependencies of its lockfile, into a
 * folder of its own.
 */
export function installMock(): { readonly folder: string; readonly packages: readonly InstalledPackage[] } {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "haoee-installed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const home = join(folder, "node_modules/@haoee/mock-server");
  const options = [
    "--prod",
    "--prefer-offline",
    "--config.injectWorkspacePackages=true",
    "--config.nodeLinker=hoisted",
  ];
  execFileSync("pnpm", ["--filter", "@haoee/mock-server", "deploy", ...options, home], {
    cwd: dirname(dirname(import.meta.dirname)),
    stdio: "pipe",
  });
  const sizes = new Map<string, number>();
  const scripts = new Map<string, readonly string[]>();
  for (const file of globSync("node_modules/**/*", { cwd: folder })) {
    const facts = statSync(join(folder, file));
    const name = ownerOf(file);
    if (!facts.isFile() || name === "") continue;
    sizes.set(name, (sizes.get(name) ?? 0) + facts.size);
    if (!file.endsWith(`node_modules/${name}/package.json`)) continue;
    scripts.set(name, installScripts(JSON.parse(readFileSync(join(folder, file), "utf8"))));
  }
  const packages = [...sizes].map(([name, bytes]) => ({ name, bytes, installScripts: scripts.get(name) ?? [] }));
  return { folder: home, packages: packages.sort((a, b) => b.bytes - a.bytes) };
}
