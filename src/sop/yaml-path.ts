/** A place in a YAML text, in words: what is meant and what it belongs to. */
export interface PathWords {
  /** `"disahkan.nip"`, or `"alias" ke-1` for an item of a list; empty for the whole file. */
  nama: string;
  /** ` pada "sumber" ke-1 dari "uu-17-2003"`; empty outside of lists. */
  pada: string;
  /** Whether the place is an item of a list, which has no key of its own. */
  isItem: boolean;
}

/**
 * Tells a path as an author counts: an entry of a list by its id or nama where it has one, else by its position from 1.
 *
 * @param content the plain values of the file
 */
export function describePath(content: unknown, path: readonly PropertyKey[]): PathWords {
  const owners: string[] = [];
  let keys: string[] = [];
  let value = content;
  for (const part of path) {
    value = valueAt(value, [part]);
    if (typeof part !== 'number') {
      keys.push(String(part));
      continue;
    }
    const label = labelOf(value);
    const list = keys.length === 0 ? 'entri' : `"${keys.join('.')}"`;
    owners.unshift(label === null ? `${list} ke-${part + 1}` : `"${label}"`);
    keys = [];
  }
  const isItem = keys.length === 0 && owners.length > 0;
  const nama = isItem ? (owners.shift() ?? '') : keys.length === 0 ? '' : `"${keys.join('.')}"`;
  return { nama, pada: owners.length === 0 ? '' : ` pada ${owners.join(' dari ')}`, isItem };
}

/** What an entry is known by; a long name would bury the message. */
function labelOf(entry: unknown): string | null {
  const label = [valueAt(entry, ['id']), valueAt(entry, ['nama'])].find((one) => typeof one === 'string' && one.trim() !== '' && one.length <= 80);
  return typeof label === 'string' ? label.trim() : null;
}

/** The plain value at a path; `undefined` where the path ends early. */
export function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (nilai, key) => (typeof nilai === 'object' && nilai !== null ? Reflect.get(nilai, key) : undefined),
    content,
  );
}
