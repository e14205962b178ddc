import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from './pool.ts';

/** In a thread of a pool: does the tasks in their order and answers each. */
export function answerTasks<Task, Result>(run: (task: Task) => Promise<Result>): void {
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, task }: Question<Task>) => {
    last = last.then(async () => {
      const answer: Answer<Result> = await run(task).then((result) => ({ id, result, error: null }), (error: unknown) => ({ id, result: null, error }));
      parentPort?.postMessage(answer);
    });
  });
}
