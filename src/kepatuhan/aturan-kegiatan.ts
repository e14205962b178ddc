import { isNone } from '../sop/text.ts';
import { startsWithVerb } from './kata-kerja.ts';
import type { SopRule } from './rule.ts';

/** A kegiatan that does not begin with an active verb; its subject is the lajur (field notes to PermenPAN-RB 35/2012). */
export const bukanKataKerja: SopRule = (sop) =>
  sop.langkah
    .filter(({ kegiatan }) => !isNone(kegiatan) && !startsWithVerb(kegiatan))
    .map(({ no, kegiatan, posisi }) => ({
      aturan: 'prosedur/bukan-kata-kerja',
      posisi,
      pesan: `Kegiatan langkah ${no} tidak diawali kata kerja aktif`,
      nilai: kegiatan,
      saran: 'Awali dengan kata kerja tanpa pelaku, misalnya "Menandatangani …", bukan "Penandatanganan …"; pelakunya sudah ditunjukkan lajurnya.',
    }));
