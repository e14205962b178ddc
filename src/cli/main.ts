import { explainError } from './explain-error.ts';
import { WrongUse } from './options.ts';

const HELP = `Lajur: dari folder SOP Markdown menjadi portal SOP.

Pemakaian: lajur <perintah> [opsi]

  build    [--content DIR] [--out DIR] [--base PATH] [--draft] [--compress]
           menulis situs beserta indeks pencariannya; --draft melewatkan SOP bergalat,
           --compress menambahkan berkas .gz dan .br
  dev      [--content DIR] [--base PATH] [--port N]
           menyajikan situs sambil isinya disunting
  preview  [--content DIR] [--out DIR] [--base PATH] [--port N]
           menyajikan situs yang sudah ditulis
  check    [--content DIR] [--format text|json]
           memeriksa semua SOP dan menyebut semua temuan
  cite     [TEKS] [--wilayah NAMA]
           membaca kutipan peraturan dari teks, atau dari tiap baris masukan, menjadi JSON

Status akhir: 0 baik, 1 ada galat dalam isi, 2 pemakaian keliru.
`;

/** The commands; each module is loaded only when it is called. */
const COMMANDS: Record<string, (args: string[]) => Promise<number>> = {
  build: async (args) => (await import('./build.ts')).build(args),
  dev: async (args) => (await import('./dev.ts')).dev(args),
  preview: async (args) => (await import('./preview.ts')).preview(args),
  cite: async (args) => (await import('./cite.ts')).cite(args),
  check: async (args) => (await import('./check.ts')).check(args),
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || args.includes('--help')) {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new WrongUse(`Perintah "${name}" tidak dikenal.`);
  return command(args);
}

/** Ends the command with what went wrong in words; a stack trace is only for those who ask for it. */
function fail(error: unknown): void {
  const isWrongUse = error instanceof WrongUse;
  const text = isWrongUse ? `${error.message}\nKetik "lajur --help" untuk melihat pemakaiannya.` : explainError(error);
  // The present step stands on this line of a terminal.
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}lajur: ${text}\n`);
  if (!isWrongUse && (process.env['LAJUR_DEBUG'] ?? '') !== '' && error instanceof Error) process.stderr.write(`${stackOf(error)}\n`);
  process.exitCode = isWrongUse ? 2 : 1;
}

function stackOf(error: Error): string {
  return [error.stack ?? '', ...(error.cause instanceof Error ? [stackOf(error.cause)] : [])].join('\n');
}

// Nobody reads on: `lajur check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  fail(error);
});
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    fail(error);
    process.exit();
  });
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}
