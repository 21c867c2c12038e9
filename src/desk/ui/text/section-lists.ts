import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { fieldText, sayIn } from "../form-fields.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { showAnew } from "../show-anew.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

/** Saves a change of one of the lists below a text and shows the text as it is then. */
const send = async (call: string, input: object): Promise<boolean> => {
  const { saved } = (await outbox.save(call, { report, ...input })) as { saved: boolean };
  if (saved) showAnew();
  return saved;
};

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-number]"))
  button.addEventListener("click", () => {
    const { number: text, kind, file } = button.dataset;
    void send("notFigure", { file, entry: { text, kind }, isTakenBack: true });
  });
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-note]"))
  button.addEventListener(
    "click",
    () => void send("note", { file: button.dataset["file"], change: { removed: button.dataset["note"] } }),
  );

const numberForm = document.querySelector<HTMLFormElement>("#number-form");
numberForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(numberForm);
  const entry = { text: fieldText(data, "text"), kind: fieldText(data, "kind") };
  void send("notFigure", { file: numberForm.dataset["file"], entry, isTakenBack: false }).then((saved) => {
    if (!saved) sayIn(numberForm, t("numbers.refused"));
  });
});

const noteForm = document.querySelector<HTMLFormElement>("#note-form");
noteForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(noteForm);
  const change = {
    index: Number(fieldText(data, "index")),
    after: fieldText(data, "after"),
    note: fieldText(data, "note"),
  };
  void send("note", { file: noteForm.dataset["file"], change }).then((saved) => {
    if (!saved) sayIn(noteForm, t("notes.refused"));
  });
});
