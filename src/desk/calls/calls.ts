import { annex } from "./annex.ts";
import { answer } from "./answer.ts";
import { approve } from "./approve.ts";
import { ask } from "./ask.ts";
import type { Call } from "./call.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { candidates } from "./candidates.ts";
import { chart } from "./chart.ts";
import { confirm } from "./confirm.ts";
import { confirmFigures } from "./confirm-figures.ts";
import { control } from "./control.ts";
import { correct } from "./correct.ts";
import { correction } from "./correction.ts";
import { draw } from "./draw.ts";
import { entry } from "./entry.ts";
import { figure } from "./figure.ts";
import { finding } from "./finding.ts";
import { footnote } from "./footnote.ts";
import { heading } from "./heading.ts";
import { redo, undo } from "./history.ts";
import { keyFigures } from "./key-figures.ts";
import { layout } from "./layout.ts";
import { left } from "./left.ts";
import { look } from "./look.ts";
import { name } from "./name.ts";
import { nameState } from "./name-state.ts";
import { note } from "./note.ts";
import { notFigure } from "./not-figure.ts";
import { pageCheck } from "./page-check.ts";
import { passage } from "./passage.ts";
import { problems } from "./problems.ts";
import { release } from "./release.ts";
import { reportWords } from "./report-words.ts";
import { revision } from "./revision.ts";
import { sample } from "./sample.ts";
import { schedule } from "./schedule.ts";
import { sendBack } from "./send-back.ts";
import { status } from "./status.ts";
import { summary } from "./summary.ts";
import { translate } from "./translate.ts";
import { translationState } from "./translation-state.ts";
import { withdraw } from "./withdraw.ts";

/** What pages may ask, by the name in the address /desk/call/<name>/. */
export const CALLS: Readonly<Record<string, Call>> = {
  annex,
  answer,
  approve,
  ask,
  cancelSchedule,
  candidates,
  chart,
  confirm,
  "confirm-figures": confirmFigures,
  control,
  correct,
  correction,
  draw,
  entry,
  figure,
  finding,
  footnote,
  heading,
  keyFigures,
  layout,
  left,
  look,
  name,
  nameState,
  note,
  notFigure,
  pageCheck,
  passage,
  problems,
  redo,
  release,
  reportWords,
  revision,
  sample,
  schedule,
  sendBack,
  status,
  summary,
  translate,
  translationState,
  undo,
  withdraw,
};
