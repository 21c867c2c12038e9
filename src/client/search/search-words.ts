/** The words that the script of the search page says; {count} and {text} are filled in. */
export interface SearchWords {
  readonly found: Readonly<
    Record<"noFigure" | "oneFigure" | "manyFigures" | "noPassage" | "onePassage" | "manyPassages", string>
  >;
  readonly loading: string;
  readonly failed: string;
  readonly outdated: string;
  readonly made: string;
  readonly copy: string;
  readonly value: string;
  readonly citation: string;
  readonly link: string;
  readonly copyValue: string;
  readonly copyCitation: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly done: string;
}

export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The words for a count. */
export const counted = (count: number, none: string, one: string, many: string): string =>
  count === 0 ? none : count === 1 ? one : fill(many, { count: String(count) });
