import { inEnglish, inVietnamese, type Defect } from "../defect.ts";

export const understanding: readonly Defect[] = [
  {
    name: "the English page says that it is Vietnamese",
    criterion: "3.1.1",
    gate: "languages",
    ...inEnglish('<html lang="en">', '<html lang="vi">'),
  },
  {
    name: "an English title in Vietnamese text does not say its language",
    criterion: "3.1.2",
    gate: "languages",
    ...inVietnamese('<cite lang="en">', "<cite>"),
  },
  {
    name: "a Vietnamese title in English text does not say its language",
    criterion: "3.1.2",
    gate: "languages",
    ...inEnglish('<cite lang="vi">', "<cite>"),
  },
  {
    name: "an abbreviation is explained in the other language",
    criterion: "3.1.4",
    gate: "languages",
    ...inVietnamese(
      '<abbr title="tổng sản phẩm trên địa bàn">',
      '<abbr title="gross regional domestic product">',
    ),
  },
  {
    name: "the page of an error is in the other language",
    criterion: "3.1.1",
    gate: "languages",
    page: "/en/404.html",
    edits: [
      {
        file: "en/404.html",
        from: "This page is not here or has moved.",
        to: "Trang này không có hoặc đã được dời đi.",
      },
    ],
  },
  {
    name: "the search field has a placeholder and no label",
    criterion: "3.3.2",
    gate: "html",
    ...inEnglish(/<label for="q">[^<]*<\/label>\s*<input/, '<input placeholder="Indicator"'),
  },
  {
    name: "two pages have the same title",
    criterion: "2.4.2",
    gate: "titles",
    page: "/404.html",
    edits: [
      {
        file: "404.html",
        from: /<title>[^<]*<\/title>/,
        to: "<title>Diện tích cây trồng quý 1 năm 2021 – Niên giám tỉnh Mẫu</title>",
      },
    ],
  },
  {
    name: "the title says nothing of the page",
    criterion: "2.4.2",
    gate: "titles",
    ...inEnglish(/<title>[^<]*<\/title>/, "<title>Yearbook of Mau Province</title>"),
  },
];
