import { buildGlosarium } from '../../src/glosarium/glosarium.ts';
import { indexTerms } from '../../src/glosarium/term-index.ts';

const glosarium = buildGlosarium(
  [
    { istilah: 'SOP', kepanjangan: 'Standar Operasional Prosedur', sinonim: [] },
    { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja', sinonim: [] },
    { istilah: 'PK', kepanjangan: 'Pegawai Kontrak', sinonim: [] },
    { istilah: 'Dinas PMK', kepanjangan: 'Dinas Pemberdayaan', sinonim: [] },
    { istilah: 'Dinas', kepanjangan: 'Perangkat daerah', sinonim: [] },
    { istilah: 'Kasubbag', kepanjangan: 'Kepala Sub Bagian', sinonim: ['Kasubag', 'Ka. Sub'] },
    { istilah: 'E-Kin', kepanjangan: 'Kinerja Elektronik', sinonim: [] },
    { istilah: '(x)', kepanjangan: 'dalam kurung', sinonim: [] },
    { istilah: 'constructor', kepanjangan: 'kata biasa', sinonim: [] },
  ],
  '/',
);
export const terms = indexTerms(glosarium);
