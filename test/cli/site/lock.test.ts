import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from '../../../src/cli/site/lock.ts';

let path = '';
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'lajur-kunci-')), 'kunci');
});
afterEach(() => rmSync(dirname(path), { recursive: true, force: true }));

const never = (pid: number): void => {
  throw new Error(`waits for ${pid}`);
};

/** Id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid ?? 0;
}

function age(seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(path, then, then);
}

describe('a lock that belongs to nobody is taken over at once', () => {
  test.each<[string, () => Promise<void> | void]>([
    ['its process has ended', async () => writeFileSync(path, `${await deadPid()} ${hostname()} x\n`)],
    ['its process had the number of this one (the first of a container)', () => writeFileSync(path, `${process.pid} ${hostname()} x\n`)],
    ['another machine has not touched it for long', () => { writeFileSync(path, '1 mesin-lain x\n'); age(600); }],
    ['its process was killed before it wrote its name', () => { writeFileSync(path, ''); age(10); }],
    ['it holds anything else', () => { writeFileSync(path, '\u0000\u0000'); age(10); }],
  ])('%s', async (_, prepare) => {
    await prepare();
    const lock = await takeLock(path, never);
    expect(readFileSync(path, 'utf8')).toContain(`${process.pid} ${hostname()} `);
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});

describe('a lock that is held is waited for, and who holds it is told once', () => {
  test.each<[string, string, number]>([
    ['by a process of this machine', `${process.ppid} ${hostname()} x\n`, process.ppid],
    ['by one of another machine', '77 mesin-lain x\n', 77],
  ])('%s', async (_, text, pid) => {
    writeFileSync(path, text);
    const told: number[] = [];
    const waiting = takeLock(path, (holder) => {
      told.push(holder);
      setTimeout(() => rmSync(path), 700);
    });
    const lock = await waiting;
    expect(told).toEqual([pid]);
    await lock.release();
  });

  test('by this process', async () => {
    const first = await takeLock(path, never);
    const order: string[] = [];
    const second = takeLock(path, () => void order.push('waits')).then((lock) => {
      order.push('second');
      return lock;
    });
    await new Promise((resolve) => setTimeout(resolve, 400));
    order.push('first ends');
    await first.release();
    await (await second).release();
    expect(order).toEqual(['waits', 'first ends', 'second']);
  });
});

test('who has lost his lock to another leaves it alone', async () => {
  const slept = await takeLock(path, never);
  rmSync(path);
  writeFileSync(path, '77 mesin-lain x\n');
  expect(await slept.isHeld()).toBe(false);
  await slept.release();
  expect(readFileSync(path, 'utf8')).toBe('77 mesin-lain x\n');
});

test('of many that find the same dead lock, one at a time holds it', async () => {
  writeFileSync(path, `${await deadPid()} ${hostname()} x\n`);
  let inside = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 8 }, async () => {
    const lock = await takeLock(path, () => {});
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
    await lock.release();
  }));
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test('a lock that cannot be read is trouble, not a wait without end', async () => {
  mkdirSync(path);
  await expect(takeLock(path, never)).rejects.toThrow('EISDIR');
});
