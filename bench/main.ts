/** `npm run bench -- [name…]`: measures what has a budget (design, section 11); without a name all of them. */

import process from 'node:process';

const MEASUREMENTS: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  bagan: () => import('./bagan.ts'),
  halaman: () => import('./halaman.ts'),
  keterkaitan: () => import('./keterkaitan.ts'),
  mermaid: () => import('./mermaid.ts'),
  pencarian: () => import('./pencarian.ts'),
  peraturan: () => import('./peraturan.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(MEASUREMENTS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length === 0 ? Object.keys(MEASUREMENTS) : wanted) {
    const measurement = await MEASUREMENTS[name]?.();
    process.stdout.write(`\n## ${name}\n\n`);
    await measurement?.run();
  }
}
