import { z } from 'zod';

/** The agency's terms and abbreviations, `glosarium.yaml` (design, section 3). */

const teks = z.string().trim().min(1);

export const entriGlosariumSchema = z.strictObject({
  /** The term as it is written in an SOP: `IKU`. */
  istilah: teks,
  kepanjangan: teks,
  /** Other spellings that mean the same. */
  sinonim: z.array(teks).default([]),
  /** What it is, in a sentence. */
  arti: teks.nullish(),
  /** Where the meaning was taken from. */
  sumber: teks.nullish(),
});

export const glosariumSchema = z.array(entriGlosariumSchema);

/** One entry of `glosarium.yaml`. */
export type EntriGlosarium = z.output<typeof entriGlosariumSchema>;
