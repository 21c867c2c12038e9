import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { blockingIssues, checked, readContent } from "../../src/checks/read-content.ts";
import { publicFiles } from "../../src/report/public-files.ts";
import { smallReport } from "../fixtures/small-report.ts";
import { withSecretDraft, SECRETS } from "../fixtures/secret-draft.ts";

const all = (files: ReadonlyMap<string, string>): string =>
  [...files].map(([path, text]) => `${path}\n${text}`).join("\n");

describe("what readers may see", () => {
  test("holds nothing of a draft: no text, name, indicator, unit, topic, glossary entry or synonym", () => {
    const files = withSecretDraft(smallReport());
    const shown = all(publicFiles(files));
    for (const secret of SECRETS) {
      expect(all(files)).toContain(secret);
      expect(shown).not.toContain(secret);
    }
  });

  test("is the content as it was before the draft came, but for blank lines", () => {
    const isFull = (line: string) => line.trim() !== "";
    const lines = (files: ReadonlyMap<string, string>) =>
      new Map(
        [...files]
          // Hashes of what was read tell nothing of what it says.
          .filter(([path]) => !/\/(?:synonyms|translations)\.yaml$/.test(path))
          .map(([path, text]) => [path, text.split("\n").filter(isFull)]),
      );
    const shown = publicFiles(withSecretDraft(smallReport()));
    expect(lines(shown)).toEqual(lines(publicFiles(smallReport())));
    expect(parse(shown.get("content/synonyms.yaml") ?? "")).toMatchObject({
      groups: [["doanh thu bán lẻ", "tiền bán lẻ"]],
    });
  });

  test("has no problem of its own", () => {
    expect(blockingIssues(checked(readContent(publicFiles(withSecretDraft(smallReport())))))).toEqual([]);
  });

  test("is everything once the draft is published", () => {
    const files = withSecretDraft(smallReport(), "published");
    const shown = all(publicFiles(files));
    for (const secret of SECRETS) expect(shown).toContain(secret);
  });
});
