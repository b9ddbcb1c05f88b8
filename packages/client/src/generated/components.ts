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

/** A part of an answer's content */
export type ChatAnswerPart = components["schemas"]["ChatAnswerPart"];

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

/** Error body of the Gemini form in a list, as Google's endpoint of the OpenAI form sends it */
export type GeminiErrorList = components["schemas"]["GeminiErrorList"];

/** Error body that is a sentence, passed through from hosts such as Hugging Face, Ollama and xAI */
export type TextError = components["schemas"]["TextError"];

/** Error body of hosts built on FastAPI, passed through from upstream */
export type DetailError = components["schemas"]["DetailError"];

/** Error body without an envelope, passed through from hosts such as Mistral, Cerebras, Snowflake and older vLLM. Unlike the envelope of the task endpoints it has no `data`. */
export type FlatError = components["schemas"]["FlatError"];

/** Any error body seen in this family: what the gateway and its task endpoints say themselves, and what they pass through from the hosts behind them. Genuine bodies overlap, so more than one of the forms may fit at once. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** One piece of a model's thoughts */
export type ChatReasoningDetail = components["schemas"]["ChatReasoningDetail"];

/** A source or file an answer points to */
export type ChatAnnotation = components["schemas"]["ChatAnnotation"];

/** Spoken answer */
export type ChatAudio = components["schemas"]["ChatAudio"];

/** The older form of a tool call, with one function only */
export type ChatFunctionCall = components["schemas"]["ChatFunctionCall"];

/** One try at one host */
export type ProviderAttempt = components["schemas"]["ProviderAttempt"];

/** Which hosts a routing gateway tried, and why */
export type ProviderRouting = components["schemas"]["ProviderRouting"];

/** Tokens as Claude counts them */
export type AnthropicUsage = components["schemas"]["AnthropicUsage"];

/** How likely harm is, by category */
export type GeminiSafetyRatings = components["schemas"]["GeminiSafetyRatings"];

/** Tokens by kind */
export type GeminiTokenDetails = components["schemas"]["GeminiTokenDetails"];

/** Tokens that the call used, and so what it costs */
export type GeminiUsage = components["schemas"]["GeminiUsage"];

/** What a routing gateway reports of the hosts it tried, and what the host that answered added */
export type ProviderMetadata = components["schemas"]["ProviderMetadata"];

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

/** Tokens by kind, null where a relay does not know */
export type ChatTokenDetails = components["schemas"]["ChatTokenDetails"];

/** Milliseconds at points on the way, from hosts that tell them */
export type LatencyCheckpoint = components["schemas"]["LatencyCheckpoint"];

/** Tokens that the call used, and so what it costs */
export type ChatUsage = components["schemas"]["ChatUsage"];

/** What the content filter saw in one prompt */
export type FilteredPrompt = components["schemas"]["FilteredPrompt"];

/** Tokens by model, where several took part */
export type UsageBreakdown = components["schemas"]["UsageBreakdown"];

/** What Groq adds to an answer */
export type GroqFacts = components["schemas"]["GroqFacts"];

/** Seconds spent on the call, from Cerebras */
export type TimeInfo = components["schemas"]["TimeInfo"];

/** A whole answer */
export type ChatCompletion = components["schemas"]["ChatCompletion"];

/** A piece of a call. Id and name come once, the arguments in pieces of JSON text. Without an index it is a whole call, from hosts that do not cut calls. */
export type ChatToolCallDelta = components["schemas"]["ChatToolCallDelta"];

/** Text and calls to append to the answer so far */
export type ChatDelta = components["schemas"]["ChatDelta"];

/** What one choice gains with a chunk. Without a delta only where a content filter reports on what was sent before. */
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

/** A text and how it is to be continued */
export type CreateCompletionRequest = components["schemas"]["CreateCompletionRequest"];

/** Log probabilities of the tokens, null unless asked for */
export type CompletionLogprobs = components["schemas"]["CompletionLogprobs"];

/** One continuation, or a piece of it */
export type CompletionChoice = components["schemas"]["CompletionChoice"];

/** A continuation, whole or one event of a stream */
export type Completion = components["schemas"]["Completion"];

/** A continuation without id and time, from a few hosts */
export type BareCompletion = components["schemas"]["BareCompletion"];

