import type { ClientRequest, IncomingMessage } from "node:http";

/**
 * Waits for the head of the answer to a request. What goes wrong after it is told by the answer itself.
 *
 * @throws when there is none.
 */
export function answerHead(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.on("response", resolve);
    // It stays: bytes that are no HTTP may follow a head within one packet, and an error that nobody hears ends the process.
    asked.on("error", reject);
    asked.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("it chose another protocol"));
    });
  });
}
