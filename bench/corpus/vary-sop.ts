import type { Random } from './random.ts';
import { varyRows } from './vary-rows.ts';

export interface Variation {
  nomor: string;
  unit: string;
  nama: string;
  subject: string;
  /** Names of other SOPs of the unit. */
  others: readonly string[];
  random: Random;
}

/** An SOP made from a real one: another office, subject and number, other langkah, other rujukan, now and then another status. */
export function varySop(original: string, { nomor, unit, nama, subject, others, random }: Variation): string {
  const [frontMatter = '', ...sections] = original.split(/^(?=## )/mu);
  const status = random.below(20);
  const head = changeSubject(frontMatter, subject)
    .replace(/^nomor:.*$/mu, `nomor: "${nomor}"`)
    .replace(/^unit:.*$/mu, `unit: ${unit}${status === 0 ? '\nstatus: draf' : status === 1 ? '\nstatus: dicabut' : ''}`)
    .replace(/^nama:.*$/mu, `nama: ${nama}`);
  return head + sections.map((section) => varySection(section, { subject, others, random })).join('');
}

/** The name of an SOP that is made from a real one. */
export function varyNama(original: string, subject: string, place: string): string {
  const nama = /^nama: (.*)$/mu.exec(original)?.[1] ?? '';
  return `${changeSubject(nama, subject)} ${place}`;
}

function varySection(section: string, { subject, others, random }: Pick<Variation, 'subject' | 'others' | 'random'>): string {
  // The titles of regulations stay: a citation whose title is wrong would be a finding on every SOP.
  if (/^## dasar hukum/iu.test(section)) return section;
  const changed = changeSubject(section, subject);
  if (/^## keterkaitan/iu.test(section)) return `${changed.slice(0, changed.indexOf('\n'))}\n\n${listRujukan(others, random)}\n\n`;
  if (/^## prosedur/iu.test(section)) return changed.replace(/^\|.*(?:\n\|.*)*/mu, (table) => varyRows(table, subject, random));
  return changed;
}

/** One to four rujukan; of three, two are there and one is an SOP that nobody has written. */
function listRujukan(others: readonly string[], random: Random): string {
  return Array.from({ length: 1 + random.below(4) }, (_, i) => {
    const other = random.pick(others);
    return `${i + 1}. SOP ${random.below(3) === 0 || other === '' ? `${other} Tahunan`.trim() : other}`;
  }).join('\n');
}

function changeSubject(text: string, subject: string): string {
  return text.replaceAll('kinerja', subject).replaceAll('Kinerja', subject.charAt(0).toUpperCase() + subject.slice(1));
}
