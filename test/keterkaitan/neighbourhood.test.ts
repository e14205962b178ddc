import { expect, test } from 'vitest';
import { fontMeasure } from '../../src/font-metrics.ts';
import { buildKeterkaitan } from '../../src/keterkaitan/keterkaitan.ts';
import { drawNeighbourhood, type Neighbourhood } from '../../src/keterkaitan/neighbourhood.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopWith } from './example.ts';

function draw(all: readonly Sop[], id: string): Neighbourhood | null {
  const relations = buildKeterkaitan(all).bySop.get(id);
  const nama = new Map(all.map((sop) => [sop.id, sop.nama]));
  return relations ? drawNeighbourhood(relations, (one) => nama.get(one) ?? one, fontMeasure()) : null;
}

const ALL = [
  sopWith('k/renja', 'Penyusunan Rencana Kerja', { rujukan: ['SOP Pelaporan Kinerja'], langkah: [{ hasil: ['Rencana Kinerja Daerah', 'Indikator Kinerja Daerah'] }] }),
  sopWith('k/lkj', 'Pelaporan Kinerja', { rujukan: ['SOP Evaluasi', 'SOP Pengukuran Kinerja'], langkah: [{ kegiatan: 'Sesuai SOP Pengumpulan Data', perlu: ['Rencana Kinerja Daerah', 'Indikator Kinerja Daerah'] }] }),
  sopWith('k/ukur', 'Pengukuran Kinerja'),
  sopWith('k/data', 'Pengumpulan Data'),
  sopWith('k/arsip', 'Pengarsipan'),
];

test('what refers to it stands above, what it refers to below, with what is on the arrows', () => {
  const boxes = draw(ALL, 'k/lkj')?.boxes ?? [];
  expect(boxes.map(({ kind, nama, note }) => [kind, nama, note])).toEqual([
    ['dirujuk', 'Penyusunan Rencana Kerja', 'Rencana Kinerja Daerah dan 1 dokumen lain'],
    ['sendiri', 'Pelaporan Kinerja', null],
    ['dirujuk', 'Pengukuran Kinerja', null],
    ['disebut', 'Pengumpulan Data', 'disebut di langkah 1'],
    ['hilang', 'SOP Evaluasi', 'belum tersedia'],
  ]);
  for (const [i, box] of boxes.entries()) expect(box.y).toBeGreaterThan((boxes[i - 1]?.y ?? -99) + (boxes[i - 1]?.height ?? 0));
});

test('an SOP without relations has no drawing', () => {
  expect(draw(ALL, 'k/arsip')).toBeNull();
});

test('it stays within 320 px, and more than six on a side stand in the list only', () => {
  const long = `Penyusunan ${'Laporan Pertanggungjawaban '.repeat(9)}`;
  const many = [sopWith('k/pusat', long, { rujukan: Array.from({ length: 9 }, (_, i) => `SOP Tujuan Panjang Sekali Nomor ${i}`) }), ...Array.from({ length: 8 }, (_, i) => sopWith(`k/${i}`, `${long} ${i}`, { rujukan: [`SOP ${long}`] }))];
  const drawing = draw(many, 'k/pusat');
  expect(drawing?.more.map(({ teks }) => teks)).toEqual(['dan 2 SOP lain di daftar', 'dan 3 SOP lain di daftar']);
  for (const { x, y, width, height, lines } of drawing?.boxes ?? []) {
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(drawing?.height ?? 0);
    expect(lines.length).toBeLessThanOrEqual(4);
  }
});
