import { relative } from "node:path";
import { z } from "astro/zod";

/** What of vitest's JSON report names failures. A file that did not load has a message and no results. */
const REPORT = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const LINES = 12;

/**
 * Each test that failed in a JSON report of vitest: its file relative to `root`, its name, and the first lines of what was
 * wrong, so that the end of a long output tells what failed. A report of another shape names none.
 */
export function failuresOf(report: unknown, root: string): readonly string[] {
  const parsed = REPORT.safeParse(report);
  if (!parsed.success) return [];
  return parsed.data.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((result) => result.status === "failed");
    if (failed.length === 0) return status === "failed" ? [told(file, message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      told(`${file} > ${fullName}`, (failureMessages ?? []).join("\n")),
    );
  });
}

const told = (title: string, message: string): string =>
  [title, ...message.split("\n").filter(Boolean).slice(0, LINES)].join("\n    ");
