import { z } from "astro/zod";
import { CONTENT_FILES } from "../../src/model/content-files.ts";
import { NAMED_BASES } from "../../src/model/base.ts";
import { OPERANDS } from "../../src/model/relation.ts";

/** Questions are written by the import and answered there: the guide does not list their fields. */
const schemas = CONTENT_FILES.filter(({ name }) => name !== "questions").map(({ schema }) => schema);

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
