import { verdict, type PageGate, type InPageResult } from "../gate.ts";

/** Colours that a reader tells apart without hue have this ratio of luminance (WCAG technique G183). */
const minimum = 3;

/** Two fills of one drawing differ in more than hue: in pattern, or by 3:1 in lightness, also on grey paper. */
export const series: PageGate = {
  name: "series",
  media: ["light", "dark", "paper"],
  async evaluate(page, path, medium) {
    const { faults, checked } = await page.evaluate(alike, minimum);
    const message = {
      vi: "hai loạt số liệu trong hình chỉ khác nhau về màu",
      en: "two series of a drawing differ in hue alone",
    };
    return verdict("series", path, message, { faults: faults.map((one) => `${medium}: ${one}`), checked });
  },
};

/** Runs in the page. */
function alike(limit: number): InPageResult {
  const { shown, colour, contrast, describe } = globalThis.inspector;
  let checked = 0;
  const faults = [...document.querySelectorAll("svg")].filter(shown).flatMap((svg) => {
    const marks = [...svg.querySelectorAll(":is(rect, circle, path):is(.first, .second, .rest)")].filter(
      shown,
    );
    const solid = marks
      .map((mark) => getComputedStyle(mark).fill)
      .filter((fill) => /^(?:rgb|color)/.test(fill));
    const colours = [...new Set(solid)];
    checked += marks.length;
    const pairs = colours.flatMap((one, index) =>
      colours.slice(index + 1).map((other) => [one, other] as const),
    );
    return pairs
      .filter(([one, other]) => contrast(colour(one), colour(other)) < limit)
      .map(([one, other]) => `${one} ${other} ${describe(svg)}`);
  });
  return { faults, checked };
}
