import { pageOutbox } from "./saving/page-outbox.ts";

const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

const send = async (mark: string | undefined, chosen?: string): Promise<void> => {
  await outbox.save("sample", { report, mark, ...(chosen === undefined ? {} : { chosen }) });
  location.reload();
};

const form = document.querySelector<HTMLFormElement>("#sample-form");
const radios = [...(form?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
document.querySelector<HTMLElement>("#sample-heading")?.focus();

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  const chosen = new FormData(form).get("chosen");
  if (typeof chosen === "string") void send(form.dataset["mark"], chosen);
  else radios[0]?.focus();
});

/** Digits choose and Enter goes on, wherever the focus is. */
addEventListener("keydown", (event) => {
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  const radio = /^[1-9]$/.test(event.key) ? radios[Number(event.key) - 1] : undefined;
  if (radio) {
    radio.checked = true;
    radio.focus();
  } else if (event.key === "Enter" && event.target === document.querySelector("#sample-heading"))
    form?.requestSubmit();
});

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-read-again]"))
  button.addEventListener("click", () => void send(button.dataset["readAgain"]));
