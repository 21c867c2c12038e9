import { setWidth } from "../tab.ts";
import { together, verdict, type PageGate, type InPageResult, type Verdict } from "../gate.ts";

/** WCAG 1.4.12 with the reader's own spacing, and 1.4.4 with text of double size. */
const settings = {
  "text spacing":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  "200 % text": ":root { font-size: 200% !important }",
} as const;

/** Nothing is cut off or pushed out of the page when the reader spaces the text out or doubles its size. */
export const textSpacing: PageGate = {
  name: "text-spacing",
  media: ["light"],
  async evaluate(page, path) {
    await setWidth(page, 1280);
    const verdicts: Verdict[] = [];
    for (const [setting, css] of Object.entries(settings)) {
      const message = {
        vi: "chữ bị cắt khi người đọc giãn hoặc phóng chữ",
        en: `something is cut off with ${setting}`,
      };
      verdicts.push(verdict("text-spacing", path, message, await page.evaluate(cutOff, css)));
    }
    return together(verdicts);
  },
};

/** Runs in the page. An adopted style sheet is the reader's, so to say: the page's policy does not stop it. */
function cutOff(css: string): InPageResult {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, sheet];
  const root = document.documentElement;
  const clips = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const tooWide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const tooHigh = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return element.clientWidth > 1 && element.clientHeight > 1 && (tooWide || tooHigh);
  };
  const shown = [...document.body.querySelectorAll("*")].filter(
    (element) => element.closest("svg") === null && element.checkVisibility(),
  );
  const cut = shown.filter(clips);
  const wide = root.scrollWidth > root.clientWidth ? [root] : [];
  const faults = [...wide, ...cut].map((element) => element.outerHTML.slice(0, 120));
  document.adoptedStyleSheets = before;
  return { faults, checked: shown.length };
}
