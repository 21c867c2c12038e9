import { block } from "../../draft/yaml-text.ts";
import type { Acceptance } from "../../model/acceptance.ts";

/** `audit.yaml` with one more finding that is published as it stands; what is written there stays as it is. */
export const withAcceptance = (text: string | undefined, acceptance: Acceptance): string => {
  const entry = block([acceptance], 2);
  if (text === undefined || /^findings:\s*\[\]\s*$/m.test(text))
    return `${(text ?? "").replace(/^findings:\s*\[\]\s*$/m, "").trimStart()}findings:\n${entry}`;
  return `${text.trimEnd()}\n${entry}`;
};
