import { describe, expect, test } from 'vitest';
import { KOTAK_NAMES, type KotakName } from '../../src/sop/schema.ts';
import type { SopApi } from './api.ts';
import { pasangkan } from './pasangan.ts';
import { bacaTeks, rapikan, type Label, type SopSumber } from './source.ts';

const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** A date as the sources write it (`07 November 2018`, `September 2021`) in ISO, at its own precision. */
function iso(teks: string | undefined): string | null {
  if (teks === undefined || /^[-–_]?$/.test(teks)) return null;
  const [, hari, bulan = '', tahun = ''] = /^(?:(\d{2}) )?(\p{L}+) (\d{4})$/u.exec(teks) ?? [];
  const nomorBulan = BULAN.indexOf(bulan) + 1;
  if (nomorBulan === 0) throw new Error(`no date: ${teks}`);
  return [tahun, String(nomorBulan).padStart(2, '0'), hari].filter((bagian) => bagian !== undefined).join('-');
}

/** An official as the form prints them: one line after the other. */
function tulisPejabat({ jabatan, nama, pangkat, nip }: SopApi['disahkan']): string {
  return [jabatan, nama, pangkat, nip === null ? null : `NIP. ${nip}`].filter((bagian) => bagian !== null).join(' ');
}

/** Items of a box with their numbers, where the published form has them. */
function butirOf(sop: SopApi, nama: KotakName): { no: number | null | undefined; teks: string }[] {
  const isi = sop[nama];
  return isi.map((butir) => (typeof butir === 'string' ? { no: undefined, teks: butir } : { no: butir.no, teks: butir.teks }));
}

/** Is the source box these items, all of them and nothing else? Their numbers and dashes are set aside, save that known numbers must be the ones written. */
function polaKotak(sop: SopApi, nama: KotakName): RegExp {
  const pola = butirOf(sop, nama).map(({ no, teks }, i) => {
    const nomor = no === null ? '' : no === undefined ? `(?:- )?(?:${i + 1}[.]? )?` : `(?:- )?${no}[.]? `;
    return `${nomor}${RegExp.escape(teks)}`;
  });
  return new RegExp(`^${pola.join('\\s*')}$`, 'u');
}

/** Labels that stand apart from their values in the last source, which has two values for five of them. */
const LABEL_LEPAS = ['Nomor Standar Oprasional Prosedur', 'Tanggal Pembuatan', 'Tanggal revisi', 'Tanggal Efektif', 'Disahkan Oleh'];

const kutipanOf = (sop: SopApi): string[] => sop.sumber.catatan.flatMap((catatan) => [...catatan.matchAll(/"([^"]+)"/g)].map(([, isi = '']) => isi));

const lainOf = ({ sebelumTabel, sesudahTabel }: SopSumber): string => [...sebelumTabel, ...sesudahTabel].join(' ');

describe.each(pasangkan())('$judul', ({ sumber, sop }) => {
  const { identitas } = sumber;

  test('nomor and nama', () => {
    expect([sop.nomor, sop.nama]).toEqual([identitas.nomor, identitas.nama]);
  });

  test('every date, and none that the source lacks', () => {
    const dari = (...label: Label[]): string | null => label.map((l) => iso(identitas[l])).find((tanggal) => tanggal !== null) ?? null;
    expect(sop.tanggal).toEqual({
      pembuatan: dari('pembuatan'),
      revisi: dari('revisi'),
      efektif: dari('efektif', 'pengesahan/efektif'),
      pengesahan: dari('pengesahan', 'pengesahan/efektif'),
      tinjauan: null,
    });
  });

  test('disahkan, word for word', () => {
    expect(tulisPejabat(sop.disahkan)).toBe(identitas.disahkan ?? '');
  });

  test('tandaTangan, word for word, where there is a block under the table', () => {
    const blok = sumber.sesudahTabel.join(' ');
    expect(tulisPejabat(sop.tandaTangan)).toBe(/ NIP\. /.test(blok) ? blok : '');
  });

  test('kop stands at the head of the form', () => {
    expect(sop.kop.length).toBeGreaterThan(0);
    expect(lainOf(sumber)).toContain(sop.kop.join(' '));
  });

  test('judulSampul and judulProsedur stand in the source, and differ from nama', () => {
    for (const judul of [sop.judulSampul, sop.judulProsedur]) {
      if (judul === null) continue;
      expect(lainOf(sumber)).toContain(judul);
      expect(judul).not.toBe(sop.nama);
    }
  });

  test.each(KOTAK_NAMES)('box %s: every item as written, nothing lost, nothing added', (nama) => {
    expect(sumber.kotak[nama]?.isi ?? '').toMatch(polaKotak(sop, nama));
    expect(butirOf(sop, nama).length).toBeGreaterThan(0);
  });

  test('nothing else of the source is lost but known labels', () => {
    const terliput = [
      ...sop.kop, sop.nama, sop.judulSampul, sop.judulProsedur, tulisPejabat(sop.tandaTangan), ...kutipanOf(sop), ...LABEL_LEPAS,
    ].filter((teks) => teks !== null && teks !== '');
    const sisa = terliput.sort((a, b) => (b?.length ?? 0) - (a?.length ?? 0)).reduce<string>((teks, bagian) => teks.replaceAll(bagian ?? '', ' '), lainOf(sumber));
    expect(rapikan(sisa)).toBe('');
  });

  test('what the notes quote stands in the source', () => {
    const semua = rapikan(bacaTeks(sumber.berkas.replace('seeds/', ''))).toLowerCase();
    for (const kutipan of kutipanOf(sop)) expect(semua).toContain(kutipan.toLowerCase());
  });

  test('says that items were split where the source runs them together, and only there', () => {
    const kotak = KOTAK_NAMES.some((nama) => butirOf(sop, nama).length > 1 && !/(?:^|[^\d])2[.]? /.test(sumber.kotak[nama]?.isi ?? ''));
    const sel = sop.langkah.some(
      ({ kelengkapan, output }, i) =>
        (kelengkapan.length > 1 && !/(?:^| )- /.test(sumber.baris[i]?.kelengkapan ?? '')) || (output.length > 1 && !/(?:^| )- /.test(sumber.baris[i]?.output ?? '')),
    );
    expect(sop.sumber.disimpulkan.includes('butir')).toBe(kotak || sel);
  });

});
