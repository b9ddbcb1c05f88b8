import { createHaoeeClient } from "@haoee/client";
import { expect, it } from "vitest";
import { verify } from "../src/index.ts";
import { startMock } from "../src/stories/start-mock.ts";
import { type Editable, temporaryRecordings } from "./support/temporary-recordings.ts";
import { verifyOne } from "./support/verify-one.ts";

type Change = (steps: Editable) => void;

const image = "image-task/told-by-webhook.json";
const film = "sora-query/told-by-webhook.json";

/** What the mock is found to do otherwise than a changed recording, which claims to be a model of it. */
async function mockFindings(name: string, change: Change, deaf = false): Promise<readonly string[]> {
  using recordings = temporaryRecordings();
  recordings.change(name, (recording) => {
    Object.assign(Object(recording.provenance), { kind: "documented" });
    change(Object(recording.exchanges));
  });
  await using mock = await startMock();
  const silenced: typeof createHaoeeClient = (options) =>
    createHaoeeClient({ ...options, fetch: (url, init) => fetch(url.replace(/webhook=[^&]*/, ""), init) });
  const world = { mock, createClient: deaf ? silenced : createHaoeeClient };
  const { findings } = await verify({ recordings: recordings.folder, entries: [name.split("/")[0] ?? ""], world });
  return findings
    .filter(({ source, recording }) => source === "mock" && recording === name)
    .map(({ level, side, exchange, rule, pointer }) => `${level} ${side} ${exchange} ${rule} ${pointer}`.trim());
}

const at =
  (places: readonly number[], fields: object): Change =>
  (steps) => {
    for (const place of places) Object.assign(Object(steps[place]), fields);
  };

const failed: Change = (steps) => {
  const end = { status: "FAILURE", fail_reason: "refused", data: null };
  Object.assign(Object(steps[3]?.response?.body), end);
  Object.assign(Object(steps[4]?.request?.body), end);
};

it.each<[string, string, Change, readonly string[]]>([
  ["as it was recorded", image, () => {}, []],
  ["a refusing receiver", film, at([4], { response: { status: 503 } }), []],
  [
    "another field",
    image,
    (steps) => Object.assign(Object(steps[4]?.request?.body), { extra: 1 }),
    ["error webhook 0 shape /extra"],
  ],
  [
    "another media type",
    film,
    (steps) => Object.assign(Object(steps[4]?.request?.headers), { "content-type": "text/plain" }),
    ["error webhook 0 media-type"],
  ],
  [
    "another method",
    film,
    (steps) => Object.assign(Object(steps[4]?.request), { method: "GET" }),
    ["error webhook 0 address"],
  ],
  ["the end of a task that failed", film, failed, []],
  ["an end after four seconds", film, at([3, 4], { t: 4_000 }), []],
  ["an end after an hour", film, at([3, 4], { t: 3_600_000 }), []],
])("compares the webhook of the mock with %s", async (_, name, change, expected) => {
  expect(await mockFindings(name, change)).toEqual(expected);
});

it("has the story of an entry hold, too, however long its task took and however it ended", async () => {
  using recordings = temporaryRecordings();
  recordings.change(film, ({ exchanges }) => {
    failed(Object(exchanges));
    at([3, 4], { t: 4_000 })(Object(exchanges));
  });
  expect((await verifyOne("sora-query", {}, recordings.folder)).mock).toMatchObject({ ok: true });
});

it("tells of a webhook that the mock does not make", async () => {
  expect(await mockFindings(image, () => {}, true)).toEqual(["error webhook 0 no-delivery"]);
});
