import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site to its `pagefind/`. Only pages with `data-pagefind-body` are indexed;
 * the language, and with it the stemming, comes from `<html lang="id">`.
 *
 * @returns the number of pages indexed
 */
export async function indexSearch(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join('\n'));
    const added = await index.addDirectory({ path: site });
    failOn(added.errors);
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    failOn(written.errors);
    return added.page_count;
  } finally {
    await close();
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}
