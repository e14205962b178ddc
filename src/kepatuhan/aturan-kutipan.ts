import { isAbove, namaPeraturan } from '../peraturan/identity.ts';
import type { Kutipan, Unread } from '../peraturan/kutipan.ts';
import { quoteKutipan } from './quote-kutipan.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

const REASONS: Record<Unread['reason'], [pesan: string, saran: string]> = {
  'tanpa-peraturan': ['Butir ini tidak menyebut peraturan yang dikenali', 'Tulis jenis, nomor, tahun, dan judulnya: "Peraturan Pemerintah Nomor 12 Tahun 2019 tentang …". Dokumen yang bukan peraturan lebih tepat di kotak lain.'],
  'tanpa-nomor': ['Nomor peraturan ini tidak terbaca', 'Tulis nomor dan tahunnya: "Nomor 12 Tahun 2019".'],
  'tanpa-tahun': ['Tahun peraturan ini tidak terbaca', 'Tulis tahun dengan empat angka: "Nomor 12 Tahun 2019".'],
  'tanpa-wilayah': ['Daerah peraturan ini tidak disebut dan tidak dapat disimpulkan dari unitnya', 'Sebutkan daerahnya, misalnya "Peraturan Bupati Way Kanan Nomor …", atau isi "wilayah:" unit di unit.yaml.'],
};

/** What in Dasar Hukum cannot be read as a citation: it stays as text. */
export const tidakTerbaca: SopRule = (_, { hukum }) =>
  hukum.flatMap((butir) =>
    butir.unread.map((unread) => {
      const [pesan, saran] = REASONS[unread.reason];
      return { aturan: 'dasar-hukum/tidak-terbaca', posisi: butir.butir.posisi, pesan, nilai: quoteKutipan(butir, unread), saran };
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
            posisi: butir.butir.posisi,
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
        posisi: butir.butir.posisi,
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
      const place = before === i ? 'di butir yang sama' : `di butir ke-${before + 1}`;
      return [{
        aturan: 'dasar-hukum/ganda',
        posisi: butir.butir.posisi,
        pesan: `Peraturan ini sudah dikutip ${place}`,
        nilai: quoteKutipan(butir, kutipan),
        saran: 'Sebutkan satu kali; bila pasalnya berbeda, gabungkan dalam satu butir.',
        peraturan: id,
      }];
    }),
  );
};

/** A regulation that stands after a lower one (UU 12/2011 Pasal 7 and 8). */
export const urutan: SopRule = (_, { hukum }) => {
  let lowest: Kutipan | null = null;
  return hukum.flatMap((butir): RuleTemuan[] => {
    const [kutipan] = butir.kutipan;
    if (!kutipan) return [];
    if (lowest === null || !isAbove(kutipan, lowest)) {
      if (lowest === null || isAbove(lowest, kutipan)) lowest = kutipan;
      return [];
    }
    return [{
      aturan: 'dasar-hukum/urutan',
      posisi: butir.butir.posisi,
      pesan: `Ditulis sesudah ${namaPeraturan(lowest)}, padahal kedudukannya lebih tinggi`,
      nilai: quoteKutipan(butir, kutipan),
      saran: 'Urutkan dari yang tertinggi: Undang-Undang, Peraturan Pemerintah, Peraturan Presiden, lalu peraturan menteri, peraturan daerah, dan peraturan kepala daerah.',
      peraturan: kutipan.id,
    }];
  });
};
