/** Something the built site does against one of its promises. */
export interface Issue {
  /** The promise, named after its file. */
  readonly gate: string;
  /** Address of the page, or of the file, it was found in. */
  readonly page: string;
  readonly message: { readonly vi: string; readonly en: string };
  /** The text, address or number it was found at. */
  readonly detail?: string;
}

/** Issues as text: by gate, then by page, both languages. */
export function formatIssues(issues: readonly Issue[]): string {
  const byGate = Object.groupBy(issues, ({ gate }) => gate);
  return Object.entries(byGate)
    .map(([gate, found = []]) => [`${gate}: ${found.length}`, ...found.map(formatIssue)].join("\n"))
    .join("\n");
}

function formatIssue({ page, message, detail }: Issue): string {
  const where = detail === undefined ? page : `${page}: ${detail}`;
  return `  ✗ ${where}\n      ${message.vi}\n      ${message.en}`;
}
