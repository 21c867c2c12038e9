import { reportPath } from "../../report/content-paths.ts";
import type { Edition } from "../../report/edition.ts";
import type { DraftReport } from "../draft-report.ts";
import { fileOfPassage } from "../place-passages.ts";
import type { Asked } from "./question-list.ts";

/** What became of each table that stands inside the text of the Word file, unless the previous report has its annex. */
export const runningTextQuestions = (
  { id, annexes, parts, passages }: DraftReport,
  previous: Edition | undefined,
  official: string,
): Asked[] => [
  ...annexes.flatMap((annex): Asked[] =>
    annex.behind === undefined || previous?.report.annexes.some((one) => one.id === annex.id)
      ? []
      : [
          {
            kind: "section",
            subject: annex.id,
            sentence: annex.name,
            reason: {
              vi: `bảng nằm trong văn bản${annex.behind ? `, sau “${annex.behind}”` : ""}: đã thành một phụ lục, mọi số liệu được gắn ở đó; kiểm tra tên phụ lục và câu dẫn đến bảng`,
              en: `a table inside the text${annex.behind ? `, behind “${annex.behind}”` : ""}: it became an annex, in which its figures are bound; look at the name of the annex and at the sentence that leads to the table`,
            },
            at: { file: `content/reports/${id}/annexes/${annex.id}/${official}.yaml` },
          },
        ],
  ),
  ...parts.listed.flatMap(({ first, behind }): Asked[] => {
    const place = passages.find(({ passage }) => passage.text === first);
    return [
      {
        kind: "section",
        subject: place?.slug ?? "text",
        sentence: first,
        reason: {
          vi: `bảng chữ nằm trong văn bản${behind ? `, sau “${behind}”` : ""}: mỗi dòng đã thành một mục danh sách, các ô cách nhau bằng dấu chấm phẩy; kiểm tra cách đọc`,
          en: `a table of words inside the text${behind ? `, behind “${behind}”` : ""}: each row became an item of a list, its cells parted by semicolons; look at how it reads`,
        },
        at: {
          file: place ? fileOfPassage(id, place, official) : reportPath(id),
          ...(place ? { line: first } : {}),
        },
      },
    ];
  }),
];
