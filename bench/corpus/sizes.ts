import process from 'node:process';

const SMALLEST = 100;
const LARGEST = 20_000;

/** Numbers of SOPs to measure with, in rising order: `LAJUR_JUMLAH=1000,10000`, or those given. */
export function readSizes(usual: string): number[] {
  const sizes = (process.env['LAJUR_JUMLAH'] ?? usual).split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= SMALLEST && size <= LARGEST)) throw new Error(`LAJUR_JUMLAH names whole numbers from ${SMALLEST} to ${LARGEST}, with commas between them`);
  return sizes.sort((a, b) => a - b);
}

/** How often each build is repeated: `LAJUR_ULANG=3`, or as given. */
export function readRounds(usual: number): number {
  const rounds = Number(process.env['LAJUR_ULANG'] ?? usual);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('LAJUR_ULANG is a whole number from 1 on');
  return rounds;
}
