import type { Pejabat, Sop } from '../sop/schema.ts';
import type { Situs } from '../sop/situs.ts';
import { planBoxes } from './cover.ts';
import type { BoxPair } from './cover.ts';
import { planIdentitas } from './identitas.ts';
import type { Field, IdentitasPlan } from './identitas.ts';
import { breakLines, limitLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { COVER, COVER_BORDER, FOOT, paperOf, SIGN_GAP, SIGN_ROOM, SIGN_WIDTH, STATUS, TITLE, TITLE_GAP } from './paper.ts';
import type { Paper } from './paper.ts';
import { planTable } from './table.ts';
import type { TablePlan } from './table.ts';

/** The official form of an SOP, divided into sheets of paper; texts in lines. */
export interface PaperForm {
  readonly paper: Paper;
  readonly cover: readonly CoverPage[];
  /** Stands over all but the first page. */
  readonly title: readonly string[];
  readonly table: TablePlan;
  readonly signature: SignatureLines | null;
  readonly pageCount: number;
}

/** A page of the cover: the head of the form, or what of it stands here, and boxes. */
interface CoverPage {
  readonly identitas: IdentitasPlan | null;
  readonly pairs: readonly BoxPair[];
}

/** More lines of them are not shown: the title stands in full on the cover, and who signs is seldom more than two lines. */
const MOST_TITLE_LINES = 4;
const MOST_SIGN_LINES = 6;

/** The block under the table, in lines. */
interface SignatureLines {
  readonly jabatan: readonly string[];
  readonly nama: readonly string[];
  readonly rest: readonly string[];
}

function signatureLines({ jabatan, nama, pangkat, nip }: Pejabat, measure: TextMeasure): SignatureLines | null {
  if (jabatan === null && nama === null) return null;
  const fit = (text: string | null): readonly string[] => limitLines(breakLines(text ?? '', SIGN_WIDTH, COVER, measure), MOST_SIGN_LINES);
  return { jabatan: fit(jabatan), nama: fit(nama), rest: [...fit(pangkat), ...fit(nip === null ? null : `NIP. ${nip}`)] };
}

function signatureHeight(signature: SignatureLines | null): number {
  if (!signature) return 0;
  const lines = signature.jabatan.length + signature.nama.length + signature.rest.length;
  return SIGN_GAP + SIGN_ROOM + lines * COVER.lineHeight;
}

/**
 * Lays out the official form (PermenPAN-RB 35/2012) on paper: which lines, boxes and rows stand on which sheet. In: the SOP, the letterhead and the
 * fields of its head as text, the paper, and the measure of the shipped font. Pure: the same input gives the same sheets.
 */
export function planForm(sop: Sop, kop: readonly string[], fields: readonly Field[], kertas: Situs['kertas'], measure: TextMeasure): PaperForm {
  const paper = paperOf(kertas);
  const title = limitLines(breakLines(sop.judulProsedur ?? sop.nama, paper.width - 220, TITLE, measure), MOST_TITLE_LINES);
  const titleHeight = title.length * TITLE.lineHeight + TITLE_GAP;
  const room = paper.height - FOOT - (sop.status === 'berlaku' ? 0 : STATUS);
  const [first, next] = [room - COVER_BORDER, room - titleHeight - COVER_BORDER];
  const identitas = planIdentitas(kop, fields, { width: paper.width, first, next }, measure);
  const left = (identitas.length === 1 ? first : next) - (identitas.at(-1)?.height ?? 0);
  const boxes = planBoxes(sop, paper.width, left, next, measure);
  // The boxes begin under the last of the identity.
  const cover = [...identitas.slice(0, -1).map((): BoxPair[] => []), ...boxes].map((pairs, i) => ({ identitas: identitas[i] ?? null, pairs }));
  const signature = signatureLines(sop.tandaTangan, measure);
  const table = planTable(sop, { paper, height: room - titleHeight, signature: signatureHeight(signature), firstPage: cover.length + 1 }, measure);
  return { paper, cover, title, table, signature, pageCount: cover.length + table.bands.length * table.columns.parts.length };
}
