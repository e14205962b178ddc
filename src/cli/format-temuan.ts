import type { Temuan, Tingkat } from '../sop/temuan.ts';

/** A finding as one or two lines: `file:line:column  galat  message  rule-id`, then what to do. */
export function formatTemuan({ berkas, baris, kolom, tingkat, pesan, nilai, aturan, saran }: Temuan): string {
  const dengan = nilai === null || nilai === '' ? pesan : `${pesan}: ${quote(nilai)}`;
  const kepala = `${berkas}:${baris}:${kolom}  ${tingkat}  ${dengan}  ${aturan}`;
  return saran === null ? kepala : `${kepala}\n    ${saran}`;
}

function quote(nilai: string): string {
  const sebaris = nilai.replace(/\s+/gu, ' ');
  return `"${sebaris.length > 80 ? `${sebaris.slice(0, 79)}…` : sebaris}"`;
}

/** The closing line: how many files and findings. */
export function summarize(temuan: readonly Temuan[], jumlahBerkas: number): string {
  const hitung = (tingkat: Tingkat): number => temuan.filter((t) => t.tingkat === tingkat).length;
  return `${jumlahBerkas} SOP diperiksa: ${hitung('galat')} galat, ${hitung('peringatan')} peringatan, ${hitung('info')} info.`;
}
