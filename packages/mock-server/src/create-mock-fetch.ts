import { readInstalledAsset } from "./assets/read-installed-asset.ts";
import { readInstalledPage } from "./assets/read-installed-page.ts";
import { shippedContract } from "./contract/shipped-contract.ts";
import { answerFrom } from "./engine/engine.ts";
import { beginMockFetch, type MockFetch, type MockFetchOptions } from "./fetch/begin-mock-fetch.ts";
import { readFormWithBusboy } from "./http/busboy-form-reader.ts";
import { createDrawPicture, drawOnce } from "./media/draw-picture.ts";
import { createPrometheusMetrics } from "./metrics/prometheus-metrics.ts";

const contract = () => shippedContract;

/**
 * Makes a `fetch` that behaves as the mock server does, in this process and without a socket. It answers addresses of
 * any host by their path, streams at the pace of its clock, heeds `AbortSignal`, and has tasks, a clock and a journal of
 * its own, which `/__mock/…` shows and steers. Media of its answers load through it alone.
 *
 * ```ts
 * using mock = createMockFetch();
 * const client = new OpenAI({ apiKey: "key", baseURL: "http://mock/v1", fetch: mock });
 * ```
 *
 * @throws OptionRefusedError for an option that cannot be, or that only a server has, such as `store` or `port`.
 */
export function createMockFetch(options: MockFetchOptions = {}): MockFetch {
  return beginMockFetch(options, {
    contract,
    answer: answerFrom(contract),
    readForm: readFormWithBusboy,
    draw: createDrawPicture((picture) => drawOnce(picture, readInstalledAsset)),
    readPage: readInstalledPage,
    metrics: createPrometheusMetrics(),
  });
}
