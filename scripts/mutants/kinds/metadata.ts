import { STATUSES, BOUNDS, PRICE_BASES, DIRECTIONS } from "../../../src/model/schema.ts";
import { replacing, spliced, type Mutant, type MutantKind, type SoundContent } from "../mutant.ts";

const OFFICIAL = /\/(?:sections|annexes)\/.*\/vi\.mdx$/;
const LINE = /(?<=\n {2}- )\{ id: [^\n]+ \}/g;

/** Every metric with another value, of a list, in one field. */
const withField = (content: SoundContent, field: string, values: readonly string[]): Mutant[] =>
  replacing(content, OFFICIAL, LINE, ([line]) => {
    const now = new RegExp(` ${field}: ("[^"]*"|[^,} ]+)`).exec(line);
    if (!now) return undefined;
    const other = values.find((one) => one !== now[1]);
    return line.replace(now[0], ` ${field}: ${other ?? ""}`);
  });

const withoutField = (content: SoundContent, field: string): Mutant[] =>
  replacing(content, OFFICIAL, LINE, ([line]) =>
    line.replace(new RegExp(`, ${field}: ("[^"]*"|[^,} ]+)`), ""),
  );

const withMore = (content: SoundContent, field: string, value: string): Mutant[] =>
  replacing(content, OFFICIAL, LINE, ([line]) =>
    line.includes(` ${field}: `) ? undefined : line.replace(/ \}$/, `, ${field}: ${value} }`),
  );

/** Two figures whose field names another. */
const otherIds = (content: SoundContent, field: string): Mutant[] =>
  withField(content, field, [...content.edition.observations.keys()].slice(0, 2));

const field = (name: string, mutants: MutantKind["mutants"]): MutantKind => ({
  name: `Metric: ${name}`,
  mutants,
});

/** What a figure is said to be. */
export const METADATA_KINDS: readonly MutantKind[] = [
  field("of", (content) => otherIds(content, "of")),
  field("plan", (content) => withField(content, "plan", ["annual-plan", "budget-estimate", "target"])),
  field("total", (content) =>
    otherIds(content, "total").filter(({ what }) => !what.includes("count-of-total")),
  ),
  field("numerator, denominator", (content) => [
    ...otherIds(content, "numerator"),
    ...otherIds(content, "denominator"),
  ]),
  field("base", (content) =>
    withField(content, "base", ["same-period-last-year", "previous-period", "same-period-last-school-year"]),
  ),
  field("direction", (content) => withField(content, "direction", DIRECTIONS)),
  field("bound", (content) => [
    ...withField(content, "bound", BOUNDS),
    ...withMore(content, "bound", "about"),
  ]),
  field("status", (content) => [
    ...withField(content, "status", STATUSES),
    ...withoutField(content, "status"),
    ...withMore(content, "status", "P"),
  ]),
  field("priceBasis", (content) => [
    ...withField(content, "priceBasis", PRICE_BASES),
    ...withoutField(content, "priceBasis"),
  ]),
  field("cumulative", (content) => [
    ...withoutField(content, "cumulative"),
    ...withMore(content, "cumulative", "true"),
  ]),
  field("sameAs", (content) => [...otherIds(content, "sameAs"), ...withoutField(content, "sameAs")]),
  field("period", (content) => [
    ...withoutField(content, "period"),
    ...withField(content, "period", ['"2020"', '"2021-Q2"']),
    ...withMore(content, "period", '"2020"'),
  ]),
  field("asOf", (content) => [
    ...withoutField(content, "asOf"),
    ...withField(content, "asOf", ['"2021-03-15"']),
  ]),
  field("unit", (content) => withField(content, "unit", ["hectare", "person"])),
];

const inCatalogue = (
  name: string,
  path: RegExp,
  pattern: RegExp,
  by: (found: string) => string,
): MutantKind => ({
  name: `Catalogue: ${name}`,
  mutants: (content) => replacing(content, path, pattern, ([found]) => by(found)),
});

const UNITS = /^content\/units\.yaml$/;
const INDICATORS = /^content\/indicators\//;

/** What the catalogues say of units and indicators. */
export const CATALOGUE_KINDS: readonly MutantKind[] = [
  inCatalogue("factor of a unit", UNITS, /(?<=\n {2}factor: ")[^"]+/g, (now) => (now === "1" ? "10" : "1")),
  inCatalogue("dimension of a unit", UNITS, /(?<=\n {2}dimension: )[\w-]+/g, (now) =>
    now === "length" ? "mass" : "length",
  ),
  inCatalogue("code of a unit", UNITS, /(?<=\n {2}code: )\w+/g, (now) => (now === "VND" ? "USD" : "VND")),
  {
    name: "Catalogue: counted of a unit",
    mutants: (content) => [
      ...replacing(content, UNITS, /\n {2}counted: true/g, () => ""),
      ...replacing(
        content,
        UNITS,
        /\n {2}factor: "[^"]+"(?!\n(?: {2}code: \w+\n)? {2}counted)/g,
        ([now]) => `${now}\n  counted: true`,
      ),
    ],
  },
  inCatalogue("unit of an indicator", INDICATORS, /(?<=\n {4}unit: )[\w-]+/g, (now) =>
    now === "hectare" ? "person" : "hectare",
  ),
  {
    name: "Catalogue: partOf of an indicator",
    mutants: (content) => [
      ...replacing(content, INDICATORS, /\n {4}partOf: .+/g, () => ""),
      ...[...content.files].flatMap(([file, text]) =>
        file.startsWith("content/indicators/")
          ? [...text.matchAll(/(?<=\n {4}partOf: .*)[\w-]+/g)].map(({ 0: now, index }) =>
              spliced(content, file, [index, index + now.length], "grdp"),
            )
          : [],
      ),
    ],
  },
];
