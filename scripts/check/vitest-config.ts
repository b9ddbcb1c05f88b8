import { join } from "node:path";
import type { ViteUserConfig } from "vitest/config";
import { TestResultsReporter } from "./test-reporter.ts";

/**
 * The configuration that every package's tests share: other packages are taken from their source, and the results are
 * written down for the last lines of `npm test`.
 *
 * @param folder the package
 * @param include which files are tests
 */
export function vitestConfig(folder: string, include: readonly string[] = ["{src,test}/**/*.test.ts"]): ViteUserConfig {
  const conditions = ["@haoee/source"];
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: [...include],
      // A loaded machine is slow, not wrong.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      reporters: ["default", new TestResultsReporter(join(folder, ".test-results/vitest.json"))],
    },
  };
}
