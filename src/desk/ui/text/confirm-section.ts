import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { problemMessage } from "../../text/problem-message.ts";
import { callDesk } from "../saving/call-desk.ts";
import { newKey } from "../saving/new-key.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const button = document.querySelector<HTMLButtonElement>("#confirm-section");
const refused = document.querySelector<HTMLElement>("#confirm-refused");

/** The heading of a section, where the work goes on after the one before it was confirmed. */
const TITLE = "section-title";
// A page that is loaded anew is shown where it was, and then a browser need not move the focus to what its address names.
if (location.hash === `#${TITLE}`) document.getElementById(TITLE)?.focus();

interface Confirmed {
  readonly saved: boolean;
  readonly refused?: readonly Parameters<typeof problemMessage>[0][];
}

/** Opens the next section with something left; where there is none, this one as it is now. */
const goOn = (): void => {
  const sections = [...document.querySelectorAll<HTMLAnchorElement>("nav.sections a")];
  const at = sections.findIndex((one) => one.ariaCurrent !== null);
  const next = [...sections.slice(at + 1), ...sections.slice(0, Math.max(at, 0))].find(
    ({ dataset }) => dataset["open"] !== undefined,
  );
  const address = new URL(next?.href ?? location.href);
  address.hash = TITLE;
  const isHere = address.pathname + address.search === location.pathname + location.search;
  location.assign(address);
  if (isHere) location.reload();
};

const confirm = async (call: string, section: string): Promise<void> => {
  const input = {
    key: newKey(),
    report: document.documentElement.dataset["report"] ?? "",
    section,
  };
  const result = await callDesk(call, input, (value) => value as Confirmed).catch(() => undefined);
  if (result?.saved) goOn();
  else if (refused)
    refused.textContent = [
      t("text.notSaved"),
      ...(result?.refused ?? []).map((one) => problemMessage(one, locale, t)),
    ].join(" ");
};

/** Passages that a person has gone to, by key or by pointer. */
const rows = [...document.querySelectorAll<HTMLElement>("tr[data-state=unread]")];
const left = document.querySelector("#confirm-left");
const unseen = (): number => rows.filter(({ dataset }) => dataset["seen"] === undefined).length;
const showLeft = (): void => {
  button?.setAttribute("aria-disabled", unseen() > 0 ? "true" : "false");
  if (left) left.textContent = unseen() > 0 ? t("translation.unseen", { n: unseen() }) : "";
};
for (const row of rows)
  for (const event of ["focusin", "pointerdown"])
    row.addEventListener(event, () => {
      row.dataset["seen"] = "yes";
      showLeft();
    });
showLeft();

button?.addEventListener("click", () => {
  if (unseen() === 0) void confirm(button.dataset["call"] ?? "confirm", button.dataset["sectionKey"] ?? "");
  else rows.find(({ dataset }) => dataset["seen"] === undefined)?.focus();
});
