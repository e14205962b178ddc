import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Numbers that look random and are the same in every run. */
export interface Chance {
  below: (limit: number) => number;
  pick: <T>(items: readonly T[]) => T;
}

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from');
      return item;
    },
  };
}

/** An edit of a content folder, as an agency makes it. */
export type Edit = (dir: string, chance: Chance, nth: number) => void;

function sopFiles(dir: string): string[] {
  return readdirSync(join(dir, 'sop'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort().map((path) => join(dir, 'sop', path));
}

function change(path: string, edit: (text: string) => string): void {
  writeFileSync(path, edit(existsSync(path) ? readFileSync(path, 'utf8') : ''));
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const attachment = (sop: string): string => join(sop.slice(0, -3), 'formulir.txt');

/** A word in the first cell of kegiatan; the table keeps its form. */
export const editKegiatan: Edit = (dir, chance, nth) => change(chance.pick(sopFiles(dir)), (text) => text.replace(/^(\| *1 *\| *)/m, `$1Segera (${nth}) `));

/** All kinds of edits, by what they change. */
export const EDITS: Readonly<Record<string, Edit>> = {
  kegiatan: editKegiatan,
  nama: (dir, chance, nth) => change(chance.pick(sopFiles(dir)), (text) => text.replace(/^nama: .*$/m, `nama: Pekerjaan Nomor ${nth}`)),
  nomor: (dir, chance, nth) => change(chance.pick(sopFiles(dir)), (text) => text.replace(/^(?:nomor: .*\n)?nama:/m, `nomor: "065/${nth}/SOP"\nnama:`)),
  'new SOP': (dir, chance, nth) => {
    const path = chance.pick(sopFiles(dir));
    put(join(dirname(path), `tambahan-${nth}.md`), readFileSync(path, 'utf8').replace(/^nama: .*$/m, `nama: Tambahan ${nth}`));
  },
  'deleted SOP': (dir, chance) => {
    const files = sopFiles(dir);
    if (files.length > 4) rmSync(chance.pick(files));
  },
  rujukan: (dir, chance, nth) => {
    const nama = /^nama: (.*)$/m.exec(readFileSync(chance.pick(sopFiles(dir)), 'utf8'))?.[1] ?? '';
    change(chance.pick(sopFiles(dir)), (text) => text.replace(/^## (?:Keterkaitan.*|Prosedur.*)$/m, (head) => (head.startsWith('## K') ? `${head}\n\n1. SOP ${nama}\n` : `## Keterkaitan\n\n1. SOP ${nama}\n2. SOP yang Belum Ada ${nth}\n\n${head}`)));
  },
  'dasar hukum': (dir, chance) => change(chance.pick(sopFiles(dir)), (text) => text.replace(/^## Dasar Hukum.*$/m, (head) => `${head}\n\n1. Peraturan Presiden Nomor ${29 + chance.below(12)} Tahun 2014 tentang Sistem Akuntabilitas\n`)),
  glosarium: (dir, _, nth) => appendFileSync(join(dir, 'glosarium.yaml'), `\n- istilah: ISTILAH${nth}\n  kepanjangan: Menerima Berkas ${nth}\n`),
  peraturan: (dir, chance, nth) => change(join(dir, 'peraturan.yaml'), (text) => `${text.replace(/^( {2}tentang: Keuangan Negara).*$/m, `$1 ${nth}`)}
- id: perpres-${30 + nth}-2014
  tentang: Sistem Akuntabilitas
  dicabutOleh:
    - peraturan: perpres-${1 + chance.below(9)}-2020
      sejak: 2020-0${1 + chance.below(9)}-01
      sumber: { keterangan: uji, diperiksa: 2024-01-01, keyakinan: tinggi }
`),
  pelaksana: (dir, chance, nth) => {
    const text = readFileSync(chance.pick(sopFiles(dir)), 'utf8');
    const unit = /^unit: (.*)$/m.exec(text)?.[1] ?? '';
    appendFileSync(join(dir, 'pelaksana.yaml'), `\n- unit: ${unit}\n  nama: Peran Baru ${nth}\n  alias: [Nama Lain ${nth}]\n`);
  },
  situs: (dir, chance, nth) => change(join(dir, 'situs.yaml'), (text) => chance.below(2) === 0 ? text.replace(/^nama: .*$/m, `nama: Portal ${nth}`) : `${text.replace(/^masaTinjau: .*\n/m, '')}\nmasaTinjau: ${6 + (nth % 30)}\n`),
  unit: (dir, _, nth) => change(join(dir, 'unit.yaml'), (text) => text.replace(/^ {2}nama: .*$/m, `  nama: Kantor Nomor ${nth}`)),
  'attachment added': (dir, chance, nth) => put(attachment(chance.pick(sopFiles(dir))), `formulir ${nth}`.padEnd(40, '.')),
  'attachment of the same size': (dir, chance, nth) => {
    for (const path of sopFiles(dir).map(attachment)) if (existsSync(path) && chance.below(2) === 0) put(path, `lain ${nth}`.padEnd(40, '.'));
  },
  'attachment removed': (dir, chance) => rmSync(dirname(attachment(chance.pick(sopFiles(dir)))), { recursive: true, force: true }),
  tanggal: (dir, chance, nth) => change(chance.pick(sopFiles(dir)), (text) => text.replace(/^( +efektif: ).*$/m, `$12021-${String(1 + (nth % 12)).padStart(2, '0')}`)),
  'bytes that change nothing': (dir, chance) => appendFileSync(chance.pick(sopFiles(dir)), '\n\n'),
  'file renamed': (dir, chance, nth) => {
    const path = chance.pick(sopFiles(dir));
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    put(join(dirname(path), `pindah-${nth}.md`), text);
  },
  nothing: () => {},
};
