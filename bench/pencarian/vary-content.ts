import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listBerkasSop } from '../../src/cli/content/read-content.ts';

const SUBJECTS = 'kepegawaian,aset,perizinan,kesehatan,pendidikan,kependudukan,retribusi,pengadaan,arsip,pertanahan,pariwisata,perikanan,perdagangan,kebencanaan,sanitasi,perpustakaan,transportasi,ketenagakerjaan,lingkungan,pajak,hibah,investasi,statistik,persandian,kehutanan,perumahan,drainase,peternakan,koperasi,olahraga,kebudayaan,pangan,energi,imunisasi,posyandu,beasiswa,parkir,reklame,pemakaman,kebersihan'.split(',');
const OFFICES = ['Dinas', 'Badan', 'Kecamatan', 'Bagian', 'Puskesmas'] as const;
const SYLLABLES = 'ba,ra,ku,tan,gar,si,mang,lo,pur,wa,ke,ri,sum,da,nu,tir,ja,bel,mo,cen'.split(',');
const SOP_PER_UNIT = 25;

/** Writes a content folder of so many SOPs, made from those of another: other units, subjects and numbers; the same at every run. */
export async function varyContent(from: string, to: string, count: number): Promise<void> {
  const random = createRandom(20_260_101);
  const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
  const originals = await Promise.all((await listBerkasSop(from)).map(({ berkas }) => readFile(join(from, berkas), 'utf8')));
  const name = (): string => {
    const word = Array.from({ length: 2 + random(2) }, () => pick(SYLLABLES)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const units = Array.from({ length: Math.ceil(count / SOP_PER_UNIT) }, (_, i) => ({
    id: `unit-${i + 1}`,
    nama: `${pick(OFFICES)} ${name()} ${name()}`,
    instansi: `Pemerintah Kabupaten ${['Sukamaju', 'Sumberjaya', 'Tirtamulya', 'Wanasari'][i % 4]}`,
    wilayah: `Kabupaten ${['Sukamaju', 'Sumberjaya', 'Tirtamulya', 'Wanasari'][i % 4]}`,
  }));
  await mkdir(to, { recursive: true });
  await writeFile(join(to, 'unit.yaml'), stringify(units));
  for (const file of ['situs.yaml', 'peraturan.yaml', 'glosarium.yaml']) await copyFile(join(from, file), join(to, file));
  for (let i = 0; i < count; i += 1) {
    const unit = units[Math.floor(i / SOP_PER_UNIT)]?.id ?? '';
    const subject = random(8) === 0 ? 'kinerja' : (pick(SUBJECTS) ?? 'kinerja');
    const place = name();
    const text = (originals[i % originals.length] ?? '')
      .replace(/^nomor:.*$/mu, `nomor: "${String(i % 900).padStart(3, '0')}/${i}/SOP/${2015 + (i % 10)}"`)
      .replace(/^unit:.*$/mu, `unit: ${unit}`)
      .replace(/^nama: (.*)$/mu, `nama: $1 ${place}`)
      .replaceAll('kinerja', subject)
      .replaceAll('Kinerja', subject.charAt(0).toUpperCase() + subject.slice(1));
    const folder = join(to, 'sop', unit);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `sop-${i + 1}.md`), text);
  }
}

function createRandom(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
}
