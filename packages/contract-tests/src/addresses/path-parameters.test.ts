import { expect, it } from "vitest";
import { pathParameters } from "./path-parameters.ts";

it.each([
  ["/v1/images/edits", "/v1/images/edits", {}],
  ["/v1/videos/{task_id}/content", "/v1/videos/video_1/content", { task_id: "video_1" }],
  ["/v1/images/tasks/{task_id}", "/v1/images/tasks/veo3%3A17-Y", { task_id: "veo3:17-Y" }],
  ["/v1/images/tasks/{task_id}", "/v1/images/tasks/{{task_id}}", { task_id: "{{task_id}}" }],
  ["/v1beta/models/{model}:generateContent", "/v1beta/models/gemini-2.5:generateContent", { model: "gemini-2.5" }],
  ["/v1beta/models/{model}:generateContent", "/v1beta/models/gemini-2.5:countTokens", undefined],
  ["/v1/videos/{task_id}", "/v1/videos/video_1/content", undefined],
  ["/v1/videos/{task_id}", "/v1/videos/", undefined],
])("reads %s from %s", (template, path, parameters) => {
  expect(pathParameters(template, path)).toEqual(parameters);
});
