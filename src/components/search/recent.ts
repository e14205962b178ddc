/** Recent searches, kept in this browser alone and never sent. */

const KEY = 'lajur-pencarian';
const MOST = 8;

/** The latest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function keepRecent(query: string): void {
  const teks = query.trim();
  if (teks.length < 2) return;
  write([teks, ...readRecent().filter((one) => one.toLowerCase() !== teks.toLowerCase())].slice(0, MOST));
}

export function clearRecent(): void {
  write([]);
}

function write(list: readonly string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // A browser that keeps nothing searches as well.
  }
}
