import { normalizeText } from '../sop/text.ts';
import { parsePeraturanId, type PeraturanKey } from './identity.ts';
import type { Kutipan } from './kutipan.ts';
import { readKutipan } from './read-kutipan.ts';
import type { Register } from './register-index.ts';
import type { EntriPeraturan } from './register.ts';

/** Titles of the register, to find what a citation may have meant. */
export interface TitleIndex {
  /** A title as it is compared: case and punctuation set aside, a regulation named in it by its id, without that one's own title. */
  subjectOf: (tentang: string) => string;
  /** An entry of another kind or issuer with the same nomor, tahun and subject. */
  findOtherJenis: (kutipan: Kutipan) => EntriPeraturan | null;
  /** An entry of the same kind and issuer with the same subject, of which either the nomor or the tahun is another. */
  findOtherNomor: (kutipan: Kutipan) => EntriPeraturan | null;
}

/** Indexes the titles of a register. */
export function createTitleIndex({ entri }: Register): TitleIndex {
  const subjects = new Map<string, string>();
  const subjectOf = (tentang: string): string => {
    const known = subjects.get(tentang);
    if (known !== undefined) return known;
    const subject = readSubject(tentang);
    subjects.set(tentang, subject);
    return subject;
  };
  const titled = [...entri.values()].flatMap((entry) => {
    const key = parsePeraturanId(entry.id);
    return key && entry.tentang ? [{ entry, key, subject: subjectOf(entry.tentang) }] : [];
  });
  const byNumber = Map.groupBy(titled, ({ key }) => `${key.nomor ?? ''} ${key.tahun}`);
  const bySubject = Map.groupBy(titled, ({ subject }) => subject);
  return {
    subjectOf,
    findOtherJenis: (kutipan) => {
      const { tentang } = kutipan;
      if (tentang === null) return null;
      const same = byNumber.get(`${kutipan.nomor ?? ''} ${kutipan.tahun}`) ?? [];
      return same.find(({ entry, subject }) => entry.id !== kutipan.id && isSimilar(subject, subjectOf(tentang)))?.entry ?? null;
    },
    findOtherNomor: (kutipan) => {
      if (kutipan.tentang === null) return null;
      const same = bySubject.get(subjectOf(kutipan.tentang)) ?? [];
      return same.find(({ key }) => isSameIssuer(key, kutipan) && (key.nomor === kutipan.nomor) !== (key.tahun === kutipan.tahun))?.entry ?? null;
    },
  };
}

// A title is read as that of some regulation, so that those named in it are found where they govern and where they are joined.
const ANY = 'UU Nomor 1 Tahun 1950 tentang ';

function readSubject(tentang: string): string {
  const text = ANY + tentang;
  const [outer, ...joined] = readKutipan(text).kutipan;
  const named = [...(outer?.merujuk ?? []), ...joined].filter(({ id }) => id !== null).sort((a, b) => a.start - b.start);
  let at = ANY.length;
  let subject = '';
  for (const { id, start, end } of named) {
    if (start < at) continue;
    subject += `${text.slice(at, start)} ${id ?? ''} `;
    at = end;
  }
  return normalizeText(subject + text.slice(at));
}

/** Do two titles speak of the same? One may be cut short, or a few words may differ. */
export function isSimilar(a: string, b: string): boolean {
  const words = (text: string): Set<string> => new Set(text.split(' '));
  const [x, y] = [words(a), words(b)];
  const shared = x.intersection(y).size;
  return shared >= 3 && shared / Math.min(x.size, y.size) >= 0.8;
}

function isSameIssuer(a: PeraturanKey, b: PeraturanKey): boolean {
  return a.jenis === b.jenis && a.lembaga === b.lembaga && a.wilayah === b.wilayah;
}
