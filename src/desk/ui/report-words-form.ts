import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { typedDay } from "../publish/typed-moment.ts";
import { fieldText, fieldTexts, sayIn } from "./form-fields.ts";
import { askOtherValues } from "./saving/other-values.ts";
import { pageOutbox } from "./saving/page-outbox.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const form = document.querySelector<HTMLFormElement>("#words-form");

const send = async (from: HTMLFormElement): Promise<void> => {
  const data = new FormData(from);
  const date = typedDay(fieldText(data, "date"));
  if (date === undefined) {
    sayIn(from, t("head.notADay"));
    from.querySelector<HTMLInputElement>("[name=date]")?.focus();
    return;
  }
  const texts = [...from.querySelectorAll<HTMLElement>("[data-path]")].map(({ dataset }, at) => ({
    path: JSON.parse(dataset["path"] ?? "[]") as unknown,
    name: fieldTexts(data, String(at)),
  }));
  const reason = fieldText(data, "reason");
  const result = (await outbox.save("reportWords", {
    report,
    base: from.dataset["base"],
    number: fieldText(data, "number"),
    date,
    texts,
    ...(reason ? { reason } : {}),
  })) as { saved: boolean; fault?: string };
  if (result.saved) location.assign(from.dataset["next"] ?? location.href);
  else if (result.fault === "changed") await askOtherValues(from, t);
  else {
    sayIn(from, t(`head.faults.${result.fault ?? "unreadable"}`));
    if (result.fault === "reason") from.querySelector<HTMLSelectElement>("[name=reason]")?.focus();
  }
};

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  void send(form);
});
