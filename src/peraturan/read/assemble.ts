import { peraturanId } from '../identity.ts';
import type { Kutipan, KutipanResult, Unread } from '../kutipan.ts';
import type { PasalList } from './pasal.ts';
import type { Prepared } from './prepare.ts';
import type { Group, Member, Structure } from './structure.ts';
import { cleanTitle, sentenceEnd, titleBreak, titleStart, trimEnd } from './title.ts';
import { findUnread, unreadWhole } from './unread.ts';
import { namesOther, resolveWilayah } from './wilayah.ts';

/** Within a title another's title is read no further, so that the time stays in proportion to the text. */
const LONGEST_NESTED_TITLE = 1000;

/** What surrounds a citation when its region or its minister is looked for. */
interface Around {
  wilayah: readonly (string | null)[];
  lembaga: string | null;
}

type Reason = Unread['reason'];

/** A citation in the title of another whose region is not known. */
interface Homeless {
  start: number;
  end: number;
  reason: Reason;
}

/** A group's citation in offsets of the prepared text. */
interface Read {
  kutipan: Kutipan | null;
  start: number;
  end: number;
  reason: Reason | null;
  /** Regulations in its title whose region is not known. */
  homeless: Homeless[];
}

/** Makes the citations of all groups, and tells what of the text is none. */
export function assemble(prepared: Prepared, { groups, bare, loosePasal }: Structure, wilayah: string | null): KutipanResult {
  const { folded, lembaran } = prepared;
  let pasalIndex = 0;
  let gazetteIndex = 0;
  const reads = groups.map((group, i) => {
    const regionEnd = groups[i + 1]?.head.start ?? folded.length;
    while (pasalIndex < loosePasal.length && (loosePasal[pasalIndex]?.start ?? 0) < group.head.ref.end) pasalIndex += 1;
    const behind: PasalList[] = [];
    for (let list = loosePasal[pasalIndex]; list && list.start < regionEnd; list = loosePasal[pasalIndex]) {
      behind.push(list);
      pasalIndex += 1;
    }
    const gazettes: string[] = [];
    for (let gazette = lembaran[gazetteIndex]; gazette && gazette.at < regionEnd; gazette = lembaran[gazetteIndex]) {
      if (gazette.at >= group.head.start) gazettes.push(gazette.text);
      gazetteIndex += 1;
    }
    return readGroup(prepared, group, { end: regionEnd, behind, gazettes }, wilayah);
  });
  const unread: Unread[] = findUnread(folded, reads, bare);
  for (const { start, end, reason, homeless } of reads) {
    if (reason !== null) unread.push({ start, end, reason });
    unread.push(...homeless);
  }
  if (reads.length === 0 && unread.length === 0) unread.push(...unreadWhole(folded));
  return {
    kutipan: reads.flatMap(({ kutipan }) => (kutipan ? [toOriginal(prepared, kutipan)] : [])),
    unread: unread.sort((a, b) => a.start - b.start || b.end - a.end).map((piece) => ({ ...piece, ...placeOf(prepared, piece) })),
  };
}

/** What stands from a citation up to the next. */
interface Region {
  end: number;
  behind: readonly PasalList[];
  gazettes: readonly string[];
}

function readGroup(prepared: Prepared, { head, members, reason }: Group, { end: regionEnd, behind, gazettes }: Region, wilayah: string | null): Read {
  const { folded, clean } = prepared;
  const isFollowed = regionEnd < folded.length;
  const lastEnd = members.at(-1)?.ref.end ?? head.ref.end;
  const semicolon = folded.slice(lastEnd, regionEnd).indexOf(';');
  const bodyEnd = sentenceEnd(clean, lastEnd, semicolon < 0 ? regionEnd : lastEnd + semicolon);
  const suffixes = behind.filter((list) => list.end <= bodyEnd);
  const { pasalEnd, titleLimit } = takePasal(folded, [head, ...members], suffixes, bodyEnd);
  const aboutAt = aboutBehind(folded, head, pasalEnd);
  const last = trimEnd(folded, head.ref.end, bodyEnd, isFollowed || semicolon >= 0);
  const end = aboutAt !== null || members.length > 0 || reason !== null ? Math.max(last, lastEnd) : Math.max(head.ref.end, pasalEnd.get(head) ?? 0);
  if (reason !== null) return { kutipan: null, start: head.start, end, reason, homeless: [] };
  const top = kutipanOf(head, { wilayah: [wilayah], lembaga: null });
  if (top === null) return { kutipan: null, start: head.start, end, reason: 'tanpa-peraturan', homeless: [] };
  const ownTitleEnd = Math.min(bodyEnd, titleLimit);
  top.tentang = aboutAt === null ? null : titleOf(prepared, aboutAt, ownTitleEnd, isFollowed);
  top.end = end;
  const [gazette] = gazettes.filter((text) => text.includes('daerah'));
  const behindIt = folded.slice(head.ref.end, Math.min(bodyEnd, members[0]?.start ?? bodyEnd)).split(/[,;]/, 1)[0] ?? '';
  dropInferred(top, [gazette ?? '', top.tentang?.toLowerCase() ?? behindIt]);
  const around: Around = { wilayah: [top.wilayah, wilayah], lembaga: top.lembaga };
  const homeless: Homeless[] = [];
  const nextChain = nextChainStarts(members);
  const seen = new Set([top.id]);
  for (const [i, member] of members.entries()) {
    const nested = kutipanOf(member, around);
    if (nested === null || (nested.id !== null && seen.has(nested.id))) continue;
    const from = aboutBehind(folded, member, pasalEnd);
    if (from !== null) {
      const limit = Math.min(nextChain[i] ?? ownTitleEnd, from + LONGEST_NESTED_TITLE);
      nested.end = Math.min(end, Math.max(nested.end, trimEnd(folded, from, titleBreak(folded, from, limit), true)));
      nested.tentang = titleOf(prepared, from, limit, isFollowed || nextChain[i] !== null);
    }
    dropInferred(nested, [nested.tentang?.toLowerCase() ?? '']);
    if (nested.id === null) homeless.push({ start: nested.start, end: nested.end, reason: homelessReason(member) });
    seen.add(nested.id);
    top.merujuk.push(nested);
  }
  return { kutipan: top, start: top.start, end, reason: top.id === null ? homelessReason(head) : null, homeless };
}

