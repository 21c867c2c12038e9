import { expect, test } from "vitest";
import { contentWords } from "./content-words.ts";
import { codeSpans, fences, headings, links } from "./markdown.ts";

test("fields, closed lists and parts of terms are found in the schemas, however deep they stand", () => {
  const words = contentWords();
  expect(words.length).toBeGreaterThan(150);
  expect(words).toEqual(
    expect.arrayContaining(["sameAs", "count-of-total", "recipients", "mean-of-bands", ".plan", "waffle"]),
  );
});

test("a Markdown text gives its blocks, code, links and headings", () => {
  const text = "# Số liệu: `a`\n\n[one](#hai) `[x](#y)`\n\n```yaml\n# none\n[no](link)\n```\n";
  expect(fences(text)).toEqual([{ kind: "yaml", text: "# none\n[no](link)" }]);
  expect(codeSpans(text)).toEqual(["a", "[x](#y)"]);
  expect(links(text)).toEqual(["#hai"]);
  expect(headings(text)).toEqual([{ level: 1, anchor: "số-liệu-a" }]);
});
