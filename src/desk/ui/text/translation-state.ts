import { deskLocale, deskTranslator } from "../../messages/translator.ts";
import { pageOutbox } from "../saving/page-outbox.ts";
import { showAnew } from "../show-anew.ts";

const t = deskTranslator(deskLocale(document.documentElement.lang));
const report = document.documentElement.dataset["report"] ?? "";
const button = document.querySelector<HTMLButtonElement>("#translation-state");
const outbox = await pageOutbox();

const send = async (state: string): Promise<void> => {
  const { saved, left = 0 } = (await outbox.save("translationState", { report, state })) as {
    saved: boolean;
    left?: number;
  };
  if (saved) showAnew();
  else {
    const said = document.querySelector("#translation-state-said");
    if (said) said.textContent = t("translation.notWhole", { n: left });
  }
};

button?.addEventListener("click", () => void send(button.dataset["state"] ?? "partial"));
