import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../src/cli/content/read-settings.ts';
import { buildRegister, effectsOf, type Register } from '../../src/peraturan/register-index.ts';
import { inForceOn, repealOf, statusOn, type Status } from '../../src/peraturan/status.ts';

const CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));
const TODAY = '2026-11-20';

let settings: Settings;
let register: Register;
beforeAll(async () => {
  settings = await readSettings(CONTENT);
  register = buildRegister(settings.register);
});

/** What is known of each regulation on that day, and the effects upon it with how surely they are known. */
const FACTS: [id: string, status: Status, diubahOleh: Record<string, string>, dicabutOleh: Record<string, string>][] = [
  ['uu-17-2003', 'tidakDiketahui', {}, {}],
  ['uu-1-2004', 'tidakDiketahui', {}, {}],
  ['uu-25-2004', 'berlaku', {}, {}],
  ['uu-23-2014', 'diubah', { 'uu-9-2015': 'tinggi', 'uu-6-2023': 'rendah' }, {}],
  ['pp-58-2005', 'dicabut', {}, { 'pp-12-2019': 'tinggi' }],
  ['pp-12-2019', 'berlaku', {}, {}],
  ['pp-46-2011', 'dicabut', {}, { 'pp-30-2019': 'tinggi' }],
  ['pp-8-2008', 'tidakDiketahui', {}, {}],
  ['perpres-29-2014', 'berlaku', {}, {}],
  ['permendagri-86-2017', 'berlaku', {}, {}],
  ['permendagri-54-2010', 'dicabut', {}, { 'permendagri-86-2017': 'sedang' }],
  ['permendagri-52-2011', 'tidakDiketahui', {}, {}],
  ['permendagri-73-2009', 'tidakDiketahui', {}, {}],
  ['permendagri-13-2006', 'dicabut', { 'permendagri-21-2011': 'tinggi' }, { 'permendagri-77-2020': 'tinggi' }],
  ['permendagri-77-2020', 'berlaku', {}, {}],
  ['permenpanrb-25-2012', 'dicabut', { 'permenpanrb-20-2013': 'sedang' }, { 'permenpanrb-12-2015': 'sedang' }],
  ['permenpanrb-20-2013', 'dicabut', {}, { 'permenpanrb-12-2015': 'sedang' }],
  ['permenpanrb-53-2014', 'tidakDiketahui', {}, {}],
  ['permenpanrb-35-2012', 'tidakDiketahui', {}, {}],
  ['peraturan-bkn-1-2013', 'tidakDiketahui', {}, {}],
  ['perda-kab-way-kanan-8-2016', 'tidakDiketahui', {}, {}],
  ['perbup-way-kanan-39-2019', 'tidakDiketahui', {}, {}],
  ['perbup-way-kanan-20-2019', 'tidakDiketahui', {}, {}],
  ['perbup-way-kanan-36-2020', 'tidakDiketahui', {}, {}],
  // Known only for what they do to others.
  ['uu-9-2015', 'tidakDiketahui', {}, {}],
  ['uu-6-2023', 'tidakDiketahui', {}, {}],
  ['pp-30-2019', 'tidakDiketahui', {}, {}],
  ['permendagri-21-2011', 'tidakDiketahui', {}, {}],
  ['permenpanrb-12-2015', 'dicabut', {}, { 'permenpanrb-88-2021': 'sedang' }],
  ['permenpanrb-88-2021', 'tidakDiketahui', {}, {}],
];

test('the register has these regulations and no others, and no findings', () => {
  expect([...register.entri.keys()].sort()).toEqual(FACTS.map(([id]) => id).sort());
  expect([...register.effects.keys()].sort()).toEqual(FACTS.map(([id]) => id).sort());
  expect(settings.temuan.filter(({ berkas }) => berkas === 'peraturan.yaml')).toEqual([]);
});

test.each(FACTS)('%s is %s', (id, status, diubahOleh, dicabutOleh) => {
  expect(statusOn(register, id, TODAY)).toMatchObject({ status, certain: status !== 'tidakDiketahui' });
  const surenessOf = (list: 'diubahOleh' | 'dicabutOleh'): object => Object.fromEntries(effectsOf(register, id)[list].map(({ peraturan, sumber }) => [peraturan, sumber?.keyakinan]));
  expect([surenessOf('diubahOleh'), surenessOf('dicabutOleh')]).toEqual([diubahOleh, dicabutOleh]);
});

test('every statement says where it was seen and when, and none gives a date of effect', () => {
  for (const { id, status, tentang, sumber, diubahOleh, dicabutOleh, mengubah, mencabut } of settings.register) {
    const effects = [...diubahOleh, ...dicabutOleh, ...mengubah, ...mencabut];
    if (status === 'berlaku') expect(sumber[0]?.url, id).toBeDefined();
    if (tentang != null && effects.length === 0) expect(sumber, id).not.toEqual([]);
    for (const efek of effects) expect([efek.sejak, efek.sumber?.url ?? efek.sumber?.keterangan], id).toEqual([undefined, expect.any(String)]);
    for (const { diperiksa } of [...sumber, ...effects.flatMap((efek) => efek.sumber ?? [])]) expect(diperiksa).toBe(TODAY);
  }
});

test('titles stand in full, each in its own words', () => {
  for (const { id, tentang } of settings.register) {
    expect(tentang ?? '', id).not.toMatch(/RPJ[PM]D|RKPD|^tentang|\s\s/);
  }
});

describe('what the SOPs rest on', () => {
  test.each<[id: string, sopDate: string, inForce: boolean | null, repeal: string | null]>([
    // Kecamatan Awayan, 2023: repealed four years before.
    ['pp-46-2011', '2023-07-26', false, 'sebelum'],
    ['pp-12-2019', '2023-07-26', true, null],
    // Banjarbaru, 2018: in force then, repealed since.
    ['pp-58-2005', '2018-12-31', true, 'sesudah'],
    ['permendagri-54-2010', '2018-12-31', false, 'sebelum'],
    ['permenpanrb-20-2013', '2018-12-31', false, 'sebelum'],
    ['permendagri-13-2006', '2018-12-31', true, 'sesudah'],
    ['uu-17-2003', '2018-12-31', null, null],
    // Way Kanan, 2021 and 2022.
    ['perpres-29-2014', '2021-09', true, null],
    ['permendagri-86-2017', '2021-09', true, null],
    ['perda-kab-way-kanan-8-2016', '2021-09', null, null],
    ['uu-23-2014', '2022-01-10', true, null],
  ])('%s on %s', (id, sopDate, inForce, repeal) => {
    expect([inForceOn(register, id, sopDate), repealOf(register, id, sopDate, TODAY)?.when ?? null]).toEqual([inForce, repeal]);
  });
});
