import { expect, test } from "vitest";
import { makeSearch } from "../../../src/search/correcting-search.ts";
import { sampleData } from "../sample.ts";

const search = makeSearch(
  sampleData(
    [
      { id: "visitors", names: ["Khách quốc tế", "International visitors"] },
      { id: "felled-cases", names: ["Rừng bị chặt phá trái phép", "Illegal felling"] },
      { id: "doses", names: ["Liều vắc xin", "Doses of the vaccine"] },
      { id: "vaccinated", names: ["Người được tiêm chủng", "People vaccinated"] },
    ],
    {},
  ),
);
const corrected = (query: string): string | undefined => search(query, { isUnfinished: false }).corrected;

test("a corrected word is told as it is written, not as its stem", () => {
  expect(corrected("international vistors")).toBe("international visitors");
  expect(corrected("illegal feling")).toBe("illegal felling");
});

test("of the words of one stem the one is told that was meant", () => {
  expect(corrected("doses of vacine")).toBe("doses of vaccine");
  expect(corrected("people vacinated")).toBe("people vaccinated");
});

test("a Vietnamese word is told with its marks where others have theirs, without them where none has", () => {
  expect(corrected("khách qốuc tế")).toBe("khách quốc tế");
  expect(corrected("khach qouc te")).toBe("khach quoc te");
});
