/** Shows the present step of long work on a terminal; quiet in a pipe. `null` ends it. */
export function startProgress(): (step: string | null) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (step) => {
    process.stderr.write(step === null ? '\r\u001b[K' : `\r\u001b[K${step} …`);
  };
}
