import { chanceOf, type Chance } from '../cli/site/edits.ts';

/** A damaged SOP file. */
export interface Mutant {
  /** What was done to which file, so that a failure can be made again. */
  name: string;
  bytes: Buffer;
}

type Mutate = (source: Buffer, chance: Chance, others: readonly Buffer[]) => Buffer;
type EditLines = (lines: string[], chance: Chance) => string[];

const byLines = (edit: EditLines): Mutate => (source, chance) => Buffer.from(edit(source.toString('utf8').split('\n'), chance).join('\n'));
const byText = (edit: (text: string, chance: Chance) => string): Mutate => (source, chance) => Buffer.from(edit(source.toString('utf8'), chance));

/** Puts bytes in the place of others. */
function splice(source: Buffer, at: number, removed: number, added: Uint8Array): Buffer {
  return Buffer.concat([source.subarray(0, at), added, source.subarray(at + removed)]);
}

/** The index of a line that fits; any where none does. */
function lineLike(lines: readonly string[], pattern: RegExp, chance: Chance): number {
  const fitting = lines.flatMap((line, i) => (pattern.test(line) ? [i] : []));
  return fitting.length === 0 ? chance.below(lines.length) : chance.pick(fitting);
}

const ROW = /^\|/;
const swap = <T>(items: readonly T[], i: number, j: number): T[] => items.map((item, k) => (k === i ? (items[j] ?? item) : k === j ? (items[i] ?? item) : item));

/** Changes one cell of a table. */
function editCell(lines: string[], chance: Chance, edit: (cell: string) => string): string[] {
  const at = lineLike(lines, ROW, chance);
  const cells = (lines[at] ?? '').split('|');
  const cell = chance.below(cells.length);
  return lines.with(at, cells.map((text, i) => (i === cell ? edit(text) : text)).join('|'));
}

const NUMBERS = ['0', '-1', '1.5', '1e309', '99999999999999999999', '００７', '٣', 'Infinity', 'NaN', '0x10'];
const MARKS = ['●', '◇', '?', 'x', 'mulai', 'selesai', '→', '→ 1', '◇ Ya → 1, Tidak → 99', '● → selesai', '◇ → 2, → 3', '→ –', '◇ Ya → 1@Tidak Ada, Tidak → selesai', '● → 1, → 2, → 3, → 1', '\u202e●', '<br>', '`|`'];
const TEXTS = ['', '\u0000', '\u2028', '\ufeff', '\u{1F600}', '<script>alert(1)</script>', '<br>', '![x](y)', '[a](b "c', '&#x0;', '{{x}}', '*'.repeat(500), '\\', '${x}', '__proto__', 'constructor', 'A'.repeat(5000), 'é́́́', '\t'];
const LINES = ['---', '...', '## Prosedur', '# Prosedur', '## Dasar Hukum', '| --- |', '```', '<!--', '> > > > > x', `${'- '.repeat(200)}x`, `${'> '.repeat(500)}x`, `${'['.repeat(1000)}`, '[^1]: x', '[a]: <', 'nama: x', 'unit: x', '  tanggal: {', '&a [*a]', '!!js/function "x"', 'a: *tidakAda', '? [', '%YAML 9.9', '__proto__: x', 'tanggal: 2021', 'langkah: []', `${'#'.repeat(7)} x`, '***'];

