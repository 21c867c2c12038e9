import { expect, test } from "vitest";
import { parse } from "yaml";
import { applyAnswer } from "../../src/draft/answers/apply-answer.ts";
import type { Files } from "../../src/report/from-files.ts";
import { made, metricsOf, shared, text } from "./publisher.ts";

const TITLE = "Tình hình quý I năm 2001";
const ID = "2001-q1";
const root = `content/reports/${ID}`;
const maize = `${root}/sections/nong-nghiep`;
const trade = `${root}/sections/thuong-mai`;

const draft = (): Map<string, string> => new Map([...shared, ...made(text, new Map(shared), TITLE).files]);
const again = (files: Files, lines: readonly string[] = text) => made(lines, files, TITLE, true);
const edit = (files: Map<string, string>, path: string, from: string | RegExp, to: string): void => {
  const before = files.get(path) ?? "";
  expect(before).toMatch(from);
  files.set(path, before.replace(from, to));
};

test("an import of the same file changes nothing that an editor did", () => {
  const files = draft();
  edit(files, `${maize}/vi.mdx`, "san-luong-ngo-thu-nghiem-yoy, kind", "san-luong-ngo-thu-nghiem-yoy, kind");
  edit(
    files,
    `${maize}/vi.mdx`,
    /kind: change, of: ([a-z-]+), base: same-period-last-year/,
    'kind: change, of: $1, base: "2000"',
  );
  edit(files, `${root}/report.yaml`, "vi: Kinh tế", "vi: Kinh tế, en: The economy by hand");
  files.set(`${maize}/en.mdx`, '---\ntitle: "By hand"\n---\nMaize by hand.\n');
  files.set(`${root}/summaries/kinh-te/vi.mdx`, "---\ntitle: Thử\n---\nTóm tắt bằng tay.\n");
  const result = again(files);
  expect(metricsOf(result.files)[1]).toMatchObject({ base: "2000" });
  expect(result.files.get(`${root}/report.yaml`)).toContain("The economy by hand");
  expect(result.files.get(`${maize}/en.mdx`)).toContain("Maize by hand.");
  expect(result.files.get(`${root}/summaries/kinh-te/vi.mdx`)).toContain("bằng tay");
});

test("a corrected passage and its correction stay while the Word file has the old words", () => {
  const files = draft();
  edit(files, `${maize}/vi.mdx`, "thử nghiệm đạt", "thử nghiệm ước đạt");
  const source = (files.get(`${root}/source.txt`) ?? "").split("\n");
  const line = source.findIndex((one) => one.includes("120 tấn")) + 1;
  files.set(
    `${root}/corrections.yaml`,
    `corrections:\n  - { line: ${line}, received: đạt, published: ước đạt, reason: { vi: Thử } }\nqueries: []\n`,
  );
  const { files: now } = again(files, ["Mở đầu báo cáo.", "Một đoạn mới.", ...text.slice(1)]);
  expect(now.get(`${maize}/vi.mdx`)).toContain("thử nghiệm ước đạt");
  const { corrections } = parse(now.get(`${root}/corrections.yaml`) ?? "") as {
    corrections: { line: number }[];
  };
  expect(corrections).toHaveLength(1);
  expect(now.get(`${root}/source.txt`)?.split("\n")[(corrections[0]?.line ?? 0) - 1]).toContain("120 tấn");
});

test("a sentence that the Word file changed is that of the file, and asks again", () => {
  const files = draft();
  const before = made(text, new Map(shared), TITLE).questions.filter(({ printed }) => printed === "120 tấn");
  const accepted = applyAnswer(files, ID, before[0]?.id ?? "", { do: "accept" }) ?? files;
  expect(again(accepted).questions.some(({ printed }) => printed === "120 tấn")).toBe(false);
  const changed = text.map((one) =>
    one.replace("Sản lượng ngô thử nghiệm đạt", "Sản lượng ngô thử nghiệm chỉ đạt"),
  );
  const result = again(accepted, changed);
  expect(result.files.get(`${maize}/vi.mdx`)).toContain("chỉ đạt");
  expect(result.questions.some(({ printed }) => printed === "120 tấn")).toBe(true);
});

test("of a section of which one passage changed the others keep their translation", () => {
  const lines = [...text.slice(0, 6), "Chợ thử nghiệm mở thêm 3 gian.", ...text.slice(6)];
  const files = new Map([...shared, ...made(lines, new Map(shared), TITLE).files]);
  files.set(`${trade}/en.mdx`, '---\ntitle: "Trade"\n---\nExports by hand.\n\nMarket by hand.\n');
  const changed = lines.map((one) => one.replace("mở thêm 3 gian", "mở rộng thêm 8 gian"));
  const { files: now } = again(files, changed);
  expect(now.get(`${trade}/en.mdx`)).toContain("Exports by hand.");
  expect(now.get(`${trade}/en.mdx`)).not.toContain("Market by hand.");
});

test("names that an editor gave to new indicators stay", () => {
  const files = draft();
  edit(
    files,
    `${root}/catalogue.yaml`,
    /(san-luong-ngo-thu-nghiem: \{ name: \{ vi: )[^}]*\}/,
    "$1Tên bằng tay }",
  );
  expect(again(files).files.get(`${root}/catalogue.yaml`)).toContain("Tên bằng tay");
});

test("the capitals of a name that an editor gave to a title in capitals stay", () => {
  const files = draft();
  edit(files, `${root}/report.yaml`, "title: { vi: Xã hội }", "title: { vi: Xã Hội }");
  const { files: now } = again(files);
  expect(now.get(`${root}/report.yaml`)).toMatch(/title: \{ vi: Xã Hội \}\n +capitals: true/);
});

test("a title that the Word file no longer prints in capitals loses its mark", () => {
  const files = draft();
  const small = text.map((line) => line.replace("**II. XÃ HỘI**", "**II. Xã hội**"));
  const report = again(files, small).files.get(`${root}/report.yaml`);
  expect(report).toMatch(/title: \{ vi: Kinh tế \}\n +capitals: true/);
  expect(report).not.toMatch(/title: \{ vi: Xã hội \}\n +capitals: true/);
});
