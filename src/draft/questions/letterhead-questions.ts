import type { Localized } from "../../model/locale.ts";
import { reportPath } from "../../report/content-paths.ts";
import type { DraftReport } from "../draft-report.ts";
import type { Letterhead } from "../letterhead.ts";
import type { Asked } from "./question-list.ts";

/** What each line of the head and the foot of a document is called. */
const LINES: Readonly<Partial<Record<keyof Letterhead, Localized>>> = {
  number: { vi: "số văn bản", en: "the number of the document" },
  placeAndDate: { vi: "địa danh và ngày ký", en: "place and date" },
  kind: { vi: "loại văn bản", en: "the kind of document" },
  title: { vi: "trích yếu", en: "the title" },
  issuer: { vi: "cơ quan ban hành", en: "the issuer" },
  authority: { vi: "thẩm quyền ký", en: "in whose name it is signed" },
  office: { vi: "chức vụ người ký", en: "the office of the signatory" },
  name: { vi: "họ tên người ký", en: "the name of the signatory" },
  recipients: { vi: "nơi nhận", en: "the recipients" },
};

/** One question for each line of the head and the foot that the Word file does not have, or that was not recognised. */
export const letterheadQuestions = ({ id, head }: DraftReport): Asked[] =>
  (Object.keys(LINES) as (keyof Letterhead)[])
    .filter((line) => head[line]?.length === 0)
    .map((line): Asked => ({
      kind: "section",
      subject: line,
      sentence: head.title || id,
      reason: {
        vi: `không đọc được ${LINES[line]?.["vi"] ?? ""} trong tệp Word: đang ghi là “?”, hãy điền vào`,
        en: `the Word file does not have ${LINES[line]?.["en"] ?? ""}, or it was not recognised: it is “?” now; write it`,
      },
      at: { file: reportPath(id) },
    }));
