import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { StoreRefusedError } from "../errors/store-refused-error.ts";

/** Files that this process has. */
const held = new Set<string>();

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function holderOf(lock: string): Promise<number> {
  const text = await readFile(lock, "utf8").catch(() => "");
  return Number.parseInt(text, 10);
}

/** Gives a file with the own process id to what puts it in its place: nobody sees one without an id. */
async function withOwnId<Result>(lock: string, use: (written: string) => Promise<Result>): Promise<Result> {
  const written = `${lock}.${randomUUID()}`;
  await writeFile(written, String(process.pid), { mode: 0o600 });
  return use(written).finally(() => rm(written, { force: true }));
}

/** Puts the own process id into a new file. False when the file is there. */
async function take(lock: string): Promise<boolean> {
  try {
    await withOwnId(lock, (written) => link(written, lock));
    return true;
  } catch (error) {
    // Only Node rejects here, and it rejects with errors.
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Takes the lock of a dead process over, unless another is faster. */
async function takeOver(lock: string, dead: number): Promise<void> {
  const claim = `${lock}.claim`;
  if (!(await take(claim))) return;
  try {
    // Whoever had the claim before may have left the lock its own.
    if (Object.is(await holderOf(lock), dead)) await withOwnId(lock, (written) => rename(written, lock));
  } finally {
    await rm(claim, { force: true });
  }
}

/** Takes a file of one's own, unless a process that lives has it. A restarted container can have the id of the one before. */
async function takeOrInherit(lock: string): Promise<void> {
  if (await take(lock)) return;
  const holder = await holderOf(lock);
  if (!isAlive(holder)) await takeOver(lock, holder);
}

/**
 * Keeps other processes from a file by another one beside it, `PATH.lock`. One that a dead process left is taken over.
 *
 * @returns what gives the file free
 * @throws StoreRefusedError while a process that lives has it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${resolve(path)}.lock`;
  const refusal = (pid: number) => {
    const advice = `stop it, or delete ${lock} if it is none of the mock's`;
    return new StoreRefusedError(`file:${path}`, `process ${pid} uses it; ${advice}`);
  };
  if (held.has(lock)) throw refusal(process.pid);
  held.add(lock);
  try {
    await takeOrInherit(lock);
    const holder = await holderOf(lock);
    if (holder !== process.pid) throw refusal(holder);
  } catch (error) {
    held.delete(lock);
    throw error;
  }
  return async () => {
    // Given back twice, it could be another's by then.
    if (held.delete(lock)) await rm(lock, { force: true });
  };
}
