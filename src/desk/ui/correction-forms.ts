import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { fieldText, fieldTexts, sayIn } from "./form-fields.ts";
import { askOtherValues } from "./saving/other-values.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { showAnew } from "./show-anew.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

/** Sends what a form says; the page is shown anew when it was written, else the form says why not. */
const listen = (
  selector: string,
  call: string,
  fault: string,
  inputOf: (data: FormData, base?: string) => object,
): void => {
  const form = document.querySelector<HTMLFormElement>(selector);
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const input = { report, ...inputOf(new FormData(form), form.dataset["base"]) };
    void outbox.save(call, input).then((result) => {
      const { saved, fault: why } = result as { saved: boolean; fault?: string };
      if (saved) showAnew();
      else if (why === "changed") void askOtherValues(form, t);
      else sayIn(form, t(fault));
    });
  });
};

listen("#reason-form", "correct", "corrections.needsReasons", (data, base) => ({
  base,
  reason: fieldTexts(data, "reason"),
}));
listen("#figure-form", "figure", "corrections.notANumber", (data) => ({
  id: fieldText(data, "id"),
  printed: fieldText(data, "printed"),
}));
