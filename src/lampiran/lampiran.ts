import { z } from 'zod';

/** The attachments of an SOP, from the folder beside its file. */
export const lampiranSopSchema = z.object({
  /** Id of the SOP. */
  sop: z.string(),
  /** The folder, relative to the content folder, with `/`. */
  folder: z.string(),
  /** By name; `ukuran` in bytes. */
  berkas: z.array(z.object({ nama: z.string(), ukuran: z.number() })),
});

export type LampiranSop = z.output<typeof lampiranSopSchema>;

/** An attachment as the page shows it. */
export interface Lampiran {
  nama: string;
  /** Kind in words: "Dokumen Word". */
  jenis: string;
  /** Size in words: "1,2 MB". */
  ukuran: string;
  url: string;
}

/** Attachments larger than this, in bytes, are slow to open from an office's network. */
export const LARGEST = 20_000_000;

/** Files that a system or a program leaves behind: hidden ones, locks, thumbnails. */
export function isLeftover(nama: string): boolean {
  return /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(nama);
}

/**
 * The names of the files in the site, in the order given: `pindaian#2%.pdf` → `pindaian-2-.pdf`. However they are encoded, several web servers decode
 * these signs twice or refuse them.
 */
export function namaTerbit(berkas: readonly { nama: string }[]): string[] {
  const isPlain = (nama: string): boolean => !/[#%?\\]/.test(nama);
  const taken = new Set(berkas.map(({ nama }) => nama).filter(isPlain));
  return berkas.map(({ nama }) => {
    if (isPlain(nama)) return nama;
    const plain = nama.replace(/[#%?\\]/g, '-');
    let free = plain;
    for (let n = 2; taken.has(free); n += 1) free = plain.replace(/(?=\.[^.]*$)|$/, `-${n}`);
    taken.add(free);
    return free;
  });
}

/** The attachments of an SOP with their addresses. */
export function toLampiran(berkas: LampiranSop['berkas'], urlSop: string): Lampiran[] {
  const terbit = namaTerbit(berkas);
  return berkas.map(({ nama, ukuran }, i) => ({ nama, jenis: jenisBerkas(nama), ukuran: formatUkuran(ukuran), url: `${urlSop}lampiran/${encodeURIComponent(terbit[i] ?? nama)}` }));
}

const JENIS: Readonly<Record<string, string>> = {
  pdf: 'Dokumen PDF',
  doc: 'Dokumen Word', docx: 'Dokumen Word', odt: 'Dokumen teks', rtf: 'Dokumen teks',
  xls: 'Lembar kerja Excel', xlsx: 'Lembar kerja Excel', ods: 'Lembar kerja', csv: 'Tabel CSV',
  ppt: 'Salindia PowerPoint', pptx: 'Salindia PowerPoint', odp: 'Salindia',
  jpg: 'Gambar', jpeg: 'Gambar', png: 'Gambar', gif: 'Gambar', webp: 'Gambar', avif: 'Gambar', svg: 'Gambar', tif: 'Gambar', tiff: 'Gambar',
  mp4: 'Video', webm: 'Video', mp3: 'Rekaman suara', m4a: 'Rekaman suara',
  zip: 'Arsip', rar: 'Arsip', '7z': 'Arsip',
  txt: 'Teks', md: 'Teks', html: 'Halaman web', htm: 'Halaman web',
};

/** Kind of a file in words, by its extension. */
export function jenisBerkas(nama: string): string {
  const ekstensi = /\.([^.]+)$/.exec(nama)?.[1]?.toLowerCase();
  if (ekstensi === undefined) return 'Berkas';
  return Object.hasOwn(JENIS, ekstensi) ? (JENIS[ekstensi] ?? 'Berkas') : `Berkas ${ekstensi.toUpperCase()}`;
}

/** A size as it is written in Indonesian: `1234567` → `1,2 MB`. */
export function formatUkuran(bytes: number): string {
  const isKilo = bytes < 999_500;
  const value = bytes / (isKilo ? 1000 : 1_000_000);
  const digits = value < 10 ? Math.max(Math.round(value * 10), bytes === 0 ? 0 : 1) / 10 : Math.round(value);
  return `${String(digits).replace('.', ',')} ${isKilo ? 'kB' : 'MB'}`;
}

/**
 * Finds the attachment that a relative address in the SOP's Markdown means: `renja/denah.png`, `./renja/denah.png` or
 * `denah.png` in `renja.md`.
 *
 * @param folder name of the SOP's folder
 * @returns its address on the site, `null` where there is none
 */
export function findLampiran(url: string, folder: string, lampiran: readonly Lampiran[]): string | null {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const plain = decode(path).normalize('NFC').replace(/^\.\//, '');
  const nama = plain.startsWith(`${folder}/`) ? plain.slice(folder.length + 1) : plain;
  const found = lampiran.find((one) => one.nama.normalize('NFC') === nama);
  return found ? `${found.url}${rest}` : null;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
