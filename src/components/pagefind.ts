/** What the search page uses of Pagefind's browser API (pagefind 1.6). */

export interface PagefindResult {
  id: string;
  data: () => Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  /** HTML with `<mark>` around the words found; everything else is escaped by Pagefind. */
  excerpt: string;
  meta: Record<string, string>;
}

export type Filters = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: { baseUrl?: string; excerptLength?: number; ranking?: Record<string, number> }) => Promise<void>;
  filters: () => Promise<Filters>;
  debouncedSearch: (
    query: string | null,
    options: { filters: Record<string, string> },
    delay?: number,
  ) => Promise<{ results: PagefindResult[] } | null>;
}

/** Loads the search index of the site that is served under `base`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The file is written by `lajur build` after the pages, so the bundler must not look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 28 });
  return pagefind;
}
