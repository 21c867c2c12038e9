import type { TableColumn } from "../../model/schema.ts";
import type { Metric } from "../../model/schema.ts";
import { frontmatter } from "../mdx-text.ts";
import type { WrittenTitle } from "../title-case.ts";
import { flow } from "../yaml-text.ts";

type Heads = Readonly<Record<string, string>>;

/** A row with the signs that part its cells as the content writes them. */
export const rowText = (written: string): string => written.replaceAll("\\|", "|").trim();

/** The frontmatter of a table of indicators: its columns one a line. */
export const tableFrontmatter = (
  { title, capitals }: WrittenTitle,
  columns: readonly TableColumn[],
  unprintedTitle: Heads | undefined,
  metrics: readonly Metric[],
  numbers: unknown,
): string => {
  const lines = columns.map(({ id, role, heads }) => `    - ${flow({ id, role, heads })}\n`);
  return frontmatter({ title, capitals, unprintedTitle }, metrics, numbers).replace(
    /^(---\n(?:(?:title|capitals|unprintedTitle): .*\n)+)/,
    (head) => `${head}table:\n  columns:\n${lines.join("")}`,
  );
};
