import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A build says that it lives by touching its lock this often. */
const BEAT_MS = 2_000;
/** A lock that has not been touched for so long belongs to nobody: on another machine nothing else tells. */
const STALE_MS = 120_000;
const RETRY_MS = 200;

/** A lock that is held. */
export interface Lock {
  release: () => Promise<void>;
}

/**
 * Takes a lock, so that two builds of one site follow each other. A lock whose process has ended is taken over.
 *
 * @param onWait called once where another process holds it, with that process's id
 */
export async function takeLock(path: string, onWait: (pid: number) => void): Promise<Lock> {
  await mkdir(dirname(path), { recursive: true });
  const own = `${process.pid} ${hostname()}\n`;
  for (let tries = 0; !(await tryTake(path, own)); tries += 1) {
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (isGone(holder)) {
      await takeAway(path, holder);
      continue;
    }
    if (tries === 0) onWait(holder.pid);
    await sleep(RETRY_MS);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      await rm(path, { force: true });
    },
  };
}

async function tryTake(path: string, own: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(own);
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
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
    const [pid = '', host = ''] = (await readFile(path, 'utf8')).trim().split(' ');
    return { pid: Number(pid), host, ageMs: Date.now() - (await stat(path)).mtimeMs };
  } catch {
    return null;
  }
}

function isGone({ pid, host, ageMs }: Holder): boolean {
  if (ageMs > STALE_MS) return true;
  // A lock without a name has just been made, or its maker was killed between two calls.
  if (host === '') return ageMs > BEAT_MS;
  if (host !== hostname()) return false;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Removes a lock that belongs to nobody, unless another process has just done so and taken it. */
async function takeAway(path: string, gone: Holder): Promise<void> {
  const aside = `${path}-${process.pid}`;
  await rename(path, aside).catch(() => {});
  const taken = await readHolder(aside);
  if (taken !== null && (taken.pid !== gone.pid || taken.host !== gone.host)) await rename(aside, path);
  else await rm(aside, { force: true });
}
