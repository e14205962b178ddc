import { describe, expect, test } from 'vitest';
import { findNipFault, nipDigits } from '../../src/kepatuhan/nip.ts';

describe('nipDigits', () => {
  test.each([
    ['19710726 199902 1 001', '197107261999021001'],
    ['19710726.199902.1.001', '197107261999021001'],
    ['NIP. 19710726 199902 1 001', '197107261999021001'],
    ['NIP: 197107261999021001', '197107261999021001'],
    ['1971-07', '1971-07'],
    ['-', null],
    ['', null],
    [null, null],
  ])('%j → %j', (nip, digits) => {
    expect(nipDigits(nip)).toBe(digits);
  });
});

describe('findNipFault', () => {
  test.each(['197107261999021001', '197511011995031001', '197012081992031007', '196509281992031008', '200806012023061999', '198002292005022100', '199001012023211001'])('%s can be', (nip) => {
    expect(findNipFault(nip, '2024-06-01')).toBeNull();
  });

  test.each([
    ['19710726199902100', 'terdiri atas 17 angka, bukan 18'],
    ['1971072619990210011', 'terdiri atas 19 angka, bukan 18'],
    ['19710726I999021001', 'tidak terdiri atas 18 angka'],
    ['19710726-199902-1-001', 'tidak terdiri atas 18 angka'],
    ['197113261999021001', 'memuat tanggal lahir yang tidak ada di kalender (angka 1–8: 19711326)'],
    ['198102292005022100', 'memuat tanggal lahir yang tidak ada di kalender (angka 1–8: 19810229)'],
    ['202407261999021001', 'memuat tanggal lahir yang belum terjadi (angka 1–8: 20240726)'],
    ['197107261999131001', 'memuat bulan pengangkatan yang tidak ada (angka 9–14: 199913)'],
    ['197107261999001001', 'memuat bulan pengangkatan yang tidak ada (angka 9–14: 199900)'],
    ['197107261999211001', 'memuat bulan pengangkatan yang tidak ada (angka 9–14: 199921)'],
    ['197107262024071001', 'memuat pengangkatan yang belum terjadi (angka 9–14: 202407)'],
    ['199001012025211001', 'memuat pengangkatan yang belum terjadi (angka 9–14: 202521)'],
    ['197107261986061001', 'memuat pengangkatan kurang dari 15 tahun sesudah lahir (angka 9–14: 198606)'],
    ['197107261969061001', 'memuat pengangkatan kurang dari 15 tahun sesudah lahir (angka 9–14: 196906)'],
    ['197107261999023001', 'memuat kode jenis kelamin selain 1 dan 2 (angka 15: 3)'],
    ['197107261999020001', 'memuat kode jenis kelamin selain 1 dan 2 (angka 15: 0)'],
    ['197107261999021000', 'memuat nomor urut 000 (angka 16–18)'],
  ])('%s', (nip, fault) => {
    expect(findNipFault(nip, '2024-06-01')).toBe(fault);
  });

  test('fifteen years to the month are enough', () => {
    expect(findNipFault('197107261986071001', '2024-06-01')).toBeNull();
  });
});
