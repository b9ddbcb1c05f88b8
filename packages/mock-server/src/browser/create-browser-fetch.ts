import { shippedContract } from "../contract/shipped-contract.ts";
import { beginMockFetch, type MockFetch, type MockFetchOptions } from "../fetch/begin-mock-fetch.ts";
import { answerExamples } from "./answer-examples.ts";
import { drawOnCanvas } from "./draw-on-canvas.ts";
import { readFormWithFetch } from "./read-form-with-fetch.ts";

/** Makes the same mock as `createMockFetch` out of what a page has: no Node, no Prism, nothing that is downloaded. */
export function createBrowserFetch(options: MockFetchOptions): MockFetch {
  return beginMockFetch(options, {
    contract: () => shippedContract,
    answer: answerExamples(shippedContract),
    readForm: readFormWithFetch,
    draw: drawOnCanvas,
  });
}
