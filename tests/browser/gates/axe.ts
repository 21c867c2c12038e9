import type { default as axeCore, ElementContext, NodeResult, Result, RunOptions, Spec } from "axe-core";
import { everyCombination } from "../../scope.ts";
import { ownWords, type PageGate } from "../gate.ts";
import { axeSource } from "../in-page/axe-source.ts";
import { installColourKinds } from "../in-page/colour-kinds.ts";
import { installRepeats } from "../in-page/repeats.ts";

const standards = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag21aaa",
  "wcag22aa",
  "wcag22aaa",
];
/**
 * The contrast of level AAA, also of text that the rule of level AA is for: of what is below 4.5:1, and of what cannot be
 * judged. One rule then looks behind each text, and not two.
 */
const contrastOfBoth: Spec = {
  checks: [
    {
      id: "color-contrast-enhanced",
      evaluate: "color-contrast-evaluate",
      options: {
        ignoreUnicode: true,
        ignoreLength: false,
        ignorePseudo: false,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
        pseudoSizeThreshold: 0.25,
        shadowOutlineEmMax: 0.1,
        textStrokeEmMin: 0.03,
      },
    },
  ],
};

const everyRule: RunOptions = {
  runOnly: { type: "tag", values: [...standards, "best-practice"] },
  rules: { "color-contrast": { enabled: false } },
};

/** The rules whose verdict depends on colours. */
const colourRules: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast-enhanced", "link-in-text-block"] },
};

/** Those that compare each element with the others of the page. */
const comparingRules: RunOptions = { runOnly: { type: "rule", values: ["identical-links-same-purpose"] } };

/**
 * axe finds nothing on the page, in light and in dark colours: no violation of WCAG A, AA, AAA or best practice, and
 * nothing it could not judge, except in drawings, whose text it never judges. Most of its time goes into the colours
 * behind each element: unless every combination is tried, it sees two of what a page repeats, and in dark colours two of
 * the texts with one colour on one ground. Two things it leaves open are decided here: a text over which one of its own
 * links lies, whose place to press is larger than its word, by what the browser finds at each of its lines; and links with
 * one name, which lead to one page unless one explains a word.
 */
export const axe: PageGate = {
  name: "axe",
  media: ["light", "dark"],
  async evaluate(page, path, medium) {
    if (!(await page.evaluate(() => "axe" in globalThis))) {
      await page.evaluate(axeSource);
      await page.evaluate(configure, contrastOfBoth);
      await page.evaluate(installRepeats);
      await page.evaluate(installColourKinds);
    }
    const isLight = medium === "light";
    const { findings, checked } = await page.evaluate(run, {
      options: isLight ? everyRule : colourRules,
      compared: isLight ? comparingRules : undefined,
      coloursAlone: !isLight,
      whole: everyCombination,
    });
    const issues = findings.map(({ id, help, detail }) => ({
      gate: "axe",
      page: path,
      ...ownWords({ vi: `axe: trang không đạt quy tắc ${id}`, en: `axe: ${id}: ${help}` }),
      detail: isLight ? detail : `${medium}: ${detail}`,
    }));
    return { issues, checked };
  },
};

/** Runs in the page. */
const configure = (spec: Spec): void => {
  (globalThis as unknown as { axe: typeof axeCore }).axe.configure(spec);
};

interface Run {
  readonly options: RunOptions;
  /** What is tried on all of the page if the rest is not. */
  readonly compared: RunOptions | undefined;
  /** Are the rules about colours alone? */
  readonly coloursAlone: boolean;
  readonly whole: boolean;
}

/** Runs in the page: what axe found, without what it could not judge inside drawings. */
async function run({ options, compared, coloursAlone, whole }: Run) {
  const { axe: loaded } = globalThis as unknown as { axe: typeof axeCore };
  const look = async (which: RunOptions, at: ElementContext = document) =>
    loaded.run(at, { ...which, resultTypes: ["violations", "incomplete"], elementRef: true, preload: false });
  const lookAtKinds = async () =>
    globalThis.withoutRepeats(async () =>
      look(options, coloursAlone ? { include: globalThis.textsOfEachColour() } : undefined),
    );
  const found = whole
    ? [await look(options)]
    : [await lookAtKinds(), ...(compared ? [await look(compared)] : [])];
  const isOpen = ({ any, all: every, none, element }: NodeResult): boolean => {
    if (!element) return true;
    if (element.closest("svg")) return false;
    if (any.some(({ message }) => message.includes("overlap"))) return !isOnTop(element);
    const others = [...any, ...every, ...none].flatMap(({ relatedNodes = [] }) => relatedNodes);
    const links = [element, ...others.map((other) => other.element)].filter(
      (link) => link instanceof HTMLAnchorElement,
    );
    return links.length < 2 || leadsApart(links);
  };
  /** A word of the text that is explained in place names no destination. */
  const leadsApart = (links: readonly HTMLAnchorElement[]): boolean =>
    new Set(links.filter((link) => !link.matches(".term")).map(({ pathname }) => pathname)).size > 1;
  /** Does the browser find the element, or a part of it, in the middle of each of its lines? */
  const isOnTop = (element: Element): boolean => {
    const text = document.createRange();
    const middles = [...element.childNodes].flatMap((node) => {
      text.selectNodeContents(node);
      if (!(node instanceof Text)) return [];
      return Array.from(text.getClientRects(), ({ left, top, width, height }) => ({
        x: left + width / 2,
        y: top + height / 2 + globalThis.scrollY,
      }));
    });
    const onTop = middles.every(({ x, y }) => {
      globalThis.scrollTo({ top: y - globalThis.innerHeight / 2, behavior: "instant" });
      return element.contains(document.elementFromPoint(x, y - globalThis.scrollY));
    });
    globalThis.scrollTo({ top: 0, behavior: "instant" });
    return onTop;
  };
  const findings = (all: Result[], counts: (node: NodeResult) => boolean) =>
    all.flatMap(({ id, help, nodes }) =>
      nodes.filter(counts).map(({ target, html, any, all: every, none }) => {
        const reason = [...any, ...every, ...none][0]?.message ?? "";
        return { id, help, detail: `${target.join(" ")} ${html.slice(0, 120)} ${reason}` };
      }),
    );
  return {
    findings: found.flatMap(({ violations, incomplete }) => [
      ...findings(violations, () => true),
      ...findings(incomplete, isOpen),
    ]),
    checked: found.reduce((sum, { passes }) => sum + passes.length, 0),
  };
}
