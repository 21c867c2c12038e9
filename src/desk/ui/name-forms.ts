import { deskLocale, deskTranslator } from "../messages/translator.ts";
import type { CheckedName } from "../calls/name-state.ts";
import { problemMessage } from "../text/problem-message.ts";
import { fieldText, fieldTexts, sayIn } from "./form-fields.ts";
import { askOtherValues, forgetOtherValues } from "./saving/other-values.ts";
import { callDesk } from "./saving/call-desk.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { keepTyped } from "./typed-text.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const forms = [...document.querySelectorAll<HTMLFormElement>(".name-form")];

/** Shows how a name stands by the rules, what they say of it, and how many are left. */
const showState = (form: HTMLFormElement, { state, problems }: CheckedName): void => {
  form.dataset["state"] = state;
  const shown = form.querySelector(".state");
  if (shown) shown.textContent = t(`names.states.${state}`);
  for (const notice of form.querySelectorAll(".notice")) notice.remove();
  for (const problem of problems) {
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.textContent = problemMessage(problem, locale, t);
    form.querySelector(".name-fields")?.before(notice);
  }
  const left = document.querySelector("#names-state");
  const n = forms.filter(({ dataset }) => dataset["state"] !== "settled").length;
  if (left) left.textContent = t("names.left", { n, total: forms.length });
};

/** What the rules say of a name that was saved: what is wrong is said at the form; without an answer its state stays. */
const check = async (form: HTMLFormElement, thing: object): Promise<void> => {
  const checked = await callDesk(
    "nameState",
    { report, ...thing },
    (found) => found as CheckedName | null,
  ).catch(() => null);
  if (!checked) return;
  showState(form, checked);
  if (checked.problems.length > 0) sayIn(form, t("names.savedWrong"));
};

const send = async (form: HTMLFormElement, forget: () => void): Promise<void> => {
  const data = new FormData(form);
  const { kind = "", id = "", at } = form.dataset;
  const [unit, topic] = [fieldText(data, "unit"), fieldText(data, "topic")];
  const thing = { kind, id, ...(at ? { at } : {}) };
  const result = (await outbox.save("name", {
    report,
    ...thing,
    base: form.dataset["base"],
    name: fieldTexts(data, "name"),
    ...(unit ? { unit } : {}),
    ...(topic ? { topic } : {}),
  })) as { saved: boolean; fault?: string; base?: string };
  sayIn(form, t(result.saved ? "audit.saved" : "audit.notSaved"));
  if (result.fault === "changed") await askOtherValues(form, t);
  if (!result.saved) return;
  forgetOtherValues(form, result.base);
  forget();
  await check(form, thing);
};

for (const [at, form] of forms.entries()) {
  const forget = keepTyped(
    form,
    `${form.dataset["kind"] ?? ""} ${form.dataset["id"] ?? ""}${form.dataset["at"] ?? ""}`,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form, forget);
    forms[at + 1]?.querySelector<HTMLInputElement>("input:placeholder-shown, input")?.focus();
  });
}
