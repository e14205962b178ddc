import { describe, expect, test } from 'vitest';
import { KOTAK_NAMES, type KotakName } from '../../src/sop/schema.ts';
import type { SopApi } from './api.ts';
import { pairSops } from './pairs.ts';
import { readText, tidy, type Label, type SourceSop } from './source.ts';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** A date as the sources write it (`07 November 2018`, `September 2021`) in ISO, at its own precision. */
function iso(text: string | undefined): string | null {
  if (text === undefined || /^[-–_]?$/.test(text)) return null;
  const [, day, month = '', year = ''] = /^(?:(\d{2}) )?(\p{L}+) (\d{4})$/u.exec(text) ?? [];
  const monthNumber = MONTHS.indexOf(month) + 1;
  if (monthNumber === 0) throw new Error(`no date: ${text}`);
  return [year, String(monthNumber).padStart(2, '0'), day].filter((part) => part !== undefined).join('-');
}

/** An official as the form prints them: one line after the other. */
function writePejabat({ jabatan, nama, pangkat, nip }: SopApi['disahkan']): string {
  return [jabatan, nama, pangkat, nip === null ? null : `NIP. ${nip}`].filter((part) => part !== null).join(' ');
}

/** Items of a box with their numbers, where the published form has them. */
function butirOf(sop: SopApi, nama: KotakName): { no: number | null | undefined; teks: string }[] {
  const items = sop[nama];
  return items.map((butir) => (typeof butir === 'string' ? { no: undefined, teks: butir } : { no: butir.no, teks: butir.teks }));
}

/** Is the source box these items, all of them and nothing else? Their numbers and dashes are set aside, save that known numbers must be the ones written. */
function kotakPattern(sop: SopApi, nama: KotakName): RegExp {
  const patterns = butirOf(sop, nama).map(({ no, teks }, i) => {
    const nomor = no === null ? '' : no === undefined ? `(?:- )?(?:${i + 1}[.]? )?` : `(?:- )?${no}[.]? `;
    return `${nomor}${RegExp.escape(teks)}`;
  });
  return new RegExp(`^${patterns.join('\\s*')}$`, 'u');
}

/** Labels that stand apart from their values in the last source, which has two values for five of them. */
const LOOSE_LABELS = ['Nomor Standar Oprasional Prosedur', 'Tanggal Pembuatan', 'Tanggal revisi', 'Tanggal Efektif', 'Disahkan Oleh'];

const quotesOf = (sop: SopApi): string[] => sop.sumber.catatan.flatMap((catatan) => [...catatan.matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote));

const restOf = ({ beforeTable, afterTable }: SourceSop): string => [...beforeTable, ...afterTable].join(' ');

describe.each(pairSops())('$judul', ({ source, sop }) => {
  const { identitas } = source;

  test('nomor and nama', () => {
    expect([sop.nomor, sop.nama]).toEqual([identitas.nomor, identitas.nama]);
  });

  test('every date, and none that the source lacks', () => {
    const from = (...label: Label[]): string | null => label.map((l) => iso(identitas[l])).find((tanggal) => tanggal !== null) ?? null;
    expect(sop.tanggal).toEqual({
      pembuatan: from('pembuatan'),
      revisi: from('revisi'),
      efektif: from('efektif', 'pengesahan/efektif'),
      pengesahan: from('pengesahan', 'pengesahan/efektif'),
      tinjauan: null,
    });
  });

  test('disahkan, word for word', () => {
    expect(writePejabat(sop.disahkan)).toBe(identitas.disahkan ?? '');
  });

  test('tandaTangan, word for word, where there is a block under the table', () => {
    const block = source.afterTable.join(' ');
    expect(writePejabat(sop.tandaTangan)).toBe(/ NIP\. /.test(block) ? block : '');
  });

  test('kop stands at the head of the form', () => {
    expect(sop.kop.length).toBeGreaterThan(0);
    expect(restOf(source)).toContain(sop.kop.join(' '));
  });

  test('judulSampul and judulProsedur stand in the source, and differ from nama', () => {
    for (const judul of [sop.judulSampul, sop.judulProsedur]) {
      if (judul === null) continue;
      expect(restOf(source)).toContain(judul);
      expect(judul).not.toBe(sop.nama);
    }
  });

  test.each(KOTAK_NAMES)('box %s: every item as written, nothing lost, nothing added', (nama) => {
    expect(source.kotak[nama]?.content ?? '').toMatch(kotakPattern(sop, nama));
    expect(butirOf(sop, nama).length).toBeGreaterThan(0);
  });

  test('nothing else of the source is lost but known labels', () => {
    const covered = [
      ...sop.kop, sop.nama, sop.judulSampul, sop.judulProsedur, writePejabat(sop.tandaTangan), ...quotesOf(sop), ...LOOSE_LABELS,
    ].filter((text) => text !== null && text !== '');
    const rest = covered.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0)).reduce<string>((text, part) => text.replaceAll(part ?? '', ' '), restOf(source));
    expect(tidy(rest)).toBe('');
  });

  test('what the notes quote stands in the source', () => {
    const whole = tidy(readText(source.berkas.replace('seeds/', ''))).toLowerCase();
    for (const quote of quotesOf(sop)) expect(whole).toContain(quote.toLowerCase());
  });

  test('says that items were split where the source runs them together, and only there', () => {
    const kotak = KOTAK_NAMES.some((nama) => butirOf(sop, nama).length > 1 && !/(?:^|[^\d])2[.]? /.test(source.kotak[nama]?.content ?? ''));
    const sel = sop.langkah.some(
      ({ kelengkapan, output }, i) =>
        (kelengkapan.length > 1 && !/(?:^| )- /.test(source.baris[i]?.kelengkapan ?? '')) || (output.length > 1 && !/(?:^| )- /.test(source.baris[i]?.output ?? '')),
    );
    expect(sop.sumber.disimpulkan.includes('butir')).toBe(kotak || sel);
  });

});
