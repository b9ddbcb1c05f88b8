import type { FileHandle } from "node:fs/promises";

/** Appends lines to a file. */
export interface Appender {
  /** Resolves once the line is on the disk. */
  append(line: string): Promise<void>;
  /** Closes the file once everything is on the disk. */
  close(): Promise<void>;
}

/** Appends to an open file. Lines that come while others are written share the next write. */
export function createAppender(file: FileHandle): Appender {
  let waiting: string[] = [];
  let next: Promise<void> | undefined;
  let last = Promise.resolve();

  const write = async () => {
    const lines = waiting;
    [waiting, next] = [[], undefined];
    await file.appendFile(lines.join(""));
    await file.datasync();
  };
  const append = (line: string) => {
    waiting.push(line);
    // A write that failed must not keep the ones behind it from trying.
    next ??= last.then(write, write);
    last = next;
    return next;
  };
  const close = () => last.catch(() => {}).then(() => file.close());
  return { append, close };
}
