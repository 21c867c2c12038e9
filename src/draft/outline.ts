import type { Paragraph } from "../word/document.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import { LABELS, wordLabelOf } from "./heading-words.ts";
import { headingOf, type Heading } from "./heading.ts";
import { opensWith } from "./opening-words.ts";
import type { OutlineMemory } from "./outline-memory.ts";
import { plainTitles, type OutlineBasis } from "./plain-titles.ts";
import { isCapital, isWhole, styleShift, unlabelledHeading } from "./unlabelled-heading.ts";
import { passageOf, type DraftPassage } from "./passage.ts";

/** A heading with what stands below it. */
export interface Node {
  readonly heading: Heading;
  /** How deep it stands: 0 for a part, 1 for a chapter, 2 for a section or a group, 3 for a section of a group. */
  readonly level: number;
  readonly passages: DraftPassage[];
  readonly children: Node[];
}

export interface Outline {
  readonly basis: OutlineBasis;
  readonly opening: readonly DraftPassage[];
  readonly nodes: readonly Node[];
  readonly closing: readonly DraftPassage[];
}

const DEEPEST = 3;

/**
 * The headings of a text as a tree. A heading that the previous report has stands as deep as there; another one beside
 * the last heading with a label of its class, or below the last one.
 */
export const outlineOf = (
  body: readonly Paragraph[],
  memory: OutlineMemory,
  conventions: DocumentConventions,
): Outline => {
  const opening: DraftPassage[] = [];
  const closing: DraftPassage[] = [];
  const nodes: Node[] = [];
  const path: Node[] = [];
  let letters = 0;
  const lines = withLabels(body, conventions);
  const { basis, titleOf } = plainTitles(lines, memory, conventions);
  const shift = styleShift(lines, memory);
  for (const [at, paragraph] of lines.entries()) {
    const expected = String.fromCharCode(65 + letters);
    const labelled = headingOf(paragraph, expected, conventions, titleOf);
    const unlabelled = labelled ? undefined : unlabelledHeading(paragraph, basis, memory, shift);
    const heading = labelled ?? unlabelled?.heading;
    if (!heading) {
      const passage = passageOf(paragraph);
      if (closing.length || isClosing(paragraph, at, lines, conventions)) closing.push(passage);
      else (path.at(-1)?.passages ?? opening).push(passage);
      continue;
    }
    if (heading.number === expected) letters += 1;
    const level = unlabelled?.level ?? levelOf(heading, path, memory);
    while (path.length && (path.at(-1)?.level ?? 0) >= level) path.pop();
    const rest = heading.textFrom === undefined ? [] : [passageOf(paragraph, heading.textFrom)];
    const node: Node = { heading, level, passages: rest, children: [] };
    (path.at(-1)?.children ?? nodes).push(node);
    path.push(node);
  }
  return { basis, opening, nodes, closing };
};

/** A label of words that stands alone, "PHẦN THỨ NHẤT", is one heading with the line behind it when that is all bold or in capitals. */
const withLabels = (body: readonly Paragraph[], conventions: DocumentConventions): Paragraph[] =>
  body.reduce<Paragraph[]>((lines, paragraph) => {
    const label = lines.at(-1);
    const isLabel =
      label?.number === undefined &&
      wordLabelOf(label?.text ?? "", conventions)?.length === label?.text.length;
    const isTitle = isWhole(paragraph) || isCapital(paragraph.text);
    if (!label || !isLabel || !isTitle || paragraph.number || wordLabelOf(paragraph.text, conventions))
      return [...lines, paragraph];
    const runs: Paragraph["runs"] = [
      ...label.runs,
      { kind: "text", text: " ", bold: true },
      ...paragraph.runs,
    ];
    const joined = [...(label.joined ?? []), paragraph.place];
    return [...lines.slice(0, -1), { ...label, text: `${label.text} ${paragraph.text}`, runs, joined }];
  }, []);

const levelOf = (heading: Heading, path: readonly Node[], memory: OutlineMemory): number => {
  if (heading.label === "letter") return letterLevel(heading, path, memory);
  const known = memory.levelOf(
    heading,
    path.map((node) => node.heading),
  );
  if (known !== undefined) return known;
  const same = path.findLast((node) => node.heading.label === heading.label);
  if (same) return same.level;
  const rank = LABELS.indexOf(heading.label);
  const above = path.findLast((node) => LABELS.indexOf(node.heading.label) < rank);
  return above ? Math.min(DEEPEST, above.level + 1) : 1;
};

const SINGLE = /^[A-ZĐ]$/;

/** A letter goes on the letters before it; one that begins anew below a part, "A)" in part A, is no part. */
const letterLevel = (heading: Heading, path: readonly Node[], memory: OutlineMemory): number => {
  const letters = path.filter(({ heading: { label, number } }) => label === "letter" && SINGLE.test(number));
  if (!SINGLE.test(heading.number) || letters.length === 0) return 0;
  const before = letters.findLast((node) => node.heading.number < heading.number);
  if (before) return before.level;
  const known = memory.levelOf(
    heading,
    path.map((node) => node.heading),
  );
  return known !== undefined && known > 0 ? known : Math.min(DEEPEST, (path.at(-1)?.level ?? 0) + 1);
};

/** The last paragraphs of the text, from the sentence on that says what it was. */
const isClosing = (
  { text }: Paragraph,
  at: number,
  body: readonly Paragraph[],
  { closings }: DocumentConventions,
): boolean => at >= body.length - 3 && opensWith(closings).test(text);

/** A heading or a passage, in the order of the text. */
export type OutlineItem =
  | { readonly heading: Heading; readonly passage?: undefined }
  | { readonly passage: DraftPassage; readonly heading?: undefined };

/** The headings and passages of an outline in reading order. */
export const itemsOf = ({ opening, nodes, closing }: Outline): OutlineItem[] => {
  const passages = (some: readonly DraftPassage[]): OutlineItem[] => some.map((passage) => ({ passage }));
  const below = (node: Node): OutlineItem[] => [
    { heading: node.heading },
    ...passages(node.passages),
    ...node.children.flatMap(below),
  ];
  return [...passages(opening), ...nodes.flatMap(below), ...passages(closing)];
};
