/** Files of Pagefind that every search loads, below the base. They are written after the pages. */
export const PAGEFIND_SCRIPT = 'pagefind/pagefind.js';
/** For the language of the site. */
export const PAGEFIND_WASM = 'pagefind/wasm.id.pagefind';
