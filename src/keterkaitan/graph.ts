/** What can be read from a graph of references: circles. */

export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The circles of a graph, each once and from its first SOP on: for every SOP in a circle at least one, the shortest through it. All
 * circles there are could be more than anybody reads.
 *
 * @param graph every SOP with those it refers to, itself left out
 */
export function findPutaran(graph: Graph): string[][] {
  const order = new Map([...graph.keys()].map((id, i) => [id, i]));
  const found = new Map<string, string[]>();
  for (const group of strongGroups(graph)) {
    if (group.length < 2) continue;
    const inside = new Set(group);
    const covered = new Set<string>();
    for (const id of group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
      if (covered.has(id)) continue;
      const circle = shortestCircle(graph, id, inside);
      for (const one of circle) covered.add(one);
      const first = circle.reduce((least, one, i) => ((order.get(one) ?? 0) < (order.get(circle[least] ?? '') ?? 0) ? i : least), 0);
      const turned = [...circle.slice(first), ...circle.slice(0, first)];
      found.set(turned.join(' '), turned);
    }
  }
  return [...found.values()].sort((a, b) => (order.get(a[0] ?? '') ?? 0) - (order.get(b[0] ?? '') ?? 0));
}

/** Breadth first from an SOP until it is met again. */
function shortestCircle(graph: Graph, start: string, inside: ReadonlySet<string>): string[] {
  const from = new Map<string, string>();
  let front = [start];
  while (front.length > 0) {
    const next: string[] = [];
    for (const id of front) {
      for (const target of graph.get(id) ?? []) {
        if (target === start) return pathTo(from, start, id);
        if (!inside.has(target) || from.has(target)) continue;
        from.set(target, id);
        next.push(target);
      }
    }
    front = next;
  }
  return [start];
}

function pathTo(from: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const path = [end];
  for (let at = end; at !== start; ) {
    at = from.get(at) ?? start;
    path.push(at);
  }
  return path.reverse();
}

/** Groups in which each SOP leads to each other (Tarjan), without recursion, for a chain may be long. */
function strongGroups(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const groups: string[][] = [];
  for (const root of graph.keys()) {
    if (index.has(root)) continue;
    const work: { id: string; at: number }[] = [];
    const enter = (id: string): void => {
      index.set(id, index.size);
      low.set(id, index.size - 1);
      open.push(id);
      isOpen.add(id);
      work.push({ id, at: 0 });
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const target = graph.get(top.id)?.[top.at];
      if (target !== undefined) {
        top.at += 1;
        if (!index.has(target)) enter(target);
        else if (isOpen.has(target)) low.set(top.id, Math.min(low.get(top.id) ?? 0, index.get(target) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(top.id) ?? 0));
      if (low.get(top.id) !== index.get(top.id)) continue;
      const group = open.splice(open.lastIndexOf(top.id));
      for (const id of group) isOpen.delete(id);
      groups.push(group);
    }
  }
  return groups;
}
