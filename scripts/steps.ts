/** How far a step is: `total` things to do, `done` of them finished. */
export type Progress = (done: number, total: number) => void;

export interface Step {
  readonly name: string;
  readonly run: (progress: Progress) => Promise<void>;
}

type Output = Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">;

/**
 * Runs the steps one after the other and shows each with the time it took: on a terminal one line that is rewritten,
 * elsewhere one plain line a step. Rejects with the error of a step that throws, after which nothing more runs. A run of
 * steps may be in several parts: `before` were run earlier, of `total` in all.
 */
export async function runSteps(
  steps: readonly Step[],
  {
    before = 0,
    total = steps.length,
    output = process.stdout,
  }: { before?: number; total?: number; output?: Output } = {},
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const label = `[${before + index + 1}/${total}] ${step.name}`;
    const line = output.isTTY ? rewrittenLine(output) : plainLines(output);
    const start = performance.now();
    line.update(`${label} …`);
    try {
      await step.run((done, total) => {
        line.update(`${label} … ${String(done)}/${String(total)}`);
      });
    } catch (error) {
      line.end(`✗ ${label} (${duration(performance.now() - start)})`);
      throw error;
    }
    line.end(`✓ ${label} (${duration(performance.now() - start)})`);
  }
}

function rewrittenLine(output: Output) {
  const show = (text: string) => output.write(`\r\u001B[2K${text.slice(0, (output.columns || 80) - 1)}`);
  return { update: show, end: (text: string) => (show(text), output.write("\n")) };
}

function plainLines(output: Output) {
  return { update: () => undefined, end: (text: string) => output.write(`${text}\n`) };
}

/** `340 ms`, `2.4 s`, `1 min 12 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${milliseconds.toFixed(0)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}
