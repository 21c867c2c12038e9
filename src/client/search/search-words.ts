/** The words that the script of the search page says; {query}, {count}, {name} and others are filled in. */
export interface SearchWords {
  readonly count: Readonly<Record<"one" | "many" | "noPassage" | "onePassage" | "manyPassages", string>>;
  readonly said: Readonly<Record<"first" | "nearest", string>>;
  readonly missing: Readonly<
    Record<"words" | "period" | "inText" | "notInText" | "nearest" | "held", string>
  >;
  readonly broader: string;
  readonly corrected: string;
  readonly asTyped: string;
  readonly document: string;
  readonly documentOnly: string;
  readonly loading: string;
  readonly failed: string;
  readonly offline: string;
  readonly outdated: string;
  readonly broken: string;
  readonly passagesLoading: string;
  readonly passagesFailed: string;
  readonly passagesOffline: string;
  readonly made: string;
  readonly page: string;
  readonly earlier: string;
}

export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The words for a count. */
export const counted = (count: number, none: string, one: string, many: string): string =>
  count === 0 ? none : count === 1 ? one : fill(many, { count: String(count) });
