import { deskLocale, deskTranslator } from "../messages/translator.ts";
import { momentInWords, typedMoment } from "../publish/typed-moment.ts";
import { fieldTexts, sayIn } from "./form-fields.ts";
import { callDesk } from "./saving/call-desk.ts";
import { faultWords } from "./saving/fault-words.ts";
import { pageOutbox } from "./saving/page-outbox.ts";
import { showAnew } from "./show-anew.ts";

const locale = deskLocale(document.documentElement.lang);
const t = deskTranslator(locale);
const report = document.documentElement.dataset["report"] ?? "";
const outbox = await pageOutbox();

const scheduleForm = document.querySelector<HTMLFormElement>("#schedule-form");
const echo = document.querySelector("#schedule-echo");

const typed = (form: HTMLFormElement): string | undefined => {
  const data = new FormData(form);
  return typedMoment(textOf(data, "day"), textOf(data, "hour"));
};

scheduleForm?.addEventListener("input", () => {
  const moment = typed(scheduleForm);
  if (echo) echo.textContent = moment ? t("publish.echo", { moment: momentInWords(moment, locale) }) : "";
});
scheduleForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  const planned = typed(scheduleForm);
  if (planned === undefined) {
    if (echo) echo.textContent = t("publish.notADay");
    return;
  }
  void schedule(planned, new FormData(scheduleForm));
});

/** An announced hour moves with a reason only. */
async function schedule(planned: string, data: FormData): Promise<void> {
  const isAnnounced = data.get("announced") !== null;
  const reason = fieldTexts(data, "reason");
  const result = (await outbox.save("schedule", { report, planned, isAnnounced, reason })) as {
    saved: boolean;
  };
  if (result.saved) showAnew();
  else if (echo) echo.textContent = t("publish.needsReason");
}

const cancelForm = document.querySelector<HTMLFormElement>("#cancel-form");
cancelForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  void cancel(cancelForm);
});

/** An announced hour is cancelled with a reason only. */
async function cancel(form: HTMLFormElement): Promise<void> {
  const reason = fieldTexts(new FormData(form), "reason");
  const result = (await outbox.save("cancelSchedule", { report, reason })) as { saved: boolean };
  if (result.saved) showAnew();
  else sayIn(form, t("publish.cancelNeedsReason"));
}

const approveForm = document.querySelector<HTMLFormElement>("#approve-form");
const state = document.querySelector("#approve-state");

interface Approved {
  readonly approved: boolean;
  readonly fault?: string;
  readonly reasons?: readonly Readonly<Record<string, string>>[];
}

approveForm?.addEventListener("submit", (event) => {
  event.preventDefault();
  void sign(new FormData(approveForm));
});

/** A signature is never kept for later: without an answer it is given again by hand. */
async function sign(data: FormData): Promise<void> {
  const file = data.get("keyFile");
  const keyFile = file instanceof File ? await file.text() : "";
  const fields = {
    signer: textOf(data, "signer"),
    role: textOf(data, "role"),
    passphrase: textOf(data, "passphrase"),
  };
  try {
    const result = await callDesk("approve", { report, keyFile, ...fields }, (value) => value as Approved);
    if (result.approved) showAnew();
    else
      say(
        result.fault
          ? t("edge.wrongPassphrase")
          : (result.reasons ?? []).map((one) => one[locale]).join("; "),
      );
  } catch (error) {
    say(faultWords(error, t));
  }
}

function say(text: string): void {
  if (state) state.textContent = text;
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}
