import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { shippedRecordings } from "../../recording/list-recordings.ts";
import { readRecording } from "../../recording/read-recording.ts";
import { expectWebhooks } from "./mock-webhooks.ts";
import { startWebhookReceiver } from "./webhook-receiver.ts";

const { exchanges, deliveries } = readRecording(`${shippedRecordings}/image-task/told-by-webhook.json`);
const mock = { url: "http://127.0.0.1:1", pass: async () => {} };
const submits = exchanges.filter(({ operationId }) => operationId === "createImage");

/** The findings of two tasks that ask for a webhook, when a mock makes calls with these bodies. */
async function findingsOf(bodies: readonly string[]) {
  await using webhooks = await expectWebhooks(
    [...submits, ...structuredClone(submits)],
    [...deliveries, ...structuredClone(deliveries)],
    mock,
    true,
  );
  const address = webhooks.exchanges[0]?.request.query?.webhook ?? "";
  for (const body of bodies)
    await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
  return (await webhooks.findings()).map(({ exchange, rule }) => `${exchange} ${rule}`);
}

const told = JSON.stringify(deliveries[0]?.request.body);

it.each<[string, readonly string[], readonly string[]]>([
  ["each task", [told, told], []],
  ["one of the tasks only", [told], ["1 no-delivery"]],
  ["none of the tasks", [], ["0 no-delivery", "1 no-delivery"]],
  ["each task, once in no JSON", ["sent", told], ["0 json"]],
])("compares what a mock makes for %s", async (_, bodies, expected) => {
  expect(await findingsOf(bodies)).toEqual(expected);
});

it("outlives a caller that leaves amid the body", async () => {
  await using receiver = await startWebhookReceiver(() => 200);
  const address = new URL(receiver.addressOf("one"));
  const socket = connect(Number(address.port), address.hostname);
  await once(socket, "connect");
  socket.write("POST /one HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc");
  socket.end();
  await once(socket.resume(), "close");
  await fetch(receiver.addressOf("two"), { method: "POST", body: "{}" });
  expect(receiver.received.map(({ webhook }) => webhook)).toEqual(["two"]);
});
