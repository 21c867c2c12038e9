import type { WordBlock, Paragraph, WordDocument } from "../word/document.ts";
import { annexTitle, type AnnexBlocks } from "./annex-blocks.ts";
import type { DocumentConventions } from "./document-conventions.ts";
import { opensWith } from "./opening-words.ts";
import { runningText, type ListedTable } from "./running-text.ts";
import { wordsOfBlocks } from "./passage.ts";

/** The parts of an official document. */
export interface FileParts {
  /** Lines above the kind of document: issuer, motto, number, place and date. */
  readonly head: readonly string[];
  readonly kind: string;
  readonly title: readonly string[];
  readonly body: readonly Paragraph[];
  /** Lines of the table of recipients and of the signature; empty where the file has none. */
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  /** Those behind the signature, then tables of figures inside the text. */
  readonly annexes: readonly AnnexBlocks[];
  /** Tables inside the text whose rows became items of a list. */
  readonly listed: readonly ListedTable[];
}

/** The lines of blocks, those of cells one by one. */
const linesOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [withNumber(block)]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks))),
  );

const withNumber = ({ number, text }: Paragraph): string =>
  number === undefined ? text : `${number.kind === "bullet" ? "-" : number.text} ${text}`;

/** Parts a document where the conventions of its language part it. */
export const partsOfFile = ({ blocks }: WordDocument, conventions: DocumentConventions): FileParts => {
  const kindAt = blocks.findIndex(
    (block) => block.kind === "paragraph" && conventions.documentKinds.includes(block.text.toUpperCase()),
  );
  const bodyAt = firstOfBody(blocks, kindAt);
  const signAt = blocks.findIndex((block, at) => at >= bodyAt && isSignature(block, conventions));
  const end = signAt < 0 ? firstAnnex(blocks, bodyAt, conventions) : signAt;
  const signed = signAt < 0 ? [] : signatureBlocks(blocks, signAt, conventions);
  const { recipients, signature } = partSignature(signed, conventions);
  const text = runningText(blocks.slice(bodyAt, end), conventions);
  return {
    head: linesOf(blocks.slice(0, Math.max(kindAt, 0))),
    kind: kindAt < 0 ? "" : wordsOfBlocks(blocks.slice(kindAt, kindAt + 1)),
    title: linesOf(blocks.slice(kindAt + 1, bodyAt)),
    body: text.paragraphs,
    recipients,
    signature,
    annexes: [
      ...annexesOf(blocks.slice(signAt < 0 ? end : signAt + signed.length), conventions),
      ...text.annexes,
    ],
    listed: text.listed,
  };
};

/**
 * The title is centred; the first paragraph that is not begins the text. Where nothing is centred, the title is the line
 * behind the kind of document, and what goes on without the end of a sentence.
 */
const firstOfBody = (blocks: readonly WordBlock[], kindAt: number): number => {
  let at = kindAt + 1;
  if (kindAt < 0)
    return Math.max(
      0,
      blocks.findIndex(({ kind }) => kind === "paragraph"),
    );
  while (at < blocks.length) {
    const block = blocks[at];
    if (block?.kind !== "paragraph") break;
    if (block.alignment !== "center") break;
    at += 1;
  }
  return at > kindAt + 1 ? at : kindAt + 1 + plainTitleLines(blocks.slice(kindAt + 1));
};

/** Longer lines are running text. */
const LONGEST_TITLE = 400;

const plainTitleLines = (blocks: readonly WordBlock[]): number => {
  const ends = blocks.findIndex(
    (block, at) =>
      block.kind !== "paragraph" ||
      block.number !== undefined ||
      block.text.length > LONGEST_TITLE ||
      /[.:;]$|:\s/.test(block.text) ||
      /^[A-Z\d]{1,4}[.)]\s/.test(block.text) ||
      (at > 0 && !/^\p{Ll}|^\p{Lu}[^\p{Ll}]*$/u.test(block.text)),
  );
  return ends < 0 ? 0 : ends;
};

const isSignature = (block: WordBlock, { recipients }: DocumentConventions): boolean =>
  opensWith(recipients).test(block.kind === "paragraph" ? block.text : (linesOf([block])[0] ?? ""));

/** The table of the signature, or the paragraphs up to the first annex. */
const signatureBlocks = (
  blocks: readonly WordBlock[],
  at: number,
  conventions: DocumentConventions,
): WordBlock[] => {
  const first = blocks[at];
  if (first?.kind === "table") return [first];
  const grid = blocks.findIndex((block, index) => index > at && block.kind === "table" && block.columns > 2);
  const apart = blocks.findIndex(
    (block, index) => index > at && block.kind === "paragraph" && block.pageBreakBefore === true,
  );
  const ends = [firstAnnex(blocks, at, conventions), grid, apart].filter((end) => end >= 0);
  return blocks.slice(at, Math.min(...ends));
};

const isApart = ({ alignment, pageBreakBefore }: Paragraph): boolean =>
  alignment === "center" || pageBreakBefore === true;

const firstAnnex = (blocks: readonly WordBlock[], from: number, conventions: DocumentConventions): number => {
  const { annexes } = conventions;
  const at = blocks.findIndex(
    (block, index) =>
      index >= from &&
      block.kind === "paragraph" &&
      (isMark(block.text, conventions) || (isApart(block) && opensWith(annexes).test(block.text))),
  );
  return at < 0 ? blocks.length : at;
};

const partSignature = (
  blocks: readonly WordBlock[],
  conventions: DocumentConventions,
): { recipients: string[]; signature: string[] } => {
  const [table] = blocks;
  if (table?.kind === "table" && table.rows.some(({ cells }) => cells.length > 1)) {
    const columns = table.rows.flatMap(({ cells }) => cells);
    const left = columns.filter(({ column }) => column === 0).flatMap((cell) => linesOf(cell.blocks));
    const right = columns.filter(({ column }) => column > 0).flatMap((cell) => linesOf(cell.blocks));
    return { recipients: left, signature: right };
  }
  const lines = linesOf(blocks);
  const signs = lines.findIndex((line) => opensWith(conventions.authorities).test(line));
  return signs < 0
    ? { recipients: lines, signature: [] }
    : { recipients: lines.slice(0, signs), signature: lines.slice(signs) };
};

/** Every table behind the signature is an annex; the lines above it are its title. */
const annexesOf = (blocks: readonly WordBlock[], conventions: DocumentConventions): AnnexBlocks[] => {
  const annexes: AnnexBlocks[] = [];
  let lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") lines.push(withNumber(block));
    else {
      const mark = lines[0] !== undefined && isMark(lines[0], conventions) ? lines[0] : undefined;
      const own = mark && isTitle(lines[1]) ? lines.slice(1) : lines;
      annexes.push({ lines: own, title: annexTitle(own, block), ...(mark ? { mark } : {}), table: block });
      lines = [];
    }
  }
  return annexes;
};

/** Is a line the title of an annex, and not a note in brackets, a unit, or the title of one of its tables? */
const isTitle = (line: string | undefined): boolean => line !== undefined && !/^\(|:\s/.test(line);

const isMark = (line: string, { annexes, numberSign }: DocumentConventions): boolean =>
  new RegExp(String.raw`^(?:${annexes.join("|")})\s*(?:${numberSign}\s*)?[\dIVX]*[.:]?$`, "iu").test(line);
