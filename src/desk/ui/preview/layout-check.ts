import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { callDesk } from "../saving/call-desk.ts";
import { faultWords } from "../saving/fault-words.ts";
import type { ShownPage } from "../../preview/shown-pages.ts";
import { layoutFaults, type WordedFault } from "./layout-faults.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const button = document.querySelector<HTMLButtonElement>("#check-layout");
const state = document.querySelector("#layout-state");
const list = document.querySelector("#layout-faults");
const pages = JSON.parse(
  document.querySelector("#layout-pages")?.textContent ?? "[]",
) as readonly ShownPage[];

const say = (text: string): void => {
  if (state) state.textContent = text;
};

/** A window for pages that nobody looks at or can reach. */
const newFrame = (): HTMLIFrameElement => {
  const frame = document.createElement("iframe");
  frame.className = "layout-frame";
  frame.inert = true;
  frame.ariaHidden = "true";
  document.body.append(frame);
  return frame;
};

/** A page that has the fault: where, and what stands there. */
const shown = ({ path, title, language }: ShownPage, { kind, heading, text }: WordedFault): HTMLElement => {
  const item = document.createElement("li");
  const link = document.createElement("a");
  [link.href, link.target, link.textContent] = [path, "_blank", `${title} (${language})`];
  const words = document.createElement("strong");
  words.textContent = t(`layoutCheck.kinds.${kind}`);
  const place = document.createElement("q");
  place.textContent = text;
  item.append(words, ` ${t("layoutCheck.under", { heading })} `, place, " ", link);
  return item;
};

/** Opens every page in turn, narrow and with large text, and lists what cannot be read on it. */
const check = async (): Promise<void> => {
  button?.setAttribute("aria-disabled", "true");
  list?.replaceChildren();
  const frame = newFrame();
  let [found, missed] = [0, 0];
  for (const [index, page] of pages.entries()) {
    say(t("layoutCheck.running", { number: index + 1, total: pages.length }));
    const faults = await layoutFaults(frame, page.path);
    if (!faults) missed += 1;
    for (const fault of faults ?? []) list?.append(shown(page, fault));
    found += faults?.length ?? 0;
  }
  frame.remove();
  const said =
    found === 0
      ? t("layoutCheck.none", { total: pages.length - missed })
      : t("layoutCheck.found", { n: found });
  say(missed === 0 ? said : `${said} ${t("layoutCheck.missed", { n: missed })}`);
  await callDesk("layout", { report, places: found, missed }, (value) => value).catch((error: unknown) => {
    say(faultWords(error, t));
  });
  button?.setAttribute("aria-disabled", "false");
};

button?.addEventListener("click", () => {
  if (button.getAttribute("aria-disabled") !== "true") void check();
});
