import { describe, expect, it } from 'vitest';
import { buildTimeline, type TimelineSop } from '../../src/garis-waktu/timeline.ts';
import { barLines, barName, timelineNotes, timelineSummary } from '../../src/components/garis-waktu.ts';
import { flow } from '../bagan/graphs.ts';

const ukuran = { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 };

function timed(marks: string, alur: string, menit: readonly (number | null)[]): TimelineSop {
  const sop = flow('abc', marks, alur);
  return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { menit: menit[i] ?? null } })) };
}

const summary = (sop: TimelineSop): string => timelineSummary(buildTimeline(sop), ukuran);
const notes = (sop: TimelineSop): string[] => timelineNotes(buildTimeline(sop), true).slice(1);

describe('the words of the timeline', () => {
  it('say the total, and that a sequence takes as long', () => {
    expect(summary(timed('a b', '1a>2b', [30, 60]))).toBe('Jumlah waktu seluruh langkah 1 jam 30 menit; dari awal sampai akhir sama lamanya, karena langkahnya dikerjakan berurutan.');
    expect(summary(timed('a', '', [30]))).toBe('Jumlah waktu seluruh langkah 30 menit.');
  });

  it('say why the line is shorter than the total', () => {
    expect(summary(timed('a b c a', '1a>2b, 1a>3c, 2b>4a, 3c>4a', [10, 60, 20, 10]))).toBe(
      'Jumlah waktu seluruh langkah 1 jam 40 menit; dari awal sampai akhir 1 jam 20 menit, karena langkah 2 dan 3 dikerjakan pada waktu yang sama.',
    );
  });

  it('do not call branches simultaneous', () => {
    const sop = timed('a? b c a', '1a>2b Ya, 1a>3c Tidak, 2b>4a, 3c>4a', [10, 60, 20, 10]);
    expect(summary(sop)).toContain('paling lama 1 jam 20 menit, karena langkah 2 dan 3 tidak saling menunggu.');
    expect(notes(sop)[0]).toBe('Langkah 2 dan 3 (bergaris putus-putus) hanya dikerjakan bila keputusan mengarah ke sana; garis waktu menggambar semuanya.');
  });

  it('name what is not known and what is left out', () => {
    expect(notes(timed('a b? c a', '1a>2b, 2b>3c Ya, 2b>1a Tidak, 2b>selesai Batal', [10, null, 20, 10]))).toEqual([
      'Langkah 2 tanpa waktu: ditandai lingkaran dan tidak ikut dijumlahkan, sehingga waktu sebenarnya lebih lama.',
      'Langkah 4 tidak dituju oleh langkah sebelumnya, sehingga digambar sejak awal.',
      'Pengembalian ke langkah sebelumnya, cabang yang mengakhiri alur, dan waktu menunggu tidak dihitung.',
    ]);
  });

  it('name each bar with its number, its waktu and when it starts', () => {
    const [first, second] = buildTimeline(timed('a b', '1a>2b', [30, null])).bars;
    expect(first && barName(first, ukuran)).toBe('Langkah 1, 30 menit, sejak awal');
    expect(second && barName(second, ukuran)).toBe('Langkah 2, tanpa waktu, setelah 30 menit');
    expect(second && barLines(second, ukuran)).toEqual(['tanpa', 'waktu']);
    expect(first && barLines({ ...first, menit: 950 }, ukuran)).toEqual(['2 hari', '50 menit']);
  });
});
