import { expect, it } from 'vitest';
import { shortTitleOf, withShortTitles } from '../../src/search/short-titles.ts';

it.each([
  ['Sekretaris', 'Kecamatan Awayan', 'sekcam'],
  ['SEKRETARIS', 'Dinas Kesehatan', 'sekdis'],
  ['Kepala', 'Badan Keuangan', 'kaban'],
  ['Kepala Seksi', 'Dinas Kesehatan', null],
  ['Sekretaris', 'Puskesmas Awayan', null],
])('%s of %s is called %s', (nama, unit, short) => {
  expect(shortTitleOf(nama, unit)).toBe(short);
});

it('adds them to the names', () => {
  expect(withShortTitles(['Camat', 'Sekretaris'], 'Kecamatan Awayan')).toEqual(['Camat', 'Sekretaris', 'sekcam']);
});
