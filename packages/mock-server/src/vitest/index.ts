export { type MockFixtures, test } from "./mock-test.ts";
