import { useSignal, type ReadonlySignal } from "@preact/signals";
import {
  askedAgain,
  choose,
  firstOpen,
  firstUnseen,
  correctedFile,
  openQuestion,
  seeQuestion,
  withDetail,
  type CardState,
} from "../../questions/card-state.ts";
import type { QuestionPage } from "../../questions/page-data.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";
import type { Outbox, SaveState } from "../saving/outbox.ts";
import { announce } from "../announce.ts";
import { CardView } from "./CardView.tsx";
import { focusField, focusHeading, focusNextField, focusRow } from "./card-focus.ts";
import { passageAddress } from "../../passage-address.ts";
import { nextOpen } from "../../questions/next-open.ts";
import { progressWords } from "../../questions/progress-words.ts";
import { isBounce } from "./key-action.ts";
import { KeyHelp, keptKeyChoice } from "./KeyHelp.tsx";
import type { ControlResult } from "../../controls/control.ts";
import { KindList } from "./KindList.tsx";
import { MissedControl } from "./MissedControl.tsx";
import { NotWritten, type Notice } from "./NotWritten.tsx";
import { Awaiting } from "./Awaiting.tsx";
import { NothingLeft } from "./NothingLeft.tsx";
import { QuestionsProgress } from "./QuestionsProgress.tsx";
import { sendCard } from "./send-card.ts";
import { candidatesIn } from "./found-candidates.ts";
import { useCardStates } from "./use-card-states.ts";
import { useMinutesLeft } from "./use-minutes-left.ts";
import { useQuestionKeys } from "./use-question-keys.ts";
import { useReversal } from "./use-reversal.tsx";

interface Props {
  readonly page: QuestionPage;
  readonly locale: DeskLocale;
  readonly t: Translate;
  readonly outbox: Outbox;
  /** How the last change stands: whether the desk can be reached. */
  readonly connection: ReadonlySignal<SaveState>;
}

/** All questions of a report, one card at a time. */
export const Questions = ({ page, locale, t, outbox, connection }: Props) => {
  const { cards } = page;
  const at = useSignal(0);
  const { set, ...states } = useCardStates(cards);
  const done = useSignal<ReadonlySet<string>>(new Set());
  const lastSave = useSignal<number | undefined>(undefined);
  const keys = useSignal(keptKeyChoice());
  const missed = useSignal<Extract<ControlResult, { missed: true }> | undefined>(undefined);
  /** Controls whose result is not known yet: until then no other card is answered. */
  const awaited = useSignal(0);
  /** Cards whose answers were not written as they were given. */
  const notices = useSignal<readonly Notice[]>([]);
  const minutes = useMinutesLeft(cards, done, locale, t);
  const card = cards[at.value];

  /** Of the card that is shown now: a key may come before the page is drawn anew. */
  const stateNow = (): CardState | undefined => states.at(at.value);
  const goTo = (next: number): void => {
    at.value = Math.min(Math.max(next, 0), Math.max(cards.length - 1, 0));
    focusHeading();
  };
  const send = async (state: CardState): Promise<void> => {
    const index = cards.findIndex(({ id }) => id === state.card.id);
    const control = cards[index]?.control;
    if (control !== undefined) awaited.value += 1;
    const sent = await sendCard(outbox, page.report, control, state);
    if (control !== undefined) awaited.value -= 1;
    if (sent.result?.missed) missed.value = sent.result;
    const again = askedAgain(state, sent);
    if (again) set(again);
    const settled = states.settle(sent.settled ?? []);
    done.value = new Set([...done.value, ...settled]);
    if (again || sent.gone.length > 0)
      notices.value = [...notices.value, { number: index + 1, isOpen: again !== undefined }];
    const isShownAlone = done.value.size === cards.length;
    if (again) done.value = new Set([...done.value].filter((id) => id !== state.card.id));
    if (!again && !sent.result?.missed)
      announce(
        progressWords(cards, { saved: index, shown: at.value, left: cards.length - done.value.size }, t),
      );
    if (settled.includes(cards[at.value]?.id ?? "")) goTo(Math.max(nextOpen(cards, done.value, at.value), 0));
    if (again && isShownAlone) goTo(index);
    else if (control !== undefined && !missed.value) goTo(at.value);
  };
  const save = (now: number): void => {
    const state = stateNow();
    if (!state || isBounce(lastSave.value, now)) return;
    const open = firstOpen(state);
    if (open >= 0) {
      set({ ...state, current: open });
      focusField(open);
      return;
    }
    const unseen = firstUnseen(state);
    if (unseen !== undefined) {
      focusRow(unseen);
      return;
    }
    lastSave.value = now;
    notices.value = notices.value.filter(({ number }) => number !== at.value + 1);
    void send(state);
    done.value = new Set([...done.value, state.card.id]);
    const next = nextOpen(cards, done.value, at.value);
    if (next >= 0) goTo(next);
  };
  const pick = (state: CardState, field: number, option: number): CardState => {
    const file = correctedFile(state, field, option);
    if (file !== undefined) open(passageAddress(page.report, file, page.official), "_blank", "noopener");
    const next = choose({ ...state, current: field }, field, option);
    set(next);
    return next;
  };
  const { reverse, question } = useReversal(outbox, page, t);

  useQuestionKeys({
    state: stateNow,
    choice: () => keys.value,
    isWaiting: () => missed.value !== undefined || awaited.value > 0,
    choose: (state, option) => {
      focusNextField(pick(state, state.current, option));
    },
    save,
    go: (by) => {
      goTo(at.value + by);
    },
    reverse,
  });

  const state = stateNow();
  if (missed.value) return <MissedControl result={missed.value} locale={locale} t={t} />;
  if (awaited.value > 0) return <Awaiting connection={connection.value} t={t} />;
  const told = (
    <NotWritten notices={notices.value} shown={at.value + 1} t={t} onOpen={goTo} children={question} />
  );
  if (!card || !state || done.value.size === cards.length)
    return (
      <>
        {told}
        <NothingLeft page={page} t={t} />
      </>
    );
  return (
    <div class="questions">
      <KindList page={page} current={card.kind} t={t} onOpen={goTo} />
      <div>
        {told}
        <QuestionsProgress page={page} done={done.value.size} minutes={minutes.value} t={t} />
        <CardView
          card={card}
          state={state}
          number={at.value + 1}
          page={page}
          locale={locale}
          t={t}
          onChoose={(field, option) => {
            pick(state, field, option);
          }}
          onFocus={(field) => {
            if (state.current !== field) set({ ...state, current: field });
          }}
          onOpenRow={(question) => {
            const next = openQuestion(state, question);
            set(next);
            focusNextField(next);
          }}
          onSeeRow={(question) => {
            set(seeQuestion(state, question));
          }}
          onDetail={(field, detail) => {
            set(withDetail(stateNow() ?? state, field, detail));
          }}
          candidatesFor={candidatesIn(page.report)}
          onSave={() => {
            save(performance.now());
          }}
          onLater={() => {
            goTo(at.value + 1);
          }}
          onReverse={reverse}
        />
        <KeyHelp
          choice={keys.value}
          t={t}
          onChange={(choice) => {
            keys.value = choice;
          }}
        />
      </div>
    </div>
  );
};
