import { foundExpected, phrase } from "../../model/phrase.ts";
import { receivedDigest } from "../../report/received-digest.ts";
import { receivedFileOf } from "../../report/sources.ts";
import type { Rule } from "../rule.ts";

/**
 * The text as received is the one that was taken from the official file: `receivedSha256` of `report.yaml` is its
 * digest. What is to be published otherwise is a correction.
 * Passes: the text as it was imported, whatever ends its lines. Fails: any other change of it, and a report without the
 * digest.
 */
export const receivedTextIsKept: Rule = ({ received, report, files, unread }) => {
  const file = receivedFileOf(files.report);
  if (unread.files.has(file)) return [];
  const { receivedSha256: kept } = report;
  const digest = receivedDigest(received);
  if (kept === digest) return [];
  return [
    {
      rule: "received-text-is-kept",
      place: { file, line: 1, column: 1 },
      ...(kept === undefined
        ? phrase("received-text-is-kept.no-digest", { file: files.report.file, digest })
        : foundExpected(
            phrase("received-text-is-kept.digest", { digest }),
            phrase("received-text-is-kept.digest", { digest: kept }),
          )),
      other: files.report.placeOf(["receivedSha256"]),
    },
  ];
};
