import { smallReport } from "../fixtures/small-report.ts";
import { assemble } from "../../src/report/assemble.ts";
import type { Edition } from "../../src/report/edition.ts";
import { sourcesFromFiles } from "../../src/report/from-files.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { Chart } from "../../src/model/chart.ts";

const METRICS = `
  - { id: red-area, kind: level, value: "600.5", unit: hectare }
  - { id: blue-area, kind: level, value: "250", unit: hectare, status: E }
  - { id: green-area, kind: level, value: "40.25", unit: hectare }
  - { id: all-area, kind: level, value: "890.75", unit: hectare }
  - { id: red-area-yoy, kind: change, of: red-area, base: same-period-last-year, direction: increase, value: "7.5", unit: percent }
  - { id: blue-area-yoy, kind: change, of: blue-area, base: same-period-last-year, direction: decrease, value: "12.25", unit: percent }
  - { id: green-area-yoy, kind: change, of: green-area, base: same-period-last-year, direction: increase, value: "0.4", unit: percent }
  - { id: all-area-yoy, kind: change, of: all-area, base: same-period-last-year, direction: increase, value: "2.5", unit: percent }
  - { id: red-sales-plan-completion, kind: plan-completion, of: red-sales, plan: annual-plan, value: "31.5", unit: percent }
  - { id: blue-sales-plan-completion, kind: plan-completion, of: blue-sales, plan: annual-plan, value: "24.9", unit: percent }
  - { id: green-sales-plan-completion, kind: plan-completion, of: green-sales, plan: annual-plan, value: "3", unit: percent }
  - { id: red-rate, kind: share-of-total, total: all-area, value: "99.5", unit: percent }
  - { id: blue-rate, kind: share-of-total, total: all-area, value: "42", unit: percent }
  - { id: red-schools-reached, kind: count-of-total, value: "45", total: "60", unit: school }
  - { id: blue-schools-reached, kind: count-of-total, value: "8", total: "8", unit: school }
  - { id: red-schools, kind: level, value: "60", unit: school }
  - { id: blue-schools, kind: level, value: "8", unit: school }
`;

const INDICATORS = [
  "red-area",
  "blue-area",
  "green-area",
  "all-area",
  "red-sales",
  "blue-sales",
  "green-sales",
  "red-rate",
  "blue-rate",
  "red-schools-reached",
  "blue-schools-reached",
  "red-schools",
  "blue-schools",
]
  .map(
    (id) =>
      `  ${id}:\n    name: { vi: "Chỉ tiêu ${id}", en: "Indicator ${id}" }\n    unit: ${id.includes("school") ? "school" : id.includes("rate") ? "percent" : "hectare"}`,
  )
  .join("\n");

const head = (id: string, form: string): string => `
  - id: ${id}
    form: ${form}
    section: charted
    headline: { vi: "Điều muốn nói về màu sắc", en: "What is to be said about colours" }
    measure: { vi: "Đại lượng mẫu", en: "Sample quantity" }`;

const RED = "label: { vi: màu đỏ, en: red }";
const BLUE =
  "label: { vi: màu xanh lam với một tên gọi khá dài để phải xuống dòng, en: blue with a name so long that it has to take two lines }";
const GREEN = "label: { vi: màu lục, en: green }";
const ALL = "label: { vi: tất cả các màu, en: all colours }, whole: true";
const CLAIM = "{ kind: highest, of: red-area }";

