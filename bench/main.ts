/** `npm run bench -- [name…]`: measures what has a budget (design, section 11); without a name all of them. */

import process from 'node:process';

const UKURAN: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  bagan: () => import('./bagan.ts'),
  halaman: () => import('./halaman.ts'),
  mermaid: () => import('./mermaid.ts'),
};

const diminta = process.argv.slice(2);
const asing = diminta.filter((nama) => !Object.hasOwn(UKURAN, nama));
if (asing.length > 0) {
  process.stderr.write(`Unknown: ${asing.join(', ')}. There are: ${Object.keys(UKURAN).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  for (const nama of diminta.length === 0 ? Object.keys(UKURAN) : diminta) {
    const ukuran = await UKURAN[nama]?.();
    process.stdout.write(`\n## ${nama}\n\n`);
    await ukuran?.run();
  }
}
