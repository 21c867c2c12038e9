type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELDS = "textarea, input:not([type=radio], [type=checkbox], [type=file], [type=hidden])";

/** What was typed into a field, and what the page said there when it was. */
interface Typed {
  readonly was: string;
  readonly now: string;
}

/**
 * Keeps in this tab what is typed into the fields of a form, by their names, until it is saved: a page that is loaded anew
 * or gone back to shows it again, unless the page says something else there by then. Returns what forgets it.
 */
export const keepTyped = (form: HTMLFormElement, name: string): (() => void) => {
  const key = `typed ${location.pathname} ${name}`;
  const fields = [...form.querySelectorAll<Field>(FIELDS)];
  const typed = JSON.parse(sessionStorage.getItem(key) ?? "{}") as Readonly<Record<string, Typed>>;
  for (const field of fields) {
    const kept = typed[field.name];
    if (kept?.was === field.defaultValue) field.value = kept.now;
  }
  form.addEventListener("input", () => {
    const changed = fields.filter(({ value, defaultValue }) => value !== defaultValue);
    const now = changed.map((field): [string, Typed] => [
      field.name,
      { was: field.defaultValue, now: field.value },
    ]);
    sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(now)));
  });
  return () => {
    sessionStorage.removeItem(key);
  };
};
