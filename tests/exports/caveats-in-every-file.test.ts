import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { bytesOf, type DataFile } from "../../src/exports/data-file.ts";
import { partsOf, readOdsSheets, readXlsxSheets } from "./archive.ts";
import { filesOf, madeEdition } from "./made-files.ts";

const REPORT = "content/reports/2001-q1";
const ASKED = ["Là điểm phần trăm?", "Are percentage points meant?"];
const ASKED_OF_ANNEX = ["Có tính đường dẫn?", "Are the approaches included?"];
const FOUND = ["Báo cáo in như vậy.", "The report prints it so."];

/** A question on a figure of a section and on one of an annex, and a relation that does not hold. */
const edition = madeEdition(
  {
    file: `${REPORT}/corrections.yaml`,
    replace: "queries:\n",
    by: `queries:
  - line: 9
    text: giảm 2,5%
    question: { vi: "${ASKED[0]}", en: "${ASKED[1]}" }
  - line: 33
    text: 50m
    question: { vi: "${ASKED_OF_ANNEX[0]}", en: "${ASKED_OF_ANNEX[1]}" }
`,
  },
  {
    file: `${REPORT}/relations.yaml`,
    write: `relations:
  - { id: sales-below-rice, kind: order, lower: retail-sales-plan-completion, higher: [rice-area-yoy] }
`,
  },
  {
    file: `${REPORT}/audit.yaml`,
    write: `findings:
  - relation: sales-below-rice
    printed: "20.0; 8.10"
    reason: { vi: "${FOUND[0]}", en: "${FOUND[1]}" }
`,
  },
);
const files = await filesOf(edition);

const READERS: Readonly<Record<string, (bytes: Uint8Array) => string | Promise<string>>> = {
  xlsx: (bytes) => JSON.stringify([...readXlsxSheets(bytes)]),
  ods: (bytes) => JSON.stringify([...readOdsSheets(bytes)]),
  zip: (bytes) => [...partsOf(bytes)].map(([name, { text }]) => `${name}\n${text}`).join("\n"),
  parquet: async (bytes) => {
    const slice = (start: number, end?: number) => bytes.slice(start, end).buffer;
    const rows = await parquetReadObjects({ file: { byteLength: bytes.byteLength, slice } });
    return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  },
};
const readText = async (file: DataFile): Promise<string> => {
  const read = READERS[/[^.]*$/.exec(file.name)?.[0] ?? ""];
  return read ? read(bytesOf(file)) : new TextDecoder().decode(bytesOf(file));
};

/** What each file must say of its figures, in all of its languages; a file that is not listed fails the test. */
const PROJECTIONS: readonly (readonly [name: RegExp, says: readonly (readonly string[])[]])[] = [
  [/^(?:data\.zip|figures\.(?:xlsx|ods))$/, [ASKED, ASKED_OF_ANNEX, FOUND]],
  [/^figures\.(?:csv|vi\.csv|parquet|json|sdmx\.csv)$/, [ASKED, ASKED_OF_ANNEX, FOUND]],
  [/^projects\.(?:.*csv|xlsx|ods)$/, [ASKED_OF_ANNEX]],
  [/^(?:reference\.(?:xlsx|ods)|audit\.(?:vi\.)?csv)$/, [FOUND]],
  [/^(?:programme|indicators|units|glossary|corrections)\.(?:.*csv|xlsx|ods)$/, []],
  [/^charts\/rice\.csv$|\.csv-metadata\.json$|^datapackage\.json$/, []],
];
const listed = (name: string) => PROJECTIONS.filter(([pattern]) => pattern.test(name));

describe("a doubt about a figure goes into every file that has the figure", () => {
  test("each file is listed once, and each line lists one", () => {
    const names = files.map(({ name }) => name).filter((name) => !name.endsWith(".csv-metadata.json"));
    expect(names.filter((name) => listed(name).length !== 1)).toEqual([]);
    expect(PROJECTIONS.filter(([pattern]) => !names.some((name) => pattern.test(name)))).toEqual([]);
  });

  test.for(files.map((file) => [file.name, file] as const))("%s", async ([name, file]) => {
    const says = listed(name).flatMap(([, all]) => all);
    const text = await readText(file);
    expect(says.filter((words) => !words.some((one) => text.includes(one)))).toEqual([]);
  });
});
