import { vitestConfig } from "../scripts/check/vitest-config.ts";

export default vitestConfig(import.meta.dirname);
