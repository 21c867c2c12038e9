import { cutOff, READERS_STYLES } from "../../../src/desk/ui/preview/page-layout.ts";
import { setWidth } from "../tab.ts";
import { together, verdict, type PageGate, type Verdict } from "../gate.ts";

/** Nothing is cut off or pushed out of the page when the reader spaces the text out or doubles its size. */
export const textSpacing: PageGate = {
  name: "text-spacing",
  media: ["light"],
  async evaluate(page, path) {
    await setWidth(page, 1280);
    const verdicts: Verdict[] = [];
    for (const [setting, css] of Object.entries(READERS_STYLES)) {
      const message = {
        vi: "chữ bị cắt khi người đọc giãn hoặc phóng chữ",
        en: `something is cut off with ${setting}`,
      };
      const { faults, checked } = await page.evaluate(cutOff, css);
      const details = faults.map(({ html }) => html);
      verdicts.push(verdict("text-spacing", path, message, { faults: details, checked }));
    }
    return together(verdicts);
  },
};
