import type { Pejabat, Sop } from '../sop/schema.ts';
import { isNone, joinWords, normalizeText } from '../sop/text.ts';
import { lettersOf, stripTitles } from './nama-orang.ts';
import { findNipFault, nipDigits } from './nip.ts';
import type { AllSopRule, RuleTemuan, SopRule } from './rule.ts';

/** Signed neither in the head of the form nor in the block under the table. */
export const tanpaPengesahan: SopRule = (sop) =>
  sop.disahkan.nama !== null || sop.tandaTangan.nama !== null
    ? []
    : [{
        aturan: 'identitas/tanpa-pengesahan',
        posisi: sop.posisiIdentitas.nama,
        pesan: 'Tidak ada pejabat yang mengesahkan SOP ini',
        nilai: null,
        saran: 'Isi "disahkan:" atau "tandaTangan:" dengan jabatan, nama, pangkat, dan nip.',
      }];

/** A NIP that is not 18 digits or whose parts cannot be. */
export const nipFormat: SopRule = (sop, _, { today }) =>
  [sop.disahkan, sop.tandaTangan].flatMap(({ nip, posisi }) => {
    const digits = nipDigits(nip);
    const fault = digits === null ? null : findNipFault(digits, today);
    if (fault === null) return [];
    return [{
      aturan: 'identitas/nip-format',
      posisi,
      pesan: `NIP ini ${fault}`,
      nilai: nip,
      saran: 'Cocokkan dengan data kepegawaian. Susunannya: tanggal lahir (8 angka), tahun dan bulan pengangkatan (6), jenis kelamin (1), nomor urut (3).',
    }];
  });

/** The head of the form and the block under the table name different people: by name, titles set aside, or by NIP. */
export const penandatanganBerbeda: SopRule = ({ disahkan, tandaTangan }) => {
  if (!isNamed(disahkan) || !isNamed(tandaTangan)) return [];
  const finding = {
    aturan: 'identitas/penandatangan-berbeda',
    posisi: tandaTangan.posisi,
    saran: 'Tulis nama dan NIP yang sama di "disahkan:" dan "tandaTangan:", menurut naskah yang ditandatangani.',
  };
  if (lettersOf(stripTitles(disahkan.nama)) !== lettersOf(stripTitles(tandaTangan.nama))) {
    return [{ ...finding, pesan: `Nama penanda tangan berbeda dari nama di kepala formulir ("${disahkan.nama}")`, nilai: tandaTangan.nama }];
  }
  const [head, block] = [nipDigits(disahkan.nip), nipDigits(tandaTangan.nip)];
  if (head === null || block === null || head === block) return [];
  return [{ ...finding, pesan: `NIP penanda tangan berbeda dari NIP di kepala formulir ("${disahkan.nip ?? ''}")`, nilai: tandaTangan.nip }];
};

function isNamed(pejabat: Pejabat): pejabat is Pejabat & { nama: string } {
  return pejabat.nama !== null && !isNone(pejabat.nama);
}

/** A block of an SOP with a name and a NIP. */
interface Signing {
  sop: Sop;
  pejabat: Pejabat & { nama: string };
}

/** Spellings that a finding names at most. */
const MOST_SPELLINGS = 8;

/** One NIP with several names over all SOPs; titles, case and punctuation are set aside, spelling is not. */
export const nipNamaBerbeda: AllSopRule = (all) => {
  const byNip = new Map<string, Signing[]>();
  for (const { sop } of all) {
    for (const pejabat of [sop.disahkan, sop.tandaTangan]) {
      const nip = nipDigits(pejabat.nip);
      if (nip === null || nip === '' || !isNamed(pejabat)) continue;
      const signings = byNip.get(nip);
      if (signings) signings.push({ sop, pejabat });
      else byNip.set(nip, [{ sop, pejabat }]);
    }
  }
  return [...byNip.values()].flatMap((signings) => {
    const spellings = new Map(signings.map(({ pejabat }) => [normalizeText(stripTitles(pejabat.nama)), stripTitles(pejabat.nama)]));
    if (spellings.size < 2) return [];
    const pesan = `NIP ini dipakai dengan ${spellings.size} nama: ${listSpellings([...spellings.values()])}`;
    // An SOP that bears the NIP in both blocks is told once, at the first.
    const firstOf = new Map(signings.toReversed().map((signing) => [signing.sop, signing]));
    return [...new Set(signings.map(({ sop }) => sop))].flatMap((sop) => {
      const signing = firstOf.get(sop);
      return signing ? [{ sop, temuan: nameFinding(signing.pejabat, pesan) }] : [];
    });
  });
};

function nameFinding(pejabat: Pejabat, pesan: string): RuleTemuan {
  return {
    aturan: 'identitas/nip-nama-berbeda',
    posisi: pejabat.posisi,
    pesan,
    nilai: pejabat.nip,
    saran: 'Pastikan ejaan nama pemilik NIP ini pada data kepegawaian, lalu samakan di semua SOP.',
  };
}

function listSpellings(spellings: readonly string[]): string {
  const sorted = spellings.toSorted((a, b) => (a < b ? -1 : 1));
  const shown = sorted.slice(0, MOST_SPELLINGS).map((nama) => `"${nama}"`);
  const more = sorted.length - shown.length;
  return joinWords(more > 0 ? [...shown, `${more} lainnya`] : shown);
}
