import { phrase, type Phrase, type PhraseValue } from "../model/phrase.ts";
import { APPROVAL_ROLES } from "../model/release.ts";
import type { ChecklistItem } from "./checklist-item.ts";

/** An item of the checklist as a phrase: languages by name, moments as day and hour, roles and faults in words. */
export const checklistPhrase = ({ code, values }: ChecklistItem): Phrase => {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueOf(name, value)]),
  );
  return phrase(`checklist:${code}`, said);
};

const valueOf = (name: string, value: string | number): PhraseValue => {
  const text = String(value);
  if (name === "languages")
    return text
      .split(", ")
      .map((language): PhraseValue => ({ language }))
      .reduce((first, second) => phrase("list", { first, second }));
  if (name === "planned") return text.replace(/^(\d+)-(\d+)-(\d+)T(\d\d:\d\d).*$/, "$3/$2/$1, $4");
  const role = APPROVAL_ROLES.find((one) => name === "role" && one === text);
  if (role) return phrase(`checklist:roles.${role}`);
  const fault = APPROVAL_FAULTS.find((one) => name === "fault" && one === text);
  return fault ? phrase(`checklist:faults.${fault}`) : value;
};

const APPROVAL_FAULTS = ["unknown-signer", "wrong-signature", "content-changed"] as const;
