import type { Locale } from "../model/locale.ts";

/** A program of some lines that reads the figures, as a reader copies it. */
export interface Example {
  readonly id: "python" | "r" | "javascript" | "sheets" | "duckdb";
  readonly name: string;
  readonly code: string;
}

/**
 * Programs that read the files of a folder and print every reported change, with names in `locale`. `folder` is its whole
 * address, with a slash at the end. The last joins the figures of two publishers by Parquet files; `other` is the folder of
 * another one.
 */
export const examples = (
  folder: string,
  locale: Locale,
  other = "https://other.example/data/all/",
): Example[] => [
  {
    id: "python",
    name: "Python",
    code: `import csv, io, urllib.request

url = "${folder}figures.csv"
text = urllib.request.urlopen(url).read().decode("utf-8")
for row in csv.DictReader(io.StringIO(text)):
    if row["kind"] == "change" and row["origin"] == "reported":
        print(row["name_${locale}"], float(row["signed_value"]), row["unit"], row["reference_period"])`,
  },
  {
    id: "r",
    name: "R (base)",
    code: `figures <- read.csv("${folder}figures.csv", encoding = "UTF-8")
changes <- subset(figures, kind == "change" & origin == "reported")
print(changes[, c("name_${locale}", "signed_value", "unit", "reference_period")])`,
  },
  {
    id: "javascript",
    name: "JavaScript",
    code: `const response = await fetch("${folder}figures.json");
const { figures } = await response.json();
for (const one of figures)
  if (one.kind === "change" && one.origin === "reported")
    console.log(one.name.${locale}, one.signedNumber, one.unit, one.referencePeriod);`,
  },
  { id: "sheets", name: "Google Sheets", code: `=IMPORTDATA("${folder}figures.csv", ",", "en_US")` },
  {
    id: "duckdb",
    name: "DuckDB",
    code: `SELECT here.name_${locale}, here.signed_value, there.signed_value AS other_value, here.unit
FROM read_parquet('${folder}figures.parquet') AS here
JOIN read_parquet('${other}figures.parquet') AS there
  USING (indicator, kind, reference_period, unit)
WHERE here.origin = 'reported' AND there.origin = 'reported';`,
  },
];