/** The kinds of damage, by name. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  'cut at a byte': (source, chance) => source.subarray(0, chance.below(source.length + 1)),
  'begun at a byte': (source, chance) => source.subarray(chance.below(source.length + 1)),
  'a stretch removed': (source, chance) => splice(source, chance.below(source.length), 1 + chance.below(300), Buffer.alloc(0)),
  'a stretch doubled': (source, chance) => {
    const at = chance.below(source.length);
    return splice(source, at, 0, source.subarray(at, at + 1 + chance.below(400)));
  },
  'bytes flipped': (source, chance) => {
    const copy = Buffer.from(source);
    for (let n = 1 + chance.below(8); n > 0; n -= 1) copy[chance.below(copy.length)] = chance.below(256);
    return copy;
  },
  'ASCII flipped': (source, chance) => {
    const copy = Buffer.from(source);
    for (let n = 1 + chance.below(8); n > 0; n -= 1) {
      const at = chance.below(copy.length);
      if ((copy[at] ?? 255) < 128) copy[at] = 32 + chance.below(95);
    }
    return copy;
  },
  'control characters': (source, chance) => splice(source, chance.below(source.length), 0, Buffer.from([chance.pick([0, 7, 8, 11, 12, 27, 127])])),
  'half a UTF-8 character': (source, chance) => splice(source, chance.below(source.length), 0, Buffer.from(chance.pick([[0xc3], [0xe2, 0x97], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xff, 0xfe]]))),
  'UTF-16': (source) => Buffer.from(`\ufeff${source.toString('utf8')}`, 'utf16le'),
  'a byte-order mark': (source) => splice(source, 0, 0, Buffer.from('\ufeff')),
  'line ends mixed': byLines((lines, chance) => lines.map((line) => `${line}${chance.pick(['', '\r', '\r\r'])}`)),
  'carriage returns alone': byText((text) => text.replaceAll('\n', '\r')),
  'all in one line': byText((text) => text.replaceAll('\n', ' ')),
  'blank lines between all': byText((text) => text.replaceAll('\n', '\n\n')),
  'a line removed': byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 1)),
  'a line doubled': byLines((lines, chance) => {
    const at = chance.below(lines.length);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'lines swapped': byLines((lines, chance) => swap(lines, chance.below(lines.length), chance.below(lines.length))),
  'a line in the way': byLines((lines, chance) => lines.toSpliced(chance.below(lines.length), 0, chance.pick(LINES))),
  'lines in the way': byLines((lines, chance) => LINES.reduce((all, line) => (chance.below(3) === 0 ? all.toSpliced(chance.below(all.length), 0, line) : all), lines)),
  'a line indented': byLines((lines, chance) => {
    const at = chance.below(lines.length);
    return lines.with(at, `${chance.pick([' ', '  ', '    ', '\t'])}${lines[at] ?? ''}`);
  }),
  'YAML indentation lost': byLines((lines, chance) => {
    const at = lineLike(lines, /^ +\w+:/, chance);
    return lines.with(at, (lines[at] ?? '').trimStart());
  }),
  'a key doubled': byLines((lines, chance) => {
    const at = lineLike(lines, /^ *\w+:/, chance);
    return lines.toSpliced(at, 0, lines[at] ?? '');
  }),
  'a value replaced': byLines((lines, chance) => {
    const at = lineLike(lines, /^ *\w+:/, chance);
    return lines.with(at, (lines[at] ?? '').replace(/:.*/s, () => `: ${chance.pick([...TEXTS, ...NUMBERS, '[]', '{}', 'null', '~', 'true', '2021-13-45', '2021-02-30', '"', "'", '|', '>', '[[[['])}`));
  }),
  'a fence of the front matter broken': byLines((lines, chance) => {
    const at = lineLike(lines, /^---$/, chance);
    return chance.below(2) === 0 ? lines.toSpliced(at, 1) : lines.with(at, chance.pick(['--', '----', ' ---', '--- x', '+++', '']));
  }),
  'a pipe removed': byLines((lines, chance) => editCell(lines, chance, () => '').map((line) => line.replace('||', ''))),
  'a pipe added': byLines((lines, chance) => editCell(lines, chance, (cell) => `${cell}|`)),
  'all pipes of a row removed': byLines((lines, chance) => {
    const at = lineLike(lines, ROW, chance);
    return lines.with(at, (lines[at] ?? '').replaceAll('|', ' '));
  }),
  'the head of a table removed': byLines((lines) => lines.toSpliced(Math.max(0, lines.findIndex((line) => ROW.test(line))), 1)),
  'the rule of a table removed': byLines((lines) => lines.filter((line) => !/^\|[-:| ]+$/.test(line))),
  'all rows of a table removed': byLines((lines) => lines.filter((line) => !/^\| *\d/.test(line))),
  'a row many times': byLines((lines, chance) => {
    const at = lineLike(lines, /^\| *\d/, chance);
    return lines.toSpliced(at, 0, ...Array.from({ length: 120 }, (_, i) => (lines[at] ?? '').replace(/\d+/, String(1000 + i))));
  }),
  'rows shuffled': byLines((lines, chance) => lines.map((line) => (/^\| *\d/.test(line) ? (lines[lineLike(lines, /^\| *\d/, chance)] ?? line) : line))),
  'cells swapped': byLines((lines, chance) => {
    const at = lineLike(lines, ROW, chance);
    const cells = (lines[at] ?? '').split('|');
    return lines.with(at, swap(cells, chance.below(cells.length), chance.below(cells.length)).join('|'));
  }),
  'columns swapped': byLines((lines, chance) => {
    const [a, b] = [1 + chance.below(8), 1 + chance.below(8)];
    return lines.map((line) => (ROW.test(line) ? swap(line.split('|'), a, b).join('|') : line));
  }),
  'a column doubled': byLines((lines, chance) => {
    const at = 1 + chance.below(8);
    return lines.map((line) => (ROW.test(line) ? line.split('|').toSpliced(at, 0, line.split('|')[at] ?? '').join('|') : line));
  }),
  'a cell garbled': byLines((lines, chance) => editCell(lines, chance, () => chance.pick(TEXTS))),
  'cells filled with marks': byLines((lines, chance) => {
    let all = lines;
    for (let n = 1 + chance.below(20); n > 0; n -= 1) all = editCell(all, chance, () => ` ${chance.pick(MARKS)} `);
    return all;
  }),
  'a number replaced': byText((text, chance) => {
    const places = [...text.matchAll(/\d+/g)];
    if (places.length === 0) return text;
    const place = chance.pick(places);
    return text.slice(0, place.index) + chance.pick(NUMBERS) + text.slice(place.index + place[0].length);
  }),
  'a target altered': byText((text, chance) => text.replace(/→ *\S+/g, (target) => (chance.below(3) === 0 ? `→ ${chance.pick([...NUMBERS, 'selesai', '–', '', '1@', '@Staf', '1→2', '3, → 3'])}` : target))),
  'arrows removed': byText((text) => text.replaceAll('→', '')),
  'headings swapped': byLines((lines, chance) => swap(lines, lineLike(lines, /^#/, chance), lineLike(lines, /^#/, chance))),
  'a heading altered': byLines((lines, chance) => {
    const at = lineLike(lines, /^#/, chance);
    return lines.with(at, chance.pick(['## ', '# x', '### Prosedur', '## Lampiran', '##Prosedur', `## ${chance.pick(TEXTS)}`]));
  }),
  'words garbled': byText((text, chance) => text.replace(/\p{L}{5,}/gu, (word) => (chance.below(40) === 0 ? chance.pick(TEXTS) : word))),
  'deep nesting': byText((text, chance) => `${text}\n\n## Lampiran\n\n${chance.pick([`${'> '.repeat(2000)}x`, `${'- '.repeat(2000)}x`, `${'*a '.repeat(2000)}`, `${'['.repeat(3000)}x${'](y)'.repeat(3000)}`, `${'**'.repeat(3000)}x`, Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')])}\n`),
  'two files in one': (source, chance, others) => Buffer.concat([source, chance.pick(others)]),
  'half of one, half of another': (source, chance, others) => {
    const other = chance.pick(others);
    return Buffer.concat([source.subarray(0, chance.below(source.length)), other.subarray(chance.below(other.length))]);
  },
  'the file ten times': (source) => Buffer.concat(Array.from({ length: 10 }, () => source)),
  'nothing left': () => Buffer.alloc(0),
};

/** So many mutants, every kind as often as the others, some damaged twice. */
export function* mutantsOf(sources: readonly { name: string; bytes: Buffer }[], seed: number, count: number): Generator<Mutant> {
  const kinds = Object.entries(MUTATIONS);
  const others = sources.map(({ bytes }) => bytes);
  for (let i = 0; i < count; i += 1) {
    const chance = chanceOf(seed * 1_000_003 + i);
    const source = chance.pick(sources);
    const [kind, mutate] = kinds[i % kinds.length] ?? chance.pick(kinds);
    let bytes = mutate(source.bytes, chance, others);
    let name = `${i} of seed ${seed}: ${source.name}, ${kind}`;
    if (chance.below(4) === 0 && bytes.length > 0) {
      const [also, mutateAgain] = chance.pick(kinds);
      bytes = mutateAgain(bytes, chance, others);
      name += `, ${also}`;
    }
    yield { name, bytes };
  }
}
