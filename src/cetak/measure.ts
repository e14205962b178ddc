/**
 * The width of a text in em, without kerning: multiply by the font size for px. Handed in, for only the build
 * reads the shipped font's file.
 */
export type TextMeasure = (text: string) => number;

/** A size of type on the form; px at scale 1. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  /** How much wider than the regular weight its letters are; 1 for the regular one. */
  readonly widening: number;
}
