import type { Temuan, Tingkat } from '../sop/temuan.ts';
import { showUnseen } from '../sop/unseen.ts';

/** A finding as one or two lines: `file:line:column  galat  message  rule-id`, then what to do. Nothing in it commands the terminal. */
export function formatTemuan({ berkas, baris, kolom, tingkat, pesan, nilai, aturan, saran }: Temuan): string {
  const message = nilai === null || nilai === '' ? pesan : `${pesan}: ${quote(nilai)}`;
  const line = showUnseen(`${berkas}:${baris}:${kolom}  ${tingkat}  ${message}  ${aturan}`);
  return saran === null ? line : `${line}\n    ${showUnseen(saran)}`;
}

function quote(nilai: string): string {
  const oneLine = nilai.replace(/\s+/gu, ' ');
  return `"${oneLine.length > 80 ? `${oneLine.slice(0, 79)}…` : oneLine}"`;
}

/** The closing line: how many files and findings. */
export function summarize(temuan: readonly Temuan[], fileCount: number): string {
  const count = (tingkat: Tingkat): number => temuan.filter((t) => t.tingkat === tingkat).length;
  return `${fileCount} SOP diperiksa: ${count('galat')} galat, ${count('peringatan')} peringatan, ${count('info')} info.`;
}
