/** The text of a field without spaces around it, in composed letters; empty where there is none. */
export const fieldText = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === "string" ? value.trim().normalize("NFC") : "";
};

/** Texts by language, from fields such as "name-vi" and "name-en"; empty ones are left out. */
export const fieldTexts = (data: FormData, prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...data.keys()].flatMap((field): [string, string][] => {
      const text = fieldText(data, field);
      return field.startsWith(`${prefix}-`) && text !== "" ? [[field.slice(prefix.length + 1), text]] : [];
    }),
  );

/** Says in a form what came of sending it. */
export const sayIn = (form: HTMLFormElement, text: string): void => {
  const state = form.querySelector(".form-state");
  if (state) state.textContent = text;
};
