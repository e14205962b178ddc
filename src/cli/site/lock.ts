import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A build says that it lives by touching its lock this often. */
const BEAT_MS = 2_000;
/** A lock that has not been touched for so long belongs to nobody: on another machine nothing else tells. */
const STALE_MS = 120_000;
/** The same where the process it names lives on this machine: it may be another one by now, or have been stopped for a while with the machine. */
const STALE_HERE_MS = 30 * 60_000;
const RETRY_MS = 200;

/** A lock that is held. */
export interface Lock {
  /** False where another has taken it over: this process slept for so long that it was thought dead. */
  isHeld: () => Promise<boolean>;
  /** The time by the clock of the disk that the lock is on. */
  now: () => Promise<number>;
  release: () => Promise<void>;
}

/** Locks of this process. Another one may have had its number before, as the first of a container always has. */
const held = new Set<string>();

/**
 * Takes a lock, so that two builds of one site follow each other. A lock whose process has ended is taken over.
 *
 * @param onWait called once where another process holds it, with that process's id
 */
export async function takeLock(path: string, onWait: (pid: number) => void): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${process.pid} ${hostname()} ${randomUUID()}\n`;
  let isTold = false;
  while (!(await tryTake(path, own))) {
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (isGone(holder, held.has(path))) {
      await takeAway(path, holder);
      continue;
    }
    // One without a name is soon named, or soon known to be nobody's.
    if (!isTold && holder.host !== '') {
      onWait(holder.pid);
      isTold = true;
    }
    await sleep(RETRY_MS);
  }
  held.add(path);
  const isHeld = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => '')) === own;
  const beat = setInterval(() => void isHeld().then((isOurs) => (isOurs ? utimes(path, new Date(), new Date()) : undefined)).catch(() => {}), BEAT_MS);
  beat.unref();
  return {
    isHeld,
    now: async () => {
      await utimes(path, new Date(), new Date());
      return (await stat(path)).ctimeMs;
    },
    release: async () => {
      clearInterval(beat);
      held.delete(path);
      if (await isHeld()) await rm(path, { force: true });
    },
  };
}

async function tryTake(path: string, own: string): Promise<boolean> {
  let file: FileHandle;
  try {
    file = await open(path, 'wx');
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    await file.writeFile(own);
    return true;
  } catch (error) {
    // On a full disk a name can be made, but nothing be written into it.
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

interface Holder {
  pid: number;
  host: string;
  ageMs: number;
}

/** Who holds the lock; `null` where it has just been released. */
async function readHolder(path: string): Promise<Holder | null> {
  try {
    // A machine that loses its power leaves anything.
    const [, pid = '0', host = ''] = /^(\d+) ([^\s\0]+) /.exec(await readFile(path, 'utf8')) ?? [];
    return { pid: Number(pid), host, ageMs: Date.now() - (await stat(path)).mtimeMs };
  } catch (error) {
    return nullIfMissing(error);
  }
}

function isGone({ pid, host, ageMs }: Holder, isOurs: boolean): boolean {
  if (ageMs > (host === hostname() ? STALE_HERE_MS : STALE_MS)) return true;
  // A lock without a name has just been made, or its maker was killed between two calls.
  if (host === '') return ageMs > BEAT_MS;
  if (host !== hostname()) return false;
  if (pid === process.pid) return !isOurs;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/** Removes a lock that belongs to nobody, unless another process has just done so and taken it. */
async function takeAway(path: string, gone: Holder): Promise<void> {
  const aside = `${path}-${process.pid}`;
  await rename(path, aside).catch(nullIfMissing);
  const taken = await readHolder(aside);
  if (taken !== null && (taken.pid !== gone.pid || taken.host !== gone.host)) await rename(aside, path);
  else await rm(aside, { force: true });
}

/** Any other trouble would come again at every try. */
function nullIfMissing(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null;
  throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
