import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { fieldText, sayIn } from "./form-fields.ts";
import { askOtherValues } from "./saving/other-values.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { showAnew } from "./show-anew.ts";
import { keepTyped } from "./typed-text.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

type Answer =
  | {
      readonly do: "explain";
      readonly reason: Readonly<Record<string, string>>;
      readonly isQuestion: boolean;
    }
  | { readonly do: "correct"; readonly id: string; readonly field: string; readonly value: string }
  | { readonly do: "ask" }
  | { readonly do: "withdraw" };

/** The answer that a form gives; a message key where something is missing. */
const answerOf = (form: HTMLFormElement): Answer | "choose" | "needReasons" => {
  const chosen = form.querySelector<HTMLInputElement>("input[name=answer]:checked");
  if (!chosen) return "choose";
  const { id = "", field = "", value = "" } = chosen.dataset;
  if (chosen.value === "correct") return { do: "correct", id, field, value };
  if (chosen.value === "ask") return { do: "ask" };
  const words = [...form.querySelectorAll("textarea")].map(({ name, value: text }): [string, string] => [
    name,
    text.trim().normalize("NFC"),
  ]);
  if (words.some(([, text]) => text === "")) return "needReasons";
  const isQuestion = form.querySelector<HTMLInputElement>("input[name=isQuestion]")?.checked ?? false;
  return { do: "explain", reason: Object.fromEntries(words), isQuestion };
};

const send = async (form: HTMLFormElement, forget: () => void): Promise<void> => {
  const state = form.querySelector("[role=status]");
  const say = (text: string): void => {
    if (state) state.textContent = text;
  };
  const answer = answerOf(form);
  if (typeof answer === "string") {
    say(t(`audit.${answer}`));
    const open = answer === "choose" ? "input[name=answer]" : "textarea:placeholder-shown, textarea";
    form.querySelector<HTMLElement>(open)?.focus();
    return;
  }
  const { relation, printed, base } = form.dataset;
  const result = (await outbox.save("finding", { report, relation, printed, base, answer })) as {
    saved: boolean;
    fault?: string;
  };
  if (!result.saved) {
    say(t(result.fault === "changed" ? "elsewhere.gone" : "audit.notSaved"));
    return;
  }
  const card = form.closest("article");
  const next = card?.nextElementSibling?.querySelector<HTMLElement>("h2");
  say(t("audit.saved"));
  forget();
  form.querySelector("fieldset")?.setAttribute("disabled", "");
  form.querySelector("button")?.remove();
  next?.focus();
};

for (const form of document.querySelectorAll<HTMLFormElement>(".finding-form")) {
  const forget = keepTyped(form, `${form.dataset["relation"] ?? ""} ${form.dataset["printed"] ?? ""}`);
  form.addEventListener("change", () => {
    const isExplained = form.querySelector<HTMLInputElement>("input[value=explain]")?.checked ?? false;
    const explanation = form.querySelector<HTMLElement>(".explanation");
    if (explanation) explanation.hidden = !isExplained;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send(form, forget);
  });
}

const change = async (form: HTMLFormElement, answer: Answer): Promise<void> => {
  const { relation, printed, base } = form.dataset;
  const result = (await outbox.save("finding", { report, relation, printed, base, answer })) as {
    saved: boolean;
    fault?: string;
  };
  if (result.saved) showAnew();
  else if (result.fault === "changed") await askOtherValues(form, t);
  else sayIn(form, t("audit.notSaved"));
};

for (const form of document.querySelectorAll<HTMLFormElement>(".answered-form")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const reason = { vi: fieldText(data, "vi"), en: fieldText(data, "en") };
    void change(form, { do: "explain", reason, isQuestion: data.has("isQuestion") });
  });
  form.querySelector("[data-withdraw-answer]")?.addEventListener("click", () => {
    void change(form, { do: "withdraw" });
  });
}
