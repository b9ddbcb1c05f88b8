import { getPackages } from "@manypkg/get-packages";
import type { Bump } from "../bump.ts";

async function versionOf(root: string, packageName: string): Promise<string | undefined> {
  // Where no packages are found, none is known to be below 1.0.0.
  const { packages } = await getPackages(root).catch(() => ({ packages: [] }));
  return packages.find(({ packageJson }) => packageJson.name === packageName)?.packageJson.version;
}

/**
 * The bump that a changeset has to ask for, given the one that the findings need: below 1.0.0 a minor bump is enough for
 * what breaks, since `^0.1.0` does not admit 0.2.0. A package that is not found is taken to be beyond.
 */
export async function neededBelowOne(root: string, packageName: string, needed: Bump): Promise<Bump> {
  if (needed !== "major") return needed;
  const version = await versionOf(root, packageName);
  return version?.startsWith("0.") ? "minor" : needed;
}
