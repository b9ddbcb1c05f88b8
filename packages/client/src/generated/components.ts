// Generated from packages/spec by `pnpm generate`. Do not edit.
import type { components } from "./schema.ts";

/** A piece of text */
export type ChatTextPart = components["schemas"]["ChatTextPart"];

/** A picture, or a video for models that read video, by address or as a data URI */
export type ChatImagePart = components["schemas"]["ChatImagePart"];

/** A piece of sound */
export type ChatAudioPart = components["schemas"]["ChatAudioPart"];

/** An attached file */
export type ChatFilePart = components["schemas"]["ChatFilePart"];

/** A refusal of the model, sent back as part of the conversation */
export type ChatRefusalPart = components["schemas"]["ChatRefusalPart"];

/** One part of a message, told apart by `type` */
export type ChatContentPart = components["schemas"]["ChatContentPart"];

/** What a message says, as plain text or as parts */
export type ChatContent = components["schemas"]["ChatContent"];

/** Instructions that hold for the whole conversation */
export type ChatSystemMessage = components["schemas"]["ChatSystemMessage"];

/** Instructions that hold for the whole conversation, as newer models call them */
export type ChatDeveloperMessage = components["schemas"]["ChatDeveloperMessage"];

/** What the person says, shows or attaches */
export type ChatUserMessage = components["schemas"]["ChatUserMessage"];

/** A call that the model asks for */
export type ChatToolCall = components["schemas"]["ChatToolCall"];

/** An earlier answer of the model. Either `content` or `tool_calls` is there. */
export type ChatAssistantMessage = components["schemas"]["ChatAssistantMessage"];

/** The result of a call that the model asked for */
export type ChatToolMessage = components["schemas"]["ChatToolMessage"];

/** One message of a conversation, told apart by `role` */
export type ChatMessage = components["schemas"]["ChatMessage"];

/** Options of a stream. Only useful together with `stream`. */
export type ChatStreamOptions = components["schemas"]["ChatStreamOptions"];

/** Shape of the answer's text */
export type ChatResponseFormat = components["schemas"]["ChatResponseFormat"];

/** A function that the model may ask to have called */
export type ChatTool = components["schemas"]["ChatTool"];

/** Which tool to call. The default is `auto` with tools and `none` without. */
export type ChatToolChoice = components["schemas"]["ChatToolChoice"];

/** Extended thinking of Claude and GLM models. The thoughts come back as `reasoning_content`. */
export type ChatThinking = components["schemas"]["ChatThinking"];

/** A conversation and how it is to be answered. Fields a model does not know are ignored or refused by that model. */
export type CreateChatCompletionRequest = components["schemas"]["CreateChatCompletionRequest"];

/** What went wrong */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** Error body of the gateway and of the OpenAI form it follows */
export type GatewayError = components["schemas"]["GatewayError"];

/** Error body of the task endpoints, in the envelope their answers use */
export type TaskError = components["schemas"]["TaskError"];

/** Error body of the Gemini form, passed through from upstream */
export type GeminiError = components["schemas"]["GeminiError"];

/** Error body of hosts built on FastAPI, passed through from upstream */
export type DetailError = components["schemas"]["DetailError"];

/** Any error body seen in this family. Genuine bodies overlap, so more than one of the forms may fit at once. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** A part of an answer's content */
export type ChatAnswerPart = components["schemas"]["ChatAnswerPart"];

/** One piece of a model's thoughts */
export type ChatReasoningDetail = components["schemas"]["ChatReasoningDetail"];

/** A source or file an answer points to */
export type ChatAnnotation = components["schemas"]["ChatAnnotation"];

/** Spoken answer */
export type ChatAudio = components["schemas"]["ChatAudio"];

/** The older form of a tool call, with one function only */
export type ChatFunctionCall = components["schemas"]["ChatFunctionCall"];

/** The message a model answers with */
export type ChatAnswer = components["schemas"]["ChatAnswer"];

/** One token and how likely it was */
export type ChatTokenLogprob = components["schemas"]["ChatTokenLogprob"];

/** Log probabilities of the tokens, null unless asked for */
export type ChatLogprobs = components["schemas"]["ChatLogprobs"];

/** What a content filter found, by category */
export type ContentFilterResults = components["schemas"]["ContentFilterResults"];

/** One answer. Without a message only when the content filter removed it. */
export type ChatChoice = components["schemas"]["ChatChoice"];

/** Tokens by kind */
export type ChatTokenDetails = components["schemas"]["ChatTokenDetails"];

/** Tokens that the call used, and so what it costs */
export type ChatUsage = components["schemas"]["ChatUsage"];

/** A whole answer */
export type ChatCompletion = components["schemas"]["ChatCompletion"];

/** A piece of a call. Id and name come once, the arguments in pieces of JSON text. */
export type ChatToolCallDelta = components["schemas"]["ChatToolCallDelta"];

/** Text and calls to append to the answer so far */
export type ChatDelta = components["schemas"]["ChatDelta"];

/** What one choice gains with a chunk */
export type ChatChunkChoice = components["schemas"]["ChatChunkChoice"];

/** A piece of an answer. The chunk that carries usage, and some first chunks, have no choices. */
export type ChatCompletionChunk = components["schemas"]["ChatCompletionChunk"];

/** An error in the middle of a stream, the HTTP status being 200 already. It ends the stream. */
export type ChatStreamError = components["schemas"]["ChatStreamError"];

/** One event of a stream: a chunk, or an error on its own. Some hosts put the error into a last chunk instead. Comment lines (`: …`) and the closing `[DONE]` are framing, not events. */
export type ChatCompletionEvent = components["schemas"]["ChatCompletionEvent"];

/** What to draw. Each model honours a part of these fields: `aspect_ratio` and `image` are for nano-banana, flux-kontext and qwen, `image_size` for nano-banana-2, `quality`, `background`, `output_format` and `moderation` for gpt-image, `style` for dall-e-3 and recraft, the sampling fields for qwen-image, `watermark` for seedream. */
export type CreateImageRequest = components["schemas"]["CreateImageRequest"];

/** One picture, by address or in base64. At least one of the two is a text. */
export type Image = components["schemas"]["Image"];

/** Tokens by kind */
export type ImageTokenDetails = components["schemas"]["ImageTokenDetails"];

/** What the pictures used, counted as gpt-image does, as chat models do, or in money only */
export type ImagesUsage = components["schemas"]["ImagesUsage"];

/** Finished pictures */
export type ImagesResponse = components["schemas"]["ImagesResponse"];

/** A task has begun */
export type TaskAccepted = components["schemas"]["TaskAccepted"];

/** The pictures, or the id of the task when the call was asynchronous */
export type ImagesResult = components["schemas"]["ImagesResult"];

/** State of a task. `SUCCESS` and `FAILURE` are final. The list is open: treat a name you do not know as not finished. */
export type TaskStatus = components["schemas"]["TaskStatus"];

/** A drawing task */
export type ImageTask = components["schemas"]["ImageTask"];

/** A task in the envelope of the family */
export type ImageTaskEnvelope = components["schemas"]["ImageTaskEnvelope"];

/** The pictures and what to change, as parts of a form. Numbers and booleans travel as text. */
export type CreateImageEditRequest = components["schemas"]["CreateImageEditRequest"];

/** Query and body of a drawing task in one object, as the vendor's page prints it. The address's own query wins over `query`. The page's comments (`// …`) are not JSON and are refused. Prefer the query parameters. */
export type ImageTaskRequestEnvelope = components["schemas"]["ImageTaskRequestEnvelope"];
