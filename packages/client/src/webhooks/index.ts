export { isWebhookError, WebhookError, type WebhookErrorReason } from "../errors/webhook-error.ts";
export type { TaskFile, TaskSnapshot } from "../tasks/task-snapshot.ts";
export { type ParseWebhookOptions, parseWebhook } from "./parse-webhook.ts";
export { parseWebhookBody } from "./parse-webhook-body.ts";
export { signWebhookUrl } from "./sign-webhook-url.ts";
export { verifyWebhookUrl } from "./verify-webhook-url.ts";
export type {
  ImageTaskFinished,
  MusicTaskFinished,
  VideoGenerationFinished,
  WebhookEvent,
} from "./webhook-event.ts";
export type { FetchWebhookRequest, NodeWebhookRequest, WebhookRequest } from "./webhook-request.ts";
