import { inEnglish, inVietnamese, withScript, withStyle, type Defect } from "../defect.ts";

export const operation: readonly Defect[] = [
  {
    name: "the focus outline is taken away",
    criterion: "2.4.7",
    gate: "focus",
    ...withStyle("a:focus, button:focus { outline: none }"),
  },
  {
    name: "a bar that stays on top covers the focus",
    criterion: "2.4.11",
    gate: "focus",
    ...withStyle(
      ".head { position: sticky; inset-block-start: 0; z-index: 1; background: var(--ground); min-block-size: 8rem }",
    ),
  },
  {
    name: "the search field does not let the keyboard go",
    criterion: "2.1.2",
    gate: "keyboard",
    ...withScript(
      'field.addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault());',
    ),
  },
  {
    name: "bars of a drawing are tab stops",
    criterion: "4.1.2",
    gate: "tab-stops",
    ...inVietnamese(/class="first" data-of="(rice)-area"/, 'class="first" tabindex="0" data-of="rice-area"'),
  },
  {
    name: "each number of the prose is a tab stop",
    criterion: "2.4.3",
    gate: "tab-stops",
    ...inEnglish('<data id="rice-area" value="4000.5">', '<data id="rice-area" tabindex="0" value="4000.5">'),
  },
  {
    name: "the keyboard goes another way than the eye",
    criterion: "2.4.3",
    gate: "tab-stops",
    ...withStyle("form { flex-direction: row-reverse; justify-content: flex-end }"),
  },
  {
    name: "a button is small",
    criterion: "2.5.5",
    gate: "targets",
    ...withStyle("button { min-block-size: 24px; min-inline-size: 24px; padding: 0 }"),
  },
  {
    name: "figures blink without being asked to, also for readers who want less motion",
    criterion: "2.3.3",
    gate: "motion",
    ...withStyle("@keyframes blink { 50% { opacity: 0.4 } }\n.source { animation: blink 2s infinite }"),
  },
  {
    name: "the page empties itself after some minutes",
    criterion: "2.2.1",
    gate: "no-haste",
    ...withScript('setTimeout(() => document.querySelector("main").replaceChildren("Hết phiên."), 240_000);'),
  },
  {
    name: "the skip link leads to the menu",
    criterion: "2.4.1",
    gate: "skip-link",
    ...inVietnamese(
      /href="#main"([\s\S]*?)<nav aria-label="Trang">/,
      'href="#menu">Đến nội dung chính</a><header class="head"><nav id="menu" aria-label="Trang">',
    ),
  },
  {
    name: "the same words lead to two places",
    criterion: "2.4.9",
    gate: "link-words",
    ...inEnglish(
      '<p class="source">',
      '<p>The table: <a href="/data/2021-q1/charts/crops.csv">download</a>. The figures: <a href="/data/2021-q1/figures.json">download</a>.</p><p class="source">',
    ),
  },
  {
    name: "a footnote has no way back",
    criterion: "footnotes",
    gate: "footnotes",
    ...inVietnamese(/<a class="back"[^>]*>↩<\/a\s*>/, ""),
  },
  {
    name: "zoom is switched off",
    criterion: "1.4.4",
    gate: "axe",
    ...inVietnamese(
      "width=device-width, initial-scale=1",
      "width=device-width, initial-scale=1, user-scalable=no",
    ),
  },
];
