import { expect, test } from 'vitest';
import { decisionsOf } from '../../src/pelaksana/decisions.ts';
import type { HandOver, Task } from '../../src/pelaksana/tasks.ts';
import { example } from '../kepatuhan/example.ts';

const [langkah] = example().langkah;
const way = (input: Partial<HandOver>): HandOver => ({ peran: null, no: null, label: null, ujung: null, isOwn: false, ...input });

test('the decisions of a role with the ways on: to another role, a vague one with its unit, to itself, to the end, and to nowhere', () => {
  if (langkah === undefined) throw new Error('The example has no langkah');
  const task = (simbol: Task['simbol'], to: HandOver[]): Task => ({ langkah, simbol, from: [], to, partners: [] });
  const ways = [
    way({ label: 'Ya', peran: { id: 'staf', nama: 'Staf' }, no: 7 }),
    way({ label: 'Tidak', peran: { id: 'kabag', nama: 'Kabag Umum' }, no: 5, isOwn: true }),
    way({ ujung: 'selesai' }),
    way({ ujung: 'tanpa' }),
  ];
  expect(decisionsOf([task('kegiatan', ways), task('keputusan', ways)], 'Sekretariat')).toEqual([{
    langkah,
    branches: [
      { label: 'Ya', tujuan: 'Staf, Sekretariat', no: 7 },
      { label: 'Tidak', tujuan: 'lanjutkan sendiri', no: 5 },
      { label: null, tujuan: 'selesai', no: null },
      { label: null, tujuan: 'tidak diteruskan', no: null },
    ],
  }]);
});
