import { useEffect, useRef } from "preact/hooks";
import type { ControlResult } from "../../controls/control.ts";
import type { DeskLocale, Translate } from "../../messages/translator.ts";

interface Props {
  readonly result: Extract<ControlResult, { missed: true }>;
  readonly locale: DeskLocale;
  readonly t: Translate;
}

/** Says that a wrong proposal was accepted; the page is opened again with the questions that are open again. */
export const MissedControl = ({ result, locale, t }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { wrong, right, reopened } = result;
  const named = { wrong: wrong[locale] ?? wrong["vi"] ?? "", right: right[locale] ?? right["vi"] ?? "" };
  return (
    <section class="card question-card missed-control" aria-labelledby="missed-control">
      <h2 id="missed-control" tabIndex={-1} ref={heading}>
        {t("control.title")}
      </h2>
      <p>{t("control.text", { ...named, n: reopened })}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          location.reload();
        }}
      >
        {t("control.again")}
      </button>
    </section>
  );
};
