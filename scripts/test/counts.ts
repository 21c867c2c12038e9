export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * What a run of vitest is worth, from its exit and its JSON report. A skipped test, a test file that did not load, a
 * run without a report, without tests or with an error outside them counts as failed: nothing passes by not running.
 */
export function countsOf(exitedWell: boolean, report: unknown): Counts {
  const count = (key: string): number => {
    const value = isRecord(report) ? report[key] : undefined;
    return typeof value === "number" ? value : 0;
  };
  const passed = count("numPassedTests");
  const named = count("numFailedTests") + count("numPendingTests") + count("numTodoTests");
  const wrong = !exitedWell || passed + named === 0;
  return { passed, failed: wrong ? Math.max(named, 1) : named };
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
