import { isNone } from '../sop/text.ts';
import type { Posisi } from '../sop/schema.ts';
import type { SopRule, RuleTemuan } from './rule.ts';
import { tanpaAkhir } from './aturan-akhir.ts';
import { keyOf, reach } from './reach.ts';
import { kecualikanTakDikenal } from './aturan-kecualikan.ts';
import { lajurGanda, lajurTanpaNama } from './aturan-lajur.ts';

/** Signed neither in the head of the form nor in the block under the table. */
const tanpaPengesahan: SopRule = (sop) =>
  sop.disahkan.nama !== null || sop.tandaTangan.nama !== null
    ? []
    : [{
        aturan: 'identitas/tanpa-pengesahan',
        tingkat: 'peringatan',
        posisi: sop.posisiIdentitas.nama,
        pesan: 'Tidak ada pejabat yang mengesahkan SOP ini',
        nilai: null,
        saran: 'Isi "disahkan:" atau "tandaTangan:" dengan jabatan, nama, pangkat, dan nip.',
      }];

const tanpaEfektif: SopRule = (sop) =>
  sop.tanggal.efektif?.iso
    ? []
    : [{
        aturan: 'identitas/tanpa-efektif',
        tingkat: 'peringatan',
        posisi: sop.tanggal.efektif?.posisi ?? sop.posisiIdentitas.tanggal,
        pesan: 'Tanggal efektif tidak ada',
        nilai: sop.tanggal.efektif?.teks ?? null,
        saran: 'Isi "efektif:" di bawah "tanggal:", misalnya 2021-09 atau 2021-09-07.',
      }];

/** No number at all, or an empty slot between slashes (`060/ /I.10-WK/SOP/2021`). */
const nomorKosong: SopRule = (sop) => {
  if (sop.nomor !== null && !isNone(sop.nomor) && !/\/\s*\//.test(sop.nomor)) return [];
  return [{
    aturan: 'identitas/nomor-kosong',
    tingkat: 'peringatan',
    posisi: sop.posisiIdentitas.nomor,
    pesan: sop.nomor === null ? 'Nomor SOP tidak ada' : 'Nomor SOP masih memuat bagian kosong',
    nilai: sop.nomor,
    saran: 'Lengkapi "nomor:" menurut register instansi.',
  }];
};

const nomorLompat: SopRule = (sop) =>
  sop.langkah.flatMap((langkah, i) => {
    const expected = i === 0 ? 1 : (sop.langkah[i - 1]?.no ?? 0) + 1;
    if (langkah.no === expected) return [];
    return [{
      aturan: 'prosedur/nomor-lompat',
      tingkat: 'info',
      posisi: langkah.posisi,
      pesan: i === 0 ? 'Nomor langkah tidak dimulai dari 1' : `Sesudah nomor ${expected - 1} datang nomor ${langkah.no}`,
      nilai: String(langkah.no),
      saran: 'Periksa apakah ada langkah yang hilang; bila tidak, urutkan kembali nomornya.',
    }];
  });

/** A simpul that no path reaches from the first langkah or from another `mulai`. */
const takTerjangkau: SopRule = (sop) => {
  const following = new Map<string, string[]>();
  for (const { dari, ke } of sop.alur) {
    if (ke) push(following, keyOf(dari.langkah, dari.pelaksana), keyOf(ke.langkah, ke.pelaksana));
  }
  const all = sop.langkah.flatMap((langkah) => langkah.simpul.map((simpul) => ({ langkah, simpul })));
  const starts = all.filter(({ langkah, simpul }) => langkah.urutan === 1 || simpul.simbol === 'mulai').map(({ langkah, simpul }) => keyOf(langkah.urutan, simpul.pelaksana));
  const reached = reach(starts, following);
  return all
    .filter(({ langkah, simpul }) => !reached.has(keyOf(langkah.urutan, simpul.pelaksana)))
    .map(({ langkah, simpul }) => ({
      aturan: 'prosedur/tak-terjangkau',
      tingkat: 'peringatan' as const,
      posisi: simpul.posisi,
      pesan: `Langkah ${langkah.no} tidak dicapai oleh alur mana pun`,
      nilai: langkah.kegiatan,
      saran: 'Arahkan salah satu langkah sebelumnya ke langkah ini, atau hapus tujuan yang melompatinya.',
    }));
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** The mutu baku should be filled for each langkah (field notes to PermenPAN-RB 35/2012). */
const mutuBakuKosong: SopRule = (sop) => {
  const kepala = sop.kepalaTabel;
  const emptyCell = (judul: string | null, filled: boolean, posisi: Posisi, no: number): RuleTemuan[] =>
    judul === null || filled
      ? []
      : [{
          aturan: 'mutu-baku/kosong',
          tingkat: 'peringatan',
          posisi,
          pesan: `${judul} langkah ${no} kosong`,
          nilai: null,
          saran: 'Isi mutu bakunya; tulis "-" hanya bila memang tidak ada.',
        }];
  return sop.langkah.flatMap(({ no, kelengkapan, waktu, output }) => [
    ...emptyCell(kepala.kelengkapan, kelengkapan.teks !== '', kelengkapan.posisi, no),
    ...emptyCell(kepala.waktu, waktu.asli !== '', waktu.posisi, no),
    ...emptyCell(kepala.output, output.teks !== '', output.posisi, no),
  ]);
};

const waktuTakTerbaca: SopRule = (sop) =>
  sop.langkah
    .filter(({ waktu }) => waktu.teks !== null && waktu.menit === null)
    .map(({ no, waktu }) => ({
      aturan: 'mutu-baku/waktu-tak-terbaca',
      tingkat: 'peringatan' as const,
      posisi: waktu.posisi,
      pesan: `Waktu langkah ${no} tidak terbaca, sehingga tidak ikut dijumlahkan`,
      nilai: waktu.teks,
      saran: 'Tulis angka dan satuannya: "20 menit", "1-2 hari", "1 jam 30 menit".',
    }));

const cabangTanpaLabel: SopRule = (sop) =>
  sop.langkah.flatMap((langkah) =>
    langkah.simpul
      .filter(({ simbol, pelaksana }) =>
        simbol === 'keputusan' &&
        sop.alur.some(({ dari, label }) => dari.langkah === langkah.urutan && dari.pelaksana === pelaksana && label === null))
      .map((simpul) => ({
        aturan: 'prosedur/cabang-tanpa-label',
        tingkat: 'peringatan' as const,
        posisi: simpul.posisi,
        pesan: `Cabang keputusan di langkah ${langkah.no} tidak berlabel`,
        nilai: null,
        saran: 'Tulis label sebelum panah, misalnya "Ya → 7, Tidak → 5".',
      })),
  );

const unitBerbedaFolder: SopRule = (sop) =>
  sop.id === `${sop.unit}/${sop.slug}`
    ? []
    : [{
        aturan: 'identitas/unit-berbeda-folder',
        tingkat: 'peringatan',
        posisi: sop.posisiIdentitas.unit,
        pesan: `Unit SOP ini berbeda dari foldernya (${sop.id.split('/')[0] ?? ''})`,
        nilai: sop.unit,
        saran: `Pindahkan berkas ke sop/${sop.unit}/, atau ubah "unit:".`,
      }];

/** All rules over one SOP. */
export const sopRules: readonly SopRule[] = [
  tanpaPengesahan, tanpaEfektif, nomorKosong, unitBerbedaFolder, kecualikanTakDikenal,
  lajurTanpaNama, lajurGanda,
  nomorLompat, takTerjangkau, tanpaAkhir, cabangTanpaLabel,
  mutuBakuKosong, waktuTakTerbaca,
];
