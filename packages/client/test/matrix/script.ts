/**
 * One thing that the server does while it writes a body: a text to send, bytes in base64 to send in pieces of so many
 * bytes, `wait` until the case resumes it, `hang` for ever, or `cut` the connection.
 */
export type ScriptStep = string | { readonly base64: string; readonly pieceLength: number } | "wait" | "hang" | "cut";

/** How the server answers one request. */
export interface ScriptedAnswer {
  /** Steps before the head of the answer is sent, so before the client knows of an answer at all. */
  readonly before?: readonly ScriptStep[];
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body ends in good order after its last step. Default: empty. */
  readonly body?: readonly ScriptStep[];
}

/** A request as the server received it, under the path behind the base URL. */
export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as UTF-8 text. */
  readonly body: string;
}

/** A script on the server, of its own to each case. */
export interface Script {
  /** The base URL for a client. */
  readonly baseUrl: string;
  /** Every request so far, oldest first. */
  requests(): Promise<readonly ReceivedRequest[]>;
  /** Lets the server go on behind the `wait` it stands at, or will come to next. */
  resume(): Promise<void>;
  /** Resolves once the connection of the latest request has closed before its answer was complete. */
  closed(): Promise<void>;
}

/** Puts a script on the matrix server: the first request gets the first answer, and so on. Further requests get a 418. */
export async function scripted(url: string, ...answers: readonly ScriptedAnswer[]): Promise<Script> {
  const created = await fetch(`${url}/scripts`, { method: "POST", body: JSON.stringify(answers) });
  const control = `${url}/scripts/${await created.text()}`;
  const ask = async (question: string) => (await fetch(`${control}/${question}`)).text();
  return {
    baseUrl: `${control}/gateway`,
    requests: async () => JSON.parse(await ask("requests")),
    resume: async () => void (await ask("resume")),
    closed: async () => void (await ask("closed")),
  };
}

/** An answer that is an event stream of this body. */
export function eventStream(...body: readonly ScriptStep[]): ScriptedAnswer {
  return { headers: { "content-type": "text/event-stream" }, body };
}

/** An answer that is JSON. */
export function jsonAnswer(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): ScriptedAnswer {
  return { status, headers: { "content-type": "application/json", ...headers }, body: [JSON.stringify(value)] };
}
