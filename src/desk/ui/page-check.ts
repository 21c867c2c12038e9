import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { showDetails } from "./administrator-details.ts";
import { callDesk } from "./saving/call-desk.ts";
import { faultWords } from "./saving/fault-words.ts";
import { showAnew } from "./show-anew.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const button = document.querySelector<HTMLButtonElement>("#check-pages");
const state = document.querySelector("#page-check-state");

interface Checked {
  readonly checked: boolean;
  readonly said?: string;
  readonly unnamed?: readonly string[];
}

const say = (text: string): void => {
  if (state) state.textContent = text;
};

/** Has the pages tried; the page then shows what was found. */
const checkPages = async (): Promise<void> => {
  button?.setAttribute("aria-disabled", "true");
  say(t("pages.checking"));
  try {
    const {
      checked,
      said = "",
      unnamed,
    } = await callDesk("pageCheck", { report }, (value) => value as Checked);
    if (checked) {
      showAnew("pages.done");
      return;
    }
    say(
      unnamed ? t("pages.namesMissing", { n: unnamed.length, names: unnamed.join("; ") }) : t("pages.failed"),
    );
    showDetails(said);
  } catch (error) {
    say(faultWords(error, t));
  }
  button?.setAttribute("aria-disabled", "false");
};

button?.addEventListener("click", () => {
  if (button.getAttribute("aria-disabled") !== "true") void checkPages();
});
