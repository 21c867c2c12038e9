import { expect, test } from "vitest";
import { barePage } from "../../../scripts/bench/first-paint/bare-page.ts";
import { least, median } from "../../../scripts/bench/first-paint/measure.ts";

test("a bare page says the same text in its plainest structure", () => {
  const page = `<!doctype html><html lang="vi"><head><title>Lúa</title><style>p{}</style></head><body class="a">
    <nav><a href="/">Trang chủ</a></nav><h1 id="x">Lúa &amp; ngô</h1><p>Tăng <data value="3">3%</data>.</p>
    <svg><text>3</text></svg><p hidden>ẩn</p><form><input></form><table><tr><td>1 &lt; 2</td></tr></table>
    <script>x()</script></body></html>`;
  expect(barePage(page).replace(/\s+/g, " ")).toBe(
    `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width, ` +
      `initial-scale=1"><title>Lúa</title> Trang chủ<h1>Lúa &amp; ngô</h1><p>Tăng 3%.</p> ` +
      `<table><tbody><tr><td>1 &lt; 2</td></tr></tbody></table> `,
  );
});

test("the middle visit counts, and the least, for each measure by itself", () => {
  const visit = (firstPaint: number, bytes: number) => ({
    firstPaint,
    bytes,
    blocked: 0,
    shift: 0,
    requests: 1,
  });
  expect(median([visit(1, 9), visit(100, 7), visit(3, 8)])).toEqual(visit(3, 8));
  expect(least([visit(2, 9), visit(100, 7), visit(3, 8)])).toEqual(visit(2, 7));
});
