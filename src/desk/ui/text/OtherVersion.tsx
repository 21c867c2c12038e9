import { wordedDifferences } from "../../questions/worded-differences.ts";
import type { Translate } from "../../messages/translator.ts";

interface Props {
  readonly lang: string;
  /** What the editor holds, and what was written elsewhere meanwhile. */
  readonly mine: string;
  readonly other: string;
  readonly t: Translate;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

/** Says that a passage was changed elsewhere, and in which words: nothing was written; either version is chosen. */
export const OtherVersion = ({ lang, mine, other, t, onKeep, onTake }: Props) => (
  <div class="problem" role="alert" tabIndex={-1}>
    <p>{t("text.elsewhere")}</p>
    <p lang={lang}>
      {wordedDifferences(mine, other).map(({ text, side }) =>
        side === "both" ? text : side === "first" ? <del>{text}</del> : <ins>{text}</ins>,
      )}
    </p>
    <p>{t("text.sides")}</p>
    <button type="button" onClick={onKeep}>
      {t("buttons.keepMine")}
    </button>{" "}
    <button type="button" onClick={onTake}>
      {t("buttons.takeTheirs")}
    </button>
  </div>
);
