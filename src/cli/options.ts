import { resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Wrong use of the command line: told to the user, exit status 2. */
export class WrongUse extends Error {}

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Reads options strictly; anything unknown or missing is a `WrongUse` in Indonesian. */
export function readOptions<const T extends OptionsConfig>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse(explain(error, Object.keys(options)));
  }
}

function explain(error: unknown, dikenal: readonly string[]): string {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const nama = /'(?:-\w, )?(-{1,2}[^' ]+)[^']*'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Opsi ${nama} tidak dikenal. Opsi yang ada: ${dikenal.map((opsi) => `--${opsi}`).join(', ')}.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take an argument/.test(error.message) ? `Opsi ${nama} tidak menerima nilai.` : `Opsi ${nama} memerlukan nilai.`;
    default:
      throw error;
  }
}

/** No argument beyond the options is allowed. */
export function refusePositionals(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new WrongUse(`Argumen "${positionals.join(' ')}" tidak dikenal.`);
}

/** A path as the user meant it: `npm run` changes the folder, and says in INIT_CWD where it was called. */
export function resolvePath(path: string): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  return resolve(script === 'lajur' && INIT_CWD !== undefined ? INIT_CWD : process.cwd(), path);
}