/** Takes back a region that was inferred where the words of the citation name another: its gazette, else its title. */
function dropInferred(kutipan: Kutipan, texts: readonly string[]): void {
  const { wilayah } = kutipan;
  if (!kutipan.wilayahInferred || wilayah === null || !texts.some((text) => namesOther(text, wilayah))) return;
  Object.assign(kutipan, { id: null, wilayah: null, wilayahInferred: false });
}

/** Why the region of a citation is not known. */
function homelessReason({ ref: { wilayah } }: Member): Reason {
  return wilayah !== null && wilayah.nama !== null && wilayah.tingkat === null ? 'tanpa-tingkat' : 'tanpa-wilayah';
}

/** For each member where the next one begins that amends the citation: there its title ends. */
function nextChainStarts(members: readonly Member[]): (number | null)[] {
  const starts: (number | null)[] = [];
  let next: number | null = null;
  for (let i = members.length - 1; i >= 0; i -= 1) {
    starts[i] = next;
    const member = members[i];
    if (member?.isChain === true) next = member.start;
  }
  return starts;
}

/** Where the title of a regulation begins: behind its tahun, or behind the pasal that stand there. */
function aboutBehind(folded: string, member: Member, pasalEnd: ReadonlyMap<Member, number>): number | null {
  const end = pasalEnd.get(member);
  return titleStart(folded, member.ref.end) ?? (end === undefined ? null : titleStart(folded, end));
}

function titleOf({ folded, clean }: Prepared, from: number, limit: number, isFollowed: boolean): string | null {
  const end = trimEnd(folded, from, titleBreak(folded, from, limit), isFollowed);
  return cleanTitle(clean.slice(from, end));
}

const BEHIND_PASAL = /^["')\] ]*(?:$|[;.,\u0001)]|(?:dan|serta|jo|juncto|sebagaimana|yang|tentang|beserta|mengatur|menyatakan|bahwa)(?![a-z]))/;

/**
 * Gives the lists of pasal behind regulations to the one they stand at, or to the citation itself behind its title. A list that
 * the title goes on behind is a part of it.
 *
 * @returns where the pasal of each end that took any, and where those begin that end the title
 */
function takePasal(folded: string, members: readonly Member[], lists: readonly PasalList[], bodyEnd: number): { pasalEnd: Map<Member, number>; titleLimit: number } {
  const pasalEnd = new Map<Member, number>();
  let titleLimit = Infinity;
  const [head] = members;
  let at = 0;
  for (const list of lists) {
    while (at + 1 < members.length && (members[at + 1]?.ref.end ?? 0) <= list.start) at += 1;
    const nearest = members[at];
    if (!nearest || !head) break;
    const isDirect = /^[ ,(]{0,3}$/.test(folded.slice(pasalEnd.get(nearest) ?? nearest.ref.end, list.start));
    const isLast = list.end >= bodyEnd || BEHIND_PASAL.test(folded.slice(list.end, Math.min(bodyEnd, list.end + 30)));
    if (!isDirect && !isLast) continue;
    const owner = isDirect ? nearest : head;
    owner.pasal = [...owner.pasal, ...list.pasal];
    pasalEnd.set(owner, list.end);
    if (!isDirect) titleLimit = Math.min(titleLimit, list.start);
  }
  return { pasalEnd, titleLimit };
}

/** The citation without its title; `null` where a ministry is needed and not named. */
function kutipanOf({ ref, start, pasal }: Member, around: Around): Kutipan | null {
  if (ref.number === null) return null;
  const { jenis, number } = ref;
  const isMenteri = jenis === 'permen' || jenis === 'kepmen' || jenis === 'inmen' || jenis === 'se-menteri';
  const lembaga = isMenteri ? (ref.lembaga ?? (around.lembaga?.startsWith('Menteri') === true ? around.lembaga : null)) : ref.lembaga;
  if (isMenteri && lembaga === null) return null;
  const isRegional = jenis === 'perda' || jenis === 'perdes' || /^(?:per|kep|in|se-)(?:gub|bup|wali)/.test(jenis);
  const { wilayah, inferred } = isRegional ? resolveWilayah(ref.wilayah, jenis, around.wilayah) : { wilayah: null, inferred: false };
  const key = { jenis, lembaga, wilayah, nomor: number.nomor, tahun: number.tahun };
  return { id: peraturanId(key), ...key, tentang: null, pasal, merujuk: [], start, end: ref.end, wilayahInferred: inferred, lookAlike: number.lookAlike };
}

function placeOf(prepared: Prepared, { start, end }: { start: number; end: number }): { start: number; end: number } {
  return { start: prepared.toOriginal(start), end: end > start ? prepared.toOriginal(end - 1) + 1 : prepared.toOriginal(end) };
}

function toOriginal(prepared: Prepared, kutipan: Kutipan): Kutipan {
  return { ...kutipan, ...placeOf(prepared, kutipan), merujuk: kutipan.merujuk.map((nested) => toOriginal(prepared, nested)) };
}
