import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Does tasks of one kind on all cores. */
export interface Pool<Task, Result> {
  /** How many tasks are worth handing over before the first is done. */
  size: number;
  run: (task: Task) => Promise<Result>;
  close: () => Promise<void>;
}

/** What goes to a thread and comes back from it. */
export interface Question<Task> {
  id: number;
  task: Task;
}
export interface Answer<Result> {
  id: number;
  result: Result | null;
  error: unknown;
}

interface Waiting<Result> {
  resolve: (result: Result) => void;
  reject: (error: unknown) => void;
}

/** A pool that does the work in this thread: the start of another costs more than it saves in a small build. */
export function inlinePool<Task, Result>(run: (task: Task) => Promise<Result>): Pool<Task, Result> {
  return { size: 1, run, close: async () => {} };
}

/** One thread for each core. */
const CORES = Math.max(2, Math.min(8, availableParallelism()));

/** A pool of threads; `module` answers every task with `answerTasks`, and finds `setup` as its `workerData`. A single thread does its tasks in their order. */
export function threadPool<Task, Result>(module: URL, setup?: unknown, size = CORES): Pool<Task, Result> {
  const threads: Thread<Task, Result>[] = [];
  return {
    size: size * 2,
    run: (task) => {
      // The least busy one, for tasks differ in length; another is started only where all have work.
      const best = threads.toSorted((a, b) => a.waiting() - b.waiting())[0];
      if (best !== undefined && (best.waiting() === 0 || threads.length === size)) return best.run(task);
      const another = startThread<Task, Result>(module, setup);
      threads.push(another);
      return another.run(task);
    },
    close: async () => {
      await Promise.all(threads.map(({ stop }) => stop()));
    },
  };
}

/** Room for short-lived objects: pages make many, and with the usual 16 MB clearing them away takes a sixth of the time. */
const YOUNG_MB = 64;

interface Thread<Task, Result> {
  waiting: () => number;
  run: (task: Task) => Promise<Result>;
  stop: () => Promise<unknown>;
}

function startThread<Task, Result>(module: URL, setup: unknown): Thread<Task, Result> {
  const worker = new Worker(module, { workerData: setup, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const waiting = new Map<number, Waiting<Result>>();
  let count = 0;
  // A thread that has ended answers nothing any more; what it is asked afterwards fails as what it was doing.
  let ended: { error: unknown } | null = null;
  const failAll = (error: unknown): void => {
    ended ??= { error };
    for (const { reject } of waiting.values()) reject(ended.error);
    waiting.clear();
  };
  worker.on('message', ({ id, result, error }: Answer<Result>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (result === null) one?.reject(error);
    else one?.resolve(result);
  });
  worker.on('error', failAll);
  worker.on('exit', (code) => failAll(new Error(`A thread of the build ended with ${code}`)));
  return {
    waiting: () => waiting.size,
    run: (task) => {
      if (ended !== null) return Promise.reject(ended.error);
      const id = (count += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        const question: Question<Task> = { id, task };
        worker.postMessage(question);
      });
    },
    stop: () => worker.terminate(),
  };
}
