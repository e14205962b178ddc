/**
 * Content-Security-Policy of the pages: all comes from the site itself, and nothing that a text smuggles in runs, loads or sends.
 * The pages in which Mermaid runs have their own (`components/mermaid/csp.ts`). What a `<meta>` cannot say (`frame-ancestors`) is for
 * the web server's header.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  // Parts of other pages of the site that a script fetches, and the search index.
  'connect-src': "'self'",
  // The frame in which Mermaid draws.
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

/** The policy of a page; `search` lets Pagefind's WebAssembly run in it. */
function policy({ search }: { search: boolean }): string {
  const directives = search ? { ...DIRECTIVES, 'script-src': "'self' 'wasm-unsafe-eval'" } : DIRECTIVES;
  return Object.entries(directives).map(([name, sources]) => `${name} ${sources}`).join('; ');
}

export const SITE_CSP = policy({ search: false });

/** For the pages that load Pagefind: the search, and the 404, which looks for what was meant. */
export const SEARCH_CSP = policy({ search: true });
