import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { FigureStatus } from "../../figures/figure-status.ts";
import type { PassageText } from "../../passages/passage-text.ts";
import type { SectionPage, SectionProblems, TextProblem } from "../../text/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import { callDesk } from "../saving/call-desk.ts";
import type { Outbox } from "../saving/outbox.ts";
import { announce } from "../announce.ts";
import { showStepsLeft } from "../steps-left.ts";
import { PassageCard } from "./PassageCard.tsx";
import { ProblemList } from "./ProblemList.tsx";
import type { SaveResult } from "./saved-passage.ts";

interface Props {
  readonly page: SectionPage;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly outbox: Outbox;
}

/** The passages of one text, each with its editor; problems come from the checks of the desk after every save. */
export const SectionText = ({ page, locale, t, outbox }: Props) => {
  const found = useSignal<SectionProblems | undefined>(undefined);
  const isFiltered = useSignal(false);
  const { report, file } = page;

  const check = async (): Promise<void> => {
    const read = (value: unknown): SectionProblems => value as SectionProblems;
    const next = await callDesk("problems", { report, file }, read).catch(() => undefined);
    if (!next) return;
    found.value = next;
    showCounts(next, t);
    await showStepsLeft();
  };
  const send = async (index: number, was: PassageText, now: PassageText): Promise<SaveResult> =>
    (await outbox.save("passage", { report, file, index, was, now })) as SaveResult;
  const giveReason = async ({ departure }: TextProblem, reason: string): Promise<void> => {
    const result = (await outbox.save("correction", { report, reason, ...departure })) as { saved: boolean };
    if (!result.saved) announce(t("text.notSaved"));
    await check();
  };
  const saveStatus = async ({ estimate }: TextProblem, status: FigureStatus): Promise<void> => {
    const result = (await outbox.save("status", { report, file, id: estimate?.id, status })) as {
      saved: boolean;
    };
    if (!result.saved) announce(t("text.notSaved"));
    await check();
  };
  const declareRevision = async ({ revision }: TextProblem): Promise<void> => {
    const result = (await outbox.save("revision", { report, file, ...revision })) as { saved: boolean };
    if (!result.saved) announce(t("text.notSaved"));
    await check();
  };

  useEffect(() => {
    void check();
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      focusNextProblem();
    };
    addEventListener("keydown", listen);
    return () => {
      removeEventListener("keydown", listen);
    };
  }, []);

  const problems = found.value?.problems;
  const ofHead = problems?.filter(({ passage }) => passage === undefined) ?? [];
  const answers = {
    onRevision: (problem: TextProblem): void => void declareRevision(problem),
    onStatus: (problem: TextProblem, status: FigureStatus): void => void saveStatus(problem, status),
    onReason: (problem: TextProblem, reason: string): void => void giveReason(problem, reason),
  };
  return (
    <>
      <div class="section-tools">
        <p>
          <strong>{problems ? t("text.problems", { n: problems.length }) : t("text.checking")}</strong>
        </p>
        <button type="button" onClick={focusNextProblem}>
          {t("buttons.nextProblem")} <kbd aria-hidden="true">F8</kbd>
        </button>
        <label>
          <input
            type="checkbox"
            onChange={({ currentTarget }) => {
              isFiltered.value = currentTarget.checked;
            }}
          />
          {t("text.onlyProblems")}
        </label>
      </div>
      <p class="why">{t("text.help")}</p>
      <ProblemList problems={ofHead} lang={page.lang} locale={locale} t={t} {...answers} />
      {page.passages.map((passage) => {
        const own = problems?.filter((one) => one.passage === passage.index);
        return (
          <div hidden={isFiltered.value && own?.length === 0}>
            <PassageCard
              key={passage.index}
              page={page}
              passage={passage}
              problems={own}
              locale={locale}
              t={t}
              send={send}
              onSaved={() => void check()}
              {...answers}
            />
          </div>
        );
      })}
    </>
  );
};

/** Moves to the first problem behind the focused element, and round to the first of all. */
const focusNextProblem = (): void => {
  const all = [...document.querySelectorAll<HTMLElement>("#section-text .problem")];
  const at = document.activeElement?.closest(".passage, .problem") ?? null;
  const next = all.find(
    (one) =>
      at && at !== one && !one.contains(at) && at.compareDocumentPosition(one) & (at.contains(one) ? 16 : 4),
  );
  (next ?? all[0])?.focus();
};

/** The counts in the list of sections, where the page has one. */
const showCounts = ({ counts }: SectionProblems, t: Translate): void => {
  for (const shown of document.querySelectorAll<HTMLElement>("[data-problems-of]")) {
    const count = counts[shown.dataset["problemsOf"] ?? ""] ?? 0;
    shown.textContent = count > 0 ? String(count) : t("text.done");
  }
};
