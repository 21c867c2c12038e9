import { describe, expect, test } from "vitest";
import { builtText } from "../../../scripts/search-index/built-passages.ts";

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><title>Chương mẫu – Trang mẫu</title><body><h1>Ngoài</h1><main data-pagefind-body>${body}</main></body></html>`;
const passages = (body: string) =>
  builtText(page(body))?.passages.map(({ id, title, text }) => [id, title, text]);

describe("builtText", () => {
  test("a page without a marked body is not searched", () => {
    expect(builtText("<html lang=vi><title>x</title><p id=a>chữ</p></html>")).toBeUndefined();
  });
  test("every paragraph with an id is a passage under its heading", () => {
    const body = "<h2>Một</h2><p id=a>Chữ <b>đậm</b></p><p>không mã</p><h3>Hai</h3><p id=b>Chữ khác</p>";
    expect(passages(body)).toEqual([
      ["a", "Một", "Chữ đậm"],
      ["b", "Hai", "Chữ khác"],
    ]);
    expect(builtText(page(body))).toMatchObject({ language: "vi", page: "Chương mẫu" });
  });
  test("cells and items are apart; an item leaves its inner passages to themselves", () => {
    expect(passages("<table><tr id=r><td>1</td><th>Đề án</th></tr></table>")).toEqual([["r", "", "1 Đề án"]]);
    expect(passages("<ul><li id=i>Ngoài<ul><li id=j>Trong</li></ul></li></ul>")).toEqual([
      ["i", "", "Ngoài"],
      ["j", "", "Trong"],
    ]);
  });
  test("what is for the eye or the ear alone is left out", () => {
    const body =
      '<p id=a>Chữ<sup>1</sup><span class="visually-hidden">nghe</span><button class="term">GRDP</button></p>' +
      "<nav data-pagefind-ignore><p id=n>mục</p></nav><div popover><p id=p>giải thích</p></div><figure><p id=f>hình</p></figure>";
    expect(passages(body)).toEqual([["a", "", "ChữGRDP"]]);
  });
});
