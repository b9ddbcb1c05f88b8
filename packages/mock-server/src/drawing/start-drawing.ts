import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import type { DrawPicture } from "../media/draw-picture.ts";

/** Draws beside the thread that answers: a large picture takes seconds. */
export interface Drawing extends AsyncDisposable {
  /** Rejects what is not drawn yet when the drawing ends. */
  readonly draw: DrawPicture;
}

/** Milliseconds after which a thread without work ends and gives its memory back. */
const idle = 60_000;

/** The file beside this one, which is TypeScript in the source and JavaScript in what is published. */
const filename = fileURLToPath(new URL(`draw-thread${extname(import.meta.url)}`, import.meta.url));

async function startThread(): Promise<Piscina> {
  const { Piscina: Threads } = await import("piscina");
  return new Threads({ filename, name: "draw", minThreads: 0, maxThreads: 1, idleTimeout: idle });
}

/** Gets ready to draw. The thread begins with the first picture, and keeps no process alive without work. */
export function startDrawing(): Drawing {
  let thread: Promise<Piscina> | undefined;
  return {
    async draw(picture) {
      thread ??= startThread();
      return (await thread).run(picture);
    },
    [Symbol.asyncDispose]: async () => (await thread)?.destroy(),
  };
}
