import { readFile, rm, writeFile } from "node:fs/promises";
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

/** Writes the own process id into a new file. False when the file is there. */
async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** After a restart of a container the own id can be that of the process before. */
function isHeld(lock: string, pid: number): boolean {
  return pid === process.pid ? held.has(lock) : isAlive(pid);
}

/**
 * Keeps other processes from a file by another one beside it, `PATH.lock`. One that a dead process left is taken over.
 *
 * @returns what gives the file free
 * @throws StoreRefusedError while a process that lives has it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${resolve(path)}.lock`;
  if (!(await take(lock))) {
    const pid = await holderOf(lock);
    if (isHeld(lock, pid)) {
      const advice = `stop it, or delete ${lock} if it is none of the mock's`;
      throw new StoreRefusedError(`file:${path}`, `process ${pid} uses it; ${advice}`);
    }
    await writeFile(lock, String(process.pid), { mode: 0o600 });
  }
  held.add(lock);
  return async () => {
    // Given back twice, it could be another's by then.
    if (held.delete(lock)) await rm(lock, { force: true });
  };
}
