import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { callDesk } from "./saving/call-desk.ts";
import { goToPlace } from "./show-anew.ts";

type Counts = Readonly<Record<string, number>>;

/** Asks what is left in each step of the report of this page, and shows it in the head. */
export const showStepsLeft = async (): Promise<void> => {
  const report = document.documentElement.dataset["report"];
  if (report === undefined) return;
  const counts = await callDesk("left", { report }, (value) => value as Counts).catch(() => undefined);
  for (const shown of document.querySelectorAll<HTMLElement>("[data-left]")) {
    const count = counts?.[shown.dataset["left"] ?? ""];
    if (count === undefined) continue;
    shown.hidden = false;
    const words = shown.querySelector(".number");
    if (words) words.textContent = String(count);
  }
};

if (document.documentElement.dataset["counts"] === "old") void showStepsLeft();
goToPlace(deskTranslator(deskLocale(document.documentElement.lang)));
