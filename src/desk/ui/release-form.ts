import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { showDetails } from "./administrator-details.ts";
import { callDesk } from "./saving/call-desk.ts";
import { faultWords } from "./saving/fault-words.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const report = document.documentElement.dataset["report"] ?? "";
const form = document.querySelector<HTMLFormElement>("#release-form");

interface Released {
  readonly released: boolean;
  readonly version?: number;
  readonly fault?: string;
  readonly said?: string;
  readonly reasons?: readonly Readonly<Record<string, string>>[];
  readonly faults?: readonly { readonly words: Readonly<Record<string, string>> }[];
}

/** What came of a release, in words. */
const outcome = ({ released, version = 1, fault, reasons = [], faults = [] }: Released): string => {
  if (released) return t("publish.released", { version });
  const found = [...new Set(faults.map(({ words }) => words[locale]))].join("; ");
  if (fault) return t(`publish.faults.${fault}`, { faults: found });
  return reasons.map((one) => one[locale]).join("; ");
};

const release = async (data: FormData): Promise<void> => {
  const state = document.querySelector("#release-state");
  const button = form?.querySelector("button");
  const say = (text: string): void => {
    if (state) state.textContent = text;
  };
  const [file, passphrase] = [data.get("keyFile"), data.get("passphrase")];
  const keyFile = file instanceof File ? await file.text() : "";
  button?.setAttribute("aria-disabled", "true");
  say(t("publish.releasing"));
  try {
    const input = { report, keyFile, passphrase: typeof passphrase === "string" ? passphrase : "" };
    const result = await callDesk("release", input, (value) => value as Released);
    say(outcome(result));
    showDetails(result.said ?? "");
    if (!result.released) button?.setAttribute("aria-disabled", "false");
  } catch (error) {
    say(faultWords(error, t));
    button?.setAttribute("aria-disabled", "false");
  }
};

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.querySelector("button")?.getAttribute("aria-disabled") !== "true")
    void release(new FormData(form));
});
