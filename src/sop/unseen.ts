/** Signs that nobody sees, but that a terminal obeys, a reader cannot search for, or that turn the direction of a text. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff]/gu;

/** Signs that turn the direction of what follows: a text with them can be read as another one. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** Writes what is unseen in a text by its code, for a terminal. */
export function showUnseen(text: string): string {
  return text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text without what would turn the direction of it, or of what stands after it. */
export function withoutTurning(text: string): string {
  return text.replace(TURNING, '');
}

/** `U+202E`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
