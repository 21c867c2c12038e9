import { expect, test } from "vitest";
import { questionFile, type Question } from "../../src/model/question.ts";
import { questionsText } from "../../src/draft/questions/questions-text.ts";
import { readYaml } from "../../src/report/sources.ts";

const FILE = "content/reports/2001-q1/questions.yaml";

const asked = (sentence: string): Question => ({
  id: "aaaaaaaa",
  kind: "lost",
  place: { file: "content/reports/2001-q1/corrections.yaml", line: 1, column: 1 },
  sentence,
  reason: { vi: "lý do thử", en: "test reason" },
});

test("a question that quotes a row of the text as received is read as it was written", () => {
  const sentence = "17\tQuyết định thử\tSở Thử nghiệm\nQuý II";
  const { source, issues } = readYaml(questionsText({ questions: [asked(sentence)] }), FILE);
  expect(issues).toEqual([]);
  expect(questionFile.parse(source.data).questions[0]?.sentence).toBe(sentence);
});

test.for([
  ["\\u202e", "no-hidden-characters"],
  ["\\u200b", "no-hidden-characters"],
  ["\\u0007", "no-control-characters"],
  ["\\0", "no-control-characters"],
] as const)("%s in a value is refused: %s", ([escape, rule]) => {
  const { issues } = readYaml(`name: "a${escape}b"\n`, FILE);
  expect(issues).toMatchObject([{ rule, place: { file: FILE, line: 1 } }]);
});
