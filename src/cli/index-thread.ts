import { close, createIndex, type PagefindIndex } from 'pagefind';
import { answerTasks } from './answer-tasks.ts';

/** What the thread of the index is asked for: to take pages in, or to write the index and end; to `null` it only ends. */
export type IndexTask = { pages: readonly { url: string; content: string }[]; out?: never } | { pages?: never; out: string | null };

let index: Promise<PagefindIndex> | undefined;

answerTasks(async ({ pages, out }: IndexTask) => {
  if (pages !== undefined) {
    const into = await (index ??= startPagefind());
    // Its service answers them one by one; the pipe is kept filled.
    for (const { errors } of await Promise.all(pages.map((page) => into.addHTMLFile(page)))) failOn(errors);
    return true;
  }
  try {
    if (out !== null) failOn((await (await (index ??= startPagefind())).writeFiles({ outputPath: out })).errors);
  } finally {
    await close();
  }
  return true;
});

async function startPagefind(): Promise<PagefindIndex> {
  const { index: made, errors } = await createIndex();
  if (!made) throw new Error(errors.join('\n'));
  return made;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
