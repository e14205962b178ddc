const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an attribute or between tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A length in px, to a hundredth. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** ` name="value"`, or nothing for 0, which is the default of all of them. */
export function attribute(name: string, value: number): string {
  return value === 0 ? '' : ` ${name}="${number(value)}"`;
}
