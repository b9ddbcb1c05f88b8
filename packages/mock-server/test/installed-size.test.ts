import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { type InstalledPackage, installMock } from "./installed-mock.ts";
import committed from "./installed-size.json" with { type: "json" };

const patience = 120_000;

/** Megabytes that the mock may take with all of its dependencies, and by which it may grow unnoticed. */
const [most, growth] = [150, 5];

function megabytes(packages: readonly InstalledPackage[]): number {
  return packages.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
}

function breakdown(packages: readonly InstalledPackage[]): string {
  const [large, small] = [packages.slice(0, 15), packages.slice(15)];
  const rows = [
    ...large.map((one) => [megabytes([one]), one.name] as const),
    [megabytes(small), `${small.length} others`] as const,
    [megabytes(packages), "all"] as const,
  ];
  return rows.map(([size, name]) => `${size.toFixed(1).padStart(6)} MB  ${name}`).join("\n");
}

/** Starts what was installed, and gives the first line of its log. */
async function start(folder: string): Promise<{ readonly url: string }> {
  const mock = spawn(process.execPath, [join(folder, "dist/cli.js"), "--port", "0", "--log", "json"]);
  onTestFinished(() => void mock.kill());
  const complaint = text(mock.stderr);
  for await (const line of createInterface(mock.stdout)) return JSON.parse(line);
  throw new Error(await complaint);
}

test("installed with all it needs, the mock is small, fetches nothing more and runs", {
  timeout: patience,
}, async () => {
  const { folder, packages } = installMock();
  console.log(breakdown(packages));
  const size = megabytes(packages);
  expect(size).toBeLessThan(most);
  const advice = `It is ${size.toFixed(0)} MB: look at what grew, then write that into test/installed-size.json`;
  expect(Math.abs(size - committed.megabytes), advice).toBeLessThan(growth);
  // Telemetry, which npm and pnpm do not run unless they are told to.
  expect(packages.filter((one) => one.installScripts.length > 0).map(({ name }) => name)).toEqual(["@scarf/scarf"]);

  const { url } = await start(folder);
  for (const path of ["/docs", "/console/scalar.js", "/console/words.js", "/media/images/64x64/1/cat.png"]) {
    expect((await fetch(url + path)).status, path).toBe(200);
  }
});
