import { plannedHourIssues } from "./calendar-issues.ts";
import type { Issue } from "../model/issue.ts";
import { foundExpected, phrase, type Phrase } from "../model/phrase.ts";
import { contentDigest } from "../report/content-digest.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import { filesOfVersion, isFrozen } from "../report/frozen-version.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";

const RULE = "release-is-in-order";

/**
 * What `release.yaml` of a report says agrees with the report: it is public only by a release, its content is that of
 * its newest version, versions are counted from 1, each but the first has a reason, and those replaced, and no others,
 * are kept.
 * Fails: `status: published` written by hand beside `state: approved`; a published text that was changed without a
 * correction; a version that was deleted.
 */
export const releaseIssues = (files: Files, edition: Edition, parsed: ParsedFiles): Issue[] => {
  const { report, release, files: sources } = edition;
  if (!release) return unlistedVersions(files, report.id, []);
  const at = (path: readonly PropertyKey[]): Issue["place"] =>
    (sources.release ?? sources.report).placeOf(path);
  const issue = (place: Issue["place"], said: Phrase, other?: Issue["place"]): Issue => ({
    rule: RULE,
    place,
    ...said,
    ...(other ? { other } : {}),
  });
  const versions = release.versions ?? [];
  const issues: Issue[] = [
    ...plannedHourIssues(files, edition, parsed),
    ...unlistedVersions(files, report.id, versions),
  ];
  const isPublic = release.state === "published";
  if (isPublic !== (report.status === "published"))
    issues.push(
      issue(
        sources.report.placeOf(["status"]),
        phrase("release-is-in-order.other-status", {
          status: report.status,
          expected: isPublic ? "published" : "draft",
        }),
        at(["state"]),
      ),
    );
  if (isPublic && versions.length === 0)
    issues.push(issue(at(["state"]), phrase("release-is-in-order.no-version")));
  for (const [index, { number, reason, content }] of versions.entries()) {
    if (number !== index + 1)
      issues.push(issue(at(["versions", index, "number"]), foundExpected(number, index + 1)));
    const missing = index > 0 ? report.languages.filter((locale) => !reason?.[locale]) : [];
    if (missing.length > 0)
      issues.push(
        issue(
          at(["versions", index]),
          phrase("release-is-in-order.no-reason", { missing: missing.join(", ") }),
        ),
      );
    const isReplaced = index < versions.length - 1 || !isPublic;
    if (isReplaced && !isFrozen(files, report.id, number))
      issues.push(issue(at(["versions", index]), phrase("release-is-in-order.version-not-kept", { number })));
    else if (isReplaced && contentDigest(filesOfVersion(files, report.id, number), report.id) !== content)
      issues.push(
        issue(
          at(["versions", index, "content"]),
          phrase("release-is-in-order.kept-version-changed", { number }),
        ),
      );
  }
  const newest = versions.at(-1);
  if (isPublic && newest && newest.content !== contentDigest(files, report.id, parsed))
    issues.push(
      issue(
        at(["versions", versions.length - 1, "content"]),
        phrase("release-is-in-order.content-changed", { number: newest.number, id: report.id }),
      ),
    );
  return issues;
};

/** Kept versions that `release.yaml` does not know: nothing shows them, and nobody would miss what they say. */
const unlistedVersions = (
  files: Files,
  id: string,
  versions: readonly { readonly number: number }[],
): Issue[] => {
  const folder = `content/reports/${id}/versions/`;
  const kept = Map.groupBy(
    [...files.keys()].filter((path) => path.startsWith(folder)),
    (path) => path.slice(folder.length).split("/")[0] ?? "",
  );
  return [...kept].flatMap(([number, [file = folder]]) =>
    versions.some((one) => String(one.number) === number)
      ? []
      : [
          {
            rule: RULE,
            place: { file, line: 1, column: 1 },
            ...phrase("release-is-in-order.unlisted-version", { number }),
          },
        ],
  );
};
