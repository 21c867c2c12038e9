import { readContent } from "../src/checks/read-content.ts";
import { beginCorrection, withChanges } from "../src/report/version-steps.ts";
import { readRelease, releasePath } from "../src/report/release-text.ts";
import { readContentFiles } from "./content/read-files.ts";
import { withNewPairsRead } from "./content/read-new-pairs.ts";
import { momentOf } from "./release/moment.ts";
import { refuse } from "./refuse.ts";
import { withChangedFiles } from "./release/restorable-change.ts";
import { phrase } from "../src/model/phrase.ts";
import { commandLine } from "./command-failures.ts";

/**
 * Begins the correction of a published report: `npm run correct -- 2021-q1 --reason vi="…" --reason en="…"`. The public
 * content is kept under versions/, and stays public until the corrected report is approved and released.
 */
const { values, positionals } = commandLine({
  options: { reason: { type: "string", multiple: true } },
  words: 1,
});
const [id] = positionals;
const reason = Object.fromEntries(
  (values.reason ?? []).map((one): [string, string] => {
    const [locale = "", ...text] = one.split("=");
    return [locale.trim(), text.join("=").trim().normalize("NFC")];
  }),
);
const files = readContentFiles(".");
const reading = readContent(files);
const report = reading.reports.find((one) => one.id === id);
const languages = report?.edition?.report.languages;
const others = languages ? Object.keys(reason).filter((locale) => !languages.includes(locale)) : [];
const missing = languages?.filter((locale) => !reason[locale]) ?? [];
const release = report && readRelease(files.get(releasePath(report.id)), report.status);
if (!report || positionals.length > 1) refuse(phrase("commands:correct.usage"));
else if (others.length > 0) refuse(phrase("commands:correct.other-language", { others: others.join(", ") }));
else if (missing.length > 0) refuse(phrase("commands:correct.no-reason", { missing: missing.join(", ") }));
else if (release?.state !== "published") refuse(phrase("commands:correct.not-published", { id: report.id }));
else {
  const begun = momentOf(new Date()).slice(0, 10);
  const begunFiles = withChanges(files, beginCorrection(files, report.id, release, { begun, reason }));
  const next = report.edition
    ? withNewPairsRead(reading, begunFiles, report.edition, releasePath(report.id))
    : begunFiles;
  const changes = new Map([...next].filter(([path, text]) => files.get(path) !== text));
  await withChangedFiles(".", changes, () => Promise.resolve());
  console.log(`${report.id}: ${release.versions?.length ?? 1} → ${(release.versions?.length ?? 1) + 1}`);
}
