import type { Issue } from "../model/issue.ts";
import { isLanguage } from "../model/languages.ts";

const ID = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
const REPORT_FILES =
  "report|corrections|relations|derived|audit|questions|catalogue|release|charts|translations|readings|expectations";
/** Files of a report below its folder; the group `locale` is the language of a text. */
const OF_REPORT = [
  `(?:${REPORT_FILES})\\.yaml`,
  "source\\.txt",
  `(?:sections|summaries)/${ID}/(?<text>[^/]+)\\.mdx`,
  `annexes/${ID}/(?<head>[^/]+)\\.yaml`,
  `annexes/${ID}/${ID}/(?<entry>[^/]+)\\.mdx`,
];
const CATALOGUES = `(?:units|glossary|indicators/${ID})\\.yaml`;
const REPORT = "content/reports/[^/]+/";
const FORMS = [
  "content/(?:site|synonyms|terms|translations|calendar|released)\\.yaml",
  `content/${CATALOGUES}`,
  `content/pages/${ID}/(?<page>[^/]+)\\.mdx`,
  `${REPORT}versions/[1-9]\\d*/catalogues/${CATALOGUES}`,
  ...OF_REPORT.flatMap((form) => [`${REPORT}${form}`, `${REPORT}versions/[1-9]\\d*/${form}`]),
].map((form) => new RegExp(`^${form}$`));

/** Where a report says what it is and how it is made up. */
export const reportPath = (id: string): string => `content/reports/${id}/report.yaml`;

/** The indicators, units and breaks of series that a draft proposes. */
export const proposedCataloguePath = (id: string): string => `content/reports/${id}/catalogue.yaml`;

/** The id of the report that a content file belongs to; undefined for what reports share. */
export const reportOfPath = (path: string): string | undefined =>
  /^content\/reports\/([^/]+)\//.exec(path)?.[1];

/** Does a content file belong to a report alone? */
export const isOfReport = (id: string, path: string): boolean => path.startsWith(`content/reports/${id}/`);

/** Is `path` the name of a content file, with a known language where the name is one? */
export const isContentPath = (path: string): boolean =>
  FORMS.some((form) => {
    const match = form.exec(path);
    return match !== null && Object.values(match.groups ?? {}).every(isLanguage);
  });

const OF_FOLDERS: readonly (readonly [folder: RegExp, expected: string])[] = [
  [/\/(?:sections|summaries)\//, "<id>/vi.mdx, <id>/en.mdx"],
  [/\/annexes\//, "<id>/vi.yaml, <id>/<id>/vi.mdx"],
  [/\/pages\//, "<id>/vi.mdx"],
  [/\/indicators\//, "<id>.yaml"],
  [/\/reports\//, `${REPORT_FILES.replaceAll("|", ".yaml, ")}.yaml, source.txt`],
  [
    /^/,
    "site.yaml, units.yaml, glossary.yaml, synonyms.yaml, terms.yaml, translations.yaml, calendar.yaml, released.yaml",
  ],
];

/** A file that nothing reads, such as a copy that an editor or a merge left, is an issue: what it says would be lost unnoticed. */
export const pathIssues = (path: string): Issue[] => {
  if (isContentPath(path)) return [];
  const names = OF_FOLDERS.find(([folder]) => folder.test(path))?.[1] ?? "";
  const name = path.normalize("NFC").replace(/^.*\/(?=.)/, "");
  return [
    {
      rule: "files-are-known",
      place: { file: path, line: 1, column: 1 },
      code: "files-are-known",
      values: { name, names },
    },
  ];
};

/** The `report.yaml` that a folder of content/reports/ lacks, by the path of one of its files. */
export const reportFileOf = (path: string): string | undefined => {
  const folder = /^content\/reports\/[^/]+\//.exec(path)?.[0];
  return folder === undefined ? undefined : `${folder}report.yaml`;
};
