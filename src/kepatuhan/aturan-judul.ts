import { namaPeraturan, singkatanOf } from '../peraturan/identity.ts';
import type { ButirHukum } from '../peraturan/dasar-hukum.ts';
import type { Kutipan } from '../peraturan/kutipan.ts';
import { oneLineSnippet } from '../peraturan/register-snippet.ts';
import { isSimilar } from '../peraturan/title-index.ts';
import { posisiKutipan, quoteKutipan } from './quote-kutipan.ts';
import type { RuleContext, RuleTemuan, SopRule } from './rule.ts';

/** Rules that doubt whether the regulation cited is the one that was meant. */
export const DOUBTS: readonly string[] = ['dasar-hukum/jenis-diduga-keliru', 'dasar-hukum/nomor-diduga-keliru'];

/**
 * Holds each citation against the register: is it in it, does its title agree, or do nomor, tahun and subject speak for
 * another regulation? A suspicion is told instead of the rest; nothing is mended.
 */
export const againstRegister: SopRule = (_, { hukum }, context) =>
  hukum.flatMap((butir) => butir.kutipan.flatMap((kutipan) => check(butir, kutipan, context)));

function check(butir: ButirHukum, kutipan: Kutipan, { register, titles, isUnread }: RuleContext): RuleTemuan[] {
  const { id, tentang } = kutipan;
  if (id === null || isUnread(id)) return [];
  const entry = register.entri.get(id);
  const place = { posisi: posisiKutipan(butir, kutipan), nilai: quoteKutipan(butir, kutipan), peraturan: id };
  const isOwnTitle = entry !== undefined && (entry.tentang == null || tentang === null || isSimilar(titles.subjectOf(tentang), titles.subjectOf(entry.tentang)));
  if (!isOwnTitle) {
    const otherJenis = titles.findOtherJenis(kutipan);
    if (otherJenis) return [{ ...place, aturan: 'dasar-hukum/jenis-diduga-keliru', pesan: `Nomor, tahun, dan isinya cocok dengan ${singkatanOf(otherJenis.id)}, peraturan dari jenis lain`, saran: confirm(otherJenis.id) }];
    const otherNomor = titles.findOtherNomor(kutipan);
    if (otherNomor) return [{ ...place, aturan: 'dasar-hukum/nomor-diduga-keliru', pesan: `Judulnya sama dengan ${singkatanOf(otherNomor.id)}; nomor atau tahunnya berbeda`, saran: confirm(otherNomor.id) }];
  }
  if (entry === undefined) {
    return [{ ...place, aturan: 'dasar-hukum/tidak-terdaftar', pesan: `${namaPeraturan(kutipan)} belum ada di peraturan.yaml, sehingga kedudukannya tidak diketahui`, saran: `Periksa judul resminya, lalu salin ke peraturan.yaml: ${oneLineSnippet({ id, nomor: kutipan.nomor, tentang })}` }];
  }
  if (entry.tentang == null || tentang === null || titles.subjectOf(tentang) === titles.subjectOf(entry.tentang)) return [];
  return [{ ...place, aturan: 'dasar-hukum/judul-berbeda', pesan: `Judul pada kutipan berbeda dari judul ${singkatanOf(id)} di register`, nilai: tentang, saran: `Judul di register: "${entry.tentang}".` }];
}

function confirm(id: string): string {
  return `Periksa dokumen aslinya; bila memang ${singkatanOf(id)} yang dimaksud, perbaiki kutipannya.`;
}
