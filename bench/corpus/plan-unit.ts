import { createRandom, type Random } from './random.ts';

const SEED = 20_260_101;
const SUBJECTS = 'kepegawaian,aset,perizinan,kesehatan,pendidikan,kependudukan,retribusi,pengadaan,arsip,pertanahan,pariwisata,perikanan,perdagangan,kebencanaan,sanitasi,perpustakaan,transportasi,ketenagakerjaan,lingkungan,pajak,hibah,investasi,statistik,persandian,kehutanan,perumahan,drainase,peternakan,koperasi,olahraga,kebudayaan,pangan,energi,imunisasi,posyandu,beasiswa,parkir,reklame,pemakaman,kebersihan'.split(',');
const OFFICES = ['Dinas', 'Badan', 'Kecamatan', 'Bagian', 'Puskesmas'];
const REGIONS = ['Sukamaju', 'Sumberjaya', 'Tirtamulya', 'Wanasari'];
const SYLLABLES = 'ba,ra,ku,tan,gar,si,mang,lo,pur,wa,ke,ri,sum,da,nu,tir,ja,bel,mo,cen'.split(',');

/** SOPs of a unit: small offices are many, large ones few. */
const SMALLEST = 5;
const LARGEST = 60;

export interface UnitPlan {
  unit: { id: string; nama: string; instansi: string; wilayah: string };
  sop: SopPlan[];
  random: Random;
}

export interface SopPlan {
  slug: string;
  nomor: string;
  /** Which of the real SOPs it is made from. */
  original: number;
  subject: string;
  /** What is set behind the name, so that no two SOPs of a unit share one. */
  place: string;
}

/** The units of a corpus of so many SOPs; those of a smaller corpus are the first of a larger one, save that the last is cut short. */
export function planUnits(count: number): UnitPlan[] {
  const plans: UnitPlan[] = [];
  for (let first = 0; first < count; first += plans.at(-1)?.sop.length ?? 0) plans.push(planUnit(plans.length, first, count - first));
  return plans;
}

function planUnit(index: number, first: number, left: number): UnitPlan {
  const random = createRandom(SEED + index);
  const region = REGIONS[index % REGIONS.length] ?? '';
  const unit = { id: `unit-${index + 1}`, nama: `${random.pick(OFFICES)} ${placeName(random)} ${placeName(random)}`, instansi: `Pemerintah Kabupaten ${region}`, wilayah: `Kabupaten ${region}` };
  const size = SMALLEST + Math.floor((random.below(1000) / 1000) ** 2 * (LARGEST - SMALLEST + 1));
  const places = new Set<string>();
  while (places.size < size) places.add(placeName(random));
  const sop = [...places].map((place, i) => ({
    slug: `sop-${first + i + 1}`,
    nomor: `${String(i + 1).padStart(3, '0')}/${first + i + 1}/SOP/${2015 + random.below(10)}`,
    original: first + i,
    subject: random.below(8) === 0 ? 'kinerja' : random.pick(SUBJECTS),
    place,
  }));
  return { unit, sop: sop.slice(0, left), random };
}

function placeName(random: Random): string {
  const word = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
