import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@haoee/source"] },
  ssr: { resolve: { conditions: ["@haoee/source"] } },
  test: { include: ["src/**/*.test.ts", "test/**/*.test.ts"] },
});
