import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figure } from './markdown.ts';
import { drawPlot, type Series } from './plot.ts';
import { readResults, reportDir, type Machine, type Results } from './results.ts';
import { growthTable, KINDS, lajurTable, peerTable, searchTable, siteTable, stageTable } from './tables.ts';
import { allVerdicts, verdictTable } from './verdicts.ts';

const PLOT = 'bench.svg';

/** Writes `bench.md` and its plot from what has been measured, and from nothing else. */
export async function writeReport(): Promise<void> {
  const results = await readResults();
  const dir = reportDir();
  await mkdir(dir, { recursive: true });
  const plot = drawPlot('Seconds to build, by number of SOPs', seriesOf(results));
  if (plot === '') await rm(join(dir, PLOT), { force: true });
  else await writeFile(join(dir, PLOT), plot);
  await writeFile(join(dir, 'bench.md'), composeReport(results, plot !== ''));
}

/** The lines of the plot: Lajur's builds by kind, and the other tools' from nothing. */
export function seriesOf({ skala, peers }: Results): Series[] {
  const own = (['cold', 'again', 'edit'] as const).map((kind) => ({ name: `Lajur, ${KINDS[kind]}`, own: true, points: (skala?.runs ?? []).filter((run) => run.kind === kind && run.outcome === 'done') }));
  const cold = (peers?.runs ?? []).filter((run) => run.kind === 'cold' && run.outcome === 'done' && run.tool !== 'Lajur');
  return [...own, ...[...Map.groupBy(cold, ({ tool }) => tool)].map(([tool, points]) => ({ name: `${tool}, cold`, own: false, points }))];
}

/** The report's Markdown. */
export function composeReport(results: Results, hasPlot: boolean): string {
  const { skala, peers, pencarian } = results;
  const parts = [
    `# Measurements\n\nWritten by \`npm run bench\` from the figures in \`bench/*.json\` beside this file; do not edit. Seconds hold for this machine alone, ratios for others as well.`,
    `## Machine\n\n${machineList(results)}`,
    `## Budgets\n\n${verdictTable(allVerdicts(results))}`,
  ];
  if (hasPlot) parts.push(`## Time to build\n\n![Seconds to build against the number of SOPs, both logarithmic; the figures are in the tables below](${PLOT})`);
  if (skala !== null) parts.push(`## Lajur by size\n\n${lajurTable(skala)}\n\n${HOW_SCALE}`, `### Growth\n\n${growthTable(skala)}\n\n${HOW_GROWTH}`, `### Stages\n\n${stageTable(skala)}\n\n${HOW_STAGES}`, `### The site\n\n${siteTable(skala)}`);
  if (peers !== null) parts.push(`## Beside other tools\n\n${peerTable(peers)}\n\n${howPeers(peers)}`);
  if (pencarian !== null) parts.push(`## Search\n\n${searchTable(pencarian)}\n\n${HOW_SEARCH}`);
  return `${parts.join('\n\n')}\n`;
}

/** Each machine and day with what was measured there. */
function machineList(results: Results): string {
  const measured = Object.entries(results).flatMap(([name, result]: [string, { machine: Machine } | null]) => (result === null ? [] : [{ name, machine: result.machine }]));
  const groups = Map.groupBy(measured, ({ machine: { cpu, cores, memory, os, node, date } }) => `${cpu}, ${cores} cores, ${memory} GB; ${os}; Node ${node.replace(/^v/u, '')}; ${date}`);
  return [...groups].map(([machine, own]) => `- ${machine}: ${own.map(({ name, machine: { load } }) => `\`${name}\` (load at its start ${figure(load)})`).join(', ')}`).join('\n');
}

const HOW_SCALE = `Corpora are made from the eleven SOPs of \`content/\` by \`bench/corpus/\`, with the same bytes at every run: units of 5 to 60 SOPs, other langkah, subjects and
rujukan, a tenth drafts or revoked. Every build is a process of its own, as \`npm run build\` starts it:

- ${KINDS.cold}: neither a site nor anything kept of this content is there; the program of the pages, which knows no content, is already made;
- ${KINDS.fresh}: that, too, is missing, as on a fresh machine; one build;
- ${KINDS.again}: right after that;
- ${KINDS.edit}: the kegiatan of one langkah of the SOP in the middle is another.

Seconds are from start to end of the process, those of the median build. *Pages s* leaves out the wait for the search index, which is made beside the pages and
slows them down; the site is put in its place when both are done. *CPU s* is the time of all cores. Memory is the highest resident size that was seen in any of the
builds, looked at ten times a second; *all* adds Pagefind's process. The disk's cache is as the builds before left it; what builds before have made is put aside, not removed, for a disk that has just removed many files is slow to make new ones.`;

const HOW_GROWTH = `1 in the fourth column is linear growth, less is better. What is done once for a build, whatever its size, makes it smaller: the last column is free of that.`;

const HOW_STAGES = `One build each, the median one. The search index is made beside the pages; its own stage is only the wait that is left.`;

const HOW_SEARCH = `Bytes as gzip sends them, of a browser that keeps what it has: the first search loads Pagefind itself. Times are medians in headless Chromium on the same machine, from the key to the answer in
the page, with all bytes already there; *in a new page* nothing has been read yet.`;

function howPeers({ versions, limit, runs }: NonNullable<Results['peers']>): string {
  const list = Object.entries(versions).map(([tool, version]) => `${tool} ${version}`).join(', ');
  const rounds = Math.max(...runs.map((run) => run.runs));
  const absent = Object.hasOwn(versions, 'Hugo') ? '' : '\nHugo was not there and was not measured.';
  return `${list}. All tools built the same texts, taking turns in one run, ${rounds === 1 ? 'once' : `${rounds} times, of which the median counts`}. The others get every SOP's Markdown with its name as the title. Starlight
renders it with its search (Pagefind) on; its sidebar is one link and its code highlighter is off, because a sidebar of all SOPs on every page grows with the square of
their number. Starlight as it comes has that sidebar, and is given at most 1,000 SOPs. Plain Astro and Hugo render the Markdown into one small template, without search: the limit of what a site of as many pages costs. None of them draws a bagan, makes
paper forms, reads regulations or checks anything. A cold build has no cache, the one after an edit what the tool keeps. They may use up to half of the memory, and a build is
ended after ${limit / 60} minutes.${absent}`;
}
