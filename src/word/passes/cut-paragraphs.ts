import type { WordBlock, Paragraph, WordRun, WordDocument } from "../document.ts";
import type { WordPlace } from "../place.ts";
import type { WordFinding } from "../finding.ts";
import { isParagraph, mapBlockLists, relocated, sameParagraph } from "./relocate.ts";

/** Where a joined paragraph went: its offsets count from `offset` in the paragraph at `to`. */
interface Moved {
  readonly from: WordPlace;
  readonly to: WordPlace;
  readonly offset: number;
}

/**
 * Joins paragraphs that were cut in the middle of a sentence to end a page: the first one has no end of a sentence,
 * the second has no number and goes on with a small letter or a digit; after long text also with a name. Without a page break between them only long
 * running text that stops at a word is joined. Each joint is reported, and places after it are moved.
 */
export const joinCutParagraphs = (document: WordDocument): WordDocument => {
  const moves: Moved[] = [];
  const found: WordFinding[] = [];
  const joined = mapBlockLists(document, (blocks) => {
    const list: WordBlock[] = [];
    for (const block of blocks) {
      const at = list.findLastIndex((one) => !isParagraph(one) || !one.textBox);
      const last = list[at];
      if (isParagraph(last) && isParagraph(block) && !block.textBox && isCut(last, block)) {
        const offset = last.text.length + 1;
        list[at] = join(last, block);
        moves.push({ from: block.place, to: last.place, offset });
        found.push({
          code: "joined-paragraph",
          place: { ...last.place, offset },
          text: `${last.text.slice(-CONTEXT)} ‖ ${block.text.slice(0, CONTEXT)}`,
        });
      } else list.push(block);
    }
    return list;
  });
  if (!found.length) return document;
  const move = (place: WordPlace): WordPlace => {
    const moved = moves.find(({ from }) => sameParagraph(from, place));
    return moved ? { ...moved.to, offset: moved.offset + (place.offset ?? 0) } : place;
  };
  const placed = relocated(joined, move);
  return { ...placed, findings: [...placed.findings, ...found] };
};

const CONTEXT = 40;
const LONG = 60;

const isCut = (first: Paragraph, second: Paragraph): boolean => {
  if (second.number || second.outlineLevel !== undefined || first.outlineLevel !== undefined) return false;
  if (first.alignment === "center" || second.alignment === "center" || allBold(first)) return false;
  if (TYPED_NUMBER.test(second.text)) return false;
  const isLong = first.text.length >= LONG;
  if (second.pageBreakBefore && !/[.!?…:”"»]$/.test(first.text))
    return (
      /^[\p{Ll}\d(%]/u.test(second.text) ||
      (isLong && !first.text.endsWith(";") && goesOnWithName(first, second))
    );
  const stopsAtWord = /[\p{L}\p{M}\d%]$/u.test(first.text) && isLong;
  return stopsAtWord && /^\p{Ll}/u.test(second.text) && sameBody(first, second);
};

/** "1. ", "a) ", "IV. " at the start of a paragraph. */
const TYPED_NUMBER = /^(?:\d+|\p{L}|[IVX]+)[.)]\s/u;

/** The second part begins with a capital letter that need not begin a sentence. */
const goesOnWithName = (first: Paragraph, second: Paragraph): boolean =>
  /^\p{Lu}/u.test(second.text) &&
  !/^\P{Ll}+$/u.test(second.text) &&
  !allBold(second) &&
  sameBody(first, second);

/** Both are running text of one kind, not a list of short lines. */
const sameBody = (first: Paragraph, second: Paragraph): boolean =>
  first.style === second.style && first.alignment === second.alignment && /[.;:!?…]/.test(second.text);

const allBold = ({ runs }: Paragraph): boolean =>
  runs.every((run) => run.kind !== "text" || run.bold === true || !run.text.trim());

const join = (first: Paragraph, second: Paragraph): Paragraph => {
  const space: WordRun = { kind: "break", of: second.pageBreakBefore ? "page" : "line", text: " " };
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, space, ...second.runs],
    joined: [...(first.joined ?? []), second.place, ...(second.joined ?? [])],
  };
};