/** A continuation in the common form, or in the bare form of a few hosts */
export type CompletionResult = components["schemas"]["CompletionResult"];

/** An event with a piece of text only, from a few hosts */
export type CompletionPiece = components["schemas"]["CompletionPiece"];

/** One event of a stream, of the form of a whole continuation, or an error on its own */
export type CompletionEvent = components["schemas"]["CompletionEvent"];

/** Bytes in the body itself */
export type GeminiBlob = components["schemas"]["GeminiBlob"];

/** One part of a turn. It holds one of the fields below. */
export type GeminiPart = components["schemas"]["GeminiPart"];

/** One turn of the conversation */
export type GeminiContent = components["schemas"]["GeminiContent"];

/** How to answer */
export type GeminiGenerationConfig = components["schemas"]["GeminiGenerationConfig"];

/** What to draw, and after which pictures */
export type GenerateContentRequest = components["schemas"]["GenerateContentRequest"];

/** One part of an answer. Pictures come as `inlineData`. */
export type GeminiAnswerPart = components["schemas"]["GeminiAnswerPart"];

/** One token and how likely it was */
export type GeminiTokenLogprob = components["schemas"]["GeminiTokenLogprob"];

/** Log probabilities of the tokens */
export type GeminiLogprobs = components["schemas"]["GeminiLogprobs"];

/** What the answer is grounded on */
export type GeminiGrounding = components["schemas"]["GeminiGrounding"];

/** One answer. Without content only where something held it back, which the reason then says. */
export type GeminiCandidate = components["schemas"]["GeminiCandidate"];

/** Text and pictures, or why there are none. Usage alone, which counts no answer yet, may come before the first answer of a stream or in place of one. */
export type GenerateContentResponse = components["schemas"]["GenerateContentResponse"];

/** What to film. With `duration` 25, `hd` has no effect. */
export type CreateVideoGenerationRequest = components["schemas"]["CreateVideoGenerationRequest"];

/** The film, null until the task has succeeded */
export type VideoGenerationOutput = components["schemas"]["VideoGenerationOutput"];

/** A video task */
export type VideoGeneration = components["schemas"]["VideoGeneration"];

/** Which seconds of which video. Give one of `url` and `from_task`; the published example gives both. */
export type CreateCharacterRequest = components["schemas"]["CreateCharacterRequest"];

/** A character */
export type Character = components["schemas"]["Character"];

/** What to film, as parts of a form. Every part but the picture is text. */
export type CreateVideoRequest = components["schemas"]["CreateVideoRequest"];

/** What to film, as JSON and so without a file */
export type CreateVideoJsonRequest = components["schemas"]["CreateVideoJsonRequest"];

/** Why the video failed, else null */
export type VideoError = components["schemas"]["VideoError"];

/** A video */
export type Video = components["schemas"]["Video"];

/** What to change */
export type RemixVideoRequest = components["schemas"]["RemixVideoRequest"];

/** Where the film is */
export type VideoContentAddress = components["schemas"]["VideoContentAddress"];

/** Where the song is */
export type UploadAudioFromUrlRequest = components["schemas"]["UploadAudioFromUrlRequest"];

/** A task in the envelope of the family */
export type MusicTaskAccepted = components["schemas"]["MusicTaskAccepted"];

/** What to continue, and how. `make_instrumental` is required on the page and absent from its example. */
export type SubmitMusicRequest = components["schemas"]["SubmitMusicRequest"];

/** What was asked for, and how it went */
export type MusicClipMetadata = components["schemas"]["MusicClipMetadata"];

/** A clip of music */
export type MusicClip = components["schemas"]["MusicClip"];

/** The raw body of suno */
export type MusicClipBatch = components["schemas"]["MusicClipBatch"];

/** The task id in the envelope of the family, or the raw body of suno */
export type SubmitMusicResult = components["schemas"]["SubmitMusicResult"];

/** A music task */
export type MusicTask = components["schemas"]["MusicTask"];

/** Which tasks */
export type FetchMusicTasksRequest = components["schemas"]["FetchMusicTasksRequest"];

/** Tasks in the envelope of the family */
export type MusicTaskList = components["schemas"]["MusicTaskList"];
