import { assertMatches, assertRejects } from "../assert.ts";
import type { MatrixCase } from "../matrix-case.ts";
import { jsonAnswer, scripted } from "../script.ts";
import { taskClient } from "../task-client.ts";

const video = { id: "v", object: "video", status: "completed", progress: 100 };
const film = { headers: { "content-type": "video/mp4" }, body: ["film"] };

/** How the results of tasks are fetched. */
export const downloads: readonly MatrixCase[] = [
  {
    title: "a media host is told nothing of the key, and asked again when it stumbles",
    async run({ url }) {
      const host = await scripted(url, { status: 503 }, film);
      const { haoee } = await taskClient(url, jsonAnswer({ ...video, video_url: `${host.baseUrl}/a.mp4?signed=1` }));
      const done = await haoee.videos.task("v").wait();
      for (const file of done.files) assertMatches(await (await done.download(file)).text(), "film");
      const requests = await host.requests();
      assertMatches(
        requests.map(({ path }) => path),
        Array(2).fill("/a.mp4?signed=1"),
      );
      assertMatches(JSON.stringify(requests).includes("sk-0123456789"), false);
    },
  },
  {
    title: "a film without an address comes from the gateway, under the key",
    async run({ url }) {
      const { haoee, script } = await taskClient(url, jsonAnswer(video), film);
      const done = await haoee.videos.task("v", { modelName: "sora-2" }).wait();
      for (const file of done.files) assertMatches(await (await done.download(file)).text(), "film");
      const headers = { authorization: "Bearer sk-0123456789", modelname: "sora-2" };
      assertMatches((await script.requests())[1], { path: "/v1/videos/v/content", headers });
    },
  },
  {
    title: "the address of a film is asked for until it is there",
    async run({ url }) {
      const host = await scripted(url, film);
      const address = jsonAnswer({ url: `${host.baseUrl}/a.mp4` });
      const { haoee, clock } = await taskClient(url, jsonAnswer({ url: "" }), jsonAnswer({ url: "" }), address);
      const response = await haoee.videos.content("v");
      assertMatches([response.headers.get("content-type"), await response.text()], ["video/mp4", "film"]);
      assertMatches(clock.pauses, [3000, 3000]);
    },
  },
  {
    title: "a film whose address never comes is given up after a minute",
    async run({ url }) {
      const { haoee, clock } = await taskClient(url, ...Array(20).fill(jsonAnswer({ url: "" })));
      await assertRejects(haoee.videos.content("v"), { name: "ApiError", body: { url: "" } });
      assertMatches(clock.now(), 57_000);
    },
  },
  {
    title: "a picture in base64 is downloaded without a request, other schemes are refused",
    async run({ url }) {
      const task = {
        task_id: "t",
        status: "SUCCESS",
        data: { data: [{ b64_json: "Y2F0" }, { url: "file:///etc/hosts" }] },
      };
      const { haoee } = await taskClient(url, jsonAnswer({ code: "success", data: task }));
      const { download, files } = await haoee.images.task("t").wait();
      const [picture = missing(), secret = missing()] = files;
      assertMatches(await (await download(picture)).text(), "cat");
      await assertRejects(download(secret), { name: "InvalidArgumentError", argument: "file" });
    },
  },
];

function missing(): never {
  throw new Error("Expected another file");
}
