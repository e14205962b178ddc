/** The key of a simpul: its langkah and its lajur. */
export const keyOf = (langkah: number, pelaksana: string): string => `${langkah}:${pelaksana}`;

/** All that can be reached from `start` in a graph, with `start` itself. */
export function reach(start: readonly string[], next: ReadonlyMap<string, Iterable<string>>): Set<string> {
  const reached = new Set(start);
  const queue = [...start];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    for (const other of next.get(current) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      queue.push(other);
    }
  }
  return reached;
}
