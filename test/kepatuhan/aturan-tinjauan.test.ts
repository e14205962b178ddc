import { describe, expect, test } from 'vitest';
import { tinjauanJatuhTempo, tinjauanSegera } from '../../src/kepatuhan/aturan-tinjauan.ts';
import { situsSchema } from '../../src/sop/situs.ts';
import { at, BARIS_TANGGAL, contextOf, find, withTanggal } from './example.ts';

describe('tinjauan/jatuh-tempo', () => {
  test('names the due date and what it was counted from', () => {
    expect(find(tinjauanJatuhTempo, withTanggal({ pembuatan: '2021-08', efektif: '2021-09' }))).toMatchObject([{
      aturan: 'tinjauan/jatuh-tempo',
      posisi: at(BARIS_TANGGAL.efektif),
      nilai: '2021-09',
      pesan: 'SOP ini seharusnya sudah ditinjau kembali pada 30 September 2022, 12 bulan sesudah tanggal efektif September 2021',
    }]);
  });

  test('the period is the setting of the agency', () => {
    const context = contextOf([], { situs: situsSchema.parse({ masaTinjau: 36 }) });
    expect(find(tinjauanJatuhTempo, withTanggal({ efektif: '2021-09' }), context)).toEqual([]);
    expect(find(tinjauanJatuhTempo, withTanggal({ efektif: '2021-03-01' }), context)).toMatchObject([{ pesan: 'SOP ini seharusnya sudah ditinjau kembali pada 1 Maret 2024, 36 bulan sesudah tanggal efektif 1 Maret 2021' }]);
  });

  test.each([{ efektif: '2021-09', tinjauan: '2024-03' }, { efektif: '2024-01-15' }, {}])('%j is not overdue', (dates) => {
    expect(find(tinjauanJatuhTempo, withTanggal(dates))).toEqual([]);
  });

  test.each(['draf', 'dicabut'] as const)('nor is an SOP that is %s', (status) => {
    expect(find(tinjauanJatuhTempo, withTanggal({ efektif: '2018' }, { status }))).toEqual([]);
  });
});

describe('tinjauan/segera', () => {
  test('within 60 days', () => {
    expect(find(tinjauanSegera, withTanggal({ tinjauan: '2023-07-26' }))).toMatchObject([{
      aturan: 'tinjauan/segera',
      posisi: at(BARIS_TANGGAL.tinjauan),
      nilai: '2023-07-26',
      pesan: 'SOP ini perlu ditinjau kembali paling lambat 26 Juli 2024, 12 bulan sesudah tanggal tinjauan 26 Juli 2023',
    }]);
  });

  test.each([{ efektif: '2021-09' }, { efektif: '2024-01-15' }, {}])('%j is overdue or has time', (dates) => {
    expect(find(tinjauanSegera, withTanggal(dates))).toEqual([]);
  });
});
