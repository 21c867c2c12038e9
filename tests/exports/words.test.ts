import { expect, test } from "vitest";
import { columnText, columnTitle } from "../../src/exports/column-words.ts";
import { fileText, fileTitle } from "../../src/exports/file-words.ts";
import { filesOf, madeEdition } from "./made-files.ts";

const files = await filesOf(madeEdition());
const columns = files.flatMap(({ table }) => table?.columns ?? []);
/** A missing word comes back as its own key. */
const isKey = (text: string) => /^(?:data:)?(?:column|file)\./.test(text);

test.each(["vi", "en"])("every column and every file has a name and an explanation in %s", (locale) => {
  expect(columns.length).toBeGreaterThan(50);
  const said = [
    ...columns.flatMap((one) => [columnTitle(one, locale), columnText(one, locale)]),
    ...files.flatMap((one) => [fileTitle(one, locale), fileText(one, locale)]),
  ];
  expect(said.filter((text) => text === "" || isKey(text) || text.includes("{{"))).toEqual([]);
});

test("a missing word is noticed", () => {
  expect(isKey(columnTitle({ words: "unheard-of" }, "vi"))).toBe(true);
});
