/** The file that names the parts of the index; every index has another one. */
const ENTRY = 'pagefind/pagefind-entry.json';

/**
 * Remembers the index that stands now.
 *
 * @param base path that the site is served under
 * @returns what tells whether the site has been published anew since then
 */
export async function watchIndex(base: string): Promise<() => Promise<boolean>> {
  const read = async (): Promise<string> => {
    const response = await fetch(`${base}${ENTRY}`, { cache: 'no-store' });
    return response.ok ? response.text() : '';
  };
  const first = await read();
  return async () => {
    const now = await read().catch(() => '');
    return now !== '' && now !== first;
  };
}
