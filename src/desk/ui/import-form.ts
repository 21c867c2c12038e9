import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { askDesk, callFault } from "./saving/call-desk.ts";
import { faultWords } from "./saving/fault-words.ts";
import { stepPath } from "../steps.ts";
import { areTooLarge } from "../word-size.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const form = document.querySelector<HTMLFormElement>("#word-form");
const state = document.querySelector<HTMLElement>("#word-state");

/** A file dropped anywhere on the page is the Word file, unless it is dropped on the field for another one. */
document.addEventListener("dragover", (event) => {
  event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const input = form?.querySelector<HTMLInputElement>("input[name=word]");
  if (event.target instanceof HTMLInputElement && event.target.type === "file") return;
  event.preventDefault();
  const files = event.dataTransfer?.files;
  if (!input || !files?.length) return;
  if (files.length > 1) say(t("import.oneFile"));
  else {
    input.files = files;
    say(t("import.chosen", { name: files[0]?.name ?? "" }));
  }
});

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.ariaBusy !== "true") void send(form);
});

async function send(from: HTMLFormElement): Promise<void> {
  const data = new FormData(from);
  if (areTooLarge([...data.values()].filter((one) => one instanceof File))) {
    say(t("import.refused", { reason: t("import.refusals.file-too-large") }));
    return;
  }
  from.ariaBusy = "true";
  say(t("import.reading"));
  try {
    const { id = "" } = (await askDesk("/desk/word/", data)) as { id?: string };
    location.assign(stepPath(id, "import"));
  } catch (error) {
    const reason = callFault(error) === "refused" ? reasonIn(error) : undefined;
    say(reason === undefined ? faultWords(error, t) : t("import.refused", { reason }));
    from.ariaBusy = "false";
  }
}

/** Why a file was refused, in the language of the page. */
const reasonIn = (error: unknown): string | undefined => {
  try {
    const { message } = JSON.parse((error as Error).message) as { message?: Record<string, string> };
    return message?.[locale];
  } catch {
    return undefined;
  }
};

function say(text: string): void {
  if (state) state.textContent = text;
}
