/** Shows the present step of long work on a terminal; quiet in a pipe. `null` ends it. */
export function startProgress(): (step: string | null) => void {
  const timed = process.env['LAJUR_WAKTU'] !== undefined;
  let last: { step: string; start: number } | null = null;
  return (step) => {
    if (timed) {
      const now = performance.now();
      if (last !== null) process.stderr.write(`${((now - last.start) / 1000).toFixed(2)} s  ${last.step}  ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`);
      last = step === null ? null : { step, start: now };
      return;
    }
    if (process.stderr.isTTY) process.stderr.write(step === null ? '\r\u001b[K' : `\r\u001b[K${step} …`);
  };
}
