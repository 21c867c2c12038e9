import type { Locale } from "../model/locale.ts";
import { sourceHash, headHash, rowHash, sourceHashes } from "./freshness.ts";
import type { Edition } from "./edition.ts";
import { textOf } from "./text-of.ts";
import { identityTexts } from "./identity-texts.ts";

const known = new WeakMap<Edition, Map<Locale, string>>();

/**
 * The mark of a report's version in one language, 8 hexadecimal digits: another one as soon as a word, a figure or a
 * cell of what is published in that language is another. A copy on paper is of the version whose mark it bears.
 */
export const versionOf = (edition: Edition, locale: Locale): string => {
  const versions = known.get(edition) ?? new Map<Locale, string>();
  known.set(edition, versions);
  const version = versions.get(locale) ?? markOf(edition, locale);
  versions.set(locale, version);
  return version;
};

const markOf = (edition: Edition, locale: Locale): string => {
  const { report, sections, programmes, entries, official } = edition;
  const { number, date, status } = report;
  const tables = [...programmes.values()].flatMap((files) => files.get(locale) ?? files.get(official) ?? []);
  const entryHeads = [...entries.values()].flatMap((files) => files.get(locale) ?? files.get(official) ?? []);
  const rows = tables.flatMap(({ parts }) =>
    parts.flatMap(({ groups }) => groups.flatMap((one) => one.rows)),
  );
  return sourceHash(
    [
      [number, date, status, ...identityTexts(report).map((text) => text[locale] ?? "")].join("\n"),
      ...[...sections.values()].flatMap((section) => {
        const text = textOf(edition, section, locale);
        return text ? sourceHashes(text) : [];
      }),
      ...[...tables, ...entryHeads].map(headHash),
      ...rows.map(rowHash),
    ].join("\n"),
  );
};
