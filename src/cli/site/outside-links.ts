import { toCsv } from '../../csv.ts';
import { compareText } from '../../sop/text.ts';
import type { MadeFile } from './render-task.ts';

/** Where the list of links to other sites stands, below the base. */
export const OUTSIDE_LINKS = 'kepatuhan/tautan-luar.csv';

/** The links of a site's pages to other sites: they are listed for those who want to look, and never fetched. */
export function listOutsideLinks(files: readonly MadeFile[], base: string): { csv: string; count: number } {
  const rows = files.flatMap(({ file, page }) => (page?.outside ?? []).map((link) => [`${base}${file.replace(/(^|\/)index\.html$/, '$1')}`, link]));
  rows.sort(([page = '', link = ''], [otherPage = '', otherLink = '']) => compareText(page, otherPage) || compareText(link, otherLink));
  return { csv: toCsv(['halaman', 'tautan'], rows), count: new Set(rows.map(([, link]) => link)).size };
}
