import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { withSlashes } from '../portal.ts';
import { DEFAULT_CONTENT } from '../run-settings.ts';
import { isBase } from '../sop/situs.ts';
import { DEFAULT_OUT, PROJECT_DIR } from './project.ts';

/** Wrong use of the command line: told to the user, exit status 2. */
export class WrongUse extends Error {}

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Reads options strictly; anything unknown, missing or empty is a `WrongUse` in Indonesian. */
export function readOptions<const T extends OptionsConfig>(args: string[], options: T) {
  const parsed = parseStrictly(args, options);
  for (const [name, value] of Object.entries(parsed.values)) {
    if (value === '') throw new WrongUse(needsValue(`--${name}`));
  }
  return parsed;
}

function parseStrictly<const T extends OptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(explain(error, Object.keys(options)));
  }
}

function explain(error: unknown, known: readonly string[]): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const option = /'(?:-\w, )?(-{1,2}[^' ]+)[^']*'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Opsi ${option} tidak dikenal. Opsi yang ada: ${known.map((name) => `--${name}`).join(', ')}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(error.message) ? `Opsi ${option} tidak menerima nilai.` : needsValue(option);
    default:
      throw error;
  }
}

function needsValue(option: string): string {
  return `Opsi ${option} memerlukan nilai.`;
}

/** No argument beyond the options is allowed. */
export function refusePositionals(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new WrongUse(`Argumen "${positionals.join(' ')}" tidak dikenal.`);
}

/**
 * A path as the user meant it. An npm script of the project runs in the project's folder, and npm says in INIT_CWD where
 * it was called. A program that an npm script starts (`npm test`) inherits INIT_CWD; there a path is meant from the
 * current folder, as always.
 */
export function resolvePath(path: string, env: NodeJS.ProcessEnv = process.env, cwd = process.cwd()): string {
  const { INIT_CWD: calledFrom, npm_lifecycle_script: script } = env;
  const startedByNpm = resolve(cwd) === resolve(PROJECT_DIR) && (script ?? '').includes('src/cli/main.ts');
  return resolve(startedByNpm && calledFrom ? calledFrom : cwd, path);
}

/** The value of `--content`, or the project's own content folder; it must be there. */
export async function readContentDir(value: string | undefined): Promise<string> {
  const dir = value === undefined ? DEFAULT_CONTENT : resolvePath(value);
  const found = await stat(dir).catch(() => null);
  if (found === null) throw new WrongUse(`Folder isi "${dir}" tidak ada. Sebutkan folder lain dengan --content.`);
  if (!found.isDirectory()) throw new WrongUse(`"${dir}" bukan folder. Sebutkan folder isi dengan --content.`);
  return dir;
}

/** The value of `--out`, or the project's own. */
export function readOutDir(value: string | undefined): string {
  return value === undefined ? DEFAULT_OUT : resolvePath(value);
}

/** The value of `--base`, checked, with a slash at both ends; `undefined` where it is not given. */
export function readBase(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (!isBase(value)) {
    throw new WrongUse(`Alamat dasar "${value}" tidak dapat dipakai. Pakai huruf, angka, dan tanda - _ . ~ di antara garis miring, misalnya --base /dokumen/sop/.`);
  }
  return withSlashes(value);
}

/** The value of `--port`, checked. */
export function readPort(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65535) throw new WrongUse(`Port "${value}" bukan angka antara 0 dan 65535.`);
  return port;
}
