import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { fieldText } from "./form-fields.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { showAnew } from "./show-anew.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const state = document.querySelector("#review-state");

/** Saves a step back from review; the page then shows the report as it is. */
const takeBack = async (call: "withdraw" | "sendBack", input: object): Promise<void> => {
  const { saved } = (await outbox.save(call, { report, ...input })) as { saved: boolean };
  if (saved) showAnew();
  else if (state) state.textContent = t("publish.notInReview");
};

for (const button of document.querySelectorAll<HTMLElement>("[data-withdraw]"))
  button.addEventListener("click", () => void takeBack("withdraw", { role: button.dataset["withdraw"] }));

const form = document.querySelector<HTMLFormElement>("#send-back-form");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const data = new FormData(form);
  const reason = fieldText(data, "reason");
  if (reason !== "") void takeBack("sendBack", { by: fieldText(data, "by"), reason });
});
