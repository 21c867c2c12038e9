export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What this machine cannot try, such as an example in a language that is not installed. */
  readonly skipped: number;
}

/**
 * The counts of a run of vitest, from its exit and its JSON report. A test file that did not load, a run without a
 * report, without tests or with an error outside them counts as failed.
 */
export function countsOf(exitedWell: boolean, report: unknown): Counts {
  const count = (key: string): number => {
    const value = isRecord(report) ? report[key] : undefined;
    return typeof value === "number" ? value : 0;
  };
  const passed = count("numPassedTests");
  const named = count("numFailedTests") + count("numTodoTests");
  const wrong = !exitedWell || passed + named === 0;
  return { passed, failed: wrong ? Math.max(named, 1) : named, skipped: count("numPendingTests") };
}

export function sum(all: readonly Counts[]): Counts {
  const total = (key: keyof Counts) => all.reduce((before, one) => before + one[key], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** The closing line: `12 passed, 0 failed`, and `, 3 skipped` where something was. */
export function closingLine({ passed, failed, skipped }: Counts): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`;
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
