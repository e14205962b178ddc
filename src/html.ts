/**
 * HTML for `set:html`, where a component for each small piece would take most of the time of a build: a page of 12 langkah has hundreds of them.
 */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = Html | string | number | null | undefined | false | readonly Html[];

/** Joins HTML and texts; whatever is not `Html` is escaped, for element content and for attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let text = strings[0] ?? '';
  for (const [i, value] of values.entries()) text += toText(value) + (strings[i + 1] ?? '');
  return new Html(text);
}

function toText(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeHtml(value);
  return value instanceof Html ? value.text : value.map(({ text }) => text).join('');
}

const SPECIAL = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign) : text;
}
