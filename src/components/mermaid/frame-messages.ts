import * as z from 'zod/mini';

/**
 * What an SOP page and the frame of the viewer in it tell each other. Both live on the same site; each checks the
 * origin, the sender and the form of what it gets.
 */

/** From the page to the frame: the text to draw. */
export const toFrameSchema = z.object({ jenis: z.literal('teks'), teks: z.string() });

/** From the frame to the page: it listens; it has drawn and needs this height in px; it could not draw. */
export const fromFrameSchema = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('siap') }),
  z.object({ jenis: z.literal('tergambar'), tinggi: z.number().check(z.positive(), z.maximum(50_000)) }),
  z.object({ jenis: z.literal('gagal'), pesan: z.string() }),
]);

export type ToFrame = z.infer<typeof toFrameSchema>;
export type FromFrame = z.infer<typeof fromFrameSchema>;
