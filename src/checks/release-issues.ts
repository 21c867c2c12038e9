import { plannedHourIssues } from "./calendar-issues.ts";
import { foundExpected, type Issue } from "../model/issue.ts";
import { contentDigest } from "../report/content-digest.ts";
import type { Edition } from "../report/edition.ts";
import type { Files } from "../report/from-files.ts";
import { filesOfVersion, isFrozen } from "../report/frozen-version.ts";
import type { ParsedFiles } from "../report/parsed-files.ts";

const RULE = "release-is-in-order";

/**
 * What `release.yaml` of a report says agrees with the report: it is public only by a release, its content is that of
 * its newest version, versions are counted from 1, each but the first has a reason, and those replaced are kept.
 * Fails: `status: published` written by hand beside `state: approved`; a published text that was changed without a
 * correction; a version that was deleted.
 */
export const releaseIssues = (files: Files, edition: Edition, parsed: ParsedFiles): Issue[] => {
  const { report, release, files: sources } = edition;
  if (!release) return [];
  const at = (path: readonly PropertyKey[]): Issue["place"] =>
    (sources.release ?? sources.report).placeOf(path);
  const issue = (place: Issue["place"], found: Found, expected: Found, other?: Issue["place"]): Issue => ({
    rule: RULE,
    place,
    message: foundExpected(found, expected),
    ...(other ? { other } : {}),
  });
  const issues: Issue[] = [...plannedHourIssues(files, edition, parsed)];
  const versions = release.versions ?? [];
  const isPublic = release.state === "published";
  if (isPublic !== (report.status === "published"))
    issues.push(
      issue(
        sources.report.placeOf(["status"]),
        `status: ${report.status}`,
        {
          vi: `status: ${isPublic ? "published" : "draft"}; chỉ \`npm run release\` công bố báo cáo`,
          en: `status: ${isPublic ? "published" : "draft"}; only \`npm run release\` publishes a report`,
        },
        at(["state"]),
      ),
    );
  if (isPublic && versions.length === 0)
    issues.push(
      issue(
        at(["state"]),
        { vi: "không có phiên bản nào", en: "no version" },
        {
          vi: "phiên bản 1 trong versions, do `npm run release` ghi",
          en: "version 1 in versions, as `npm run release` writes it",
        },
      ),
    );
  for (const [index, { number, reason, content }] of versions.entries()) {
    if (number !== index + 1)
      issues.push(issue(at(["versions", index, "number"]), String(number), String(index + 1)));
    const missing = index > 0 ? report.languages.filter((locale) => !reason?.[locale]) : [];
    if (missing.length > 0)
      issues.push(
        issue(at(["versions", index]), `reason: ${missing.join(", ")}: –`, {
          vi: "lý do đính chính bằng mọi thứ tiếng của báo cáo",
          en: "the reason of the correction in every language of the report",
        }),
      );
    const isReplaced = index < versions.length - 1 || !isPublic;
    if (isReplaced && !isFrozen(files, report.id, number))
      issues.push(
        issue(
          at(["versions", index]),
          { vi: `không có thư mục versions/${number}`, en: `no folder versions/${number}` },
          { vi: "bản đã công bố được giữ lại", en: "the public version, kept as it was" },
        ),
      );
    else if (isReplaced && contentDigest(filesOfVersion(files, report.id, number), report.id) !== content)
      issues.push(
        issue(
          at(["versions", index, "content"]),
          {
            vi: `nội dung trong versions/${number} khác bản đã công bố`,
            en: `other content in versions/${number} than was published`,
          },
          { vi: "bản đã công bố, không sửa", en: "the public version, unchanged" },
        ),
      );
  }
  const newest = versions.at(-1);
  if (isPublic && newest && newest.content !== contentDigest(files, report.id, parsed))
    issues.push(
      issue(
        at(["versions", versions.length - 1, "content"]),
        { vi: "nội dung khác phiên bản đã công bố", en: "other content than the public version has" },
        {
          vi: `nội dung của phiên bản ${newest.number}; sửa bằng đính chính: \`npm run correct -- ${report.id}\``,
          en: `the content of version ${newest.number}; to change it, begin a correction: \`npm run correct -- ${report.id}\``,
        },
      ),
    );
  return issues;
};

type Found = Parameters<typeof foundExpected>[0];
