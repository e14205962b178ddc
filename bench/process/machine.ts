import { arch, availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import process from 'node:process';
import type { Machine } from '../laporan/results.ts';

/** The machine that measures, by what matters to the figures; nothing that names its owner. */
export function describeMachine(): Machine {
  return {
    cpu: `${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()})`,
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 1e9),
    os: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    load: loadavg()[0] ?? 0,
  };
}
