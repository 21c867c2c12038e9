import type { Localized } from "../../../src/model/locale.ts";
import { NARROWEST, sidewaysFaults } from "../../../src/desk/ui/preview/page-layout.ts";
import { setWidth } from "../tab.ts";
import { ownWords, type PageGate } from "../gate.ts";

/**
 * At 320 CSS pixels, which is 400 % of a usual window, the page does not scroll sideways and nothing is cut off.
 * What must be wider scrolls in a region of its own that has a name and takes the keyboard's focus.
 */
export const reflow: PageGate = {
  name: "reflow",
  media: ["light"],
  async evaluate(page, path) {
    await setWidth(page, NARROWEST);
    const { checked, ...faults } = await page.evaluate(sidewaysFaults, undefined);
    const messages: Record<keyof typeof faults, Localized> = {
      wide: {
        vi: `ở ${NARROWEST} px, trang phải cuộn ngang`,
        en: `at ${NARROWEST} px the page scrolls sideways`,
      },
      cut: { vi: `ở ${NARROWEST} px, nội dung bị cắt`, en: `at ${NARROWEST} px something is cut off` },
      nameless: {
        vi: "vùng cuộn ngang cần là region, có tên và tabindex=0",
        en: "a region that scrolls sideways needs to be a region with a name and tabindex=0",
      },
    };
    const issues = (["wide", "cut", "nameless"] as const).flatMap((kind) =>
      faults[kind].map(({ html: detail }) => ({
        gate: "reflow",
        page: path,
        ...ownWords(messages[kind]),
        detail,
      })),
    );
    return { issues, checked };
  },
};
