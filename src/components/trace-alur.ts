/**
 * Lights up the alur of the langkah that is pointed at, focused or tapped in the procedure table: those that leave it, those
 * that arrive, and the simpul at their other ends. It only sets classes on the hooks of the bagan (docs/bagan.md).
 */

const LIT = ['trace-own', 'trace-end', 'trace-out', 'trace-in'] as const;

/** A piece, arrow head, label or end kapsul, and the simpul it joins (`to` is no simpul where the flow ends). */
interface Part {
  element: Element;
  from: string;
  to: string;
}

function readPart(element: SVGElement): Part {
  const { jalur, ujung, label } = element.dataset;
  const [from = '', to = ''] = (jalur ?? ujung ?? label ?? '').split('>');
  return { element, from, to };
}

function simpulIn(element: Element): string[] {
  return [...element.querySelectorAll<SVGElement>('[data-simpul]')].map(({ dataset }) => dataset['simpul'] ?? '');
}

/** The simpul an event is about: the symbol itself, or all of its row. */
function simpulAt(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const symbol = target.closest<SVGElement>('[data-simpul]');
  if (symbol) return [symbol.dataset['simpul'] ?? ''];
  const row = target.closest('tbody tr');
  return row ? simpulIn(row) : [];
}

/** Not `Map.groupBy`: the browsers of old office machines do not know it. */
function groupParts(parts: readonly Part[], end: 'from' | 'to'): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part[end]);
    if (group) group.push(part);
    else groups.set(part[end], [part]);
  }
  return groups;
}

function createTrace(table: Element): (simpul: readonly string[]) => void {
  const parts = [...table.querySelectorAll<SVGElement>('[data-jalur], [data-ujung], [data-label]')].map(readPart);
  const leaving = groupParts(parts, 'from');
  const arriving = groupParts(parts, 'to');
  const symbols = new Map([...table.querySelectorAll<SVGElement>('[data-simpul]')].map((element) => [element.dataset['simpul'] ?? '', element]));
  let shown = '';
  return (simpul) => {
    if (simpul.join() === shown) return;
    shown = simpul.join();
    table.classList.toggle('tracing', simpul.length > 0);
    for (const element of table.querySelectorAll(LIT.map((name) => `.${name}`).join())) element.classList.remove(...LIT);
    for (const own of simpul) {
      for (const { element, from } of arriving.get(own) ?? []) {
        element.classList.add('trace-in');
        symbols.get(from)?.classList.add('trace-end');
      }
    }
    for (const own of simpul) {
      for (const { element, to } of leaving.get(own) ?? []) {
        // An alur within the row, or of a simpul to itself, both leaves and arrives: it is shown as leaving.
        element.classList.remove('trace-in');
        element.classList.add('trace-out');
        symbols.get(to)?.classList.add('trace-end');
      }
    }
    for (const own of simpul) symbols.get(own)?.classList.add('trace-own');
  };
}

/** Pointer before focus before touch; what a touch has lit stays until another touch, or Escape. */
function startTracing(table: HTMLElement): void {
  const trace = createTrace(table);
  let pointed: string[] = [];
  let focused: string[] = [];
  let tapped: string[] = [];
  const update = (): void => trace([pointed, focused, tapped].find(({ length }) => length > 0) ?? []);
  table.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') pointed = simpulAt(target);
    update();
  });
  table.addEventListener('pointerleave', () => {
    pointed = [];
    update();
  });
  table.addEventListener('focusin', ({ target }) => {
    focused = simpulAt(target);
    update();
  });
  table.addEventListener('focusout', () => {
    focused = [];
    update();
  });
  document.addEventListener('pointerup', ({ target, pointerType }) => {
    tapped = pointerType === 'touch' && target instanceof Node && table.contains(target) ? simpulAt(target) : [];
    update();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    [pointed, focused, tapped] = [[], [], []];
    update();
  });
}

/** Brings the simpul that the address names into view sideways too; the browser itself sees to its row only. */
function revealTarget(scroller: Element): void {
  // `:target` needs no decoding, which a malformed address would refuse.
  const target = document.querySelector(':target');
  const row = target?.closest('tr');
  if (!target || !row || !scroller.contains(row)) return;
  const symbol = target === row ? row.querySelector('[data-simpul]') : target;
  const { left, right, width } = (symbol ?? row).getBoundingClientRect();
  // On a phone the bagan is folded away: the row is a card, which says the same.
  if (width === 0) {
    if (target !== row) row.scrollIntoView();
    return;
  }
  const view = scroller.getBoundingClientRect();
  // Room for the labels beside it.
  const margin = 72;
  if (left < view.left + margin) scroller.scrollLeft += left - view.left - margin;
  else if (right > view.right - margin) scroller.scrollLeft += right - view.right + margin;
}

const table = document.querySelector<HTMLElement>('.prosedur');
const scroller = table?.closest('.scroller');
if (table && scroller) {
  startTracing(table);
  revealTarget(scroller);
  addEventListener('hashchange', () => revealTarget(scroller));
  for (const hint of document.querySelectorAll<HTMLElement>('.trace-hint')) hint.hidden = false;
}
