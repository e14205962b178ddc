import type { Sop } from './schema.ts';
import type { Situs } from './situs.ts';
import type { Temuan } from './temuan.ts';

/** What stands for a digit; the text keeps its length, so that the places of findings stay true. */
const DOT = '•';

/** Eighteen digits, however they are spaced: nothing else in an office has as many. */
const NIP = /(?<!\p{Nd})\p{Nd}(?:[\s.\-–—_/*|]{0,3}\p{Nd}){17}(?!\p{Nd})/gu;
/** A part of a NIP as a finding tells it: a birth date, an appointment. */
const PART = /(?<!\p{Nd})\p{Nd}(?:[\s.\-–—_/*|]{0,3}\p{Nd}){3,}/gu;
/** A NIP in the source: the value of its key with the lines that go on with it. */
const KEY = /(["']?\bnip["']?[^\S\n]*:)([^\n]*(?:\n[^\S\n]+[^\s:#][^\n:]*(?=\n|$))*)/giu;
/** A digit written by its code in a quoted value. */
const CODED = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8})/giu;

/** A text without the NIP in it. */
export function maskNip(text: string): string {
  return text.replace(NIP, maskDigits);
}

function maskDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, DOT);
}

/** The source of an SOP without the NIP in it, also those that are no NIP by their length. */
export function maskSource(source: string): string {
  return maskNip(source.replace(KEY, (_, key: string, value: string) => key + maskDigits(value.replace(CODED, DOT))));
}

/** The source of an SOP as it is published: its very bytes, unless the site shows no NIP. */
export function publishSource(bytes: Uint8Array, { nip }: Pick<Situs, 'nip'>): string | Uint8Array<ArrayBuffer> {
  return nip === 'samarkan' ? maskSource(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) : new Uint8Array(bytes);
}

/** An SOP without NIP; its address, and where its file is, stay as they are. */
export function maskSop(sop: Sop): Sop {
  const masked: Sop = JSON.parse(JSON.stringify(sop), (key, value: unknown) => (typeof value !== 'string' ? value : key === 'nip' ? maskDigits(value) : maskNip(value)));
  const { id, slug, unit, berkas } = sop;
  return { ...masked, id, slug, unit, berkas };
}

/** A finding without NIP, nor what it tells of one. */
export function maskTemuan(temuan: Temuan): Temuan {
  const { aturan, pesan, nilai, saran } = temuan;
  const isAboutNip = /\bnip\b/i.test(`${aturan} ${pesan} ${nilai ?? ''}`.replaceAll('-', ' '));
  const mask = (text: string): string => maskNip(isAboutNip ? text.replace(PART, maskDigits) : text);
  return { ...temuan, pesan: mask(pesan), nilai: nilai === null ? null : mask(nilai), saran: saran === null ? null : mask(saran) };
}
