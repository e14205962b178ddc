import { expect, test } from 'vitest';
import { buildMatrix, isDoubted } from '../../src/peraturan/matrix.ts';
import { buildPeraturan } from '../../src/peraturan/peraturan.ts';
import { readKutipan } from '../../src/peraturan/read-kutipan.ts';
import { buildRegister } from '../../src/peraturan/register-index.ts';

const START = { baris: 1, kolom: 1 };
const sop = ['a', 'b'].map((id) => {
  const teks = 'Pasal 3 Undang-Undang Nomor 17 Tahun 2003';
  return { id, tanggal: '2018', hukum: [{ butir: { no: 1, teks, posisi: START, runs: [] }, ...readKutipan(teks, null) }] };
});

test('a suspected citation is doubted in the SOP of the suspicion only', () => {
  const all = buildPeraturan(buildRegister([]), sop, '2026-11-21').map((p) => ({ ...p, doubts: [{ sop: 'b' }] }));
  const [row] = buildMatrix(sop, new Map(all.map((p) => [p.id, p])));
  expect(row?.cells).toEqual([{ pasal: ['3'], repealed: null, doubted: false }, { pasal: ['3'], repealed: null, doubted: true }]);
  expect([isDoubted({ doubts: [] }, 'a'), isDoubted({ doubts: [{ sop: null }] }, 'a')]).toEqual([false, false]);
});
