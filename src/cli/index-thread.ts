import { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { answerTasks } from './answer-tasks.ts';

/** A page as it is indexed. */
export interface IndexPage {
  url: string;
  content: string;
}

/** What the thread of the index is asked for: to take pages in, or to write the index and end; to `null` it only ends. */
export type IndexTask = { pages: readonly IndexPage[]; out?: never } | { pages?: never; out: string | null };

let index: Promise<PagefindIndex> | undefined;
let isEnding = false;

// Pagefind's own module waits for ever for the answer of a process that was killed: then this thread fails, and with it the build.
subscribe('child_process', (message) => {
  const started = typeof message === 'object' && message !== null && 'process' in message ? message.process : null;
  if (!(started instanceof ChildProcess)) return;
  started.once('exit', () => {
    if (!isEnding) throw endedEarly();
  });
});

answerTasks((task: IndexTask) => answer(task).catch((error: unknown) => {
  throw error instanceof Error && error.message === 'Pagefind backend closed' ? endedEarly() : error;
}));

function endedEarly(): Error {
  return new Error('EINDEXENDED: Pagefind');
}

async function answer({ pages, out }: IndexTask): Promise<true> {
  if (pages !== undefined) {
    const into = await (index ??= startPagefind());
    // Its service answers them one by one; the pipe is kept filled.
    for (const { errors } of await Promise.all(pages.map((page) => into.addHTMLFile(page)))) failOn(errors);
    return true;
  }
  try {
    if (out !== null) failOn((await (await (index ??= startPagefind())).writeFiles({ outputPath: out })).errors);
  } finally {
    isEnding = true;
    await close();
  }
  return true;
}

async function startPagefind(): Promise<PagefindIndex> {
  const { index: made, errors } = await createIndex();
  if (!made) throw new Error(errors.join('\n'));
  return made;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
