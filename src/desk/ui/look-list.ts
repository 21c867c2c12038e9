import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { pageOutbox } from "./saving/page-outbox.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();
const left = document.querySelector("#look-left");

for (const card of document.querySelectorAll<HTMLElement>("[data-look]"))
  card.querySelector("button")?.addEventListener("click", () => {
    const { look: id, now } = card.dataset;
    const next = card.nextElementSibling?.querySelector("button");
    void outbox.save("look", { report, id, now });
    card.remove();
    next?.focus();
    if (left) left.textContent = t("look.left", { n: document.querySelectorAll("[data-look]").length });
  });