/** One chart of each form, in test data. */
export const CHARTS = `charts:
${head("areas", "bar")}
    sort: descending
    highlight: [red-area]
    rows: [{ figure: green-area, ${GREEN} }, { figure: red-area, ${RED} }, { figure: blue-area, ${BLUE} }, { figure: all-area, ${ALL} }]
    claims: [${CLAIM}, { kind: share, of: [red-area], in: all-area, is: more-than, than: "1/2" }]
${head("changes", "change")}
    sort: descending
    rows: [{ figure: green-area-yoy, ${GREEN} }, { figure: red-area-yoy, ${RED} }, { figure: blue-area-yoy, ${BLUE} }, { figure: all-area-yoy, ${ALL} }]
    claims: [{ kind: rose, of: [red-area-yoy] }, { kind: fell, of: [blue-area-yoy] }]
${head("rates", "dot")}
    rows: [{ figure: red-rate, ${RED} }, { figure: blue-rate, ${BLUE} }]
    claims: [{ kind: above, of: [red-rate], than: "99" }, { kind: decreasing }]
${head("completions", "completion")}
    rows: [{ figure: red-sales-plan-completion, ${RED} }, { figure: blue-sales-plan-completion, ${BLUE} }, { figure: green-sales-plan-completion, ${GREEN} }]
    claims: [{ kind: count, are: below, than: "25", count: 2 }]
${head("parts", "of-total")}
    rows: [{ figure: red-schools-reached, ${RED} }, { figure: blue-schools-reached, ${BLUE} }]
    claims: [{ kind: highest-share, of: blue-schools-reached }]
${head("pairs", "pair")}
    rows: [{ figure: red-area, base: red-area-base-level, ${RED} }, { figure: blue-area, base: blue-area-base-level, ${BLUE} }]
    claims: [{ kind: rose, of: [red-area-yoy] }]
${head("stack", "stacked")}
    rows: [{ figure: red-area, ${RED} }, { figure: blue-area, label: { vi: xanh lam, en: blue } }, { figure: all-area, ${ALL} }]
    claims: [${CLAIM}]
${head("panels", "multiples")}
    panels:
      - { title: { vi: Diện tích, en: Area }, rows: [{ figure: red-area, ${RED} }, { figure: blue-area, label: { vi: màu lam, en: blue } }] }
      - { title: { vi: Trường, en: Schools }, rows: [{ figure: red-schools, ${RED} }, { figure: blue-schools, label: { vi: màu lam, en: blue } }] }
    claims: [{ kind: above, of: [red-area], than: blue-area }]
${head("squares", "waffle")}
    rows: [{ figure: red-schools-reached, ${RED} }, { figure: blue-schools-reached, ${BLUE} }]
    claims: [{ kind: share, of: [blue-schools-reached], in: blue-schools-reached.total, is: exactly, than: "1/1" }]
${head("states", "programme")}
    annex: programme
    unit: school
    rows: [{ group: first-quarter, label: { vi: hạn quý 1, en: due in quarter 1 } }, { group: second-quarter, label: { vi: hạn quý 2, en: due in quarter 2 } }]
    claims: [{ kind: share, of: [first-quarter/completed], in: first-quarter/all, is: less-than, than: "1/2" }]
`;

const ROOT = "content/reports/2001-q1";
const PROGRAMME = `${ROOT}/annexes/programme/vi.yaml`;

/** Rows of a second group: one done, two on the way, one of which nothing is said. */
const SECOND_GROUP = `
      - id: second-quarter
        title: Quý II
        rows:
          - { id: q2-01, number: "1", title: Việc một, completed: x }
          - { id: q2-02, number: "2", title: Việc hai, progress: Đang làm }
          - { id: q2-03, number: "3", title: Việc ba, expected: Tháng 6 }
          - { id: q2-04, number: "4", title: Việc bốn }
`;

/** The small report with the figures above and `charts` as its charts. `metrics` replaces text of the figures. */
export const chartedReport = (
  charts = CHARTS,
  metrics: (text: string) => string = (text) => text,
): { edition: Edition; issues: Issue[] } => {
  const files = smallReport();
  const report = `${ROOT}/report.yaml`;
  files.set(report, (files.get(report) ?? "").replace("sections: [schools]", "sections: [schools, charted]"));
  files.set(`${ROOT}/sections/charted/vi.mdx`, `---\ntitle: Màu sắc\nmetrics:${metrics(METRICS)}---\n`);
  files.set(`${ROOT}/charts.yaml`, charts);
  files.set(PROGRAMME, `${(files.get(PROGRAMME) ?? "").trimEnd()}${SECOND_GROUP}`);
  files.set(
    "content/indicators/charted.yaml",
    `topic: { vi: Màu, en: Colours }\nindicators:\n${INDICATORS}\n`,
  );
  const { sources, issues: unreadable } = sourcesFromFiles(files, "2001-q1");
  const { edition, issues } = assemble(sources);
  if (!edition) throw new Error("the test report cannot be read");
  return { edition, issues: [...unreadable, ...issues] };
};

/** The chart `id` of the test report. */
export const chartOf = ({ charts }: Edition, id: string): Chart => {
  const found = charts.find(({ chart }) => chart.id === id);
  if (!found) throw new Error(`no chart ${id}`);
  return found.chart;
};
