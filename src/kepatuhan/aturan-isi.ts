import type { Kotak, Posisi, Sop } from '../sop/schema.ts';
import type { Unit } from '../sop/situs.ts';
import { normalizeText } from '../sop/text.ts';
import { containsWords, namaLainOf, withoutSop, type NamaLain } from './nama-lain.ts';
import type { RuleTemuan, SopRule } from './rule.ts';
import { splitWords, type SplitText } from '../sop/split-words.ts';

/**
 * A box, the letterhead or a title that names another SOP or another unit than its own: most often left over from the
 * file that this one was copied from. A title that merely differs from the name is none.
 */
export const isiSopLain: SopRule = (sop, { unit }, context) => {
  const names = namaLainOf(context);
  const texts = textsOf(sop);
  const related = relatedSop(sop, names);
  return [
    ...judulLain(sop, names),
    ...texts.flatMap((text) => namaSopLain(text, sop, names, related)),
    ...(unit ? unitLain(sop, unit, texts, names) : []),
  ];
};

/** A text of the form, where it stands and what it is called. */
interface FormText {
  judul: string;
  text: SplitText;
  posisi: Posisi;
  bagian: 'kop' | 'kualifikasi' | 'kotak';
}

function textsOf({ kop, kotak, posisiIdentitas }: Sop): FormText[] {
  const textsIn = (box: Kotak, bagian: FormText['bagian']): FormText[] =>
    box.butir.map(({ teks, posisi }) => ({ judul: `Kotak ${labelOf(box.judul)}`, text: splitWords(teks), posisi, bagian }));
  return [
    ...kop.map((teks) => ({ judul: 'Kop', text: splitWords(teks), posisi: posisiIdentitas.unit, bagian: 'kop' as const })),
    ...textsIn(kotak.kualifikasi, 'kualifikasi'),
    ...[kotak.peralatan, kotak.peringatan, kotak.pencatatan].flatMap((box) => textsIn(box, 'kotak')),
  ];
}

/** A heading as written, without the colon that often ends it. */
function labelOf(judul: string): string {
  return judul.replace(/[\s:]+$/u, '');
}

/** A title that is the name of another SOP; a part of the own name is another SOP's only within the unit. */
function judulLain(sop: Sop, { sopByJudul }: NamaLain): RuleTemuan[] {
  const own = withoutSop(normalizeText(sop.nama));
  const titles = [
    { label: 'Judul tabel prosedur', key: 'judulProsedur', teks: sop.judulProsedur },
    { label: 'Judul sampul', key: 'judulSampul', teks: sop.judulSampul },
  ];
  return titles.flatMap(({ label, key, teks }) => {
    const judul = withoutSop(normalizeText(teks ?? ''));
    const ids = sopByJudul.get(judul);
    if (!ids || judul === own) return [];
    const others = containsWords(own, judul) ? ids.filter((id) => id.startsWith(`${sop.unit}/`)) : ids;
    if (others.length === 0) return [];
    return [{
      aturan: 'prosedur/isi-sop-lain',
      posisi: sop.posisiIdentitas.nama,
      pesan: `${label} adalah nama SOP lain (${nameSome(others)})`,
      nilai: teks,
      saran: `Tulis judul SOP ini di "${key}:", atau hapus kuncinya bila sama dengan "nama:".`,
    }];
  });
}

/** Words that can follow a name without making it longer, as "Triwulan" would. */
const AFTER_NAME = new Set(
  [
    'tidak akan dapat bisa yang maka di pada untuk oleh ini itu tersebut harus belum menjadi telah sudah dengan sesuai secara dari kepada sebagai bila jika apabila',
    'agar karena sehingga terlambat terhambat terganggu tertunda terkendala gagal kurang berjalan dilaksanakan dilakukan adalah merupakan',
  ].join(' ').split(' '),
);

/** The SOPs that Keterkaitan names, which the other boxes may speak of. */
function relatedSop({ kotak }: Sop, names: NamaLain): Set<string> {
  const found = kotak.keterkaitan.butir.flatMap(({ teks }) => names.sop.find(splitWords(teks)));
  return new Set(found.filter(({ after }) => after === null || after === 'dan' || AFTER_NAME.has(after)).flatMap(({ value }) => value));
}

