import { language as languageOf } from "../../model/languages.ts";
import type { Edition } from "../../report/edition.ts";
import type { WrittenResult } from "../relations/result.ts";
import { annexesNameTheirReport } from "./annexes-name-their-report.ts";
import { changesNameTheirUnit } from "./changes-name-their-unit.ts";
import { citationsIn } from "./citations.ts";
import { daysExist } from "./days-exist.ts";
import { deadlinesFitTheirGroup } from "./deadlines-fit-their-group.ts";
import { documentsBearTheirYear } from "./documents-bear-their-year.ts";
import { documentsKeepTheirDate } from "./documents-keep-their-date.ts";
import { documentsKeepTheirKind } from "./documents-keep-their-kind.ts";
import { documentsPrecedeTheReport } from "./documents-precede-the-report.ts";
import { numberingIsContinuous } from "./numbering-is-continuous.ts";
import { printedTexts } from "./printed-texts.ts";
import { spansHaveTheirLength } from "./spans-have-their-length.ts";

/** What is checked of documents, days, spans, numbering, deadlines and units, each id once. */
export const writtenResults = (edition: Edition): WrittenResult[] => {
  const language = languageOf(edition.official).documents;
  const texts = printedTexts(edition);
  const citations = language ? texts.flatMap((text) => citationsIn(text, language)) : [];
  const all = [
    ...(language
      ? [
          ...annexesNameTheirReport(edition, language),
          ...documentsKeepTheirKind(edition, citations, language),
          ...documentsPrecedeTheReport(edition, citations),
          ...documentsBearTheirYear(edition, citations),
          ...documentsKeepTheirDate(edition, citations),
          ...daysExist(edition, texts, language),
          ...spansHaveTheirLength(edition, texts, language),
        ]
      : []),
    ...numberingIsContinuous(edition),
    ...deadlinesFitTheirGroup(edition),
    ...changesNameTheirUnit(edition),
  ];
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(
    (same) => same.find(({ holds }) => !holds) ?? same.slice(0, 1),
  );
};
