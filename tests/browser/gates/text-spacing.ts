import type { Page } from "playwright-core";
import type { Issue } from "../../../scripts/verify/issue.ts";
import { setWidth } from "../browser.ts";

/** WCAG 1.4.12 with the reader's own spacing, and 1.4.4 with text of double size. */
const settings = {
  "text spacing":
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
  "200 % text": ":root { font-size: 200% !important }",
} as const;

/** Nothing is cut off or pushed out of the page when the reader spaces the text out or doubles its size. */
export async function textSpacing(page: Page, path: string): Promise<readonly Issue[]> {
  await setWidth(page, 1280);
  const issues: Issue[] = [];
  for (const [setting, css] of Object.entries(settings)) {
    const cut = await page.evaluate(cutOff, css);
    const message = {
      vi: "chữ bị cắt khi người đọc giãn hoặc phóng chữ",
      en: `something is cut off with ${setting}`,
    };
    issues.push(...cut.map((detail) => ({ gate: "text-spacing", page: path, message, detail })));
  }
  return issues;
}

/** Runs in the page. An adopted style sheet is the reader's, so to say: the page's policy does not stop it. */
function cutOff(css: string): string[] {
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
  const cut = [...document.body.querySelectorAll("*")].filter(
    (element) => element.closest("svg") === null && element.checkVisibility() && clips(element),
  );
  const wide = root.scrollWidth > root.clientWidth ? [root] : [];
  const found = [...wide, ...cut].map((element) => element.outerHTML.slice(0, 120));
  document.adoptedStyleSheets = before;
  return found;
}
