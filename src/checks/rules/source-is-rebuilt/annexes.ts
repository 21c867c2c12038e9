import type { Issue } from "../../../model/issue.ts";
import type { Edition } from "../../../report/edition.ts";
import type { Received } from "../../../report/received.ts";
import { receivedFileOf } from "../../../report/sources.ts";
import { headDifferences } from "./annex-heads.ts";
import { entryDifferences, isEntry } from "./entry-cells.ts";
import { isRow, programmeRowDifferences } from "./programme-rows.ts";
import { tableDifferences } from "./table-cells.ts";

/** What the annexes publish otherwise than it was received: rows and entries cell by cell, heads line by line. */
export const annexDifferences = (edition: Edition, received: Received): Issue[] =>
  edition.report.annexes.flatMap(({ id, form }, index) => {
    const lines = received.annexes[index] ?? [];
    const { official } = edition;
    const [programme, entries] = [
      edition.programmes.get(id)?.get(official),
      edition.entries.get(id)?.get(official),
    ];
    const file = edition.files.annexHeads.find((head) => head.annex === id && head.locale === official);
    if (!file) return [];
    const source = receivedFileOf(edition.files.report);
    const head = { place: file.placeOf([]), source };
    if (programme)
      return [
        ...programmeRowDifferences(programme, lines, file.placeOf, source),
        ...headDifferences(programme, lines, isRow, { ...head, official }),
      ];
    if (entries && form === "indicators") return tableDifferences(edition, entries, lines, head);
    return entries
      ? [
          ...entryDifferences(edition, entries, lines, head),
          ...headDifferences(entries, lines, isEntry(entries), { ...head, official }),
        ]
      : [];
  });
