/** Files of a report's folder by their paths in it. */
type Files = ReadonlyMap<string, string>;

const METRIC = /\{ id: ([\w-]+),[^}]*\bvalue: "(\d+(?:\.\d+)?)"/g;
/** A value of fewer digits is printed of other things too. */
const LEAST_DIGITS = 3;

/** A number as the reports print it, by the marks of a language. */
const printed = (plain: string, group: string, point: string): string => {
  const [whole = "", fraction] = plain.split(".");
  return whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction === undefined ? "" : point + fraction);
};

/** Another value with as many digits; each step gives another. */
const moved = (plain: string, step: number): string => {
  const last = /\d(?=\D*$)/.exec(plain)?.index ?? 0;
  const digit = (Number(plain[last]) + (step % 9) + 1) % 10;
  return `${plain.slice(0, last)}${digit === 0 ? 5 : digit}${plain.slice(last + 1)}`;
};

const whole = (number: string): RegExp =>
  new RegExp(`(?<![\\d.,])${number.replaceAll(".", "\\.")}(?!\\d|[.,]\\d)`, "g");
const count = (text: string, number: string): number => text.match(whole(number))?.length ?? 0;

/**
 * The files with other values of the figures that stand alone: printed once in each text and named by no chart, no
 * finding and no correction. Values and texts then differ from report to report, and what is worked out from them.
 */
export const unlikeValues = (files: Files, step: number): Map<string, string> => {
  const changed = new Map(files);
  const joined = (pattern: RegExp): string =>
    [...files].flatMap(([file, text]) => (pattern.test(file) ? [text] : [])).join("\n");
  const texts = {
    vi: joined(/\bvi\.(?:mdx|yaml)$/),
    en: joined(/\ben\.(?:mdx|yaml)$/),
    source: joined(/^source\.txt$/),
  };
  const named = joined(/^(?:audit|charts|corrections|derived|relations)\.yaml$/);
  for (const [file, text] of files) {
    if (!/^sections\/.*\bvi\.mdx$/.test(file)) continue;
    for (const [, id = "", value = ""] of text.matchAll(METRIC)) {
      const [vi, en] = [printed(value, ".", ","), printed(value, ",", ".")];
      const isAlone = count(texts.vi, vi) === 1 && count(texts.source, vi) === 1 && count(texts.en, en) === 1;
      if (value.replace(".", "").length < LEAST_DIGITS || !isAlone) continue;
      const isQuoted = count(named, vi) + count(named, en) + count(named, value) > 0;
      if (isQuoted || new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(named)) continue;
      const other = moved(value, step);
      const [otherVi, otherEn] = [printed(other, ".", ","), printed(other, ",", ".")];
      for (const [place, now] of changed)
        if (/\bvi\.(?:mdx|yaml)$|^source\.txt$/.test(place))
          changed.set(
            place,
            now
              .replace(whole(vi), otherVi)
              .replace(`value: "${value}"`, (found) =>
                place === file && now.includes(`id: ${id},`) ? `value: "${other}"` : found,
              ),
          );
        else if (/\ben\.(?:mdx|yaml)$/.test(place)) changed.set(place, now.replace(whole(en), otherEn));
    }
  }
  return changed;
};
