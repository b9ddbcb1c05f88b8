import { open, readFile, rename } from "node:fs/promises";
import { isStoreRefusedError, StoreRefusedError } from "../errors/store-refused-error.ts";
import { createAppender } from "./appender.ts";
import { readChange, writeChange } from "./change-line.ts";
import { lockFile } from "./lock-file.ts";
import { createMemoryStore } from "./memory-store.ts";
import { applyChange, type Change, changesOf, emptyState, type State } from "./state.ts";
import type { CollectionName, CounterName, Store } from "./store.ts";

/** What ends with the process: the journal, which is for looking at and much, and failures, which a start sets anew. */
const passing: ReadonlySet<CollectionName | CounterName> = new Set(["requests", "faults", "throws"]);

function isPassing(change: Change): boolean {
  if ("clear" in change) return false;
  return passing.has("put" in change ? change.put : change.count);
}

/** The first line of every store, whole as soon as there is a file: without it a file is somebody else's. */
const header = '{"haoee-mock-store":1}';

/** What stands in a file that a process may have left in the middle of a line. Unfinished lines were never answered. */
function readState(text: string, path: string): State {
  const state = emptyState();
  if (text === "") return state;
  const [first, ...lines] = text.split("\n");
  if (first !== header || lines.length === 0) {
    throw new StoreRefusedError(`file:${path}`, "it is no store of the mock; name a file that is not there yet");
  }
  for (const [index, line] of lines.entries()) {
    const change = readChange(line);
    if (change) applyChange(state, change);
    else if (index < lines.length - 1) {
      const advice = "mend the line or delete it, or name another file";
      throw new StoreRefusedError(`file:${path}`, `line ${index + 2} is damaged; ${advice}`);
    }
  }
  return state;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    // Only Node rejects here, and it rejects with errors.
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "";
    throw new StoreRefusedError(`file:${path}`, message, { cause: error });
  }
}

/** Writes a state in place of what stands in a file: whole, or not at all. */
async function compact(path: string, state: State): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, "w", 0o600);
  await file.writeFile([`${header}\n`, ...[...changesOf(state)].map(writeChange)].join(""));
  await file.sync();
  await file.close();
  await rename(beside, path);
}

async function openFile(path: string): Promise<Store> {
  const unlock = await lockFile(path);
  try {
    const state = readState(await textOf(path), path);
    await compact(path, state);
    const appender = createAppender(await open(path, "a", 0o600));
    const keep = (change: Parameters<typeof writeChange>[0]) => appender.append(writeChange(change));
    const store = createMemoryStore(state, async (change) => {
      if (!isPassing(change)) await keep(change);
    });
    const end = () => appender.close().finally(unlock);
    return { ...store, lasting: true, [Symbol.asyncDispose]: end };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/**
 * A store in a file of one step a line. What it has promised to keep survives the death of the process, and of the
 * machine.
 *
 * @throws StoreRefusedError for a damaged file, one that is no store, one that another process uses, and one that cannot be written.
 */
export async function openFileStore(path: string): Promise<Store> {
  try {
    return await openFile(path);
  } catch (error) {
    if (isStoreRefusedError(error)) throw error;
    throw new StoreRefusedError(`file:${path}`, error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}
