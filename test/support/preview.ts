import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** A built site that is being served. */
export interface Served {
  /** Address of the site with its base, ending in a slash. */
  url: string;
  /** Scheme, host and port. */
  origin: string;
  stop: () => void;
}

/** Serves a built site with `lajur preview` on a free port. */
export function servePreview(out: string, base = '/'): Promise<Served> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'preview', '--out', out, '--base', base, '--port', '0'], { cwd: PROJECT_DIR });
  return new Promise((resolve, reject) => {
    let output = '';
    const receive = (data: Buffer): void => {
      output += data.toString();
      const url = /http:\/\/localhost:\d+\S*/.exec(output)?.[0];
      if (url !== undefined) resolve({ url, origin: new URL(url).origin, stop: () => void child.kill() });
    };
    child.stdout.on('data', receive);
    child.stderr.on('data', receive);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`lajur preview ended with ${code}: ${output}`)));
  });
}
