import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** What lies outside of the content folder and must never be seen in a site. */
export const SECRET = 'RAHASIA-DI-LUAR-FOLDER-8c41';

/** A hostile content folder in a folder of its own, beside what it must not reach. */
export interface Corpus {
  /** The folder that holds everything. */
  parent: string;
  content: string;
  outside: string;
}

/** An SOP of the unit `kantor` with a small procedure. */
export function sopText({ identitas = '', body = '', table = '' }: { identitas?: string; body?: string; table?: string } = {}): string {
  const rows = table === '' ? '| No | Kegiatan | Staf | Waktu |\n|---|---|---|---|\n| 1 | Menyusun surat | ● | 1 jam |\n' : table;
  return `---\nnama: Contoh\nunit: kantor\n${identitas}---\n\n${body}\n\n## Prosedur\n\n${rows}`;
}

function tableOf(langkah: number, lajur: number): string {
  const heads = Array.from({ length: lajur }, (_, i) => `Jabatan ${i + 1}`);
  const row = (no: number): string => `| ${no} | Menyusun | ${heads.map(() => '●').join(' | ')} | 1 jam |`;
  return [`| No | Kegiatan | ${heads.join(' | ')} | Waktu |`, `|${'---|'.repeat(lajur + 3)}`, ...Array.from({ length: langkah }, (_, i) => row(i + 1)), ''].join('\n');
}

/** A mapping whose aliases unfold to 9 to the power of 12 values. */
const ALIAS_BOMB = `kop: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `k${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]\n`).join('')}`;

/** Files that cannot be read or shown, by name, each with the rule that says so. */
export const REFUSED: Readonly<Record<string, { rule: string; text: () => string }>> = {
  'alias-meledak': { rule: 'yaml/tidak-terbaca', text: () => sopText({ identitas: ALIAS_BOMB }) },
  'alias-banyak': { rule: 'yaml/tidak-terbaca', text: () => sopText({ identitas: `kop: &a [x]\ndigantikan: [${'*a, '.repeat(50_000)}]\n` }).replaceAll(', *a, *a', ',\n *a, *a') },
  'kurung-yaml': { rule: 'yaml/tidak-terbaca', text: () => sopText({ identitas: `kop: ${'[\n '.repeat(50_000)}\n` }) },
  'kunci-banyak': { rule: 'yaml/kunci-tak-dikenal', text: () => sopText({ identitas: Array.from({ length: 30_000 }, (_, i) => `kunci${i}: 1\n`).join('') }) },
  'kutipan-dalam': { rule: 'berkas/tidak-terbaca', text: () => sopText({ body: `${'> '.repeat(9_000)}x` }) },
  'baris-panjang': { rule: 'berkas/terlalu-besar', text: () => sopText({ body: '&amp;\\*'.repeat(60_000) }) },
  'judul-banyak': { rule: 'berkas/terlalu-besar', text: () => sopText({ body: '## a\n\nx\n\n'.repeat(40_000) }) },
  'langkah-banyak': { rule: 'prosedur/terlalu-besar', text: () => sopText({ table: tableOf(10_000, 1) }) },
  'lajur-banyak': { rule: 'prosedur/terlalu-besar', text: () => sopText({ table: tableOf(2, 500) }) },
  'panah-banyak': { rule: 'prosedur/terlalu-besar', text: () => sopText({ table: tableOf(60, 20) }) },
  'bukan-nol': { rule: 'yaml/tidak-terbaca', text: () => '\u0000'.repeat(10_000) },
};

/** Makes the corpus: the written cases, the large ones, and links and pipes, which no repository can hold. */
export function makeCorpus(parent: string): Corpus {
  const content = join(parent, 'isi');
  const outside = join(parent, 'luar');
  const kantor = join(content, 'sop', 'kantor');
  cpSync(FIXTURES, content, { recursive: true });
  mkdirSync(join(outside, 'unit'), { recursive: true });
  writeFileSync(join(outside, 'rahasia.txt'), SECRET);
  writeFileSync(join(outside, 'unit', 'rahasia.md'), sopText({ body: SECRET }));
  for (const [name, { text }] of Object.entries(REFUSED)) writeFileSync(join(kantor, `${name}.md`), text());
  writeFileSync(join(kantor, 'lima-puluh-mega.md'), '');
  truncateSync(join(kantor, 'lima-puluh-mega.md'), 50_000_000);
  symlinkSync(join(outside, 'unit', 'rahasia.md'), join(kantor, 'tautan-keluar.md'));
  symlinkSync(join(outside, 'tidak-ada.md'), join(kantor, 'tautan-buntu.md'));
  symlinkSync('/dev/zero', join(kantor, 'gawai.md'));
  execFileSync('mkfifo', [join(kantor, 'pipa.md')]);
  writeFileSync(join(kantor, 'baris\nbaru %2f..%2f \u202edm.md'), sopText());
  symlinkSync(join(outside, 'rahasia.txt'), join(kantor, 'naskah-markup.case', 'rahasia.txt'));
  execFileSync('mkfifo', [join(kantor, 'naskah-markup.case', 'pipa.txt')]);
  writeFileSync(join(kantor, 'naskah-markup.case', 'gaji\u202efdp.exe'), 'isi');
  writeFileSync(join(kantor, 'naskah-markup.case', '"><script>globalThis.__pwned=1<!--.txt'), 'isi');
  return { parent, content, outside };
}
