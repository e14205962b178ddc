import type { Mermaid, MermaidConfig } from 'mermaid';

/** Longest text that is drawn; Mermaid itself would show a picture of a message instead. */
export const LONGEST_TEXT = 50_000;

/** What a pasted text must not change: whatever loosens the protection, loads something, or undoes the site's look. */
const FIXED_KEYS: (keyof MermaidConfig)[] = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'htmlLabels',
  'dompurifyConfig',
  'arrowMarkerAbsolute',
  'legacyMathML',
  'forceLegacyMathML',
  'logLevel',
  'theme',
  'themeVariables',
  'themeCSS',
  'darkMode',
  'fontFamily',
  'altFontFamily',
];

/** Diagrams whose parts the site colours itself, so that they follow light, dark and paper. */
const FLOWCHARTS = new Set(['swimlane', 'flowchart', 'flowchart-v2', 'flowchart-elk', 'graph']);

/** The site's colours, live: the custom properties change with the colour scheme and on paper. */
const FLOWCHART_CSS = `
  .node :is(rect, circle, ellipse, polygon, path) { fill: var(--simbol); stroke: var(--aksen); stroke-width: 1.5px; }
  .node polygon { fill: var(--keputusan); stroke: var(--keputusan-garis); }
  .label text, .cluster text, .edgeLabel text { fill: var(--tinta); }
  .cluster rect, .swimlane.cluster:not([data-color-id]) rect { fill: var(--permukaan); stroke: var(--garis-formulir) !important; }
  .edgePaths .path, .flowchart-link { stroke: var(--tinta); stroke-width: 1.5px; }
  .marker { fill: var(--tinta); stroke: var(--tinta); }
  .edgeLabel rect { opacity: 0; }
  .edgeLabel text { paint-order: stroke; stroke: var(--permukaan); stroke-width: 6px; stroke-linejoin: round; }
`;

let loading: Promise<Mermaid> | undefined;

/** Loads Mermaid from the site's own files, once. */
export function loadMermaid(url: string): Promise<Mermaid> {
  loading ??= importMermaid(url).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importMermaid(url: string): Promise<Mermaid> {
  // The address is known at build only by its version; the bundler must not look for it.
  const module: { default: Mermaid } = await import(/* @vite-ignore */ url);
  // Only now does it know its kinds of diagrams.
  configure(module.default, false, 'sans-serif');
  return module.default;
}

/** Whether the drawing of this text has the site's colours; of an unknown kind it has not. */
export function isFlowchart(mermaid: Mermaid, text: string): boolean {
  try {
    return FLOWCHARTS.has(mermaid.detectType(text));
  } catch {
    return false;
  }
}

/** Sets Mermaid up for one drawing: nothing runs, nothing is HTML, and the text cannot change that. */
export function configure(mermaid: Mermaid, flowchart: boolean, fontFamily: string): void {
  mermaid.initialize({
    secure: FIXED_KEYS,
    securityLevel: 'strict',
    startOnLoad: false,
    suppressErrorRendering: true,
    maxTextSize: LONGEST_TEXT,
    htmlLabels: false,
    // Titles of subgraphs still read the older setting.
    flowchart: { htmlLabels: false, useMaxWidth: false },
    logLevel: 'fatal',
    look: 'classic',
    theme: 'neutral',
    fontFamily,
    themeVariables: { fontSize: '14px' },
    ...(flowchart ? { themeCSS: FLOWCHART_CSS } : {}),
  });
}
