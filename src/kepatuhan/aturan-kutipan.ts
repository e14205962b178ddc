import { namaPeraturan } from '../peraturan/identity.ts';
import type { Unread } from '../peraturan/kutipan.ts';
import { posisiKutipan, quoteKutipan } from './quote-kutipan.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

const REASONS: Record<Unread['reason'], [pesan: string, saran: string]> = {
  'tanpa-peraturan': ['Butir ini tidak menyebut peraturan yang dikenali', 'Tulis jenis, nomor, tahun, dan judulnya: "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang …". Dokumen yang bukan peraturan lebih tepat di kotak lain.'],
  'tanpa-nomor': ['Nomor peraturan ini tidak terbaca', 'Tulis nomor dan tahunnya: "Nomor 12 Tahun 2019".'],
  'tanpa-tahun': ['Tahun peraturan ini tidak terbaca', 'Tulis tahun dengan empat angka: "Nomor 12 Tahun 2019".'],
  'tanpa-wilayah': ['Daerah peraturan ini tidak disebut dan tidak dapat disimpulkan dari unitnya', 'Sebutkan daerahnya, misalnya "Peraturan Bupati Way Kanan Nomor …", atau isi "wilayah:" unit di unit.yaml.'],
  'tanpa-tingkat': ['Daerahnya disebut tanpa Kabupaten, Kota, atau Provinsi', 'Tulis tingkatnya, misalnya "Peraturan Daerah Kabupaten Way Kanan Nomor …".'],
};

/** What in Dasar Hukum cannot be read as a citation: it stays as text. */
export const tidakTerbaca: SopRule = (_, { hukum }) =>
  hukum.flatMap((butir) =>
    butir.unread.map((unread) => {
      const [pesan, saran] = REASONS[unread.reason];
      return { aturan: 'dasar-hukum/tidak-terbaca', posisi: posisiKutipan(butir, unread), pesan, nilai: quoteKutipan(butir, unread), saran };
    }),
  );

/** A nomor or a year in which letters were read as the digits that they look like. */
export const angkaDidugaKeliru: SopRule = (_, { hukum }) =>
  hukum.flatMap((butir) =>
    butir.kutipan.flatMap((kutipan): RuleTemuan[] =>
      kutipan.lookAlike === null
        ? []
        : [{
            aturan: 'dasar-hukum/angka-diduga-keliru',
            posisi: posisiKutipan(butir, kutipan),
            pesan: `Huruf terbaca sebagai angka; dibaca ${kutipan.id === null ? `Nomor ${kutipan.nomor ?? ''} Tahun ${kutipan.tahun}` : namaPeraturan(kutipan)}`,
            nilai: kutipan.lookAlike,
            saran: 'Ganti hurufnya dengan angka yang tertulis pada dokumen aslinya.',
            peraturan: kutipan.id,
          }],
    ),
  );

/** A rule of a head of region, cited without the region: it was taken from the unit. */
export const wilayahDisimpulkan: SopRule = (_, { hukum }) =>
  hukum.flatMap((butir) =>
    butir.kutipan
      .filter(({ id, wilayahInferred }) => id !== null && wilayahInferred)
      .map((kutipan) => ({
        aturan: 'dasar-hukum/wilayah-disimpulkan',
        posisi: posisiKutipan(butir, kutipan),
        pesan: `Kutipan tidak menyebut daerahnya; disimpulkan ${kutipan.wilayah ?? ''} dari unit SOP ini`,
        nilai: quoteKutipan(butir, kutipan),
        saran: `Tulis daerahnya: "${namaPeraturan(kutipan)}".`,
        peraturan: kutipan.id,
      })),
  );

/** One regulation cited twice. */
export const ganda: SopRule = (_, { hukum }) => {
  const first = new Map<string, number>();
  return hukum.flatMap((butir, i) =>
    butir.kutipan.flatMap((kutipan): RuleTemuan[] => {
      const { id } = kutipan;
      if (id === null) return [];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, i);
        return [];
      }
      // The number that the author sees, where the item has one.
      const no = hukum[before]?.butir.no ?? null;
      const place = before === i ? 'di butir yang sama' : no === null ? `di butir ke-${before + 1}` : `di butir nomor ${no}`;
      return [{
        aturan: 'dasar-hukum/ganda',
        posisi: posisiKutipan(butir, kutipan),
        pesan: `Peraturan ini sudah dikutip ${place}`,
        nilai: quoteKutipan(butir, kutipan),
        saran: 'Sebutkan satu kali; bila pasalnya berbeda, gabungkan dalam satu butir.',
        peraturan: id,
      }];
    }),
  );
};
