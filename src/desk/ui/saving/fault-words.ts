import type { Translate } from "../../messages/translator.ts";
import { callFault, type CallFault } from "./call-desk.ts";

/** Faults that an outbox waits out; of what is sent without one nothing is kept. */
const WAITED_OUT: readonly CallFault[] = ["closed", "session", "disk"];

/** What is said of a call that was not carried out and is not sent again by itself. Throws again what is no error of a call. */
export const faultWords = (error: unknown, t: Translate): string => {
  const fault = callFault(error);
  return t(`${WAITED_OUT.includes(fault) ? "unsent" : "faults"}.${fault}`);
};