/** Other SOPs that a text names in full. */
function namaSopLain({ judul, text, posisi, bagian }: FormText, sop: Sop, names: NamaLain, related: ReadonlySet<string>): RuleTemuan[] {
  const own = withoutSop(normalizeText(sop.nama));
  const found = names.sop.find(text);
  if (found.length === 0) return [];
  if (found.some(({ value }) => value.includes(sop.id)) || containsWords(withoutSop(normalizeText(text.teks)), own)) return [];
  return found.flatMap(({ value: ids, written, before, after }) => {
    if ((after !== null && !AFTER_NAME.has(after)) || ids.some((id) => related.has(id))) return [];
    if (containsWords(own, withoutSop(normalizeText(written)))) return [];
    // Kualifikasi tells skills in general words: only an SOP of the unit, or what is called an SOP, is surely meant.
    const isMeant = bagian !== 'kualifikasi' || before === 'sop' || ids.some((id) => id.startsWith(`${sop.unit}/`));
    if (!isMeant) return [];
    return [{
      aturan: 'prosedur/isi-sop-lain',
      posisi,
      pesan: `${judul} menyebut SOP lain (${nameSome(ids)})`,
      nilai: written,
      saran: 'Periksa apakah teks ini terbawa dari SOP lain; SOP yang memang berkaitan ditulis di Keterkaitan.',
    }];
  });
}

/** What a rule on an organisation is about; only such an item of Dasar Hukum is held against the unit. */
const ORGANISATION = /tata\s+kerja|susunan\s+organisasi|organisasi\s+dan|tugas\s+(?:pokok\s+)?dan\s+fungsi/iu;

/** Other units that a text names in full; never where the text names the own unit as well. */
function unitLain(sop: Sop, own: Unit, texts: readonly FormText[], names: NamaLain): RuleTemuan[] {
  const ownNames = [own.nama, own.singkatan ?? ''].map(normalizeText);
  const ownWords = normalizeText(`${own.nama} ${own.instansi}`);
  const namesOwn = (teks: string): boolean => ownNames.some((nama) => containsWords(normalizeText(teks), nama));
  const isSibling = ({ instansi }: Unit): boolean => normalizeText(instansi) === normalizeText(own.instansi);
  const othersIn = (text: SplitText): { unit: Unit; written: string }[] => {
    const found = names.unit.find(text);
    if (found.length === 0 || namesOwn(text.teks)) return [];
    return found.flatMap(({ value: units, written }) => {
      const unit = units.find(isSibling) ?? units[0];
      return !unit || containsWords(ownWords, normalizeText(written)) ? [] : [{ unit, written }];
    });
  };
  const { judul, butir } = sop.kotak.dasarHukum;
  const inDasarHukum = butir
    .filter(({ teks }) => ORGANISATION.test(teks))
    .flatMap(({ teks, posisi }) => othersIn(splitWords(teks)).filter(({ unit }) => isSibling(unit)).map((other) => unitFinding({ judul: `Kotak ${labelOf(judul)}`, posisi }, other)));
  // A letterhead may name the office above as well.
  const isForeign = ({ bagian }: FormText): boolean => bagian !== 'kop' || !sop.kop.some(namesOwn);
  const inTexts = texts.flatMap((place) => othersIn(place.text).filter(() => isForeign(place)).map((other) => unitFinding(place, other)));
  return [...inTexts, ...inDasarHukum];
}

function unitFinding({ judul, posisi }: Pick<FormText, 'judul' | 'posisi'>, { unit, written }: { unit: Unit; written: string }): RuleTemuan {
  return {
    aturan: 'prosedur/isi-sop-lain',
    posisi,
    pesan: `${judul} menyebut unit lain (${unit.id})`,
    nilai: written,
    saran: 'Periksa apakah teks ini terbawa dari SOP unit lain, lalu ganti dengan unit SOP ini.',
  };
}

/** Some ids, at most three. */
function nameSome(ids: readonly string[]): string {
  const more = ids.length - 3;
  return more > 0 ? `${ids.slice(0, 3).join(', ')}, dan ${more} lainnya` : ids.join(', ');
}
