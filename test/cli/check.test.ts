import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { expectedGalat } from './expected-galat.ts';
import { expectedPeringatan } from './expected-peringatan.ts';
import { lajur, reportSchema, scenario, type RunResult, type Temuan } from './lajur.ts';

async function runCheck(name: string): Promise<{ json: RunResult; temuan: Temuan[]; text: RunResult }> {
  const folder = scenario(name);
  const [json, text] = await Promise.all([lajur(['check', '--content', folder, '--format', 'json']), lajur(['check', '--content', folder])]);
  return { json, temuan: reportSchema.parse(JSON.parse(json.stdout)).temuan, text };
}

/** A finding as `lajur check` prints it; a long value is cut there. */
function printed({ berkas, baris, kolom, tingkat, pesan, nilai, aturan, saran }: Temuan): string {
  const quoted = nilai === null ? '' : `: "${nilai}"`;
  return `${berkas}:${baris}:${kolom}  ${tingkat}  ${pesan}${quoted}  ${aturan}\n${saran === null ? '' : `    ${saran}\n`}`;
}

/** Files of a scenario of which nothing is found. */
function withoutTemuan(name: string, temuan: readonly Temuan[]): string[] {
  return readdirSync(join(scenario(name), 'sop'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `sop/${path.replaceAll('\\', '/')}`)
    .filter((berkas) => !temuan.some((t) => t.berkas === berkas));
}

describe('galat', () => {
  let result: Awaited<ReturnType<typeof runCheck>>;
  beforeAll(async () => { result = await runCheck('galat'); });

  test('every one of every file comes in one run, with its place, value and mending', () => {
    expect(result.temuan).toEqual(
      expectedGalat.map(([name, place, aturan, nilai, pesan, saran]) => {
        const [baris, kolom] = place.split(':').map(Number);
        return { aturan, tingkat: 'galat', sop: `kantor/${name}-case`, berkas: `sop/kantor/${name}.case.md`, baris, kolom, nilai, pesan, saran, peraturan: null };
      }),
    );
  });

  test('no fixture is without one', () => {
    expect(withoutTemuan('galat', result.temuan)).toEqual([]);
  });

  test('the value found stands at the place that is told', () => {
    // Not a piece of the file: the byte, the number of cells, a whole line of YAML.
    const others = ['berkas/tidak-terbaca', 'prosedur/jumlah-sel', 'yaml/tidak-terbaca'];
    const checked = result.temuan.filter(({ aturan, nilai }) => nilai !== null && !others.includes(aturan));
    expect(checked.length).toBeGreaterThan(15);
    for (const { berkas, baris, kolom, nilai } of checked) {
      const lines = readFileSync(join(scenario('galat'), berkas), 'utf8').split(/\r?\n/)[baris - 1] ?? '';
      expect(lines.slice(kolom - 1, kolom - 1 + (nilai ?? '').length)).toBe(nilai);
    }
  });

  test('the byte that is not UTF-8 stands at the place that is told', () => {
    const t = result.temuan.find(({ aturan }) => aturan === 'berkas/tidak-terbaca');
    const lines = readFileSync(join(scenario('galat'), t?.berkas ?? '')).toString('latin1').split(/\r?\n/)[(t?.baris ?? 0) - 1] ?? '';
    const start = lines.indexOf('\x96');
    expect(start).toBeGreaterThan(0);
    expect(Buffer.from(lines.slice(0, start), 'latin1').toString('utf8')).toHaveLength((t?.kolom ?? 0) - 1);
  });

  test('the text says the same, a line for the place and a line for the mending', () => {
    expect(result.text.stdout).toBe(`${result.temuan.map(printed).join('')}18 SOP diperiksa: 27 galat, 0 peringatan, 0 info.\n`);
  });

  test('the exit status is 1, and nothing goes to stderr', () => {
    expect([result.text.status, result.json.status, result.text.stderr, result.json.stderr]).toEqual([1, 1, '', '']);
  });
});

describe('peringatan and info', () => {
  let result: Awaited<ReturnType<typeof runCheck>>;
  beforeAll(async () => { result = await runCheck('peringatan'); });

  test('every one, with its place, value and mending', () => {
    expect(result.temuan).toEqual(
      expectedPeringatan.map(([name, place, tingkat, aturan, nilai, pesan, saran]) => {
        const [baris, kolom] = place.split(':').map(Number);
        return { aturan, tingkat, sop: `${name}-case`, berkas: `sop/${name}.case.md`, baris, kolom, nilai, pesan, saran, peraturan: null };
      }),
    );
  });

  test('none of an SOP that is in order, nor of one that excepts the rule', () => {
    expect(withoutTemuan('peringatan', result.temuan)).toEqual(['sop/kantor/baik.case.md', 'sop/kantor/dikecualikan.case.md']);
  });

  test('the text says the same', () => {
    expect(result.text.stdout).toBe(`${result.temuan.map(printed).join('')}24 SOP diperiksa: 0 galat, 25 peringatan, 1 info.\n`);
  });

  test('the exit status is 0', () => {
    expect([result.text.status, result.json.status]).toEqual([0, 0]);
  });
});

describe('the YAML files beside the SOPs', () => {
  test('are told with the same care, and no SOP is blamed for them', async () => {
    const { temuan, json } = await runCheck('setelan');
    expect(json.status).toBe(1);
    expect(temuan.map(({ berkas, baris, kolom, aturan, nilai, saran, sop }) => [`${berkas}:${baris}:${kolom}`, aturan, nilai, saran, sop])).toEqual([
      ['pelaksana.yaml:4:10', 'yaml/jenis-nilai', 'Kasubbag', 'Yang diharapkan: daftar (baris-baris yang diawali "- ").', null],
      ['situs.yaml:3:1', 'yaml/kunci-tak-dikenal', 'kertass', 'Mungkin maksudnya "kertas".', null],
      ['situs.yaml:4:13', 'yaml/jenis-nilai', 'delapan', 'Yang diharapkan: angka.', null],
      ['situs.yaml:5:7', 'yaml/jenis-nilai', 'sop', 'Alamat dasar diawali garis miring dan tanpa spasi, misalnya "/sop/".', null],
      ['situs.yaml:6:13', 'yaml/jenis-nilai', '0', 'Nilainya harus lebih dari 0.', null],
      ['unit.yaml:5:7', 'yaml/jenis-nilai', 'Dinas PMK', 'Id hanya huruf kecil, angka, dan tanda hubung, misalnya "setda-way-kanan".', null],
      ['unit.yaml:8:3', 'yaml/kunci-tak-dikenal', 'singktan', 'Mungkin maksudnya "singkatan".', null],
    ]);
  });
});

describe('a folder in order', () => {
  test('has no findings and the exit status 0', async () => {
    const { temuan, json, text } = await runCheck('baik');
    expect(temuan).toEqual([]);
    expect([json.status, text.status]).toEqual([0, 0]);
    expect(text.stdout).toBe('1 SOP diperiksa: 0 galat, 0 peringatan, 0 info.\n');
  });

  test('the date of the report follows SOURCE_DATE_EPOCH', async () => {
    const { stdout } = await lajur(['check', '--content', scenario('baik'), '--format', 'json'], { SOURCE_DATE_EPOCH: '1700000000' });
    expect(JSON.parse(stdout)).toEqual({ versi: 1, tanggal: '2023-11-14', temuan: [] });
  });
});

test('the eleven SOPs of content/ have no galat', async () => {
  const { status, stdout } = await lajur(['check', '--format', 'json']);
  expect(status).toBe(0);
  expect(reportSchema.parse(JSON.parse(stdout)).temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
});
