import { expect, test } from "vitest";
import { contentChecklist } from "../../src/checks/release-checklist.ts";
import { checked, readContent } from "../../src/checks/read-content.ts";
import { askDepartment, withoutAsked } from "../../src/draft/answers/ask-department.ts";
import { applyAnswer, questionsOf, readQuestions } from "../../src/draft/answers/apply-answer.ts";
import { smallReport } from "../fixtures/small-report.ts";

const REPORT = "2001-q1";
const asked = { id: "rice-area-sum", sentence: "Gieo 10 ha lúa: đúng?", text: "10 ha: mâu thuẫn" };

const codes = (files: ReadonlyMap<string, string>) => {
  const content = checked(readContent(files));
  const [report] = content.reports;
  if (!report) throw new Error("no report");
  return contentChecklist(report, content).map(({ code }) => code);
};

test("what a department is asked keeps the report from being approved until it is answered", () => {
  const files = askDepartment(smallReport(), REPORT, asked);
  expect(codes(files)).toContain("departments-asked");
  expect(codes(withoutAsked(files, REPORT, asked.id))).not.toContain("departments-asked");
});

test("a department is named later, and asking again is no second question", () => {
  const files = askDepartment(smallReport(), REPORT, asked);
  const named = askDepartment(files, REPORT, { ...asked, department: "Sở Mẫu" });
  expect(questionsOf(named, REPORT).asked).toEqual([{ ...asked, department: "Sở Mẫu" }]);
});

test.each(["{{{", "questions: 3"])(
  "questions that cannot be read (%s) are said to be so, and nothing is written over them",
  (broken) => {
    const files = new Map(smallReport()).set(`content/reports/${REPORT}/questions.yaml`, broken);
    expect(readQuestions(files, REPORT)).toBeUndefined();
    expect(questionsOf(files, REPORT)).toEqual({ questions: [] });
    expect(askDepartment(files, REPORT, asked)).toBe(files);
    expect(applyAnswer(files, REPORT, "00000000", { do: "accept" })).toBeUndefined();
    expect(codes(files)).toContain("questions-unreadable");
  },
);
