import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ACTS = ['Penyusunan', 'Pengelolaan', 'Penerbitan', 'Verifikasi', 'Pelaporan', 'Pengumpulan', 'Evaluasi', 'Penanganan', 'Pembayaran', 'Pengadaan'];
const THINGS = ['Laporan Kinerja', 'Rencana Kerja', 'Data Indikator Kinerja Utama', 'Surat Masuk', 'Arsip Dinamis Inaktif', 'Izin Mendirikan Bangunan', 'Gaji Pegawai', 'Rencana Strategis Perangkat Daerah', 'Pengaduan Masyarakat', 'Aset Daerah'];
const ENDS = ['Triwulan', 'Tahunan', 'bagi Pegawai Negeri Sipil', 'Tingkat Kabupaten', 'melalui Aplikasi Terpadu untuk Keperluan Pemeriksaan Internal dan Eksternal'];

/** Writes a content folder of one unit whose SOPs refer to each other anyhow, to some of them often, and to some that are missing. */
export async function writeGeneratedContent(dir: string, count: number): Promise<void> {
  let seed = 11;
  const random = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const nama = Array.from({ length: count }, (_, i) => `${ACTS[i % 10] ?? ''} ${THINGS[Math.floor(i / 10) % 10] ?? ''} ${ENDS[(i + Math.floor(i / 100)) % ENDS.length] ?? ''} ${Math.floor(i / 100) + 1}`);
  await mkdir(join(dir, 'sop', 'kantor'), { recursive: true });
  await writeFile(join(dir, 'situs.yaml'), 'nama: Portal SOP\n');
  await writeFile(join(dir, 'unit.yaml'), '- id: kantor\n  nama: Sekretariat Daerah\n  instansi: Pemerintah Kabupaten Contoh\n');
  await Promise.all(nama.map((name, i) => {
    const rujukan = Array.from({ length: random(4) }, () => (random(4) === 0 ? `SOP ${name} ${random(20)} Lama` : `SOP ${nama[random(3) === 0 ? random(5) : random(count)] ?? ''}`));
    const kegiatan = random(6) === 0 ? `Sesuai SOP ${nama[random(count)] ?? ''}.` : 'Memeriksa berkas';
    const lines = ['---', `nama: ${name}`, 'unit: kantor', '---', '', '## Keterkaitan', '', ...rujukan.map((one) => `- ${one}`), '', '## Prosedur', '', '| No | Kegiatan | Staf | Kelengkapan | Waktu | Output |', '|---|---|---|---|---|---|', `| 1 | ${kegiatan} | ● | Berkas | 1 Jam | Hasil |`, '| 2 | Mengarsipkan | ● | Hasil | 1 Jam | Arsip |', ''];
    return writeFile(join(dir, 'sop', 'kantor', `sop-${i}.md`), lines.join('\n'));
  }));
}
