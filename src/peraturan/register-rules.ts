import type { TemuanContent, Tingkat } from '../sop/temuan.ts';
import { parseTanggal, tahunOf } from '../sop/tanggal.ts';
import { nearest, type YamlResult } from '../sop/yaml.ts';
import { parsePeraturanId } from './identity.ts';
import { findCycles } from './repeal-cycles.ts';
import { buildRegister, effectKey, effectsOf, statementsOf, type Effects, type Statement } from './register-index.ts';
import { isPeraturanId, type Efek, type EntriPeraturan } from './register.ts';
import { statusOn } from './status.ts';

/** A finding about the register. */
export interface RegisterTemuan extends TemuanContent {
  tingkat: Tingkat;
  /** Id of the entry where it stands. */
  peraturan: string;
}

/** Place of the value at a path of the file. */
type PosisiOf = YamlResult<unknown>['posisiOf'];

/** What the rules look at: the entries, their effects, and where everything stands. */
interface RegisterFile {
  entri: readonly EntriPeraturan[];
  statements: readonly Statement[];
  posisiOf: PosisiOf;
  dropped: readonly string[];
}

/**
 * All that is wrong in entries that fit their schema; only a date that cannot be is a galat.
 *
 * @param dropped ids of entries that do not fit it: they are in the file all the same
 */
export function checkRegister(entri: readonly EntriPeraturan[], posisiOf: PosisiOf, dropped: readonly string[] = []): RegisterTemuan[] {
  const file = { entri, statements: statementsOf(entri), posisiOf, dropped };
  return [doubleIds, impossibleDates, unregistered, onItself, repealCycles, reversed, contraryStatements, contraryStatus].flatMap((rule) => rule(file));
}

function doubleIds({ entri, posisiOf }: RegisterFile): RegisterTemuan[] {
  const first = new Map<string, number>();
  return entri.flatMap(({ id }, i) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, i);
      return [];
    }
    return [{
      aturan: 'peraturan/id-ganda',
      tingkat: 'peringatan' as const,
      posisi: posisiOf([i, 'id']),
      pesan: `Id peraturan ini sudah dipakai di baris ${posisiOf([before, 'id']).baris}`,
      nilai: id,
      saran: 'Gabungkan kedua entri; yang dipakai hanya entri yang pertama.',
      peraturan: id,
    }];
  });
}

/** The dates of an entry that are not in the calendar, with their paths in it. */
export function findImpossibleDates(entry: EntriPeraturan): { date: string; path: PropertyKey[] }[] {
  const dates = [
    ...entry.sumber.map(({ diperiksa }, j) => ({ date: diperiksa, path: ['sumber', j, 'diperiksa'] })),
    ...statementsOf([entry]).flatMap(({ efek, path: [, ...path] }) => [
      { date: efek.sejak, path: [...path, 'sejak'] },
      { date: efek.sumber?.diperiksa, path: [...path, 'sumber', 'diperiksa'] },
    ]),
  ];
  return dates.flatMap(({ date, path }) => (date == null || parseTanggal(date).jenis === 'tanggal' ? [] : [{ date, path }]));
}

function impossibleDates({ entri, posisiOf }: RegisterFile): RegisterTemuan[] {
  return entri.flatMap((entry, i) =>
    findImpossibleDates(entry).map(({ date, path }) => ({
      aturan: 'peraturan/tanggal-mustahil',
      tingkat: 'galat',
      posisi: posisiOf([i, ...path]),
      pesan: `Tanggal ${String(path.at(-1))} ini tidak ada di kalender`,
      nilai: date,
      saran: 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.',
      peraturan: entry.id,
    })),
  );
}

/** Effects from or upon a regulation that has no entry. */
function unregistered({ entri, statements, posisiOf, dropped }: RegisterFile): RegisterTemuan[] {
  const known = new Set([...entri.map(({ id }) => id), ...dropped]);
  const unknown = statements.filter(({ efek }) => !known.has(efek.peraturan));
  const alike = unknown.length === 0 ? new Map<string, string[]>() : groupAlike(known);
  return unknown.map(({ efek, path }) => ({
    aturan: 'peraturan/efek-tak-terdaftar',
    tingkat: 'peringatan',
    posisi: posisiOf([...path, 'peraturan']),
    pesan: 'Peraturan ini belum punya entri di peraturan.yaml',
    nilai: efek.peraturan,
    saran: suggestId(efek.peraturan, known, alike),
    peraturan: entri[path[0]]?.id ?? '',
  }));
}

function suggestId(id: string, known: ReadonlySet<string>, alike: ReadonlyMap<string, readonly string[]>): string {
  if (!isPeraturanId(id)) {
    const near = nearest(id, [...known]);
    return near === null ? 'Tulis id seperti pp-12-2019; "lajur cite" menyebut id sebuah kutipan.' : `Mungkin maksudnya "${near}".`;
  }
  const near = nearest(id, pairsOfParts(id).flatMap((pair) => alike.get(pair) ?? []));
  return `Tambahkan entri "- id: ${id}"${near === null ? '' : `; bila salah ketik, mungkin maksudnya "${near}"`}.`;
}

/** Ids by two of their three parts: all ids of a kind look alike, so only those that differ in one part may be meant. */
function groupAlike(ids: Iterable<string>): Map<string, string[]> {
  const alike = new Map<string, string[]>();
  for (const id of ids) {
    for (const pair of pairsOfParts(id)) {
      const same = alike.get(pair);
      if (same) same.push(id);
      else alike.set(pair, [id]);
    }
  }
  return alike;
}

/** Kind and nomor, kind and year, nomor and year of an id. */
function pairsOfParts(id: string): string[] {
  const key = parsePeraturanId(id);
  if (key === null) return [];
  const kind = [key.jenis, key.lembaga, key.wilayah].join('/');
  return [`${kind} ${key.nomor}/`, `${kind} /${key.tahun}`, `${key.nomor}/${key.tahun}`];
}

