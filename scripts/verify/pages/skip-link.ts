import { closest, textOf } from "../elements.ts";
import type { PageRule } from "../page-rule.ts";
import { phrase } from "../../../src/model/phrase.ts";

const controls = ["a", "button", "input", "select", "textarea", "summary"];

/** Where anything can be reached before the main part, the first of it is a link that leads to the main part. */
export const skipLink: PageRule = {
  name: "skip-link",
  prepare: () => (_, elements) => {
    const main = elements.findIndex(({ name }) => name === "main");
    const before = elements.slice(0, main).filter(({ name }) => controls.includes(name));
    const [first] = before;
    if (first === undefined) return { faults: [], checked: 0 };
    const id = (first.attributes["href"] ?? "").replace(/^#/, "");
    const target = elements.find(({ attributes }) => id !== "" && attributes["id"] === id);
    const leads = target !== undefined && closest(target, ({ name }) => name === "main") !== undefined;
    const fault = phrase("pages:skip-link");
    return { faults: leads ? [] : [{ ...fault, detail: textOf(first) }], checked: 1 };
  },
};
