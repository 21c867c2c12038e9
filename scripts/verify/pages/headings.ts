import { textOf } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

/** Each page has one h1; no heading is empty, none is more than one level below the one before it. */
export const headings: PageRule = {
  name: "headings",
  prepare: () => (_, elements) => {
    const found = elements.filter(({ name }) => /^h[1-6]$/.test(name));
    const level = (index: number) => Number(found[index]?.name.slice(1) ?? 0);
    const faults: Fault[] = found.flatMap((heading, index) => {
      const detail = `${heading.name} ${textOf(heading)}`;
      return [
        ...(textOf(heading) === "" ? [{ ...phrase("pages:headings.empty"), detail }] : []),
        ...(level(index) > level(index - 1) + 1
          ? [{ ...phrase("pages:headings.skipped-level"), detail }]
          : []),
      ];
    });
    const count = found.filter(({ name }) => name === "h1").length;
    if (count !== 1)
      faults.push({
        ...phrase("pages:headings.one-h1"),
        detail: String(count),
      });
    return { faults, checked: found.length };
  },
};