function onItself({ statements, posisiOf }: RegisterFile): RegisterTemuan[] {
  return statements
    .filter(({ actor, target }) => actor === target)
    .map(({ jenis, actor, path }) => ({
      aturan: 'peraturan/efek-bertentangan',
      tingkat: 'peringatan',
      posisi: posisiOf([...path, 'peraturan']),
      pesan: `Peraturan ini dinyatakan ${jenis} dirinya sendiri`,
      nilai: actor,
      saran: 'Tulis id peraturan yang lain, atau hapus pernyataan ini.',
      peraturan: actor,
    }));
}

function repealCycles({ entri, statements, posisiOf }: RegisterFile): RegisterTemuan[] {
  const repeals = statements.filter(({ jenis, actor, target }) => jenis === 'mencabut' && actor !== target);
  return findCycles(repeals).map(({ ids, closing: { efek, path } }) => ({
    aturan: 'peraturan/pencabutan-berputar',
    tingkat: 'peringatan',
    posisi: posisiOf([...path, 'peraturan']),
    pesan: `Pencabutan berputar, karena ${ids.join(' mencabut ')}`,
    nilai: efek.peraturan,
    saran: 'Hapus pernyataan yang keliru, atau tukar "mencabut" dan "dicabutOleh".',
    peraturan: entri[path[0]]?.id ?? '',
  }));
}

const OPPOSITE: Record<keyof Effects, keyof Effects> = { mengubah: 'diubahOleh', diubahOleh: 'mengubah', mencabut: 'dicabutOleh', dicabutOleh: 'mencabut' };

/** An older regulation acting upon a younger one, or an effect that is older than what it acts upon; a rule may act back in time, so its own year proves nothing. */
function reversed({ entri, statements, posisiOf }: RegisterFile): RegisterTemuan[] {
  return statements.flatMap(({ jenis, actor, target, efek: { sejak, peraturan }, path }) => {
    const [from, to] = [actor, target].map((id) => parsePeraturanId(id)?.tahun);
    const shared = { aturan: 'peraturan/efek-terbalik', tingkat: 'peringatan' as const, peraturan: entri[path[0]]?.id ?? '' };
    if (from !== undefined && to !== undefined && from < to) {
      return [{
        ...shared,
        posisi: posisiOf([...path, 'peraturan']),
        pesan: `Peraturan tahun ${from} tidak dapat ${jenis} peraturan tahun ${to}`,
        nilai: peraturan,
        saran: `Perbaiki id-nya; bila arahnya terbalik, pindahkan ke "${OPPOSITE[path[1]]}:".`,
      }];
    }
    if (sejak == null || to === undefined || Number(tahunOf(sejak)) >= to) return [];
    return [{
      ...shared,
      posisi: posisiOf([...path, 'sejak']),
      pesan: `Tanggal ini mendahului peraturan tahun ${to} yang ${jenis === 'mengubah' ? 'diubah' : 'dicabut'}`,
      nilai: sejak,
      saran: 'Perbaiki tanggalnya; hapus "sejak:" bila tidak diketahui.',
    }];
  });
}

/** One effect told twice, but with other dates or another extent. */
function contraryStatements({ entri, statements, posisiOf }: RegisterFile): RegisterTemuan[] {
  return [...Map.groupBy(statements, effectKey).values()].flatMap(([first, ...others]) =>
    others
      .filter(({ efek }) => first !== undefined && !agree(first.efek, efek))
      .map(({ efek, path }) => ({
        aturan: 'peraturan/efek-bertentangan',
        tingkat: 'peringatan' as const,
        posisi: posisiOf([...path, 'peraturan']),
        pesan: `Efek ini dinyatakan lain di baris ${posisiOf([...(first?.path ?? path), 'peraturan']).baris}`,
        nilai: efek.peraturan,
        saran: 'Samakan "sejak" dan "sebagian", atau hapus salah satunya; yang dipakai pernyataan yang lebih lengkap.',
        peraturan: entri[path[0]]?.id ?? '',
      })),
  );
}

/** Dates agree where one is only less exact, or is not given. */
function agree(a: Efek, b: Efek): boolean {
  const sameDate = a.sejak == null || b.sejak == null || a.sejak.startsWith(b.sejak) || b.sejak.startsWith(a.sejak);
  return sameDate && a.sebagian === b.sebagian;
}

/** An entry that says "in force" of a regulation that is repealed in full, unless that was looked up before the repeal. */
function contraryStatus({ entri, posisiOf }: RegisterFile): RegisterTemuan[] {
  const register = buildRegister(entri);
  return entri.flatMap(({ id, status, sumber }, i) => {
    const repeals = effectsOf(register, id).dicabutOleh.filter(({ sebagian }) => !sebagian);
    const lookedUp = sumber.map(({ diperiksa }) => diperiksa).sort().at(-1);
    const then = statusOn(register, id, lookedUp ?? null);
    const wasTrue = lookedUp !== undefined && !(then.status === 'dicabut' && then.certain);
    if (status !== 'berlaku' || repeals.length === 0 || wasTrue) return [];
    return [{
      aturan: 'peraturan/status-bertentangan',
      tingkat: 'peringatan' as const,
      posisi: posisiOf([i, 'status']),
      pesan: `Peraturan ini dinyatakan berlaku, padahal dicabut oleh ${repeals.map(({ peraturan }) => peraturan).join(', ')}`,
      nilai: status,
      saran: 'Hapus "status: berlaku" atau pencabutannya; bila hanya sebagian yang dicabut, tulis "sebagian: true".',
      peraturan: id,
    }];
  });
}
