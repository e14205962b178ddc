import type { Statement } from './register-index.ts';

/** A ring of regulations in which each repeals the next. */
interface Cycle {
  /** In the order of the repeals; the first one stands again at the end. A long ring is cut by `…`. */
  ids: string[];
  /** The statement that closes the ring. */
  closing: Statement;
}

const MAX_NAMED = 8;

/**
 * Finds the rings among repeals by one walk in depth: each statement that leads back to where the walk came from closes
 * one, so a ring is found once, and the work grows with the number of statements.
 */
export function findCycles(repeals: readonly Statement[]): Cycle[] {
  const following = new Map<string, Map<string, Statement>>();
  for (const repeal of repeals) {
    const targets = following.get(repeal.actor) ?? new Map<string, Statement>();
    // Both ends may tell the same repeal.
    if (!targets.has(repeal.target)) targets.set(repeal.target, repeal);
    following.set(repeal.actor, targets);
  }
  const cycles: Cycle[] = [];
  const visited = new Set<string>();
  for (const start of following.keys()) {
    // No recursion: a chain may be longer than the call stack.
    const path: { id: string; open: Iterator<Statement> }[] = [];
    const depthOf = new Map<string, number>();
    const enter = (id: string): void => {
      visited.add(id);
      depthOf.set(id, path.length);
      path.push({ id, open: (following.get(id) ?? new Map<string, Statement>()).values() });
    };
    if (!visited.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { value: closing, done } = top.open.next();
      if (done === true || closing === undefined) {
        depthOf.delete(top.id);
        path.pop();
        continue;
      }
      const depth = depthOf.get(closing.target);
      if (depth !== undefined) cycles.push({ ids: nameRing(path, depth), closing });
      else if (!visited.has(closing.target)) enter(closing.target);
    }
  }
  return cycles;
}

function nameRing(path: readonly { id: string }[], depth: number): string[] {
  const named = path.slice(depth, depth + MAX_NAMED).map(({ id }) => id);
  const isCut = path.length - depth > MAX_NAMED;
  return [...named, ...(isCut ? ['…'] : []), path[depth]?.id ?? ''];
}
