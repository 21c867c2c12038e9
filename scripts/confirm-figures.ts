import { writeFileSync } from "node:fs";
import { readContent } from "../src/checks/read-content.ts";
import { confirmedReadings, unreadFigures } from "../src/report/figure-readings.ts";
import { readingText } from "../src/wording/reading-text.ts";
import { figureSections, unknownNames } from "./content/confirmable-names.ts";
import { contentFileOf } from "./content/content-folder.ts";
import { markedReadings } from "./content/marked-readings.ts";
import { readContentFiles } from "./content/read-files.ts";
import { refuse } from "./refuse.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Says in one sentence what each figure is that nobody has confirmed, and with the names of sections or `--all` writes
 * that a person has: `npm run confirm-figures -- agriculture`. A section that there is not is refused, and nothing written.
 */
const { values, positionals } = commandLine({ options: { all: { type: "boolean" } }, words: Infinity });
const files = readContentFiles(".");
const { reports } = readContent(files);
const unknown = unknownNames(positionals, figureSections(reports.flatMap(({ edition }) => edition ?? [])));
if (unknown) refuse(unknown);
for (const { id, edition } of reports) {
  if (!edition) continue;
  for (const one of unreadFigures(edition, confirmedReadings(files).readings)) {
    console.log(`${id} ${one.section} ${one.id}`);
    for (const locale of edition.report.languages)
      console.log(`    ${locale}: ${readingText(edition, one, locale)}`);
  }
  const asked = (section: string): boolean => values.all ?? positionals.includes(section);
  for (const [file, text] of markedReadings(files, edition, asked)) {
    writeFileSync(contentFileOf(".", file), text);
    console.log(file);
  }
}
