import type { Posisi } from '../sop/schema.ts';
import type { Situs } from '../sop/situs.ts';
import type { TemuanContent } from '../sop/temuan.ts';
import { nearest } from '../sop/yaml.ts';
import { ATURAN, ATURAN_BY_ID } from './aturan.ts';

/**
 * Entries of `aturan:` in `situs.yaml` that change nothing: the rule does not exist, or it is a galat, which stays one.
 *
 * @param posisiOf place of the value at a path of `situs.yaml`
 */
export function findUnknownAturan({ aturan }: Situs, posisiOf: (path: readonly PropertyKey[]) => Posisi): TemuanContent[] {
  return Object.keys(aturan).flatMap((id) => {
    const known = ATURAN_BY_ID.get(id);
    if (known && known.tingkat !== 'galat') return [];
    return {
      aturan: 'situs/aturan-tak-dikenal',
      posisi: posisiOf(['aturan', id]),
      pesan: known ? 'Aturan ini bertingkat galat dan tidak dapat diubah' : 'Aturan ini tidak ada, sehingga tidak ada yang diubah',
      nilai: id,
      saran: known ? 'Hapus baris ini; perbaiki temuannya di berkas masing-masing.' : suggestAturan(id),
    };
  });
}

function suggestAturan(id: string): string {
  // A galat cannot be changed, so it is no suggestion.
  const near = nearest(id, ATURAN.filter(({ tingkat }) => tingkat !== 'galat').map((one) => one.id));
  return near === null ? 'Salin kode aturannya dari halaman aturan pemeriksaan, misalnya "prosedur/nomor-lompat".' : `Mungkin maksudnya "${near}".`;
}
