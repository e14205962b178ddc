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
  options: (options: { baseUrl?: string; ranking?: Record<string, number>; noWorker?: boolean }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null, options: { filters: Readonly<Record<string, string>> }) => Promise<{ results: PagefindResult[] }>;
}

/** Loads the search index of the site that is served under `base`. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  // The file is written by `lajur build` after the pages, so the bundler must not look for it.
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // The addresses in the index have the base already. A worker would copy every result to the page, thousands for a usual word:
  // that takes longer than the search itself, and its script is 12 kB more.
  await pagefind.options({ baseUrl: '/', ranking: { pageLength: 0.3, termFrequency: 1 }, noWorker: true });
  // Starts loading while the reader types.
  await pagefind.init();
  return pagefind;
}
