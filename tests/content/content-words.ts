import { z } from "astro/zod";
import { acceptanceFile } from "../../src/model/acceptance.ts";
import { chart, chartFile } from "../../src/model/chart.ts";
import { NAMED_BASES } from "../../src/model/base.ts";
import { derivationFile } from "../../src/model/derivation.ts";
import { relationFile, OPERANDS } from "../../src/model/relation.ts";
import { entriesFile, programmeFile, reportFile, siteFile } from "../../src/model/report.ts";
import {
  correctionFile,
  glossary,
  indicatorFile,
  sectionFrontmatter,
  units,
} from "../../src/model/schema.ts";
import { termFile } from "../../src/model/terms.ts";
import { synonymFile } from "../../src/model/synonyms.ts";

const schemas: readonly z.ZodType[] = [
  acceptanceFile,
  chart,
  chartFile,
  correctionFile,
  derivationFile,
  entriesFile,
  glossary,
  indicatorFile,
  programmeFile,
  relationFile,
  reportFile,
  sectionFrontmatter,
  siteFile,
  synonymFile,
  termFile,
  units,
];

/** Every field and every word of a closed list that the schemas of content files know. */
export const contentWords = (): string[] => {
  const takes = OPERANDS.filter((take) => take !== "value").map((take) => `.${take}`);
  const words = new Set<string>([...takes, ...NAMED_BASES]);
  const add = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const {
      properties,
      enum: choices,
      const: only,
    } = node as { properties?: object; enum?: unknown[]; const?: unknown };
    for (const word of [...Object.keys(properties ?? {}), ...(choices ?? []), only])
      if (typeof word === "string") words.add(word);
    for (const inner of Object.values(node)) add(inner);
  };
  for (const schema of schemas) add(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }));
  return [...words].sort();
};
