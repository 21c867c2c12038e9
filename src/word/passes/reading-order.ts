import type { WordDocument } from "../document.ts";
import type { WordPlace } from "../place.ts";

const PARTS: readonly WordPlace["part"][] = ["body", "footnote", "endnote", "header", "footer", "comment"];

/** The document with its findings in the order in which an editor reads: the text, then the notes. What has no offset comes after its paragraph. */
export const inReadingOrder = (document: WordDocument): WordDocument => {
  const noteAt = new Map(document.notes.map(({ id }, index) => [id, index]));
  const key = ({ part, note, paragraph, offset = Number.MAX_SAFE_INTEGER }: WordPlace): readonly number[] => [
    PARTS.indexOf(part),
    noteAt.get(note ?? "") ?? -1,
    paragraph,
    offset,
  ];
  const findings = document.findings.map((finding) => ({ finding, at: key(finding.place) }));
  findings.sort((one, other) => {
    const differs = one.at.findIndex((value, index) => value !== other.at[index]);
    return differs < 0 ? 0 : (one.at[differs] ?? 0) - (other.at[differs] ?? 0);
  });
  return { ...document, findings: findings.map(({ finding }) => finding) };
};
