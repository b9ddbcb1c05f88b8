import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createMockServer, type MockServer } from "@haoee/mock-server";
import { expect, onTestFinished, test } from "vitest";
import { listRecordings, readRecording } from "../src/index.ts";
import { makeCertificate } from "./support/certificate.ts";
import { plantedKey } from "./support/record-at-mock.ts";
import { runCli } from "./support/run-cli.ts";
import { runRecorder } from "./support/running-recorder.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const chat = { model: "gpt-4o", stream: true, messages: [{ role: "user", content: "hi" }] };
const headers = { "content-type": "application/json", authorization: `Bearer ${plantedKey}` };

function ask(recorder: string): Promise<Response> {
  return fetch(`${recorder}/v1/chat/completions`, { method: "POST", headers, body: JSON.stringify(chat) });
}

/** The mock behind TLS, and the file of the certificate to trust. */
async function startSecureMock(): Promise<readonly [mock: MockServer, certFile: string]> {
  const { certFile, keyFile } = await makeCertificate();
  const mock = await createMockServer({ log: "silent", tps: 0, ttft: 0, httpsCert: certFile, httpsKey: keyFile });
  onTestFinished(() => mock.close());
  return [mock, certFile];
}

test("records at a server behind TLS that is trusted", async () => {
  const [mock, certFile] = await startSecureMock();
  const folder = temporaryFolder();
  const args = ["record", "--target", mock.url, "-r", folder, "-e", "chat-stream", "--yes"];
  const { code, stderr } = await runCli(args, "", { HAOEE_API_KEY: plantedKey, NODE_EXTRA_CA_CERTS: certFile });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(listRecordings(folder).map(readRecording)).toMatchObject([{ entry: "chat-stream" }]);
});

test("passes a stream of a server behind TLS on, and records it", async () => {
  const [mock, certFile] = await startSecureMock();
  const folder = temporaryFolder();
  const trusting = { NODE_EXTRA_CA_CERTS: certFile };
  const recorder = await runRecorder(["--upstream", mock.url, "--recordings", folder], trusting);
  const text = await (await ask(recorder.url)).text();
  expect(await recorder.end()).toBe(0);
  const [recording] = listRecordings(folder).map(readRecording);
  const chunks = recording?.exchanges[0]?.response.chunks ?? [];
  expect(chunks.map(({ data }) => data).join("")).toBe(text);
  expect(text).toContain("data: [DONE]");
});

test("sends nothing to a server whose certificate is not trusted, whatever the environment allows", async () => {
  const { certFile, keyFile } = await makeCertificate();
  let asked = 0;
  const server = createServer({ cert: readFileSync(certFile), key: readFileSync(keyFile) }, (_, response) => {
    asked += 1;
    response.end();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  // A server that listens on a port has an address of this form.
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const careless = { HAOEE_API_KEY: plantedKey, NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  const args = ["record", "--target", url, "-r", temporaryFolder(), "-e", "chat-stream", "--yes"];
  const { code, stderr } = await runCli(args, "", careless);
  const recorder = await runRecorder(["--upstream", url, "--recordings", temporaryFolder()], careless);
  const { status } = await ask(recorder.url);
  expect({ code, status, asked }).toEqual({ code: 1, status: 502, asked: 0 });
  expect(stderr).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
});
