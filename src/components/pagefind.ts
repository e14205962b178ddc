/** What the search page uses of Pagefind's browser API (pagefind 1.6). */

export interface PagefindHasil {
  id: string;
  data: () => Promise<PagefindIsi>;
}

export interface PagefindIsi {
  url: string;
  /** HTML with `<mark>` around the words found; everything else is escaped by Pagefind. */
  excerpt: string;
  meta: Record<string, string>;
}

export type Saringan = Record<string, Record<string, number>>;

export interface Pagefind {
  options: (options: { baseUrl?: string; excerptLength?: number; ranking?: Record<string, number> }) => Promise<void>;
  filters: () => Promise<Saringan>;
  debouncedSearch: (
    query: string | null,
    options: { filters: Record<string, string> },
    delay?: number,
  ) => Promise<{ results: PagefindHasil[] } | null>;
}

/** Loads the search index of the site that is served under `base`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The file is written by `lajur build` after the pages, so the bundler must not look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 28 });
  return pagefind;
}
