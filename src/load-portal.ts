import { getCollection, getEntry } from 'astro:content';
import { digestOf } from './cli/digest.ts';
import { buildPortal, type Portal } from './portal.ts';
import { runDate, siteBase } from './run-settings.ts';

let portal: Promise<Portal> | undefined;

/** The Portal, read from the content store once; in `lajur dev` anew for each page, for the content may have changed. */
export function loadPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return readPortal();
  portal ??= readPortal();
  return portal;
}

/** One path for every SOP, for the routes under `/sop/<unit>/<slug>/`. */
export async function sopPaths() {
  const { sop } = await loadPortal();
  return sop.map((item) => {
    const [unit = '', slug = ''] = item.sop.id.split('/');
    return { params: { unit, slug }, props: { item } };
  });
}

async function readPortal(): Promise<Portal> {
  const settings = await getEntry('settings', 'situs');
  if (!settings) throw new Error('The settings of the content folder were not loaded');
  const entries = await getCollection('sop');
  const files = entries.map(({ data }) => data);
  return buildPortal({
    ...settings.data,
    versi: digestOf([JSON.stringify(settings.data), ...entries.map(({ id, data: { digest } }) => `${id} ${digest}`).sort()].join('\n')).slice(0, 8),
    sop: files.flatMap(({ sop }) => sop ?? []),
    temuan: [...settings.data.temuan, ...files.flatMap(({ temuan }) => temuan)],
    base: siteBase(),
    today: runDate(),
  });
}
