import type { AccessibleNode } from "./accessibility-tree.ts";
import { spokenLines } from "./spoken-lines.ts";

const ON_EVERY_PAGE = new Set(["banner", "contentinfo"]);

/** Head and foot of the site are read on the home page; elsewhere a page begins behind them. */
export function ownParts(page: AccessibleNode): AccessibleNode {
  const own = page.children.filter(
    (part) => !ON_EVERY_PAGE.has(part.role) && !(part.role === "link" && part === page.children[0]),
  );
  return { ...page, children: own };
}

/** What any change of the content changes, however small: sizes of files and the hash of a version. */
const maskedContent = (line: string): string =>
  line.replace(/\d[\d.,\u00a0]*(?= ?(?:KB|MB|kB)\b)/g, "…").replace(/\((?=[\da-f]*\d)[\da-f]{8}\)/g, "(…)");

/** Text of a snapshot: its title, then one line for each thing a screen reader is given. */
export function snapshotText(title: string, node: AccessibleNode, limit = Infinity): string {
  const lines = spokenLines(node);
  const shown = lines.slice(0, limit).map(maskedContent);
  const rest =
    lines.length > limit ? ["… the rest of the page is more of the same and is not written down."] : [];
  return `${[`# ${title}`, "", ...shown, ...rest].join("\n")}\n`;
}

/** Every part with one of the roles, in order; not what stands inside of one. */
export function partsWith(role: string, node: AccessibleNode): AccessibleNode[] {
  return node.role === role ? [node] : node.children.flatMap((child) => partsWith(role, child));
}
