/** What the search uses of Pagefind's browser API (pagefind 1.6). */

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  anchors: { element: string; id: string }[];
}

export interface Pagefind {
  options: (options: { baseUrl?: string; ranking?: Record<string, number> }) => Promise<void>;
  search: (query: string | null, options: { filters: Readonly<Record<string, string>> }) => Promise<{ results: PagefindResult[] }>;
}

/** Loads the search index of the site that is served under `base`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The file is written by `lajur build` after the pages, so the bundler must not look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // The addresses in the index have the base already.
  await pagefind.options({ baseUrl: '/', ranking: { pageLength: 0.3, termFrequency: 1 } });
  return pagefind;
}
