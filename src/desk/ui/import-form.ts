import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { stepPath } from "../steps.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const form = document.querySelector<HTMLFormElement>("#word-form");
const state = document.querySelector<HTMLElement>("#word-state");

/** A file dropped anywhere on the form is the Word file. */
form?.addEventListener("dragover", (event) => {
  event.preventDefault();
});
form?.addEventListener("drop", (event) => {
  event.preventDefault();
  const input = form.querySelector<HTMLInputElement>("input[name=word]");
  if (input && event.dataTransfer?.files.length) input.files = event.dataTransfer.files;
});

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void send(form);
});

async function send(from: HTMLFormElement): Promise<void> {
  say(t("import.reading"));
  try {
    const response = await fetch("/desk/word/", { method: "POST", body: new FormData(from) });
    const answer = (await response.json()) as {
      id?: string;
      message?: Record<string, string>;
      error?: string;
    };
    if (response.ok && answer.id !== undefined) location.assign(stepPath(answer.id, "import"));
    else say(t("import.refused", { reason: answer.message?.[locale] ?? answer.error ?? "" }));
  } catch {
    say(t("import.unreachable"));
  }
}

function say(text: string): void {
  if (state) state.textContent = text;
}
