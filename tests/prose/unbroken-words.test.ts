import { expect, test } from "vitest";
import { keepWordsUnbroken } from "../../src/prose/unbroken-words.ts";

/** The words that are kept together, in order. */
const keptIn = (html: string): string[] =>
  [...keepWordsUnbroken(html).matchAll(/<span class="unbroken">([^<]*)<\/span>/g)].map(
    ([, word = ""]) => word,
  );

test.for<[string, string[]]>([
  ["dịch Covid-19 và COVID-19.", ["Covid-19", "COVID-19"]],
  ["đạt 15-18 tiêu chí, giai đoạn 2016–2020;", ["15-18", "2016–2020"]],
  ["Nghị quyết số 01/NQ-CP, số 02-NQ/TU và 189/NQ-HĐND", ["01/NQ-CP", "02-NQ/TU", "189/NQ-HĐND"]],
  ["(ngày 31/3/2021)", ["31/3/2021"]],
  ["từ 1.234,5-1.300 ha", ["1.234,5-1.300"]],
  ["<td>10-14</td><th>5/9</th>", ["10-14", "5/9"]],
])("%s: numbers and what is joined to them stay on one line", ([html, words]) => {
  expect(keptIn(html)).toEqual(words);
});

test.for([
  "kinh tế - xã hội, 5 - 10 ha, new-style rural areas",
  "https://tinh.example/2021-q1/kinh-te/ và tinh.example/a-1?b=c-2",
  '<a href="/2021-q1/#a-1" title="10-14 > 9-14">văn bản</a>',
  '<code>a-1</code><pre>b-2</pre><svg><svg y="1"/><svg><text>1-2</text></svg><text>10-14</text></svg><script>x=1-2</script>',
  "từ-rất-dài-không-vừa-một-dòng-2021",
])("%s: other words may be parted", (html) => {
  expect(keepWordsUnbroken(html)).toBe(html);
});

test("the text stays as it is", () => {
  const html = "<p>Có <b>Covid-19</b> &amp; 10-14&nbsp;xã; a&lt;b-2</p>";
  expect(keepWordsUnbroken(html).replace(/<\/?span[^>]*>/g, "")).toBe(html);
});
