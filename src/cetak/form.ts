import type { Pejabat, Sop } from '../sop/schema.ts';
import type { Situs } from '../sop/situs.ts';
import { planBoxes } from './cover.ts';
import type { BoxPair } from './cover.ts';
import { planIdentitas } from './identitas.ts';
import type { Field, IdentitasPlan } from './identitas.ts';
import { breakLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { COVER, FOOT, paperOf, SIGN_GAP, SIGN_ROOM, SIGN_WIDTH, TITLE, TITLE_GAP } from './paper.ts';
import type { Paper } from './paper.ts';
import { planTable } from './table.ts';
import type { TablePlan } from './table.ts';

/** The official form of an SOP, divided into sheets of paper; texts in lines. */
export interface PaperForm {
  readonly paper: Paper;
  readonly identitas: IdentitasPlan;
  /** The boxes on each page of the cover; the first page also holds the identity. */
  readonly cover: readonly (readonly BoxPair[])[];
  /** Stands over the table on each of its sheets. */
  readonly title: readonly string[];
  readonly table: TablePlan;
  readonly signature: SignatureLines | null;
  readonly pageCount: number;
}

/** The block under the table, in lines. */
export interface SignatureLines {
  readonly jabatan: readonly string[];
  readonly nama: readonly string[];
  readonly rest: readonly string[];
}

function signatureLines({ jabatan, nama, pangkat, nip }: Pejabat, measure: TextMeasure): SignatureLines | null {
  if (jabatan === null && nama === null) return null;
  const fit = (text: string | null): string[] => breakLines(text ?? '', SIGN_WIDTH, COVER, measure);
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
  const title = breakLines(sop.judulProsedur ?? sop.nama, paper.width - 220, TITLE, measure);
  const titleHeight = title.length * TITLE.lineHeight + TITLE_GAP;
  const identitas = planIdentitas(kop, fields, paper.width, measure);
  const room = paper.height - FOOT;
  const cover = planBoxes(sop, paper.width, room - identitas.height - 1, room - titleHeight, measure);
  const signature = signatureLines(sop.tandaTangan, measure);
  const table = planTable(sop, { paper, height: room - titleHeight, signature: signatureHeight(signature), firstPage: cover.length + 1 }, measure);
  return { paper, identitas, cover, title, table, signature, pageCount: cover.length + table.bands.length * table.columns.parts.length };
}
