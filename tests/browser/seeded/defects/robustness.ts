import { inVietnamese, type Defect } from "../defect.ts";

export const robustness: readonly Defect[] = [
  {
    name: "Vietnamese letters are taken apart (NFD)",
    criterion: "NFC",
    gate: "html",
    ...inVietnamese("Lớn nhất là lúa", "Lớn nhất là lúa".normalize("NFD")),
  },
  {
    name: "an id stands twice",
    criterion: "4.1.2",
    gate: "links",
    ...inVietnamese('<p class="source">', '<p class="source" id="note-1">'),
  },
  {
    name: "the result of a search is not announced",
    criterion: "4.1.3",
    gate: "status",
    ...inVietnamese('id="found" role="status"', 'id="found"'),
  },
  {
    name: "text is hidden until a script shows it",
    criterion: "script",
    gate: "script-off",
    page: "/",
    edits: [
      { file: "style.css", from: /$/, to: ".measure:not(.shown) { visibility: hidden }" },
      {
        file: "filter.js",
        from: /$/,
        to: 'for (const one of document.querySelectorAll(".measure")) one.classList.add("shown");',
      },
    ],
  },
  {
    name: "elements are closed in the wrong order",
    criterion: "HTML",
    gate: "html",
    ...inVietnamese(
      '<cite lang="en">Handbook of Crop Statistics for the Provinces</cite>',
      '<cite lang="en"><b>Handbook of Crop Statistics for the Provinces</cite></b>',
    ),
  },
];
