import { inEnglish, inStyle, inVietnamese, withStyle, type Defect } from "../defect.ts";

export const perception: readonly Defect[] = [
  {
    name: "a bar is drawn too short",
    criterion: "1.1.1",
    gate: "drawings",
    ...inVietnamese('width="150" height="20" class="first"', 'width="120" height="20" class="first"'),
  },
  {
    name: "a cell of a chart's table says another value than the drawing",
    criterion: "1.1.1",
    gate: "bound-figures",
    ...inEnglish(
      '<data value="2500" data-figure="maize-area">2,500</data>',
      '<data value="2600" data-figure="maize-area">2,600</data>',
    ),
  },
  {
    name: "a chart has no table",
    criterion: "1.1.1",
    gate: "charts",
    ...inEnglish(/<section class="scroll"[\s\S]*?<\/section>/, ""),
  },
  {
    name: "the text of a drawing is read out a second time",
    criterion: "1.1.1",
    gate: "drawings",
    ...inVietnamese('<g aria-hidden="true">', "<g>"),
  },
  {
    name: "the text of a drawing shrinks on a phone",
    criterion: "1.4.4",
    gate: "drawing-text",
    ...inStyle(
      /@container \(min-width: 40rem\) \{/,
      ".drawing.narrow { display: none }\n.drawing.wide { display: block }\n@container (min-width: 1px) {",
    ),
  },
  {
    name: "the text of a drawing stays dark on dark",
    criterion: "1.4.3",
    gate: "contrast",
    ...inStyle("fill: var(--ink);\n  font-size", "fill: #1d2126;\n  font-size"),
  },
  {
    name: "bars are pale",
    criterion: "1.4.11",
    gate: "contrast",
    ...inStyle("--chart-1: #0b3a63", "--chart-1: #c3d3e2"),
  },
  {
    name: "two series differ in hue alone",
    criterion: "1.4.1",
    gate: "series",
    ...inStyle(
      /\.drawing \.second \{[^}]*\}/,
      ".drawing .second { fill: #7a1420 !important }\n.drawing .second[fill] { fill: #7a1420 }",
    ),
  },
  {
    name: "the table's text is hidden in print",
    criterion: "print",
    gate: "paper",
    ...withStyle("@media print { .scroll { display: none } }"),
  },
  {
    name: "values vanish in forced colours",
    criterion: "1.4.3",
    gate: "contrast",
    ...withStyle(
      "@media (forced-colors: active) { td data, .drawing .value { forced-color-adjust: none; color: #1d2126; fill: #1d2126 } }",
    ),
  },
  {
    name: "a paragraph is cut off with text of 200 %",
    criterion: "1.4.4",
    gate: "text-spacing",
    ...withStyle(".measure { block-size: 40px; overflow: hidden }"),
  },
  {
    name: "a label is cut off with the reader's text spacing",
    criterion: "1.4.12",
    gate: "text-spacing",
    ...withStyle(
      "nav a { inline-size: max-content; max-inline-size: 10.2rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis }",
    ),
  },
  {
    name: "the page scrolls sideways at 320 px",
    criterion: "1.4.10",
    gate: "reflow",
    ...withStyle("form { min-inline-size: 28rem }"),
  },
  {
    name: "column heads are plain cells",
    criterion: "1.3.1",
    gate: "tables",
    ...inEnglish(
      /<th scope="col">([^<]*)<\/th>\s*<th scope="col">([^<]*)<\/th>\s*<th scope="col">([^<]*)<\/th>/,
      "<td>Crop</td><td>Quarter 1 of 2021 (ha)</td><td>Quarter 1 of 2020 (ha)</td>",
    ),
  },
];
