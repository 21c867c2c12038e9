import { textOf } from "../elements.ts";
import type { Fault, PageRule } from "../page-rule.ts";

/** Each page has one h1; no heading is empty, none is more than one level below the one before it. */
export const headings: PageRule = {
  name: "headings",
  prepare: () => (_, elements) => {
    const found = elements.filter(({ name }) => /^h[1-6]$/.test(name));
    const level = (index: number) => Number(found[index]?.name.slice(1) ?? 0);
    const faults: Fault[] = found.flatMap((heading, index) => {
      const detail = `${heading.name} ${textOf(heading)}`;
      return [
        ...(textOf(heading) === "" ? [{ vi: "tiêu đề trống", en: "a heading is empty", detail }] : []),
        ...(level(index) > level(index - 1) + 1
          ? [{ vi: "tiêu đề bỏ qua một cấp", en: "a heading skips a level", detail }]
          : []),
      ];
    });
    const count = found.filter(({ name }) => name === "h1").length;
    if (count !== 1)
      faults.push({
        vi: "trang cần đúng một h1",
        en: "the page needs exactly one h1",
        detail: String(count),
      });
    return { faults, checked: found.length };
  },
};
