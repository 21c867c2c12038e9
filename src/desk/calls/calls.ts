import { answer } from "./answer.ts";
import { approve } from "./approve.ts";
import type { Call } from "./call.ts";
import { confirm } from "./confirm.ts";
import { correction } from "./correction.ts";
import { redo, undo } from "./history.ts";
import { passage } from "./passage.ts";
import { problems } from "./problems.ts";
import { schedule } from "./schedule.ts";

/** What pages may ask, by the name in the address /desk/call/<name>/. */
export const CALLS: Readonly<Record<string, Call>> = {
  answer,
  approve,
  confirm,
  correction,
  passage,
  problems,
  redo,
  schedule,
  undo,
};
