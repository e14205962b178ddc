import { describe, expect, test } from 'vitest';
import { isVague, joinNames, namaDenganUnit } from '../../src/pelaksana/names.ts';

describe('a vague name', () => {
  test.each(['Staf', 'STAFF', 'Pelaksana', 'TIM', 'Tim', 'Staf Pelaksana', 'Staf/Pelaksana', 'Tim Kerja', 'Petugas 2', 'Tim II', 'Staf A', 'Anggota Tim', 'Ketua Tim', 'Pejabat Fungsional Tertentu', 'Fungsional Umum', 'Operator', 'Sekretaris', 'Kepala Badan', 'Kabag', 'Kepala Sub Bagian', 'Kasi', 'Kepala', 'Asisten', 'Pimpinan', 'Pelaksana tanpa nama'])('%s comes with its unit', (nama) => {
    expect(isVague(nama)).toBe(true);
    expect(namaDenganUnit(nama, 'Dinas Sosial')).toBe(`${nama}, Dinas Sosial`);
  });

  test.each(['Kasubag Perencanaan', 'Kabag Umum', 'Staf Umum', 'Staf Perencanaan', 'Tim SAKIP', 'Sekda', 'Sekretaris Daerah', 'Camat', 'Walikota', 'Asisten III', 'Fungsional Perencana', '部长', 'II'])('%s says whom it means', (nama) => {
    expect(isVague(nama)).toBe(false);
    expect(namaDenganUnit(nama, 'Dinas Sosial')).toBe(nama);
  });
});

test('names with words of their own are joined so that each can be told', () => {
  expect(joinNames(['Staf'])).toBe('Staf');
  expect(joinNames(['Kasubbag Perencanaan dan Keuangan', 'Staf, Setda'])).toBe('Kasubbag Perencanaan dan Keuangan serta Staf, Setda');
  expect(joinNames(['Sekda', 'Staf, Setda', 'TIM, Setda'])).toBe('Sekda; Staf, Setda; serta TIM, Setda');
});
