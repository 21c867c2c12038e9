/** A defect of the built site. */
export interface Issue {
  /** The gate, named after its file. */
  readonly gate: string;
  /** Address of the page, or of the file, it was found in. */
  readonly page: string;
  readonly message: { readonly vi: string; readonly en: string };
  /** The text, address or number it was found at. */
  readonly detail?: string;
}

/** Issues as text: what is wrong, in both languages, then every place where it is. Nothing for no issues. */
export function formatIssues(issues: readonly Issue[]): string {
  const byFault = Map.groupBy(issues, ({ gate, message }) => `✗ ${gate}: ${message.vi}\n  ${message.en}`);
  return [...byFault].map(([fault, found]) => [fault, ...found.map(place)].join("\n")).join("\n");
}

function place({ page, detail }: Issue): string {
  return detail === undefined ? `    ${page}` : `    ${page}  ${detail}`;
}
