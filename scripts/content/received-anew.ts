import { receivedDigest } from "../../src/report/received-digest.ts";
import type { Files } from "../../src/report/from-files.ts";

/** The content as if each text as received had been taken from its official file just now: with its present digest. */
export const receivedAnew = (files: Files): Map<string, string> =>
  new Map(
    [...files].map(([path, text]) => {
      const received = files.get(path.replace(/report\.yaml$/, "source.txt"));
      return /^content\/reports\/[^/]+\/report\.yaml$/.test(path) && received !== undefined
        ? [path, withDigest(text, receivedDigest(received))]
        : [path, text];
    }),
  );

const withDigest = (report: string, digest: string): string =>
  report.includes(digest)
    ? report
    : `${report.replace(/^receivedSha256: .*\n?/m, "").trimEnd()}\nreceivedSha256: "${digest}"\n`;
