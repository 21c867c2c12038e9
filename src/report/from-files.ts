import type { Issue } from "../model/issue.ts";
import { foundExpected } from "../model/issue.ts";
import { compareReportIds } from "../model/report-id.ts";
import { readMdx, readYaml, type ProseSource, type Sourced, type Sources } from "./sources.ts";

/** Content files by their path below the project, such as "content/units.yaml". */
export type Files = ReadonlyMap<string, string>;

/** Ids of the reports that `files` hold, oldest first. */
export const reportIds = (files: Files): string[] =>
  [...files.keys()]
    .flatMap((path) => /^content\/reports\/([^/]+)\/report\.yaml$/.exec(path)?.[1] ?? [])
    .sort(compareReportIds);

/** The sources of report `id`, and what could not be read of them. */
export const sourcesFromFiles = (files: Files, id: string): { sources: Sources; issues: Issue[] } => {
  const issues: Issue[] = [];
  const root = `content/reports/${id}`;
  const others = reportIds(files).filter((other) => other !== id);
  const paths = [...files.keys()]
    .filter((path) => !others.some((other) => path.startsWith(`content/reports/${other}/`)))
    .sort();
  for (const path of paths) issues.push(...characterIssues(path, files.get(path) ?? ""));

  const yaml = (path: string): Sourced => {
    const text = files.get(path);
    if (text === undefined) {
      const place = { file: path, line: 1, column: 1 };
      const message = foundExpected({ vi: "không có tệp này", en: "no such file" }, path);
      issues.push({ rule: "files-are-complete", place, message });
    }
    const { source, issues: more } = readYaml(text ?? "", path);
    issues.push(...more);
    return text === undefined ? { ...source, data: undefined } : source;
  };
  const optional = (path: string): Sourced | undefined => (files.has(path) ? yaml(path) : undefined);
  const prose = (path: string, slug: string, locale: string): ProseSource => {
    const { source, issues: more } = readMdx(files.get(path) ?? "", path);
    issues.push(...more);
    return { ...source, slug, locale };
  };
  const matching = <T>(pattern: RegExp, make: (path: string, parts: string[]) => T): T[] =>
    paths.flatMap((path) => {
      const match = pattern.exec(path);
      return match ? [make(path, match.slice(1))] : [];
    });

  const sources: Sources = {
    site: yaml("content/site.yaml"),
    units: yaml("content/units.yaml"),
    glossary: yaml("content/glossary.yaml"),
    indicators: matching(/^content\/indicators\/[^/]+\.yaml$/, yaml),
    report: yaml(`${root}/report.yaml`),
    corrections: yaml(`${root}/corrections.yaml`),
    relations: optional(`${root}/relations.yaml`),
    derivations: optional(`${root}/derived.yaml`),
    acceptances: optional(`${root}/audit.yaml`),
    charts: optional(`${root}/charts.yaml`),
    sections: matching(
      new RegExp(`^${root}/sections/([^/]+)/([^/]+)\\.mdx$`),
      (path, [slug = "", locale = ""]) => prose(path, slug, locale),
    ),
    summaries: matching(
      new RegExp(`^${root}/summaries/([^/]+)/([^/]+)\\.mdx$`),
      (path, [slug = "", locale = ""]) => prose(path, slug, locale),
    ),
    annexHeads: matching(
      new RegExp(`^${root}/annexes/([^/]+)/([^/]+)\\.yaml$`),
      (path, [annex = "", locale = ""]) => ({
        ...yaml(path),
        annex,
        locale,
      }),
    ),
    annexEntries: matching(
      new RegExp(`^${root}/annexes/([^/]+)/([^/]+)/([^/]+)\\.mdx$`),
      (path, [annex = "", slug = "", locale = ""]) => ({ ...prose(path, slug, locale), annex }),
    ),
    received: files.get(`${root}/source.txt`) ?? "",
  };
  return { sources, issues };
};

const FORBIDDEN: {
  pattern: RegExp;
  rule: string;
  found: { vi: string; en: string };
  expected: { vi: string; en: string };
}[] = [
  {
    pattern: /\t/u,
    rule: "no-tabs",
    found: { vi: "ký tự tab", en: "a tab" },
    expected: { vi: "dấu cách", en: "a space" },
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u3000]/u,
    rule: "no-hidden-characters",
    found: { vi: "dấu cách đặc biệt (không ngắt hoặc hẹp)", en: "a special space (no-break or narrow)" },
    expected: { vi: "dấu cách thường", en: "a plain space" },
  },
  {
    pattern: /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/u,
    rule: "no-hidden-characters",
    found: { vi: "ký tự không nhìn thấy", en: "a character that cannot be seen" },
    expected: { vi: "bỏ ký tự này", en: "nothing in its place" },
  },
];

/** Characters that a reader cannot see but a search can stumble over; the text as received is left alone. */
const characterIssues = (file: string, text: string): Issue[] => {
  if (file.endsWith(".txt")) return [];
  return text.split("\n").flatMap((line, index): Issue[] => {
    const at = (column: number) => ({ file, line: index + 1, column: column + 1 });
    const decomposed = line === line.normalize("NFC") ? -1 : firstDecomposed(line);
    return [
      ...FORBIDDEN.flatMap(({ pattern, rule, found, expected }): Issue[] => {
        const column = line.search(pattern);
        return column < 0
          ? []
          : [{ rule, place: at(column), message: foundExpected(withCode(found, line, column), expected) }];
      }),
      ...(decomposed < 0
        ? []
        : [
            {
              rule: "text-is-nfc",
              place: at(decomposed),
              message: foundExpected(
                { vi: "dấu tách rời khỏi chữ (NFD)", en: "a mark apart from its letter (NFD)" },
                { vi: "chữ dựng sẵn (NFC)", en: "composed letters (NFC)" },
              ),
            },
          ]),
    ];
  });
};

/** Names the character itself, which an editor can look up but not see. */
const withCode = (
  { vi, en }: { vi: string; en: string },
  line: string,
  column: number,
): { vi: string; en: string } => {
  const code = `U+${(line.codePointAt(column) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { vi: `${vi} ${code}`, en: `${en} ${code}` };
};

const firstDecomposed = (line: string): number => {
  const composed = line.normalize("NFC");
  let index = 0;
  while (line[index] === composed[index]) index += 1;
  return index;
};
