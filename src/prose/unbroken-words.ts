/** A longer word may be wider than a phone in the reader's largest text. */
const LONGEST = 16;

/** Letters or digits joined by hyphens, dashes or slashes, a digit among them: "Covid-19", "10-14", "01/NQ-CP". */
const JOINED =
  /(?<![\p{L}\p{N}./:+#?=&@_-])(?=[^\s<]*\d)[\p{L}\p{N}][\p{L}\p{N}.,]*(?:[-–/][\p{L}\p{N}.,]*[\p{L}\p{N}])+(?![\p{L}\p{N}/?=_-])/gu;

/** Without these there is no such word; most texts have none, and are not searched further. */
const MAY_JOIN = /\d.*[-–/]|[-–/].*\d/s;

/** Elements whose text is left alone: code and what is no text of the page. */
const LEFT_ALONE = /^<(code|pre|script|style|svg|template|textarea|title)[\s>]/;

/**
 * Markup in which document numbers, ranges and names with a number are not parted at a line's end. The characters stay
 * as they are: what is copied or looked for on the page is the same.
 */
export const keepWordsUnbroken = (html: string): string => {
  let inside = "";
  let depth = 0;
  return html.replace(/<(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g, (piece) => {
    if (!piece.startsWith("<"))
      return inside || !MAY_JOIN.test(piece) ? piece : piece.replace(JOINED, unbroken);
    const name = LEFT_ALONE.exec(piece)?.[1] ?? "";
    if (name && !piece.endsWith("/>") && (!inside || name === inside)) {
      inside = name;
      depth += 1;
    } else if (inside && piece.startsWith(`</${inside}`)) {
      depth -= 1;
      if (depth === 0) inside = "";
    }
    return piece;
  });
};

const unbroken = (word: string): string =>
  word.length > LONGEST ? word : `<span class="unbroken">${word}</span>`;
