/** How far a step is: `total` things to do, `done` of them finished. */
export type Progress = (done: number, total: number) => void;

export interface Step {
  readonly name: string;
  readonly run: (progress: Progress) => Promise<void>;
}

type Output = Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">;

/**
 * Runs the steps one after the other and shows each with the time it took: on a terminal one line that is rewritten,
 * elsewhere one plain line a step. After a step that throws, nothing more runs: its name and the error's message are
 * printed and the process's exit code becomes 1.
 */
export async function runSteps(steps: readonly Step[], output: Output = process.stdout): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const label = `[${String(index + 1)}/${String(steps.length)}] ${step.name}`;
    const line = output.isTTY ? rewrittenLine(output) : plainLines(output);
    const start = performance.now();
    line.update(`${label} …`);
    try {
      await step.run((done, total) => {
        line.update(`${label} … ${String(done)}/${String(total)}`);
      });
    } catch (error) {
      line.end(`✗ ${label} (${duration(performance.now() - start)})`);
      output.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
      return;
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
