import { tanpaAkhir } from './aturan-akhir.ts';
import { takTerjangkau } from './aturan-alur.ts';
import { unitBerbedaFolder } from './aturan-identitas.ts';
import { isiSopLain } from './aturan-isi.ts';
import { kecualikanTakDikenal } from './aturan-kecualikan.ts';
import { keterkaitanRules } from '../keterkaitan/aturan-keterkaitan.ts';
import { bukanKataKerja } from './aturan-kegiatan.ts';
import { cabangTanpaLabel, keputusanTidakDigambar } from './aturan-keputusan.ts';
import { lajurGanda, lajurTanpaNama } from './aturan-lajur.ts';
import { mutuBakuKosong, waktuJanggal, waktuTakTerbaca } from './aturan-mutu-baku.ts';
import { nomorGanda, nomorKosong } from './aturan-nomor.ts';
import { nipFormat, nipNamaBerbeda, penandatanganBerbeda, tanpaPengesahan } from './aturan-pejabat.ts';
import { tanggalTerbalik, tanpaEfektif } from './aturan-tanggal.ts';
import { tinjauanJatuhTempo, tinjauanSegera } from './aturan-tinjauan.ts';
import { nomorLompat, nomorUrutDasarHukum } from './aturan-urutan.ts';
import { pindahanBentrok } from '../pindahan/aturan-pindahan.ts';
import { peranMirip } from '../pelaksana/aturan-pelaksana.ts';
import { dasarHukumRules } from './dasar-hukum-rules.ts';
import type { AllSopRule, SopRule } from './rule.ts';

/** All rules over one SOP. */
export const sopRules: readonly SopRule[] = [
  tanpaPengesahan, tanpaEfektif, tanggalTerbalik, nomorKosong, nipFormat, penandatanganBerbeda, unitBerbedaFolder, kecualikanTakDikenal,
  tinjauanJatuhTempo, tinjauanSegera,
  ...dasarHukumRules, nomorUrutDasarHukum,
  isiSopLain,
  lajurTanpaNama, lajurGanda,
  nomorLompat, takTerjangkau, tanpaAkhir, cabangTanpaLabel, keputusanTidakDigambar, bukanKataKerja,
  mutuBakuKosong, waktuTakTerbaca, waktuJanggal,
];

/** All rules over all SOPs. */
export const allSopRules: readonly AllSopRule[] = [nomorGanda, nipNamaBerbeda, pindahanBentrok, peranMirip, ...keterkaitanRules];
