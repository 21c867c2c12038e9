import type { Translate } from "../../messages/translator.ts";
import { announce } from "../announce.ts";
import { sayIn } from "../form-fields.ts";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What tells a form apart from the others of its page. */
const KEYS = ["kind", "id", "chart", "call", "section", "words", "part", "relation", "printed"] as const;
const nameOf = (form: HTMLFormElement): string =>
  JSON.stringify([form.id, ...KEYS.map((key) => form.dataset[key])]);

const fieldsOf = (form: HTMLFormElement): readonly Field[] => [
  ...form.querySelectorAll<Field>("textarea, select, input:not([type=radio], [type=file], [type=hidden])"),
];

/** What a field holds, and how that is said. */
interface Held {
  readonly value: string;
  readonly words: string;
}

const held = (field: Field): Held => {
  if (field instanceof HTMLInputElement && field.type === "checkbox")
    return { value: String(field.checked), words: field.checked ? "✓" : "" };
  const words = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value;
  return { value: field.value, words: words?.trim() ?? "" };
};

const fill = (field: Field, { value }: Held): void => {
  if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === "true";
  else field.value = value;
};

/** The words of a field's label without what it holds. */
const labelOf = (field: Field): string => {
  const label = field.closest("label")?.cloneNode(true) as HTMLElement | undefined;
  for (const one of label?.querySelectorAll("textarea, select, .missing") ?? []) one.remove();
  return [field.closest("fieldset")?.querySelector("legend")?.textContent, label?.textContent]
    .map((words) => words?.trim().replaceAll(/\s+/g, " ") ?? "")
    .filter(Boolean)
    .join(": ");
};

/** Goes on from what another wrote where the form stands: it is asked for each field that differs, and saved only then. */
export const askOtherValues = async (form: HTMLFormElement, t: Translate): Promise<void> => {
  form.querySelector(".other-values")?.remove();
  const response = await fetch(location.href).catch(() => undefined);
  const page = new DOMParser().parseFromString((await response?.text()) ?? "", "text/html");
  const theirs = [...page.querySelectorAll("form")].find((one) => nameOf(one) === nameOf(form));
  if (!theirs) {
    sayIn(form, t("elsewhere.gone"));
    return;
  }
  form.dataset["base"] = theirs.dataset["base"];
  const others = fieldsOf(theirs);
  const places = fieldsOf(form).flatMap((field, at) => {
    const other = others[at];
    const isSame = !other || other.name !== field.name || held(other).value === held(field).value;
    return isSame ? [] : [{ field, mine: held(field), other: held(other) }];
  });
  const group = document.createElement("div");
  group.className = "notice other-values";
  group.append(paragraph(t(places.length > 0 ? "elsewhere.form" : "elsewhere.same")));
  for (const [at, { field, mine, other }] of places.entries()) {
    const place = document.createElement("fieldset");
    place.className = "place";
    const legend = document.createElement("legend");
    legend.textContent = labelOf(field);
    place.append(legend);
    for (const side of ["mine", "other"] as const) {
      const said = side === "mine" ? mine : other;
      const radio = document.createElement("input");
      Object.assign(radio, { type: "radio", name: `place-${String(at)}`, required: true });
      radio.addEventListener("change", () => {
        fill(field, said);
      });
      const words = document.createElement("span");
      words.lang = field.lang;
      words.textContent = said.words || t("text.nothing");
      const choice = document.createElement("span");
      choice.append(`${t(`text.placeSides.${side}`)} `, words);
      const label = document.createElement("label");
      label.className = "checkbox";
      label.append(radio, choice);
      place.append(label);
    }
    group.append(place);
  }
  const button = document.createElement("button");
  button.className = "main";
  button.textContent = t("buttons.writeResult");
  group.append(button);
  form.append(group);
  sayIn(form, "");
  announce(group.firstElementChild?.textContent ?? "");
  group.querySelector<HTMLElement>("input, button")?.focus();
};

/** Takes the question away when the form was saved; `base` is the version that is there then. */
export const forgetOtherValues = (form: HTMLFormElement, base?: string): void => {
  form.querySelector(".other-values")?.remove();
  if (base !== undefined) form.dataset["base"] = base;
};

const paragraph = (text: string): HTMLElement => {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
};
