import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { callDesk } from "../saving/call-desk.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const button = document.querySelector<HTMLButtonElement>("#confirm-section");
const refused = document.querySelector<HTMLElement>("#confirm-refused");

interface Confirmed {
  readonly saved: boolean;
  readonly refused?: readonly Readonly<Record<string, string>>[];
}

const confirm = async (section: string): Promise<void> => {
  const input = {
    key: crypto.randomUUID(),
    report: document.documentElement.dataset["report"] ?? "",
    section,
  };
  const result = await callDesk("confirm", input, (value) => value as Confirmed).catch(() => undefined);
  if (result?.saved) location.reload();
  else if (refused)
    refused.textContent = [
      t("text.notSaved"),
      ...(result?.refused ?? []).map((one) => one[locale] ?? ""),
    ].join(" ");
};

button?.addEventListener("click", () => void confirm(button.dataset["sectionKey"] ?? ""));
