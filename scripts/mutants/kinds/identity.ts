import { spliced, type Mutant, type MutantKind, type SoundContent } from "../mutant.ts";

/** One field of the report's file with another value. */
const withValue = (content: SoundContent, field: RegExp, values: readonly string[]): Mutant[] => {
  const file = `${content.root}/report.yaml`;
  return [...(content.files.get(file) ?? "").matchAll(field)].flatMap(({ 0: now, index }) =>
    values
      .filter((one) => one !== now)
      .map((one) => spliced(content, file, [index, index + now.length], one)),
  );
};

/** The report under another name. */
const inFolder = (content: SoundContent, id: string): Mutant => ({
  file: content.root,
  what: `folder ${id}`,
  changes: new Map(
    [...content.files].flatMap(([path, text]): [string, string | null][] =>
      path.startsWith(`${content.root}/`)
        ? [
            [path, null],
            [`content/reports/${id}${path.slice(content.root.length)}`, text],
          ]
        : [],
    ),
  ),
});

export const IDENTITY_KINDS: readonly MutantKind[] = [
  {
    name: "Identity: folder, id, period, date",
    isConfirmed: true,
    mutants: (content) => [
      ...["2021-q2", "2020-q1", "en", "2021-Q1"].map((id) => inFolder(content, id)),
      ...withValue(content, /(?<=^id: )[\w-]+/g, ["2021-q2", "2020-q1", "2021"]),
      ...withValue(content, /(?<=\nreferencePeriod: ")[^"]+/g, ["2021-Q2", "2020-Q1", "2021", "2021-03"]),
      ...withValue(content, /(?<=\ndate: ")[^"]+/g, ["2021-04-28", "2020-04-29", "2021-02-29", "2012-04-29"]),
      ...withValue(content, /(?<=\ncoverage: ")[^"]+/g, ["2021/2021", "2035/2010"]),
    ],
  },
  {
    name: "Identity: a slug twice, or one of the site's own addresses",
    isConfirmed: true,
    mutants: (content) =>
      withValue(content, /(?<=\n {4}slug: \{ vi: )[\w-]+/g, [
        "toan-van",
        "kiem-chung",
        "dinh-chinh",
        "cau-hoi",
        "du-lieu",
        "v1",
        "van-hoa-xa-hoi",
      ]).concat(
        withValue(content, /(?<=\n {4}slug: \{ vi: [\w-]+, en: )[\w-]+/g, [
          "full",
          "audit",
          "corrections",
          "questions",
          "data",
          "v2",
          "society",
        ]),
      ),
  },
];
