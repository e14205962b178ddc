/** Shows the present step of long work on a terminal; quiet in a pipe. `null` ends it. */
export function startProgress(): (langkah: string | null) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (langkah) => {
    process.stderr.write(langkah === null ? '\r\u001b[K' : `\r\u001b[K${langkah} …`);
  };
}
