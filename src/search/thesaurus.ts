import { NEAR, SAME } from './other-words.ts';
import { wordsOf } from './words.ts';

/** A term of the glossary as the search knows it. */
export interface IstilahCari {
  istilah: string;
  kepanjangan: string;
  sinonim: readonly string[];
  arti: string | null;
  url: string;
}

/** A phrase as it is compared: its words and their stems, each joined by blanks. */
export interface Form {
  katas: string;
  stems: string;
  /** Its first stem: what lacks that lacks the phrase, which is quickly seen. */
  first: string;
  /** How much a text that says it so is worth to one who typed another form. */
  worth: number;
}

/** A phrase of a text that may be said in other words. */
export interface Phrase {
  start: number;
  /** Index after its last stem. */
  end: number;
  /** Its other forms. */
  others: Form[];
}

export interface Thesaurus {
  /** The phrases in a row of stems that have other forms. */
  find: (stems: readonly string[]) => Phrase[];
}

const SAME_THING = 0.93;
const NEAR_THING = 0.75;

/** `Sebutan lama untuk Laporan Kinerja.` in a meaning names another form of the term. */
const CALLED = /^Sebutan (?:lama|lain) (?:untuk|dari) ([^.;,(]+)/u;

/** Prepares the other forms of all terms; a term that means two things has the forms of both. */
export function createThesaurus(istilah: readonly IstilahCari[]): Thesaurus {
  const groups = [...[...SAME, ...istilah.map(formsOfTerm)].map((texts) => toForms(texts, SAME_THING)), ...NEAR.map((texts) => toForms(texts, NEAR_THING))];
  const byFirst = new Map<string, { stems: string[]; groups: Form[][] }[]>();
  for (const group of groups) {
    for (const { stems: joined } of group) {
      const stems = joined.split(' ');
      const list = byFirst.get(stems[0] ?? '') ?? [];
      byFirst.set(stems[0] ?? '', list);
      const known = list.find((one) => one.stems.join(' ') === joined);
      if (known) known.groups.push(group);
      else list.push({ stems, groups: [group] });
    }
  }
  return {
    find: (all) =>
      all.flatMap((first, start) =>
        (byFirst.get(first) ?? []).flatMap(({ stems, groups: of }) => {
          if (!stems.every((one, i) => all[start + i] === one)) return [];
          const typed = stems.join(' ');
          const others = of.flat().filter((form) => form.stems !== typed);
          return others.length === 0 ? [] : [{ start, end: start + stems.length, others }];
        }),
      ),
  };
}

function toForms(texts: readonly string[], worth: number): Form[] {
  const forms = texts.map((text) => {
    const words = wordsOf(text);
    return { katas: words.map(({ kata }) => kata).join(' '), stems: words.map(({ stem }) => stem).join(' '), first: words[0]?.stem ?? '', worth };
  });
  return [...new Map(forms.filter(({ stems }) => stems !== '').map((form) => [form.katas, form])).values()];
}

function formsOfTerm({ istilah, kepanjangan, sinonim, arti }: IstilahCari): string[] {
  const called = CALLED.exec(arti ?? '')?.[1];
  return [istilah, kepanjangan, ...sinonim, ...(called === undefined ? [] : [called]), ...partsOfDinas(istilah, kepanjangan)];
}

/** What follows the "Dis" of a Dinas is said alone, and after the whole word: Diskominfo, kominfo, dinas kominfo. */
const DINAS = /^dis(?=\p{L}{4})/iu;

function partsOfDinas(singkatan: string, nama: string): string[] {
  if (!DINAS.test(singkatan) || !/^dinas\b/iu.test(nama)) return [];
  const rest = singkatan.replace(DINAS, '');
  return [rest, `dinas ${rest}`];
}

/** The stems under which a text is found: its own, and those of the other forms of its phrases. */
export function indexStems(text: string, thesaurus: Thesaurus): string[] {
  const stems = wordsOf(text).map(({ stem }) => stem);
  const others = thesaurus.find(stems).flatMap(({ others: forms }) => forms.flatMap((form) => form.stems.split(' ')));
  return [...new Set([...stems, ...others])];
}
