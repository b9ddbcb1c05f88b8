// Generated from packages/spec by `pnpm generate`. Do not edit.
import type { Uploadable } from "../uploads/uploadable.ts";

export interface paths {
    "/v1/chat/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a conversation
         * @description Sends a conversation to any chat model and returns its answer. The same path serves text, vision, video reading, tool calls, structured output and the image and video models that answer in chat form; change `model`. With `stream: true` the answer is `text/event-stream`: one JSON event per `data:` line, the last line being `data: [DONE]`.
         */
        post: operations["createChatCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw pictures from a prompt
         * @description Draws with any image model, from text alone or with reference pictures. Answers with the pictures, or with the id of a task when the query says `async=true`; then poll `getImageTask`.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit pictures by a prompt
         * @description Changes the pictures that are sent along. The form is `multipart/form-data`; the vendor's page on asynchronous drawing also prints a JSON form of this path, which wraps query and body in one object and always starts a task. Answers with the pictures, or with the id of a task when the query says `async=true`; then poll `getImageTask`.
         */
        post: operations["createImageEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/images/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how a drawing task is doing
         * @description Returns the state of a task that `createImage` or `createImageEdit` began. Once it has succeeded, `data.data` holds what the synchronous call would have answered. Poll every two to five seconds; a failed task is HTTP 200 with the status `FAILURE`.
         */
        get: operations["getImageTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A piece of text */
        ChatTextPart: {
            /**
             * @description Kind of part (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "text";
            /** @description The text */
            text: string;
        };
        /** @description A picture, or a video for models that read video, by address or as a data URI */
        ChatImagePart: {
            /**
             * @description Kind of part (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "image_url";
            /** @description Where the picture or video is */
            image_url: {
                /** @description Public address or `data:` URI. Videos are mp4, mov or avi. */
                url: string;
                /** @description How closely to look, `auto`, `low` or `high` */
                detail?: string;
            } | string;
        };
        /** @description A piece of sound */
        ChatAudioPart: {
            /**
             * @description Kind of part (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "input_audio";
            /** @description The sound itself */
            input_audio: {
                /** @description The bytes in base64 */
                data: string;
                /** @description Encoding of the bytes, `wav` or `mp3` */
                format: string;
            };
        };
        /** @description An attached file */
        ChatFilePart: {
            /**
             * @description Kind of part (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "file";
            /** @description The file, by its bytes or by its id */
            file: {
                /** @description The bytes as a `data:` URI */
                file_data?: string;
                /** @description Id of a file uploaded earlier */
                file_id?: string;
                /** @description Name to show the model */
                filename?: string;
            };
        };
        /** @description A refusal of the model, sent back as part of the conversation */
        ChatRefusalPart: {
            /**
             * @description Kind of part (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "refusal";
            /** @description The words of the refusal */
            refusal: string;
        };
        /** @description One part of a message, told apart by `type` */
        ChatContentPart: components["schemas"]["ChatTextPart"] | components["schemas"]["ChatImagePart"] | components["schemas"]["ChatAudioPart"] | components["schemas"]["ChatFilePart"] | components["schemas"]["ChatRefusalPart"];
        /** @description What a message says, as plain text or as parts */
        ChatContent: string | components["schemas"]["ChatContentPart"][];
        /** @description Instructions that hold for the whole conversation */
        ChatSystemMessage: {
            /**
             * @description Who speaks (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "system";
            content: components["schemas"]["ChatContent"];
            /** @description Name of the speaker, to tell several apart */
            name?: string;
        };
        /** @description Instructions that hold for the whole conversation, as newer models call them */
        ChatDeveloperMessage: {
            /**
             * @description Who speaks (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "developer";
            content: components["schemas"]["ChatContent"];
            /** @description Name of the speaker, to tell several apart */
            name?: string;
        };
        /** @description What the person says, shows or attaches */
        ChatUserMessage: {
            /**
             * @description Who speaks (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "user";
            content: components["schemas"]["ChatContent"];
            /** @description Name of the speaker, to tell several apart */
            name?: string;
        };
        /** @description A call that the model asks for */
        ChatToolCall: {
            /** @description Id to answer the call with */
            id: string;
            /** @description Kind of tool, `function` */
            type: string;
            /** @description Position among the calls of this answer */
            index?: number;
            /** @description The function and its arguments */
            function: {
                /** @description Name of the function */
                name: string;
                /** @description The arguments as JSON text. Models do make mistakes in it, so parse with care. Absent for some models when there are none. */
                arguments?: string;
            };
        };
        /** @description An earlier answer of the model. Either `content` or `tool_calls` is there. */
        ChatAssistantMessage: {
            /**
             * @description Who speaks (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "assistant";
            /** @description Text of the answer, null when the model only asked for calls */
            content?: components["schemas"]["ChatContent"] | null;
            /** @description Name of the speaker, to tell several apart */
            name?: string;
            /** @description The reasoning that came with the answer, sent back to models that want it */
            reasoning_content?: string | null;
            /** @description The refusal that stood in place of an answer */
            refusal?: string | null;
            /** @description Calls that the model asked for */
            tool_calls?: components["schemas"]["ChatToolCall"][] | null;
        };
        /** @description The result of a call that the model asked for */
        ChatToolMessage: {
            /**
             * @description Who speaks (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            role: "tool";
            content: components["schemas"]["ChatContent"];
            /** @description Id of the call this is the result of */
            tool_call_id: string;
            /** @description Name of the function */
            name?: string;
        };
        /** @description One message of a conversation, told apart by `role` */
        ChatMessage: components["schemas"]["ChatSystemMessage"] | components["schemas"]["ChatDeveloperMessage"] | components["schemas"]["ChatUserMessage"] | components["schemas"]["ChatAssistantMessage"] | components["schemas"]["ChatToolMessage"];
        /** @description Options of a stream. Only useful together with `stream`. */
        ChatStreamOptions: {
            /** @description Send one more event before `[DONE]`, with empty `choices` and the usage of the whole call */
            include_usage?: boolean;
            /** @description Pad events so that their length says less about their text */
            include_obfuscation?: boolean;
        } | null;
        /** @description Shape of the answer's text */
        ChatResponseFormat: {
            /**
             * @description Kind of format
             * @constant
             */
            type: "text";
        } | {
            /**
             * @description Kind of format
             * @constant
             */
            type: "json_object";
        } | {
            /**
             * @description Kind of format
             * @constant
             */
            type: "json_schema";
            /** @description The schema and its name */
            json_schema: {
                /** @description Name of the schema */
                name: string;
                /** @description What the schema is for, for the model to read */
                description?: string;
                /** @description The JSON Schema */
                schema?: Record<string, unknown>;
                /** @description Whether the answer must follow the schema exactly */
                strict?: boolean | null;
            };
        };
        /** @description A function that the model may ask to have called */
        ChatTool: {
            /**
             * @description Kind of tool, `function`
             * @example function
             */
            type: string;
            /** @description What the function is and takes */
            function: {
                /** @description Name of the function */
                name: string;
                /** @description What it does and when to call it, for the model to read */
                description?: string;
                /** @description JSON Schema of its arguments */
                parameters?: Record<string, unknown>;
                /** @description Whether the arguments must follow the schema exactly */
                strict?: boolean | null;
            };
        };
        /** @description Which tool to call. The default is `auto` with tools and `none` without. */
        ChatToolChoice: string | {
            /** @description Kind of tool, `function` */
            type: string;
            /** @description The function to call */
            function: {
                /** @description Name of the function */
                name: string;
            };
        };
        /** @description Extended thinking of Claude and GLM models. The thoughts come back as `reasoning_content`. */
        ChatThinking: {
            /** @description `enabled` or `disabled` */
            type: string;
            /** @description Tokens that may be spent on thinking. Must be below `max_tokens`. */
            budget_tokens?: number;
            /** @description GLM models only. Whether thoughts of earlier turns are dropped. */
            clear_thinking?: boolean;
        } | null;
        /** @description A conversation and how it is to be answered. Fields a model does not know are ignored or refused by that model. */
        CreateChatCompletionRequest: {
            /** @description Name of the model, for example `gpt-4o`, `deepseek-r1` or `gemini-2.5-pro`. Any name is accepted here. */
            model: string;
            /** @description The conversation so far, oldest message first */
            messages: components["schemas"]["ChatMessage"][];
            /**
             * @description Send the answer as events while it is written
             * @default false
             */
            stream?: boolean | null;
            stream_options?: components["schemas"]["ChatStreamOptions"];
            /**
             * @description Randomness of the choice of tokens, 0 for the likeliest. Change this or `top_p`, not both.
             * @default 1
             */
            temperature?: number | null;
            /**
             * @description Share of probability mass that tokens are drawn from
             * @default 1
             */
            top_p?: number | null;
            /**
             * @description Number of answers. Each is billed.
             * @default 1
             */
            n?: number | null;
            /** @description Up to four texts before which the answer ends */
            stop?: string | string[] | null;
            /** @description Upper limit of tokens in the answer. Reasoning models want `max_completion_tokens` instead. */
            max_tokens?: number | null;
            /** @description Upper limit of tokens in the answer, reasoning included */
            max_completion_tokens?: number | null;
            /**
             * @description Above zero, tokens that have already appeared become less likely
             * @default 0
             */
            presence_penalty?: number | null;
            /**
             * @description Above zero, tokens become less likely the more often they have appeared
             * @default 0
             */
            frequency_penalty?: number | null;
            /** @description Adjustment for each token id */
            logit_bias?: {
                [key: string]: number;
            } | null;
            /** @description Return the log probability of each token of the answer */
            logprobs?: boolean | null;
            /** @description How many likely tokens to return at each position. Needs `logprobs`. */
            top_logprobs?: number | null;
            response_format?: components["schemas"]["ChatResponseFormat"];
            /** @description Makes repeated calls more alike where the model honours it. Misspelt `seen` on the documentation page. */
            seed?: number | null;
            /** @description Functions that the model may ask to have called */
            tools?: components["schemas"]["ChatTool"][];
            tool_choice?: components["schemas"]["ChatToolChoice"];
            /** @description Whether one answer may ask for several calls */
            parallel_tool_calls?: boolean | null;
            /** @description How long a reasoning model thinks, usually `low`, `medium` or `high` */
            reasoning_effort?: string | null;
            thinking?: components["schemas"]["ChatThinking"];
            /** @description Kinds of output wanted, `text` or `audio` */
            modalities?: string[] | null;
            /** @description Voice and format of spoken output */
            audio?: Record<string, unknown> | null;
            /** @description Your own id of the person behind the request */
            user?: string;
            /** @description Your own notes, up to 16 pairs of text */
            metadata?: Record<string, unknown> | null;
        };
        /** @description What went wrong */
        ErrorDetail: {
            /** @description Text for people, often Chinese, often ending with the id of the request in brackets */
            message: string;
            /** @description Family of the error, for example `invalid_request_error`, `new_api_error` or `upstream_error` */
            type?: string | null;
            /** @description Name of the offending field, an empty text or null when there is none */
            param?: string | null;
            /** @description Short machine-readable reason, or the status as a number */
            code?: string | number | null;
        };
        /** @description Error body of the gateway and of the OpenAI form it follows */
        GatewayError: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description Error body of the task endpoints, in the envelope their answers use */
        TaskError: {
            /** @description Short machine-readable reason, for example `task_not_exist` */
            code: string;
            /** @description Text for people */
            message: string;
            /** @description Always null in an error */
            data?: null;
        };
        /** @description Error body of the Gemini form, passed through from upstream */
        GeminiError: {
            /** @description What went wrong */
            error: {
                /** @description HTTP status as a number */
                code: number;
                /** @description Text for people */
                message: string;
                /** @description Canonical name of the status, for example `INVALID_ARGUMENT` */
                status: string;
                /** @description Further facts, each tagged with its type */
                details?: Record<string, unknown>[];
            };
        };
        /** @description Error body of hosts built on FastAPI, passed through from upstream */
        DetailError: {
            /** @description What went wrong, in a sentence or as a list of findings */
            detail: string | Record<string, unknown>[];
        };
        /** @description Any error body seen in this family. Genuine bodies overlap, so more than one of the forms may fit at once. */
        ErrorBody: components["schemas"]["GatewayError"] | components["schemas"]["TaskError"] | components["schemas"]["GeminiError"] | components["schemas"]["DetailError"];
        /** @description A part of an answer's content */
        ChatAnswerPart: {
            /** @description Kind of part, for example `text` or `thinking` */
            type: string;
            /** @description Text of a text part */
            text?: string;
            /** @description Thoughts of a thinking part */
            thinking?: {
                /** @description Kind of thought */
                type?: string;
                /** @description Its text */
                text?: string;
            }[];
            /** @description Whether the thinking has ended */
            closed?: boolean;
        };
        /** @description One piece of a model's thoughts */
        ChatReasoningDetail: {
            /** @description `reasoning.text`, `reasoning.summary` or `reasoning.encrypted` */
            type: string;
            /** @description Thoughts in the clear */
            text?: string | null;
            /** @description Summary of the thoughts */
            summary?: string;
            /** @description Encrypted thoughts */
            data?: string;
            /** @description Proof that the thoughts are the model's own */
            signature?: string | null;
            /** @description Dialect of the piece */
            format?: string | null;
            /** @description Id of the piece */
            id?: string | null;
            /** @description Position of the piece */
            index?: number;
        };
        /** @description A source or file an answer points to */
        ChatAnnotation: {
            /** @description `url_citation` or `file` */
            type: string;
            /** @description A cited page */
            url_citation?: {
                /** @description Address of the page */
                url: string;
                /** @description Title of the page */
                title?: string;
                /** @description Excerpt of the page */
                content?: string;
                /** @description First character of the answer that it supports */
                start_index?: number;
                /** @description Character after the last that it supports */
                end_index?: number;
            };
            /** @description A file as the model read it */
            file?: Record<string, unknown>;
        };
        /** @description Spoken answer */
        ChatAudio: {
            /** @description Id to refer to it in the next turn */
            id: string;
            /** @description The bytes in base64 */
            data: string;
            /** @description Until when the id is good, in Unix seconds */
            expires_at: number;
            /** @description What is said */
            transcript?: string;
        } | null;
        /** @description The older form of a tool call, with one function only */
        ChatFunctionCall: {
            /** @description Name of the function */
            name?: string;
            /** @description The arguments as JSON text */
            arguments?: string;
        } | null;
        /** @description The message a model answers with */
        ChatAnswer: {
            /**
             * @description Who speaks
             * @constant
             */
            role: "assistant";
            /** @description The text, null or absent when the model only asks for calls. Image and video models put Markdown here. */
            content?: (string | null) | components["schemas"]["ChatAnswerPart"][];
            /** @description The thoughts before the answer */
            reasoning_content?: string | null;
            /** @description The thoughts before the answer, under the name other hosts use */
            reasoning?: string | null;
            /** @description The thoughts in pieces, with signatures to send back */
            reasoning_details?: components["schemas"]["ChatReasoningDetail"][];
            /** @description The words of a refusal */
            refusal?: string | null;
            /** @description Sources and files the answer points to */
            annotations?: components["schemas"]["ChatAnnotation"][] | null;
            audio?: components["schemas"]["ChatAudio"];
            /** @description Calls that the model asks for */
            tool_calls?: components["schemas"]["ChatToolCall"][] | null;
            function_call?: components["schemas"]["ChatFunctionCall"];
            /** @description What a routing gateway reports of the hosts it tried */
            provider_metadata?: Record<string, unknown>;
        };
        /** @description One token and how likely it was */
        ChatTokenLogprob: {
            /** @description The token */
            token: string;
            /** @description Natural logarithm of its probability */
            logprob: number;
            /** @description Its UTF-8 bytes */
            bytes?: number[] | null;
            /** @description The likeliest tokens at this position */
            top_logprobs?: Record<string, unknown>[];
        };
        /** @description Log probabilities of the tokens, null unless asked for */
        ChatLogprobs: {
            /** @description One item for each token of the answer */
            content?: components["schemas"]["ChatTokenLogprob"][] | null;
            /** @description One item for each token of the refusal */
            refusal?: components["schemas"]["ChatTokenLogprob"][] | null;
        } | null;
        /** @description What a content filter found, by category */
        ContentFilterResults: {
            [key: string]: {
                /** @description Whether it was held back */
                filtered?: boolean;
                /** @description How grave it was, from `safe` to `high` */
                severity?: string;
                /** @description Whether it was there at all */
                detected?: boolean;
            };
        };
        /** @description One answer. Without a message only when the content filter removed it. */
        ChatChoice: {
            /** @description Position among the choices */
            index: number;
            message?: components["schemas"]["ChatAnswer"];
            /** @description Why it ended, usually `stop`, `length`, `tool_calls`, `content_filter` or `function_call`. Others occur. */
            finish_reason: string;
            /** @description Why it ended, in the words of the model behind the gateway */
            native_finish_reason?: string | null;
            /** @description The stop text or token that ended it */
            stop_reason?: string | number | null;
            logprobs?: components["schemas"]["ChatLogprobs"];
            content_filter_results?: components["schemas"]["ContentFilterResults"];
            /** @description The seed that was used */
            seed?: number | null;
        } & (unknown | {
            /**
             * @description The filter removed the message
             * @constant
             */
            finish_reason?: "content_filter";
        });
        /** @description Tokens by kind */
        ChatTokenDetails: {
            /** @description Read from a cache, so cheaper */
            cached_tokens?: number;
            /** @description Written to a cache */
            cache_write_tokens?: number;
            /** @description Text */
            text_tokens?: number;
            /** @description Pictures */
            image_tokens?: number;
            /** @description Sound */
            audio_tokens?: number;
            /** @description Video */
            video_tokens?: number;
            /** @description Thoughts, shown or not */
            reasoning_tokens?: number;
            /** @description Predicted text that was used */
            accepted_prediction_tokens?: number;
            /** @description Predicted text that was not used, but is billed */
            rejected_prediction_tokens?: number;
        } | null;
        /** @description Tokens that the call used, and so what it costs */
        ChatUsage: {
            /** @description Tokens of the conversation */
            prompt_tokens: number;
            /** @description Tokens of the answer, reasoning included */
            completion_tokens: number;
            /** @description Both together */
            total_tokens: number;
            prompt_tokens_details?: components["schemas"]["ChatTokenDetails"];
            completion_tokens_details?: components["schemas"]["ChatTokenDetails"];
            /** @description The same count under a newer name, often left at 0 */
            input_tokens?: number;
            /** @description The same count under a newer name, often left at 0 */
            output_tokens?: number;
            input_tokens_details?: components["schemas"]["ChatTokenDetails"];
            /** @description Tokens written to the five-minute cache of Claude models */
            claude_cache_creation_5_m_tokens?: number;
            /** @description Tokens written to the one-hour cache of Claude models */
            claude_cache_creation_1_h_tokens?: number;
            /** @description Tokens read from the cache of DeepSeek models */
            prompt_cache_hit_tokens?: number;
            /** @description Tokens not found in the cache of DeepSeek models */
            prompt_cache_miss_tokens?: number;
            /** @description Tokens written to a cache */
            cache_creation_input_tokens?: number;
            /** @description Price of the call, from gateways that tell it */
            cost?: (number | null) | Record<string, unknown>;
            /** @description Price by cause, in US dollars */
            cost_details?: {
                [key: string]: number | null;
            } | null;
            /** @description Price of the call in the smallest unit xAI bills */
            cost_in_usd_ticks?: number;
            /** @description List price of the call in US dollars */
            market_cost?: number;
            /** @description Whether the caller's own key at the upstream paid */
            is_byok?: boolean;
            /** @description Tier that served the request */
            service_tier?: string;
            /** @description Web pages that were read */
            num_sources_used?: number;
            /** @description Seconds spent waiting */
            queue_time?: number;
            /** @description Seconds spent reading */
            prompt_time?: number;
            /** @description Seconds spent writing */
            completion_time?: number;
            /** @description Seconds in all */
            total_time?: number;
            /** @description Milliseconds at points on the way, from hosts that tell them */
            latency_checkpoint?: {
                [key: string]: number;
            };
        } | null;
        /** @description A whole answer */
        ChatCompletion: {
            /** @description Id of the answer, not always of the `chatcmpl-` form */
            id: string;
            /**
             * @description Kind of object
             * @constant
             */
            object: "chat.completion";
            /** @description When it was made, in Unix seconds */
            created: number;
            /** @description Model that answered */
            model?: string;
            /** @description One answer for each of the `n` asked for */
            choices: components["schemas"]["ChatChoice"][];
            usage?: components["schemas"]["ChatUsage"];
            /** @description Id of the configuration the model ran with */
            system_fingerprint?: string | null;
            /** @description Tier that served the request */
            service_tier?: string | null;
            /** @description Id of the request, from some models */
            request_id?: string;
            /** @description Company that served the model, from gateways that route */
            provider?: string;
            /** @description What the content filter saw in the prompt */
            prompt_filter_results?: {
                /** @description Position of the prompt */
                prompt_index?: number;
                content_filter_results?: components["schemas"]["ContentFilterResults"];
            }[] | null;
        };
        /** @description A piece of a call. Id and name come once, the arguments in pieces of JSON text. */
        ChatToolCallDelta: {
            /** @description Which call the piece belongs to */
            index: number;
            /** @description Id to answer the call with */
            id?: string | null;
            /** @description Kind of tool, `function` */
            type?: string | null;
            /** @description The function and a piece of its arguments */
            function?: {
                /** @description Name of the function */
                name?: string | null;
                /** @description JSON text to append */
                arguments?: string;
            };
        };
        /** @description Text and calls to append to the answer so far */
        ChatDelta: {
            /**
             * @description Who speaks, in the first chunk
             * @constant
             */
            role?: "assistant";
            /** @description Text to append */
            content?: (string | null) | components["schemas"]["ChatAnswerPart"][];
            /** @description Thoughts to append */
            reasoning_content?: string | null;
            /** @description Thoughts to append, under the name other hosts use */
            reasoning?: string | null;
            /** @description Thoughts in pieces */
            reasoning_details?: components["schemas"]["ChatReasoningDetail"][];
            /** @description Words of a refusal to append */
            refusal?: string | null;
            /** @description Sources and files the answer points to */
            annotations?: components["schemas"]["ChatAnnotation"][];
            /** @description Pieces of calls, joined by `index` */
            tool_calls?: components["schemas"]["ChatToolCallDelta"][] | null;
            function_call?: components["schemas"]["ChatFunctionCall"];
            /** @description What a routing gateway reports of the hosts it tried */
            provider_metadata?: Record<string, unknown>;
        };
        /** @description What one choice gains with a chunk */
        ChatChunkChoice: {
            /** @description Position among the choices */
            index: number;
            delta: components["schemas"]["ChatDelta"];
            /** @description Why the choice ended, null or absent until then */
            finish_reason?: string | null;
            /** @description Why it ended, in the words of the model behind the gateway */
            native_finish_reason?: string | null;
            /** @description The stop text or token that ended it */
            stop_reason?: string | number | null;
            logprobs?: components["schemas"]["ChatLogprobs"];
            content_filter_results?: components["schemas"]["ContentFilterResults"];
        };
        /** @description A piece of an answer. The chunk that carries usage, and some first chunks, have no choices. */
        ChatCompletionChunk: {
            /** @description Id of the answer, the same in all its chunks, empty from some hosts */
            id: string;
            /**
             * @description Kind of object, `chat.completion.chunk` but for the first and last chunk of some hosts
             * @enum {string}
             */
            object: "chat.completion.chunk" | "chat.completion.done" | "";
            /** @description When the answer was begun, in Unix seconds */
            created: number;
            /** @description Model that answers */
            model?: string;
            /** @description What each choice gains with this chunk */
            choices: components["schemas"]["ChatChunkChoice"][];
            usage?: components["schemas"]["ChatUsage"];
            /** @description Id of the configuration the model runs with */
            system_fingerprint?: string | null;
            /** @description Tier that serves the request */
            service_tier?: string | null;
            /** @description Padding of random length */
            obfuscation?: string;
            /** @description Company that serves the model, from gateways that route */
            provider?: string;
            /** @description What the content filter saw in the prompt */
            prompt_filter_results?: Record<string, unknown>[];
            error?: components["schemas"]["ErrorDetail"];
        };
        /** @description An error in the middle of a stream, the HTTP status being 200 already. It ends the stream. */
        ChatStreamError: components["schemas"]["GatewayError"];
        /** @description One event of a stream: a chunk, or an error on its own. Some hosts put the error into a last chunk instead. Comment lines (`: …`) and the closing `[DONE]` are framing, not events. */
        ChatCompletionEvent: components["schemas"]["ChatCompletionChunk"] | components["schemas"]["ChatStreamError"];
        /** @description What to draw. Each model honours a part of these fields: `aspect_ratio` and `image` are for nano-banana, flux-kontext and qwen, `image_size` for nano-banana-2, `quality`, `background`, `output_format` and `moderation` for gpt-image, `style` for dall-e-3 and recraft, the sampling fields for qwen-image, `watermark` for seedream. */
        CreateImageRequest: {
            /** @description Name of the model, for example `nano-banana-2`, `gpt-image-2`, `dall-e-3`, `flux-kontext-pro`, `recraftv3`, `qwen-image` or `sora_image`. Any name is accepted here. The page 文生图 leaves it out, the gateway needs it. */
            model: string;
            /** @description What to draw. At most 1000 characters for dall-e-2, 4000 for dall-e-3 and 32000 for gpt-image. For flux-kontext a reference address may stand in front, separated by a space. */
            prompt: string;
            /**
             * @description Number of pictures. dall-e-3 makes one only, recraft up to 6.
             * @default 1
             */
            n?: number;
            /** @description Width and height in pixels, as `1024x1024`. dall-e-2 knows 256x256, 512x512 and 1024x1024; recraft and flux twelve sizes between 512x1024 and 1366x768; gpt-image-2 up to 3840x2160. nano-banana, flux-kontext and qwen turn it into a ratio, so prefer `aspect_ratio` there. */
            size?: string;
            /** @description Ratio of width to height. nano-banana knows 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 1:1, 4:5, 5:4 and 21:9, qwen and flux also 9:21, gemini-3.1-flash-image also 1:4, 4:1, 1:8 and 8:1. */
            aspect_ratio?: string;
            /** @description Reference pictures, by address, data URI or base64 */
            image?: string[];
            /**
             * @description Resolution, for nano-banana-2 only
             * @enum {string}
             */
            image_size?: "1K" | "2K" | "4K";
            /**
             * @description How the pictures come back. Models differ in their default and some ignore it, so read either field.
             * @enum {string}
             */
            response_format?: "url" | "b64_json";
            /**
             * @description gpt-image knows low, medium, high and auto and answers 400 to the others; dall-e-3 knows standard and hd
             * @enum {string}
             */
            quality?: "low" | "medium" | "high" | "auto" | "standard" | "hd";
            /**
             * @description Background of gpt-image pictures
             * @enum {string}
             */
            background?: "auto" | "transparent" | "opaque";
            /**
             * @description File format of gpt-image pictures
             * @enum {string}
             */
            output_format?: "png" | "jpeg" | "webp";
            /**
             * @description Quality of jpeg and webp in percent
             * @default 100
             */
            output_compression?: number;
            /**
             * @description Strictness of gpt-image moderation
             * @enum {string}
             */
            moderation?: "auto" | "low";
            /** @description `vivid` or `natural` for dall-e-3, one of its own names for recraft */
            style?: string;
            /** @description Makes repeated calls more alike where the model honours it */
            seed?: number;
            /** @description Your own id of the person behind the request */
            user?: string;
            /** @description Some integrators send `false` for seedream. Streams of pictures are not part of this contract. */
            stream?: boolean;
            /** @description Unfinished pictures to stream, upstream only */
            partial_images?: number;
            /** @description seedream only, whether to draw a series */
            sequential_image_generation?: string;
            /** @description seedream only. gpt-image answers 400 to it. */
            watermark?: boolean;
            /** @description qwen-image only, number of steps */
            num_inference_steps?: number;
            /** @description qwen-image only, how closely to follow the prompt */
            guidance_scale?: number;
            /** @description qwen-image only, what not to draw */
            negative_prompt?: string;
            /** @description qwen-image only, whether the result is checked */
            enable_safety_checker?: boolean;
        };
        /** @description One picture, by address or in base64. At least one of the two is a text. */
        Image: {
            /** @description Address, good for an hour to a day, or a data URI */
            url?: string | null;
            /** @description The bytes in base64, from some models with a `data:` prefix */
            b64_json?: string | null;
            /** @description The prompt as the model rewrote it */
            revised_prompt?: string | null;
            /** @description Media type of the bytes, from some hosts */
            media_type?: string;
            /** @description Media type of the bytes, under the name other hosts use */
            mime_type?: string;
        } & ({
            /** @description Present */
            url: string;
        } | {
            /** @description Present */
            b64_json: string;
        });
        /** @description Tokens by kind */
        ImageTokenDetails: {
            /** @description Text */
            text_tokens?: number;
            /** @description Pictures */
            image_tokens?: number;
            /** @description Text of the prompt */
            prompt_text_tokens?: number;
            /** @description Reference pictures */
            prompt_image_tokens?: number;
            /** @description Text of the answer */
            parts_text_tokens?: number;
            /** @description Pictures of the answer */
            parts_image_tokens?: number;
        } | null;
        /** @description What the pictures used, counted as gpt-image does, as chat models do, or in money only */
        ImagesUsage: {
            /** @description Tokens of prompt and references */
            input_tokens: number;
            /** @description Tokens of the pictures */
            output_tokens: number;
            /** @description Both together */
            total_tokens: number;
            input_tokens_details?: components["schemas"]["ImageTokenDetails"];
            output_tokens_details?: components["schemas"]["ImageTokenDetails"];
        } | components["schemas"]["ChatUsage"] | {
            /** @description Price of the call in the smallest unit xAI bills */
            cost_in_usd_ticks: number;
        };
        /** @description Finished pictures */
        ImagesResponse: {
            /** @description When they were made, in Unix seconds */
            created?: number;
            /** @description One item for each picture */
            data: components["schemas"]["Image"][];
            /** @description `transparent` or `opaque`, from gpt-image */
            background?: string;
            /** @description `png`, `webp` or `jpeg`, from gpt-image */
            output_format?: string;
            /** @description `low`, `medium` or `high`, from gpt-image */
            quality?: string;
            /** @description Width and height in pixels */
            size?: string;
            /** @description Model that drew */
            model?: string;
            usage?: components["schemas"]["ImagesUsage"];
        };
        /** @description A task has begun */
        TaskAccepted: {
            /** @description Id to poll with */
            task_id: string;
            /** @description The same id, in a place where some gateways of the family put it */
            data?: string;
        };
        /** @description The pictures, or the id of the task when the call was asynchronous */
        ImagesResult: components["schemas"]["ImagesResponse"] | components["schemas"]["TaskAccepted"];
        /** @description State of a task. `SUCCESS` and `FAILURE` are final. The list is open: treat a name you do not know as not finished. */
        TaskStatus: "NOT_START" | "SUBMITTED" | "QUEUED" | "IN_PROGRESS" | "SUCCESS" | "FAILURE" | "UNKNOWN" | (string & {});
        /** @description A drawing task */
        ImageTask: {
            /** @description Id of the task */
            task_id: string;
            status: components["schemas"]["TaskStatus"];
            /**
             * @description How far it is, in percent with the sign, `100%` on failure too
             * @example 30%
             */
            progress?: string;
            /** @description Why it failed, else empty */
            fail_reason?: string;
            /** @description The pictures once it has succeeded, null until then */
            data?: components["schemas"]["ImagesResponse"] | null;
            /** @description Kind of task */
            action?: string;
            /** @description Upstream that works on it */
            platform?: string;
            /** @description When it was submitted, in Unix seconds */
            submit_time?: number;
            /** @description When work began, in Unix seconds, 0 until then */
            start_time?: number;
            /** @description When it ended, in Unix seconds, 0 until then */
            finish_time?: number;
        };
        /** @description A task in the envelope of the family */
        ImageTaskEnvelope: {
            /** @description `success`, in capitals from some gateways */
            code: string;
            /** @description Empty on success */
            message?: string;
            data: components["schemas"]["ImageTask"];
        };
        /** @description The pictures and what to change, as parts of a form. Numbers and booleans travel as text. */
        CreateImageEditRequest: {
            /** @description The picture or pictures to edit; repeat the part for several. `image[]` is accepted as the same name. gpt-image takes up to 16 of png, jpeg or webp below 50 MB, dall-e-2 one square png below 4 MB, qwen-image-edit exactly one. */
            image: Uploadable | Uploadable[];
            /**
             * Format: binary
             * @description A png of the first picture's size, transparent where it may change, below 4 MB
             */
            mask?: Uploadable;
            /** @description What to change. At most 1000 characters for dall-e-2 and 32000 for gpt-image. */
            prompt: string;
            /** @description Name of the model, for example `nano-banana`, `gpt-image-1`, `flux-kontext-pro` or `qwen-image-edit` */
            model: string;
            /**
             * @description Number of pictures, up to 4 for qwen-image-edit
             * @default 1
             */
            n?: number;
            /** @description Width and height in pixels, as `1024x1024` */
            size?: string;
            /** @description Ratio of width to height, for nano-banana and qwen */
            aspect_ratio?: string;
            /**
             * @description Resolution, for nano-banana-2 only
             * @enum {string}
             */
            image_size?: "1K" | "2K" | "4K";
            /**
             * @description How the pictures come back. Read either field of the answer.
             * @enum {string}
             */
            response_format?: "url" | "b64_json";
            /**
             * @description gpt-image knows low, medium, high and auto
             * @enum {string}
             */
            quality?: "low" | "medium" | "high" | "auto" | "standard" | "hd";
            /**
             * @description Background of gpt-image pictures
             * @enum {string}
             */
            background?: "auto" | "transparent" | "opaque";
            /**
             * @description File format of the result
             * @enum {string}
             */
            output_format?: "png" | "jpeg" | "webp";
            /** @description Quality of jpeg and webp in percent */
            output_compression?: number;
            /**
             * @description Strictness of gpt-image moderation
             * @enum {string}
             */
            moderation?: "auto" | "low";
            /**
             * @description How closely gpt-image keeps faces and details
             * @enum {string}
             */
            input_fidelity?: "low" | "high";
            /** @description Your own id of the person behind the request */
            user?: string;
            /** @description qwen-image-edit only, makes repeated calls more alike */
            seed?: number;
            /** @description qwen-image-edit only, how closely to follow the prompt */
            guidance_scale?: number;
            /** @description qwen-image-edit only, what not to draw */
            negative_prompt?: string;
            /** @description qwen-image-edit only, whether the result is checked */
            enable_safety_checker?: boolean;
            /** @description qwen-image-edit only, `none`, `regular` or `high` */
            acceleration?: string;
            /** @description qwen-image-edit only, number of steps */
            num_inference_steps?: number;
        };
        /** @description Query and body of a drawing task in one object, as the vendor's page prints it. The address's own query wins over `query`. The page's comments (`// …`) are not JSON and are refused. Prefer the query parameters. */
        ImageTaskRequestEnvelope: {
            /** @description What other calls put in the address */
            query: {
                /**
                 * @description Always the text `true`
                 * @constant
                 */
                async: "true";
                /**
                 * Format: uri
                 * @description Address that receives the finished task by POST
                 */
                webhook?: string;
            };
            body: components["schemas"]["CreateImageRequest"];
        };
    };
    responses: {
        /** @description Any other error, in one of the known envelopes */
        DefaultError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request does not follow the contract, or the upstream model refused it */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key is missing, unknown, expired or used up */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The key may not use this model, or the account has no money left */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No such path */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many requests, or the upstream model is saturated */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The gateway or the model behind it failed */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No channel serves this model at present */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No task has this id */
        TaskNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry.
         * @example gpt-image-2-4k
         */
        ModelName: string;
        /** @description The text `true` turns the call into a task, whose id is the whole answer. Any other text keeps it synchronous. */
        Async: string;
        /** @description Address that receives the finished task by POST. Only useful together with `async=true`. */
        Webhook: string;
        /** @description Id that the submission answered. Opaque text, 32 hexadecimal digits in the documentation. */
        TaskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry.
                 * @example gpt-image-2-4k
                 */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The conversation and how to answer it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateChatCompletionRequest"];
            };
        };
        responses: {
            /** @description The answer, whole or as a stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatCompletion"];
                    "text/event-stream": components["schemas"]["ChatCompletionEvent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    createImage: {
        parameters: {
            query?: {
                /** @description The text `true` turns the call into a task, whose id is the whole answer. Any other text keeps it synchronous. */
                async?: components["parameters"]["Async"];
                /** @description Address that receives the finished task by POST. Only useful together with `async=true`. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: {
                /**
                 * @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry.
                 * @example gpt-image-2-4k
                 */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to draw */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImageRequest"];
            };
        };
        responses: {
            /** @description The pictures, or the id of the task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagesResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    createImageEdit: {
        parameters: {
            query?: {
                /** @description The text `true` turns the call into a task, whose id is the whole answer. Any other text keeps it synchronous. */
                async?: components["parameters"]["Async"];
                /** @description Address that receives the finished task by POST. Only useful together with `async=true`. */
                webhook?: components["parameters"]["Webhook"];
            };
            header?: {
                /**
                 * @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry.
                 * @example gpt-image-2-4k
                 */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The pictures and what to change */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateImageEditRequest"];
                "application/json": components["schemas"]["ImageTaskRequestEnvelope"];
            };
        };
        responses: {
            /** @description The pictures, or the id of the task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImagesResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    getImageTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry.
                 * @example gpt-image-2-4k
                 */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Id that the submission answered. Opaque text, 32 hexadecimal digits in the documentation. */
                task_id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageTaskEnvelope"];
                };
            };
            400: components["responses"]["TaskNotFound"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
}
