import { spawnSync } from 'node:child_process';

/** What the long tests need of the machine, and what for. */
const NEEDS = [
  { name: 'nginx', args: ['-v'], why: 'the shipped nginx files serve a built site' },
  { name: 'caddy', args: ['version'], why: 'the shipped Caddyfile serves a built site' },
  { name: 'lighthouse', args: ['--version'], why: 'scores of the pages' },
  { name: 'mount', args: ['--version'], why: 'a small disk that is full (as root)' },
];

/** Says at the start what is there and what is not. */
export default function tellNeeds(): void {
  const lines = NEEDS.map(({ name, args, why }) => `  ${name}: ${why}; ${spawnSync(name, args).error === undefined ? 'found' : 'NOT FOUND'}`);
  process.stdout.write(`The full tests take long, and need:\n${lines.join('\n')}\n`);
}
