/** One change of a sound file: `from`, which stands there, becomes `to`. */
export interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** A fault as statistical sites have it, made by changing the sound site. */
export interface Defect {
  /** What is wrong. */
  readonly name: string;
  /** The success criterion of WCAG 2.2 that it fails; for what WCAG leaves open, the gate that it breaks. */
  readonly criterion: string;
  /** The gate that has to find it. */
  readonly gate: string;
  readonly edits: readonly Edit[];
  /** Address of the page on which a reader meets it. */
  readonly page: string;
}

/** The text with the edit made. Throws when `from` does not stand there: the defect would be none. */
export function edited(text: string, { file, from, to }: Edit): string {
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${file}: ${String(from)} does not stand there`);
  return changed;
}

type Where = Pick<Defect, "page" | "edits">;

export const inVietnamese = (from: string | RegExp, to: string): Where => ({
  page: "/",
  edits: [{ file: "index.html", from, to }],
});

export const inEnglish = (from: string | RegExp, to: string): Where => ({
  page: "/en/",
  edits: [{ file: "en/index.html", from, to }],
});

export const inStyle = (from: string | RegExp, to: string): Where => ({
  page: "/",
  edits: [{ file: "style.css", from, to }],
});

/** Rules that stand after all others. */
export const withStyle = (rules: string): Where => inStyle(/$/, rules);

/** Code that runs after the page's own. */
export const withScript = (code: string): Where => ({
  page: "/en/",
  edits: [{ file: "filter.js", from: /$/, to: code }],
});
