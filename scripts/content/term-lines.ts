import type { TermUse } from "../../src/checks/term-uses.ts";

/**
 * What `npm run check -- --terms` prints: passages whose official text has a term and whose translation has
 * none of its renderings, then the terms that are rendered in more than one of the listed ways, with counts.
 */
export const termLines = (uses: readonly TermUse[]): string[] => {
  const missing = uses.filter(({ rendering }) => rendering === undefined);
  const counts = new Map<TermUse["term"], Map<string, number>>();
  for (const { term, rendering } of uses) {
    if (rendering === undefined) continue;
    const own = counts.get(term) ?? new Map<string, number>();
    counts.set(term, own.set(rendering, (own.get(rendering) ?? 0) + 1));
  }
  return [
    ...missing.flatMap(({ term, locale, place, official, translation }) => [
      `${place.file}:${place.line}:${place.column}  ${listed(Object.entries(term).find(([one]) => one !== locale)?.[1])} → ${listed(term[locale])}`,
      `    ${official}`,
      `    ${translation}`,
      "",
    ]),
    ...[...counts].flatMap(([term, own]) =>
      own.size > 1
        ? [
            `${listed(Object.values(term)[0])}: ${[...own].map(([rendering, times]) => `${rendering} × ${times}`).join(", ")}`,
          ]
        : [],
    ),
    `${uses.length} uses of terms, ${missing.length} without a listed rendering`,
  ];
};

const listed = (words: readonly string[] = []): string => words.join(" | ");
