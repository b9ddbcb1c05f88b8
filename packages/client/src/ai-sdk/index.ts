export type { HaoeeProvider } from "./haoee-provider.ts";
export { createHaoeeProvider } from "./haoee-provider.ts";
