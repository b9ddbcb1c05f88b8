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
         * @description Draws with any image model, from text alone or with reference pictures. Answers with the pictures, or with the id
         *     of a task when the query says `async=true`; then poll `getImageTask`.
         *
         *     | family | shape | also |
         *     | --- | --- | --- |
         *     | nano-banana | `aspect_ratio` 4:3 3:4 16:9 9:16 2:3 3:2 1:1 4:5 5:4 21:9 | `image_size` 1K 2K 4K for nano-banana-2 only; no charge on failure |
         *     | gpt-image | `size`, for gpt-image-2 up to 3840x2160 | `quality` low medium high auto; 400 for standard, hd and `watermark` |
         *     | dall-e-2 | `size` 256x256 512x512 1024x1024 | prompt up to 1000 characters |
         *     | dall-e-3 | `size` | one picture; `quality` standard hd; `style` vivid natural; prompt up to 4000 characters |
         *     | flux, recraft | `size`, twelve between 512x1024 and 1366x768 | recraft up to 6 pictures |
         *     | flux-kontext | `aspect_ratio` | reference address before the prompt, separated by a space |
         *     | qwen-image | `aspect_ratio` 21:9 16:9 4:3 3:2 1:1 2:3 3:4 9:16 9:21 | steps, guidance, negative prompt |
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
    "/v1/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a text
         * @description The older form, for models that continue a text instead of answering a conversation. With `stream: true` the answer is `text/event-stream`, each event being of the same form, the last line `data: [DONE]`.
         */
        post: operations["createCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1beta/models/{model}:generateContent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw in the Gemini form
         * @description The official form of Google's models, with pictures as base64 in `inlineData`. The answer may hold text only, so
         *     look for a part with `inlineData`. A `-lite` variant is named in the header `ModelName` and left out of the path.
         *
         *     | model | `imageSize` |
         *     | --- | --- |
         *     | gemini-2.5-flash-image | 1K |
         *     | gemini-3-pro-image-preview | 1K 2K 4K |
         *     | gemini-3.1-flash-image-preview | 512 1K 2K 4K |
         *     | `-lite` variants | 1K |
         */
        post: operations["generateContent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/videos/generations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a sora2 video in the unified form
         * @description Begins a video from text, from pictures, from a storyboard or with a character, and answers the id of a task; then
         *     poll `getVideoGeneration`. Pictures make it image-to-video, a prompt of `Shot n:` paragraphs a storyboard,
         *     `@username` or `character_url` a cameo. A clip of 10 s takes one to three minutes, 15 s two minutes more, `hd` eight
         *     minutes more.
         *
         *     | | sora-2 | sora-2-pro |
         *     | --- | --- | --- |
         *     | `duration` | 10 15 | 10 15 25 |
         *     | `hd` | no | yes, without effect at 25 |
         */
        post: operations["createVideoGeneration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/videos/generations/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how a video task is doing
         * @description Returns the state of a task that `createVideoGeneration` began. The film is at `data.output` once it has succeeded. Poll after 2, 4, then every 8 seconds and give up after half an hour; a failed task is HTTP 200 with the status `FAILURE` and the reason in `fail_reason`.
         */
        get: operations["getVideoGeneration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sora/v1/characters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a character from a video
         * @description Takes a character (an object, an animal, an imagined figure, no real person) from one to three seconds of a video with sound. Answers at once; write `@username`, set off by spaces, into the prompt of a video to bring it in.
         */
        post: operations["createCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a video in the official form
         * @description Begins a video in OpenAI's form and answers the video object, still queued; then poll `getVideo`. The form is
         *     `multipart/form-data`; JSON serves where no picture is sent along. A picture must have exactly the asked size.
         *
         *     | | sora-2 | sora-2-pro |
         *     | --- | --- | --- |
         *     | `size` | 720x1280 1280x720 | also 1024x1792 1792x1024 |
         *     | `seconds`, official channel | 4 8 12 | 4 8 12 |
         *     | `seconds`, other channel | 10 15 | 10 15 25 |
         */
        post: operations["createVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/{task_id}/remix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a variation of a video
         * @description Begins a new video from a completed one. A private video cannot be remixed.
         */
        post: operations["remixVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask how a video is doing
         * @description Returns the video object. Once it is completed, the film is at `video_url`, or comes from `getVideoContent`; the official channel gives no address and keeps the film for a day.
         */
        get: operations["getVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/{task_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the film of a video
         * @description The vendor's own client calls it with the same headers once a video is completed. It takes bytes, or JSON with the address of the film; an empty address means to ask again after three seconds.
         */
        get: operations["getVideoContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suno/uploads/audio-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a song by its address
         * @description Fetches a public mp3 so that it can be continued. Answers an id in `data`, which sources call a task id or a clip id; poll it with `fetchMusicTasks` and continue `data[0].data[0].id`.
         */
        post: operations["uploadAudioFromUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suno/submit/music": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue an uploaded song
         * @description Begins a song that continues another from a given second. Answers a task id in the envelope of the family, or the raw clips of suno. Each call makes two clips.
         */
        post: operations["submitMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/suno/fetch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask how music tasks are doing
         * @description Returns the state of many tasks at once. Ids that are not known are missing from the answer. The sound of a clip is at `audio_url`, an address that streams while the clip is being made.
         */
        post: operations["fetchMusicTasks"];
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
        /** @description A call that the model asks for */
        ChatToolCall: {
            /** @description Id to answer the call with */
            id: string;
            /** @description Kind of tool, `function`, which is also meant where it is absent */
            type?: string;
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
            content?: components["schemas"]["ChatContent"] | components["schemas"]["ChatAnswerPart"][] | null;
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
            code?: (string | null) | number;
            /** @description The status once more. The Gemini form has a name here. */
            status?: number;
            /** @description What the model wrote when it failed, from Groq */
            failed_generation?: string;
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
                details?: {
                    /** @description Its type, for example `type.googleapis.com/google.rpc.RetryInfo` */
                    "@type": string;
                    /** @description Machine-readable reason, in an `ErrorInfo` */
                    reason?: string;
                    /** @description How long to wait, such as `48s`, in a `RetryInfo` */
                    retryDelay?: string;
                }[];
            };
        };
        /** @description Error body of the Gemini form in a list, as Google's endpoint of the OpenAI form sends it */
        GeminiErrorList: components["schemas"]["GeminiError"][];
        /** @description Error body that is a sentence, passed through from hosts such as Hugging Face, Ollama and xAI */
        TextError: {
            /** @description Text for people */
            error: string;
            /** @description Short reason, from xAI */
            code?: string | null;
            /** @description Family of the error, from Hugging Face */
            error_type?: string;
        } & ({
            /** @description A sentence, so more than one word */
            error?: string;
        } | unknown | unknown);
        /** @description Error body of hosts built on FastAPI, passed through from upstream */
        DetailError: {
            /** @description What went wrong, in a sentence, as a list of findings or as an object of the host's own */
            detail: string | Record<string, unknown>[] | components["schemas"]["ErrorDetail"] | components["schemas"]["TextError"];
        };
        /** @description Error body without an envelope, passed through from hosts such as Mistral, Cerebras, Snowflake and older vLLM. Unlike the envelope of the task endpoints it has no `data`. */
        FlatError: {
            /** @description Text for people, or a list of findings under `detail` */
            message: string | components["schemas"]["DetailError"];
            /** @description Family of the error */
            type?: string | null;
            /** @description Name of the offending field */
            param?: string | null;
            /** @description Short machine-readable reason, or the status as a number */
            code?: string | number | null;
            /**
             * @description Kind of object
             * @constant
             */
            object?: "error";
            /** @description Id of the request at the host */
            request_id?: string;
            /** @description Never there, or it is the envelope of the task endpoints */
            data?: unknown;
            /** @description Never there, or it is another form */
            error?: unknown;
        };
        /** @description Any error body seen in this family: what the gateway and its task endpoints say themselves, and what they pass through from the hosts behind them. Genuine bodies overlap, so more than one of the forms may fit at once. */
        ErrorBody: components["schemas"]["GatewayError"] | components["schemas"]["TaskError"] | components["schemas"]["GeminiError"] | components["schemas"]["GeminiErrorList"] | components["schemas"]["DetailError"] | components["schemas"]["FlatError"] | components["schemas"]["TextError"];
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
        /** @description One try at one host */
        ProviderAttempt: {
            /** @description The host */
            provider?: string;
            /** @description Host and model in one */
            internalModelId?: string;
            /** @description Name of the model there */
            providerApiModelId?: string;
            /** @description Whose key was used */
            credentialType?: string;
            /** @description Whether it answered */
            success?: boolean;
            /** @description HTTP status of its answer */
            statusCode?: number;
            /** @description Why it failed */
            error?: string;
            /** @description When it was asked, in milliseconds */
            startTime?: number;
            /** @description When it had answered, in milliseconds */
            endTime?: number;
            /** @description Id of the answer there */
            providerResponseId?: string;
            /** @description Id of the request there */
            providerRequestId?: string;
        };
        /** @description Which hosts a routing gateway tried, and why */
        ProviderRouting: {
            /** @description Model that was asked for */
            originalModelId?: string;
            /** @description Its name at the gateway */
            canonicalSlug?: string;
            /** @description Host that was chosen first */
            resolvedProvider?: string;
            /** @description Name of the model there */
            resolvedProviderApiModelId?: string;
            /** @description Host and model in one */
            internalResolvedModelId?: string;
            /** @description Host that answered */
            finalProvider?: string;
            /** @description Hosts that could have stepped in */
            fallbacksAvailable?: string[];
            /** @description Why this order, in words */
            planningReasoning?: string;
            /** @description Why this order, in other words */
            internalReasoning?: string;
            /** @description Hosts that were tried */
            attempts?: components["schemas"]["ProviderAttempt"][];
            /** @description Models that were tried */
            modelAttemptCount?: number;
            /** @description Hosts that were tried */
            totalProviderAttemptCount?: number;
            /** @description Models that were tried */
            modelAttempts?: {
                /** @description Name of the model */
                modelId?: string;
                /** @description Its name at the gateway */
                canonicalSlug?: string;
                /** @description Whether it answered */
                success?: boolean;
                /** @description Hosts that were tried for it */
                providerAttemptCount?: number;
                /** @description Hosts that were tried for it */
                providerAttempts?: components["schemas"]["ProviderAttempt"][];
            }[];
        };
        /** @description Tokens as Claude counts them */
        AnthropicUsage: {
            /** @description Tokens of the conversation */
            input_tokens?: number;
            /** @description Tokens of the answer */
            output_tokens?: number;
            /** @description Tokens written to a cache */
            cache_creation_input_tokens?: number;
            /** @description Tokens read from a cache */
            cache_read_input_tokens?: number;
            /** @description Tokens written to a cache, by its lifetime */
            cache_creation?: {
                /** @description For an hour */
                ephemeral_1h_input_tokens?: number;
                /** @description For five minutes */
                ephemeral_5m_input_tokens?: number;
            } | null;
            /** @description Where the model ran */
            inference_geo?: string;
            /** @description Tier that served the request */
            service_tier?: string;
        };
        /** @description How likely harm is, by category */
        GeminiSafetyRatings: {
            /** @description For example `HARM_CATEGORY_HATE_SPEECH` */
            category: string;
            /** @description From `NEGLIGIBLE` to `HIGH` */
            probability: string;
            /** @description Whether it was held back */
            blocked?: boolean;
        }[] | null;
        /** @description Tokens by kind */
        GeminiTokenDetails: {
            /** @description `TEXT`, `IMAGE`, `AUDIO`, `VIDEO` or `DOCUMENT` */
            modality: string | number;
            /** @description Tokens of this kind, absent when there are none */
            tokenCount?: number;
        }[];
        /** @description Tokens that the call used, and so what it costs */
        GeminiUsage: {
            /** @description Tokens of the conversation */
            promptTokenCount?: number;
            /** @description Tokens of the answers */
            candidatesTokenCount?: number;
            /** @description Tokens of the thoughts */
            thoughtsTokenCount?: number;
            /** @description Tokens of what tools answered */
            toolUsePromptTokenCount?: number;
            /** @description Tokens read from a cache */
            cachedContentTokenCount?: number;
            /** @description All together */
            totalTokenCount?: number;
            promptTokensDetails?: components["schemas"]["GeminiTokenDetails"];
            candidatesTokensDetails?: components["schemas"]["GeminiTokenDetails"];
            toolUsePromptTokensDetails?: components["schemas"]["GeminiTokenDetails"];
            cacheTokensDetails?: components["schemas"]["GeminiTokenDetails"];
            /** @description Tier that served the request */
            serviceTier?: string;
            /** @description How the request is billed, for example `ON_DEMAND` */
            trafficType?: string | number;
        };
        /** @description What a routing gateway reports of the hosts it tried, and what the host that answered added */
        ProviderMetadata: {
            /** @description The gateway's own report */
            gateway?: {
                /** @description Id of the answer at the gateway */
                generationId?: string;
                /** @description Price of the call in US dollars, as text */
                cost?: string;
                /** @description List price of the call in US dollars, as text */
                marketCost?: string;
                /** @description Searches that were billed */
                billableWebSearchCalls?: number;
                routing?: components["schemas"]["ProviderRouting"];
            };
            /** @description Of Claude models */
            anthropic?: {
                /** @description Tokens written to a cache */
                cacheCreationInputTokens?: number;
                /** @description Where code ran */
                container?: Record<string, unknown> | null;
                /** @description What was dropped from the context */
                contextManagement?: Record<string, unknown> | null;
                /** @description Turns that were taken */
                iterations?: Record<string, unknown>[] | number | null;
                /** @description The stop text that ended it */
                stopSequence?: string | null;
                usage?: components["schemas"]["AnthropicUsage"];
            };
            /** @description Of Gemini models */
            google?: {
                /** @description What the answer is grounded on */
                groundingMetadata?: Record<string, unknown> | null;
                /** @description Why the prompt was held back */
                promptFeedback?: Record<string, unknown> | null;
                safetyRatings?: components["schemas"]["GeminiSafetyRatings"];
                /** @description Pages that were read */
                urlContextMetadata?: Record<string, unknown> | null;
                usageMetadata?: components["schemas"]["GeminiUsage"];
            };
            /** @description Of OpenAI models */
            openai?: {
                /** @description Id of the answer at OpenAI */
                responseId?: string;
                /** @description Tier that served the request */
                serviceTier?: string;
            };
        };
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
            provider_metadata?: components["schemas"]["ProviderMetadata"];
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
            /** @description Why it ended, usually `stop`, `length`, `tool_calls`, `content_filter` or `function_call`. Others occur, and a few hosts do not know: they send null or an empty text. */
            finish_reason: string | null;
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
        /** @description Tokens by kind, null where a relay does not know */
        ChatTokenDetails: {
            /** @description Read from a cache, so cheaper */
            cached_tokens?: number | null;
            /** @description Written to a cache */
            cache_write_tokens?: number | null;
            /** @description Text */
            text_tokens?: number | null;
            /** @description Pictures */
            image_tokens?: number | null;
            /** @description Sound */
            audio_tokens?: number | null;
            /** @description Video */
            video_tokens?: number | null;
            /** @description Thoughts, shown or not */
            reasoning_tokens?: number | null;
            /** @description Predicted text that was used */
            accepted_prediction_tokens?: number | null;
            /** @description Predicted text that was not used, but is billed */
            rejected_prediction_tokens?: number | null;
        } | null;
        /** @description Milliseconds at points on the way, from hosts that tell them */
        LatencyCheckpoint: {
            [key: string]: number;
        };
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
            input_tokens?: number | null;
            /** @description The same count under a newer name, often left at 0 */
            output_tokens?: number | null;
            input_tokens_details?: components["schemas"]["ChatTokenDetails"];
            /** @description Tokens written to the five-minute cache of Claude models */
            claude_cache_creation_5_m_tokens?: number | null;
            /** @description Tokens written to the one-hour cache of Claude models */
            claude_cache_creation_1_h_tokens?: number | null;
            /** @description Tokens read from the cache of DeepSeek models */
            prompt_cache_hit_tokens?: number | null;
            /** @description Tokens not found in the cache of DeepSeek models */
            prompt_cache_miss_tokens?: number | null;
            /** @description Tokens written to a cache */
            cache_creation_input_tokens?: number | null;
            /** @description Price of the call, from gateways that tell it */
            cost?: (number | null) | {
                [key: string]: number | null;
            };
            /** @description Price by cause, in US dollars */
            cost_details?: {
                [key: string]: number | null;
            } | null;
            /** @description Price of the call in the smallest unit xAI bills */
            cost_in_usd_ticks?: number | null;
            /** @description List price of the call in US dollars */
            market_cost?: number;
            /** @description Whether the caller's own key at the upstream paid */
            is_byok?: boolean;
            /** @description Tier that served the request */
            service_tier?: string | null;
            /** @description Web pages that were read */
            num_sources_used?: number | null;
            /** @description Seconds spent waiting */
            queue_time?: number;
            /** @description Seconds spent reading */
            prompt_time?: number;
            /** @description Seconds spent writing */
            completion_time?: number;
            /** @description Seconds in all */
            total_time?: number;
            latency_checkpoint?: components["schemas"]["LatencyCheckpoint"];
        } | null;
        /** @description What the content filter saw in one prompt */
        FilteredPrompt: {
            /** @description Position of the prompt */
            prompt_index?: number;
            content_filter_results: components["schemas"]["ContentFilterResults"];
        };
        /** @description Tokens by model, where several took part */
        UsageBreakdown: {
            /** @description The models */
            models: {
                /** @description Its name */
                model: string;
                usage: components["schemas"]["ChatUsage"];
            }[];
        } | null;
        /** @description What Groq adds to an answer */
        GroqFacts: {
            /** @description Id of the request at Groq */
            id?: string;
            /** @description The seed that was used */
            seed?: number | null;
            usage?: components["schemas"]["ChatUsage"];
            usage_breakdown?: components["schemas"]["UsageBreakdown"];
        };
        /** @description Seconds spent on the call, from Cerebras */
        TimeInfo: {
            /** @description Waiting */
            queue_time?: number;
            /** @description Reading */
            prompt_time?: number;
            /** @description Writing */
            completion_time?: number;
            /** @description All together */
            total_time?: number;
            /** @description When it was begun, in Unix seconds */
            created?: number;
        };
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
            /** @description What the content filter saw in the prompts */
            prompt_filter_results?: components["schemas"]["FilteredPrompt"][] | null;
            /** @description Id of the answer at a routing gateway */
            generationId?: string;
            x_groq?: components["schemas"]["GroqFacts"];
            usage_breakdown?: components["schemas"]["UsageBreakdown"];
            time_info?: components["schemas"]["TimeInfo"];
            latency_checkpoint?: components["schemas"]["LatencyCheckpoint"];
            /** @description Internal to vLLM */
            kv_transfer_params?: Record<string, unknown> | null;
            /** @description Log probabilities of the prompt, from vLLM */
            prompt_logprobs?: (Record<string, unknown> | null)[] | null;
            /** @description Tokens of the prompt, from vLLM */
            prompt_token_ids?: number[] | null;
            /** @description The prompt as the model read it, from vLLM */
            prompt_text?: string | null;
            /** @description The prompt sent back, from Together */
            prompt?: unknown[];
        };
        /** @description A piece of a call. Id and name come once, the arguments in pieces of JSON text. Without an index it is a whole call, from hosts that do not cut calls. */
        ChatToolCallDelta: {
            /** @description Which call the piece belongs to */
            index?: number;
            /** @description Id to answer the call with */
            id?: string | null;
            /** @description Kind of tool, `function` */
            type?: string | null;
            /** @description The function and a piece of its arguments */
            function?: {
                /** @description Name of the function */
                name?: string | null;
                /** @description JSON text to append */
                arguments?: string | null;
            };
        } & (unknown | {
            /** @description The whole function */
            function: {
                /** @description Name of the function */
                name: string;
                /** @description The whole JSON text */
                arguments: string;
            };
        });
        /** @description Text and calls to append to the answer so far */
        ChatDelta: {
            /**
             * @description Who speaks, in the first chunk. A few hosts send null or an empty text in the others.
             * @enum {string|null}
             */
            role?: "assistant" | "" | null;
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
            provider_metadata?: components["schemas"]["ProviderMetadata"];
        };
        /** @description What one choice gains with a chunk. Without a delta only where a content filter reports on what was sent before. */
        ChatChunkChoice: {
            /** @description Position among the choices */
            index: number;
            delta?: components["schemas"]["ChatDelta"];
            /** @description Why the choice ended, null or absent until then */
            finish_reason?: string | null;
            /** @description Why it ended, in the words of the model behind the gateway */
            native_finish_reason?: string | null;
            /** @description The stop text or token that ended it */
            stop_reason?: string | number | null;
            logprobs?: components["schemas"]["ChatLogprobs"];
            content_filter_results?: components["schemas"]["ContentFilterResults"];
            /** @description Which part of the answer the filter reports on, where it works beside the stream */
            content_filter_offsets?: {
                /** @description Characters that are checked */
                check_offset?: number;
                /** @description First character of the report */
                start_offset?: number;
                /** @description Character after the last */
                end_offset?: number;
            };
        } & (unknown | unknown);
        /** @description A piece of an answer. The chunk that carries usage, and some first chunks, have no choices. */
        ChatCompletionChunk: {
            /** @description Id of the answer, the same in all its chunks, empty from some hosts */
            id: string;
            /**
             * @description Kind of object, `chat.completion.chunk` but for a few hosts: empty in what a content filter reports, `chat.completion.done` or `chat.completion` where a search host sends the answer so far along
             * @enum {string}
             */
            object: "chat.completion.chunk" | "chat.completion.done" | "chat.completion" | "";
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
            /** @description What the content filter saw in the prompts */
            prompt_filter_results?: components["schemas"]["FilteredPrompt"][] | null;
            /** @description Id of the answer at a routing gateway */
            generationId?: string;
            x_groq?: components["schemas"]["GroqFacts"];
            usage_breakdown?: components["schemas"]["UsageBreakdown"];
            time_info?: components["schemas"]["TimeInfo"];
            latency_checkpoint?: components["schemas"]["LatencyCheckpoint"];
            /** @description Internal to vLLM */
            kv_transfer_params?: Record<string, unknown> | null;
            /** @description Log probabilities of the prompt, from vLLM */
            prompt_logprobs?: (Record<string, unknown> | null)[] | null;
            /** @description Tokens of the prompt, from vLLM */
            prompt_token_ids?: number[] | null;
            /** @description The prompt as the model read it, from vLLM */
            prompt_text?: string | null;
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
            background?: string | null;
            /** @description `png`, `webp` or `jpeg`, from gpt-image */
            output_format?: string | null;
            /** @description `low`, `medium` or `high`, from gpt-image */
            quality?: string | null;
            /** @description Width and height in pixels */
            size?: string | null;
            /** @description Model that drew */
            model?: string | null;
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
        /** @description A text and how it is to be continued */
        CreateCompletionRequest: {
            /** @description Name of the model, for example `gpt-3.5-turbo-instruct`, `davinci-002` or `babbage-002`. Any name is accepted here. */
            model: string;
            /** @description What to continue, as text or as token ids, one or several */
            prompt: string | string[] | number[] | number[][];
            /**
             * @description Send the continuation as events while it is written
             * @default false
             */
            stream?: boolean | null;
            stream_options?: components["schemas"]["ChatStreamOptions"];
            /**
             * @description Upper limit of tokens in each continuation
             * @default 16
             */
            max_tokens?: number | null;
            /**
             * @description Randomness of the choice of tokens, 0 for the likeliest
             * @default 1
             */
            temperature?: number | null;
            /**
             * @description Share of probability mass that tokens are drawn from
             * @default 1
             */
            top_p?: number | null;
            /**
             * @description Number of continuations. Each is billed.
             * @default 1
             */
            n?: number | null;
            /**
             * @description How many continuations are written, of which the `n` best come back. Not with `stream`.
             * @default 1
             */
            best_of?: number | null;
            /**
             * @description Return the prompt in front of its continuation
             * @default false
             */
            echo?: boolean | null;
            /** @description How many likely tokens to return at each position */
            logprobs?: number | null;
            /** @description Up to four texts before which the continuation ends */
            stop?: string | string[] | null;
            /** @description Text that comes after the continuation */
            suffix?: string | null;
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
            /** @description Makes repeated calls more alike where the model honours it */
            seed?: number | null;
            /** @description Your own id of the person behind the request */
            user?: string;
        };
        /** @description Log probabilities of the tokens, null unless asked for */
        CompletionLogprobs: {
            /** @description The tokens */
            tokens?: string[];
            /** @description Natural logarithm of the probability of each, null for the first */
            token_logprobs?: (number | null)[];
            /** @description The likeliest tokens at each position */
            top_logprobs?: ({
                [key: string]: number;
            } | null)[] | null;
            /** @description Where each token begins */
            text_offset?: number[];
        } | null;
        /** @description One continuation, or a piece of it */
        CompletionChoice: {
            /** @description The text */
            text: string;
            /** @description Position among the choices */
            index?: number;
            logprobs?: components["schemas"]["CompletionLogprobs"];
            /** @description Why it ended, `stop`, `length` or `content_filter`; null until then */
            finish_reason?: string | null;
            /** @description The stop text or token that ended it */
            stop_reason?: string | number | null;
        };
        /** @description A continuation, whole or one event of a stream */
        Completion: {
            /** @description Id of the continuation */
            id: string;
            /**
             * @description Kind of object, `text_completion` but for a few hosts and for what a content filter reports
             * @enum {string}
             */
            object: "text_completion" | "text.completion" | "";
            /** @description When it was made, in Unix seconds */
            created: number;
            /** @description Model that wrote it */
            model?: string;
            /** @description One continuation for each of the `n` asked for, none in the event that carries usage */
            choices: components["schemas"]["CompletionChoice"][];
            usage?: components["schemas"]["ChatUsage"];
            /** @description Id of the configuration the model ran with */
            system_fingerprint?: string | null;
        };
        /** @description A continuation without id and time, from a few hosts */
        BareCompletion: {
            /** @description Model that wrote it */
            model: string;
            /** @description The continuations */
            choices: {
                /** @description The text */
                text: string;
                /** @description Log probabilities of the tokens, null unless asked for */
                log_probs?: Record<string, unknown> | null;
            }[];
            /** @description Never there, or it is the common form */
            id?: unknown;
            /** @description Never there, or it is the common form */
            object?: unknown;
            /** @description Never there, or it is the common form */
            created?: unknown;
        };
        /** @description A continuation in the common form, or in the bare form of a few hosts */
        CompletionResult: components["schemas"]["Completion"] | components["schemas"]["BareCompletion"];
        /** @description An event with a piece of text only, from a few hosts */
        CompletionPiece: {
            /** @description Text to append */
            value: string;
        };
        /** @description One event of a stream, of the form of a whole continuation, or an error on its own */
        CompletionEvent: components["schemas"]["Completion"] | components["schemas"]["CompletionPiece"] | components["schemas"]["ChatStreamError"];
        /** @description Bytes in the body itself */
        GeminiBlob: {
            /** @description Media type of the bytes, for example `image/png` or `image/jpeg` */
            mimeType: string;
            /** @description The bytes in base64, without a `data:` prefix */
            data: string;
        };
        /** @description One part of a turn. It holds one of the fields below. */
        GeminiPart: {
            /** @description Text */
            text?: string;
            inlineData?: components["schemas"]["GeminiBlob"];
            /** @description The same in the spelling that the vendor's client also sends */
            inline_data?: {
                /** @description Media type of the bytes */
                mime_type: string;
                /** @description The bytes in base64, without a `data:` prefix */
                data: string;
            };
            /** @description A file by its address */
            fileData?: {
                /** @description Media type of the file */
                mimeType?: string;
                /** @description Address of the file */
                fileUri: string;
            };
            /** @description A call that the model asked for */
            functionCall?: Record<string, unknown>;
            /** @description The result of such a call */
            functionResponse?: Record<string, unknown>;
            /** @description Whether the part is a thought */
            thought?: boolean;
            /** @description Proof of a thought, to send back */
            thoughtSignature?: string;
        };
        /** @description One turn of the conversation */
        GeminiContent: {
            /** @description `user` or `model` */
            role?: string;
            /** @description Text and pictures in reading order */
            parts: components["schemas"]["GeminiPart"][];
        };
        /** @description How to answer */
        GeminiGenerationConfig: {
            /** @description Kinds of output wanted, `TEXT` and `IMAGE` */
            responseModalities?: string[];
            /** @description Shape of the picture */
            imageConfig?: {
                /** @description Ratio of width to height, one of 1:1, 2:3, 3:2, 3:4, 4:3, 4:5, 5:4, 9:16, 16:9 and 21:9. Empty or absent for automatic. */
                aspectRatio?: string;
                /** @description `512`, `1K`, `2K` or `4K`. Always send it: the gateway bills by it and refuses some models without it (`规格维度缺失: imageSize`). */
                imageSize?: string;
            };
            /** @description Number of answers */
            candidateCount?: number;
            /** @description Randomness of the choice of tokens */
            temperature?: number;
            /** @description Share of probability mass that tokens are drawn from */
            topP?: number;
            /** @description Number of likely tokens that are drawn from */
            topK?: number;
            /** @description Upper limit of tokens in the answer */
            maxOutputTokens?: number;
            /** @description Makes repeated calls more alike */
            seed?: number;
            /** @description Texts before which the answer ends */
            stopSequences?: string[];
            /** @description How long to think */
            thinkingConfig?: {
                /** @description Whether thoughts come back as parts */
                includeThoughts?: boolean;
                /** @description Tokens that may be spent on thinking */
                thinkingBudget?: number;
            };
        };
        /** @description What to draw, and after which pictures */
        GenerateContentRequest: {
            /** @description The conversation so far, oldest first */
            contents: components["schemas"]["GeminiContent"][];
            generationConfig?: components["schemas"]["GeminiGenerationConfig"];
            systemInstruction?: components["schemas"]["GeminiContent"];
            /** @description What to hold back */
            safetySettings?: {
                /** @description For example `HARM_CATEGORY_HARASSMENT` */
                category: string;
                /** @description For example `BLOCK_ONLY_HIGH` */
                threshold: string;
            }[];
            /** @description Functions and tools that the model may use */
            tools?: Record<string, unknown>[];
            /** @description How tools are to be used */
            toolConfig?: Record<string, unknown>;
            /** @description Sent outside of `generationConfig` by the vendor's client */
            seed?: number;
        };
        /** @description One part of an answer. Pictures come as `inlineData`. */
        GeminiAnswerPart: {
            /** @description Text */
            text?: string;
            inlineData?: components["schemas"]["GeminiBlob"];
            /** @description Whether the part is a thought */
            thought?: boolean;
            /** @description Proof of a thought, to send back */
            thoughtSignature?: string;
            /** @description A call that the model asks for */
            functionCall?: {
                /** @description Name of the function */
                name: string;
                /** @description Its arguments, as the function's own parameters describe them */
                args?: {
                    [key: string]: unknown;
                };
                /** @description Id to answer the call with */
                id?: string;
            };
            /** @description Code that the model ran */
            executableCode?: {
                /** @description The code */
                code: string;
                /** @description Its language, for example `PYTHON` */
                language?: string;
                /** @description Id of the run */
                id?: string;
            };
            /** @description What the code gave */
            codeExecutionResult?: {
                /** @description For example `OUTCOME_OK` */
                outcome: string;
                /** @description What it printed */
                output?: string;
                /** @description Id of the run */
                id?: string;
            };
            /** @description A tool of Google's that was used */
            toolCall?: {
                /** @description For example `GOOGLE_SEARCH_WEB` */
                toolType: string;
                /** @description Id of the use */
                id?: string;
                /** @description What it was asked */
                args?: {
                    /** @description What was searched for */
                    queries?: string[];
                };
            };
            /** @description What that tool answered */
            toolResponse?: {
                /** @description For example `GOOGLE_SEARCH_WEB` */
                toolType: string;
                /** @description Id of the use */
                id?: string;
                /** @description The answer */
                response?: {
                    /** @description HTML to show */
                    search_suggestions?: string;
                };
            };
        };
        /** @description One token and how likely it was */
        GeminiTokenLogprob: {
            /** @description The token */
            token?: string;
            /** @description Its number */
            tokenId?: number;
            /** @description Natural logarithm of its probability */
            logProbability?: number;
        };
        /** @description Log probabilities of the tokens */
        GeminiLogprobs: {
            /** @description The tokens of the answer */
            chosenCandidates?: components["schemas"]["GeminiTokenLogprob"][];
            /** @description The likeliest tokens at each position */
            topCandidates?: {
                /** @description Its tokens, likeliest first */
                candidates?: components["schemas"]["GeminiTokenLogprob"][];
            }[];
        };
        /** @description What the answer is grounded on */
        GeminiGrounding: {
            /** @description The sources */
            groundingChunks?: {
                /** @description A page */
                web?: {
                    /** @description Its address */
                    uri?: string;
                    /** @description Its title */
                    title?: string;
                    /** @description Its domain */
                    domain?: string;
                };
                /** @description A document of one's own */
                retrievedContext?: {
                    /** @description Its address */
                    uri?: string;
                    /** @description Its title */
                    title?: string;
                    /** @description The passage */
                    text?: string;
                    /** @description Where it is stored */
                    fileSearchStore?: string;
                };
            }[];
            /** @description Which source supports which words */
            groundingSupports?: {
                /** @description Positions of its sources */
                groundingChunkIndices?: number[];
                /** @description The words */
                segment?: {
                    /** @description First byte */
                    startIndex?: number;
                    /** @description Byte after the last */
                    endIndex?: number;
                    /** @description The words themselves */
                    text?: string;
                };
            }[];
            /** @description What was searched for */
            webSearchQueries?: string[];
            /** @description What to show of the search */
            searchEntryPoint?: {
                /** @description HTML to show */
                renderedContent?: string;
            };
            /** @description Facts about the retrieval */
            retrievalMetadata?: Record<string, unknown>;
        };
        /** @description One answer. Without content only where something held it back, which the reason then says. */
        GeminiCandidate: {
            /** @description What it says and shows. Without parts when something held it back. */
            content?: {
                /** @description `model` */
                role?: string;
                /** @description Text and pictures in reading order */
                parts?: components["schemas"]["GeminiAnswerPart"][];
            };
            /** @description Why it ended, `STOP` for a whole answer, else for example `MAX_TOKENS` or `SAFETY`. Absent until then. */
            finishReason?: string | number;
            /** @description Why it ended, in words */
            finishMessage?: string;
            /** @description Position among the candidates */
            index?: number;
            /** @description Mean log probability of the tokens */
            avgLogprobs?: number;
            logprobsResult?: components["schemas"]["GeminiLogprobs"];
            safetyRatings?: components["schemas"]["GeminiSafetyRatings"];
            /** @description Sources that are quoted */
            citationMetadata?: {
                /** @description The sources */
                citations?: {
                    /** @description First byte of the answer that is quoted */
                    startIndex?: number;
                    /** @description Byte after the last */
                    endIndex?: number;
                    /** @description Its address */
                    uri?: string;
                    /** @description Its title */
                    title?: string;
                    /** @description Its licence */
                    license?: string;
                }[];
            };
            groundingMetadata?: components["schemas"]["GeminiGrounding"];
            /** @description Pages that were read */
            urlContextMetadata?: {
                /** @description The pages */
                urlMetadata?: {
                    /** @description Its address */
                    retrievedUrl?: string;
                    /** @description For example `URL_RETRIEVAL_STATUS_SUCCESS` */
                    urlRetrievalStatus?: string;
                }[];
            };
        } & (unknown | {
            /** @description Anything but a whole answer */
            finishReason: unknown;
        });
        /** @description Text and pictures, or why there are none. Usage alone, which counts no answer yet, may come before the first answer of a stream or in place of one. */
        GenerateContentResponse: {
            /** @description The answers, none when the prompt was held back */
            candidates?: components["schemas"]["GeminiCandidate"][];
            /** @description Why the prompt was held back */
            promptFeedback?: {
                /** @description The reason, for example `SAFETY` */
                blockReason?: string;
                /** @description The reason in words */
                blockReasonMessage?: string;
                safetyRatings?: components["schemas"]["GeminiSafetyRatings"];
            };
            usageMetadata?: components["schemas"]["GeminiUsage"];
            /** @description Model that answered */
            modelVersion?: string;
            /** @description Id of the answer */
            responseId?: string;
            /** @description When it was made, as RFC 3339 */
            createTime?: string;
        } & ({
            /** @description At least one */
            candidates: components["schemas"]["GeminiCandidate"][];
        } | unknown | {
            /** @description Not there */
            candidates?: unknown;
            /** @description Counts no answer */
            usageMetadata: {
                /**
                 * @description None
                 * @constant
                 */
                candidatesTokenCount?: 0;
            };
        });
        /** @description What to film. With `duration` 25, `hd` has no effect. */
        CreateVideoGenerationRequest: {
            /** @description What to film. Paragraphs of `Shot n:`, `duration: n sec` and `Scene: …` make a storyboard; `@username`, set off by spaces, brings in a character. */
            prompt: string;
            /** @description `sora-2` or `sora-2-pro`. Any name is accepted here. */
            model: string;
            /** @description Pictures to begin from, by address, data URI or base64. No real people. */
            images?: string[];
            /**
             * @description Landscape or portrait
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * @description Higher resolution, for sora-2-pro only, and slower
             * @default false
             */
            hd?: boolean;
            /**
             * @description Seconds, as text. 10 and 15 for both models, 25 for sora-2-pro; 4, 8 and 12 on the official channel.
             * @enum {string}
             */
            duration?: "4" | "8" | "10" | "12" | "15" | "25";
            /**
             * Format: uri
             * @description Address that receives the finished task by POST
             */
            notify_hook?: string;
            /**
             * @description Whether the film carries a watermark
             * @default false
             */
            watermark?: boolean;
            /**
             * @description A private film is not published and cannot be remixed
             * @default false
             */
            private?: boolean;
            /** @description Video to take a character from. No real people, or it fails. */
            character_url?: string;
            /** @description Start and end in that video, in seconds, one to three seconds apart, as `1,3` */
            character_timestamps?: string;
            /** @description Sent by clients of the family, not documented */
            seed?: number;
        };
        /** @description The film, null until the task has succeeded */
        VideoGenerationOutput: {
            /** @description Address of the film */
            output?: string;
            /** @description Addresses of all films */
            outputs?: string[];
        } | null;
        /** @description A video task */
        VideoGeneration: {
            /** @description Id of the task */
            task_id: string;
            status: components["schemas"]["TaskStatus"];
            /** @description Upstream that works on it, for example `openai` */
            platform?: string;
            /** @description Kind of task, for example `sora-video` */
            action?: string;
            /** @description How far it is, in percent with the sign, `100%` on failure too */
            progress?: string;
            /** @description Why it failed, else empty */
            fail_reason?: string;
            /** @description When it was submitted, in Unix seconds */
            submit_time?: number;
            /** @description When work began, in Unix seconds, 0 until then */
            start_time?: number;
            /** @description When it ended, in Unix seconds, 0 until then */
            finish_time?: number;
            /** @description Empty */
            search_item?: string;
            data?: components["schemas"]["VideoGenerationOutput"];
        };
        /** @description Which seconds of which video. Give one of `url` and `from_task`; the published example gives both. */
        CreateCharacterRequest: {
            /** @description Start and end in seconds, one to three seconds apart, as `1,3` */
            timestamps: string;
            /** @description Address of a video with sound, in which the character appears */
            url?: string;
            /** @description Id of a finished task of one's own */
            from_task?: string;
        } & ({
            /** @description Given */
            url: unknown;
        } | {
            /** @description Given */
            from_task: unknown;
        });
        /** @description A character */
        Character: {
            /** @description Id of the character */
            id: string;
            /** @description Name to write as `@username` in prompts */
            username: string;
            /** @description Address of its profile */
            permalink: string;
            /** @description Address of its picture */
            profile_picture_url: string;
        };
        /** @description What to film, as parts of a form. Every part but the picture is text. */
        CreateVideoRequest: {
            /** @description `sora-2` or `sora-2-pro`. Any name is accepted here. */
            model: string;
            /** @description What to film */
            prompt: string;
            /**
             * @description Width and height in pixels. The last two for sora-2-pro only.
             * @default 720x1280
             * @enum {string}
             */
            size?: "720x1280" | "1280x720" | "1024x1792" | "1792x1024";
            /**
             * @description Seconds, as text. 4, 8 and 12 on the official channel; 10, 15 and, for sora-2-pro, 25 on the other.
             * @default 4
             * @enum {string}
             */
            seconds?: "4" | "8" | "10" | "12" | "15" | "25";
            /**
             * Format: binary
             * @description Picture to begin from, png, jpeg or webp, of exactly the asked size
             */
            input_reference?: Uploadable;
            /** @description Whether the film carries a watermark */
            watermark?: boolean;
        };
        /** @description What to film, as JSON and so without a file */
        CreateVideoJsonRequest: {
            /** @description `sora-2` or `sora-2-pro`. Any name is accepted here. */
            model: string;
            /** @description What to film */
            prompt: string;
            /**
             * @description Width and height in pixels. The last two for sora-2-pro only.
             * @default 720x1280
             * @enum {string}
             */
            size?: "720x1280" | "1280x720" | "1024x1792" | "1792x1024";
            /**
             * @description Seconds, as text
             * @default 4
             * @enum {string}
             */
            seconds?: "4" | "8" | "10" | "12" | "15" | "25";
            /** @description Picture to begin from */
            input_reference?: string | {
                /** @description Address of the picture */
                image_url?: string;
                /** @description Id of an uploaded file */
                file_id?: string;
            };
            /** @description Whether the film carries a watermark */
            watermark?: boolean;
        };
        /** @description Why the video failed, else null */
        VideoError: {
            /** @description Short machine-readable reason */
            code?: string | null;
            /** @description Text for people */
            message: string;
        } | null;
        /** @description A video */
        Video: {
            /** @description Id of the video */
            id: string;
            /** @description The same id, for compatibility within the family */
            task_id?: string;
            /**
             * @description Kind of object, `video`, empty while some gateways are processing
             * @enum {string}
             */
            object: "video" | "";
            /** @description Model that films */
            model: string;
            /** @description State of the video. `completed` and `failed` are final. The list is open. */
            status: "queued" | "in_progress" | "processing" | "completed" | "failed" | "unknown" | (string & {});
            /** @description How far it is, in percent */
            progress: number;
            /** @description When it was begun, in Unix seconds */
            created_at: number;
            /** @description When it was completed, in Unix seconds */
            completed_at?: number | null;
            /** @description Until when the film can be fetched, in Unix seconds, a day after completion */
            expires_at?: number | null;
            /** @description What was asked for */
            prompt?: string | null;
            /** @description Its length in seconds, as text */
            seconds?: string;
            /** @description Width and height in pixels */
            size?: string;
            /** @description The video it is a variation of */
            remixed_from_video_id?: string | null;
            error?: components["schemas"]["VideoError"];
            /** @description Address of the film, empty until it is completed */
            video_url?: string | null;
            /** @description Further facts, from some gateways with the film's address as `url` */
            metadata?: {
                /** @description Address of the film */
                url?: string;
            } | null;
            /** @description What the video used */
            usage?: Record<string, unknown> | null;
        };
        /** @description What to change */
        RemixVideoRequest: {
            /** @description What to change */
            prompt: string;
        };
        /** @description Where the film is */
        VideoContentAddress: {
            /** @description Address of the film, empty while it is not ready */
            url: string;
        };
        /** @description Where the song is */
        UploadAudioFromUrlRequest: {
            /**
             * Format: uri
             * @description Public address of an mp3
             */
            url: string;
        };
        /** @description A task in the envelope of the family */
        MusicTaskAccepted: {
            /** @description `success` */
            code: string;
            /** @description Empty on success */
            message?: string;
            /** @description Id of the task */
            data: string;
        };
        /** @description What to continue, and how. `make_instrumental` is required on the page and absent from its example. */
        SubmitMusicRequest: {
            /** @description Lyrics, up to 3000 characters for chirp-v4 and 5000 for later models */
            prompt: string;
            /** @description Version of the model. `chirp-v4`, `chirp-auk` (v4.5) and `chirp-bluejay` (v4.5+) can continue an upload; `chirp-crow` is v5. */
            mv: string;
            /** @description Title of the song */
            title: string;
            /** @description Style, up to 200 characters for chirp-v4 and 1000 for later models */
            tags: string;
            /** @description Style to avoid */
            negative_tags?: string;
            /** @description Id of the clip to continue */
            continue_clip_id: string;
            /** @description Second from which to continue */
            continue_at: number;
            /**
             * @description Kind of work, here to continue an upload
             * @constant
             */
            task: "upload_extend";
            /** @description Whether to leave out the voice */
            make_instrumental?: boolean;
            /** @description Id of the task that the clip belongs to. Open-source gateways of the family ask for it. */
            task_id?: string;
            /**
             * Format: uri
             * @description Address that receives the finished task by POST
             */
            notify_hook?: string;
        };
        /** @description What was asked for, and how it went */
        MusicClipMetadata: {
            /** @description Style */
            tags?: string | null;
            /** @description Lyrics */
            prompt?: string | null;
            /** @description Length in seconds, null until complete */
            duration?: number | null;
            /** @description Why it failed, in short */
            error_type?: string | null;
            /** @description Why it failed */
            error_message?: string | null;
            /** @description Clip it continues */
            audio_prompt_id?: string | null;
            /** @description Description the lyrics were made from */
            gpt_description_prompt?: string | null;
        };
        /** @description A clip of music */
        MusicClip: {
            /** @description Id of the clip */
            id: string;
            /** @description Its title */
            title?: string;
            /** @description State of the clip. The list is open. */
            status?: "submitted" | "queued" | "streaming" | "complete" | "error" | (string & {});
            /** @description Address of the sound, empty at first */
            audio_url?: string;
            /** @description Address of a film of it, empty until complete */
            video_url?: string;
            /** @description Address of the cover */
            image_url?: string | null;
            /** @description Address of the cover in large */
            image_large_url?: string | null;
            /** @description Address of the account's picture */
            avatar_image_url?: string | null;
            /** @description Model that made it */
            model_name?: string;
            /** @description Version of the model */
            major_model_version?: string;
            metadata?: components["schemas"]["MusicClipMetadata"];
            /** @description When it was begun, as RFC 3339 */
            created_at?: string;
            /** @description Name of the account */
            display_name?: string;
            /** @description Handle of the account */
            handle?: string;
            /** @description Kind of record, `song_schema` */
            entity_type?: string;
            /** @description Whether it may be commented on */
            allow_comments?: boolean;
            /** @description How often it was reported */
            flag_count?: number;
            /** @description Whether the handle was changed */
            is_handle_updated?: boolean;
            /** @description Whether the account likes it */
            is_liked?: boolean;
            /** @description Whether it is public */
            is_public?: boolean;
            /** @description Whether it was thrown away */
            is_trashed?: boolean;
        };
        /** @description The raw body of suno */
        MusicClipBatch: {
            /** @description Id of the batch */
            id?: string;
            /** @description The clips being made */
            clips: components["schemas"]["MusicClip"][];
            /** @description State of the batch */
            status?: string;
            /** @description When it was begun, as RFC 3339 */
            created_at?: string;
            /** @description How many clips are made */
            batch_size?: number;
            /** @description Version of the model */
            major_model_version?: string;
            /** @description What was asked for */
            metadata?: Record<string, unknown>;
        };
        /** @description The task id in the envelope of the family, or the raw body of suno */
        SubmitMusicResult: components["schemas"]["MusicTaskAccepted"] | components["schemas"]["MusicClipBatch"];
        /** @description A music task */
        MusicTask: {
            /** @description Id of the task */
            task_id: string;
            /** @description `MUSIC` or `LYRICS` */
            action?: string;
            status: components["schemas"]["TaskStatus"];
            /** @description Why it failed, else empty */
            fail_reason?: string;
            /** @description How far it is, in percent with the sign */
            progress?: string;
            /** @description When it was submitted, in Unix seconds */
            submit_time?: number;
            /** @description When work began, in Unix seconds, 0 until then */
            start_time?: number;
            /** @description When it ended, in Unix seconds, 0 until then */
            finish_time?: number;
            /** @description Address that is told, else empty */
            notify_hook?: string;
            /** @description Empty */
            search_item?: string;
            /** @description The clips, or the lyrics, null before the first look upstream */
            data?: components["schemas"]["MusicClip"][] | {
                /** @description Id of the lyrics */
                id?: string;
                /** @description Their title */
                title?: string;
                /** @description The lyrics */
                text: string;
                /** @description State of the lyrics */
                status?: string;
            } | null;
        };
        /** @description Which tasks */
        FetchMusicTasksRequest: {
            /** @description Ids of tasks */
            ids: string[];
            /**
             * @description Kind of the tasks
             * @enum {string}
             */
            action?: "MUSIC" | "LYRICS";
        };
        /** @description Tasks in the envelope of the family */
        MusicTaskList: {
            /** @description `success` */
            code: string;
            /** @description Empty on success */
            message?: string;
            /** @description The tasks that are known, null when none is */
            data: components["schemas"]["MusicTask"][] | null;
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
        /** @description The request does not follow the contract, the upstream model refused it, or a priced size is missing */
        GeminiBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The video is not completed yet */
        VideoNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request does not follow the contract, in the envelope of the task endpoints or of the gateway */
        MusicBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
        ModelName: string;
        /** @description The text `true` turns the call into a task, whose id is the whole answer. Any other text keeps it synchronous. */
        Async: string;
        /** @description Address that receives the finished task by POST. Only useful together with `async=true`. */
        Webhook: string;
        /** @description Id that the submission answered. Opaque text, 32 hexadecimal digits in the documentation. */
        TaskId: string;
        /** @description Name of the model, without a `-lite` suffix. Any name is accepted here. */
        Model: string;
        /** @description Id that the submission answered. Opaque text, a UUID or a longer form such as `veo3:1756693796-YQVHH4A3Lg`. */
        VideoGenerationId: string;
        /** @description Id of the video, as its object says */
        VideoId: string;
        /**
         * @description What to fetch, `video`, `thumbnail` or `spritesheet`
         * @example video
         */
        Variant: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long the film may be kept
         * @example public, max-age=86400
         */
        CacheControl: string;
        /**
         * @description Which bytes these are, and how many there are
         * @example bytes 0-1023/1048576
         */
        ContentRange: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createChatCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
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
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
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
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
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
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
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
    createCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The text and how to continue it */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCompletionRequest"];
            };
        };
        responses: {
            /** @description The continuation, whole or as a stream of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionResult"];
                    "text/event-stream": components["schemas"]["CompletionEvent"];
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
    generateContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Name of the model, without a `-lite` suffix. Any name is accepted here. */
                model: components["parameters"]["Model"];
            };
            cookie?: never;
        };
        /** @description What to draw, and after which pictures */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateContentRequest"];
            };
        };
        responses: {
            /** @description Text and pictures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateContentResponse"];
                };
            };
            400: components["responses"]["GeminiBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    createVideoGeneration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to film */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVideoGenerationRequest"];
            };
        };
        responses: {
            /** @description The id of the task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskAccepted"];
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
    getVideoGeneration: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Id that the submission answered. Opaque text, a UUID or a longer form such as `veo3:1756693796-YQVHH4A3Lg`. */
                task_id: components["parameters"]["VideoGenerationId"];
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
                    "application/json": components["schemas"]["VideoGeneration"];
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
    createCharacter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which seconds of which video */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCharacterRequest"];
            };
        };
        responses: {
            /** @description The character */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Character"];
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
    createVideo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to film */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateVideoRequest"];
                "application/json": components["schemas"]["CreateVideoJsonRequest"];
            };
        };
        responses: {
            /** @description The video, queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
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
    remixVideo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Id of the video, as its object says */
                task_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        /** @description What to change */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemixVideoRequest"];
            };
        };
        responses: {
            /** @description The new video, queued */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
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
    getVideo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Id of the video, as its object says */
                task_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The video */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Video"];
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
    getVideoContent: {
        parameters: {
            query?: {
                /**
                 * @description What to fetch, `video`, `thumbnail` or `spritesheet`
                 * @example video
                 */
                variant?: components["parameters"]["Variant"];
            };
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path: {
                /** @description Id of the video, as its object says */
                task_id: components["parameters"]["VideoId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The film, or where it is */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": Uploadable;
                    "application/json": components["schemas"]["VideoContentAddress"];
                };
            };
            /** @description The part of the film that the header `Range` asked for */
            206: {
                headers: {
                    "Content-Range": components["headers"]["ContentRange"];
                    [name: string]: unknown;
                };
                content: {
                    "video/mp4": Uploadable;
                };
            };
            400: components["responses"]["VideoNotReady"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    uploadAudioFromUrl: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where the song is */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadAudioFromUrlRequest"];
            };
        };
        responses: {
            /** @description The id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicTaskAccepted"];
                };
            };
            400: components["responses"]["MusicBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    submitMusic: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to continue, and how */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitMusicRequest"];
            };
        };
        responses: {
            /** @description The task id, or the clips */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmitMusicResult"];
                };
            };
            400: components["responses"]["MusicBadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["DefaultError"];
        };
    };
    fetchMusicTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the model as the gateway routes and bills it. It may differ from `model` in the body (a `-lite` or `-4k` variant of the same model). Send it wherever the body has no `model`. The documentation's own example value is Chinese text, which an HTTP header cannot portably carry. */
                ModelName?: components["parameters"]["ModelName"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which tasks */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchMusicTasksRequest"];
            };
        };
        responses: {
            /** @description The tasks that are known */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MusicTaskList"];
                };
            };
            400: components["responses"]["MusicBadRequest"];
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
