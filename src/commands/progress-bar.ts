/** A bar on a terminal. */
export interface Bar {
  show(bytes: number, rows: number): void;
  stop(): void;
}

const FORMAT = "{bar} {percentage} % | {rows} rows, {rate}/s | {eta_formatted} left";
const FORMAT_OF_PIPE = "{rows} rows, {rate}/s";
const NO_BAR: Bar = { show: () => {}, stop: () => {} };

/**
 * Shows on a terminal how far a command has come.
 * @param totalBytes undefined if nobody knows.
 */
export async function openBar(totalBytes: number | undefined, isQuiet: boolean): Promise<Bar> {
  if (isQuiet || !process.stderr.isTTY) {
    return NO_BAR;
  }
  const { SingleBar } = await import("cli-progress");
  const format = totalBytes === undefined ? FORMAT_OF_PIPE : FORMAT;
  const bar = new SingleBar({ format, stream: process.stderr, etaBuffer: 100, hideCursor: true });
  const startedMs = performance.now();
  bar.start(totalBytes ?? 0, 0, { rows: 0, rate: 0 });
  let first: number | undefined;
  return {
    show(bytes, rows) {
      // Rows that were done before took no time.
      first ??= rows;
      const rate = Math.round((rows - first) / ((performance.now() - startedMs) / 1_000));
      bar.update(bytes, { rows, rate });
    },
    stop: () => bar.stop(),
  };
}
