import type { ListNumber } from "../document.ts";
import { symbolIn } from "../text/symbols.ts";
import { childAt, childrenNamed, numberAt, switchAt, valueAt, type XmlElement } from "../xml/element.ts";
import { formatCount } from "./number-formats.ts";
import type { Styles } from "./styles.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** After which level it begins again, counted from 1; 0 is never; undefined is after any higher one. */
  readonly restart: number | undefined;
  readonly decimalsOnly: boolean;
  readonly style: string | undefined;
  readonly font: string;
}

interface List {
  /** Lists of the same definition go on counting. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

export interface Numbering {
  /** The number before a paragraph with these properties. Stateful: once per paragraph, in the order of the file. */
  readonly next: (properties: XmlElement | undefined) => ListNumber | undefined;
}

/** Automatic numbers as Word prints them. */
export const readNumbering = (root: XmlElement | undefined, styles: Styles): Numbering => {
  const lists = readLists(root);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  const count = (id: string, list: List, at: number): Map<number, number> => {
    const counts = counters.get(list.definition) ?? new Map<number, number>();
    counters.set(list.definition, counts);
    const start = list.starts.get(at);
    const restarts = start !== undefined && !begun.has(`${id} ${at}`);
    begun.add(`${id} ${at}`);
    const before = restarts ? undefined : counts.get(at);
    counts.set(at, before === undefined ? (start ?? list.levels.get(at)?.start ?? 1) : before + 1);
    for (const deeper of counts.keys()) {
      if (deeper > at && restartsAfter(list.levels.get(deeper), deeper, at)) counts.delete(deeper);
    }
    for (let higher = 0; higher < at; higher += 1) {
      if (!counts.has(higher))
        counts.set(higher, list.starts.get(higher) ?? list.levels.get(higher)?.start ?? 1);
    }
    return counts;
  };

  return {
    next: (properties) => {
      const [id, at] = listOf(styles.paragraphProperties(properties), styles.styleId(properties), lists);
      const list = lists.get(id);
      const level = list?.levels.get(at);
      if (!list || !level) return undefined;
      const counts = count(id, list, at);
      const text = printed(level, list, counts);
      return text
        ? { text, kind: level.format === "bullet" ? "bullet" : "number", level: at, list: id }
        : undefined;
    },
  };
};

const restartsAfter = (level: Level | undefined, own: number, used: number): boolean =>
  used < (level?.restart ?? own);

/** Which list, and which of its levels: the paragraph's own, or that of its style. */
const listOf = (
  properties: readonly XmlElement[],
  style: string | undefined,
  lists: ReadonlyMap<string, List>,
): [id: string, level: number] => {
  const id =
    properties.map((one) => valueAt(one, "w:numPr", "w:numId")).find((one) => one !== undefined) ?? "";
  const own = numberAt(properties[0], "w:numPr", "w:ilvl");
  const linked = [...(lists.get(id)?.levels ?? [])].find(([, level]) => level.style && level.style === style);
  const inherited = properties
    .map((one) => numberAt(one, "w:numPr", "w:ilvl"))
    .find((one) => one !== undefined);
  return [id, own ?? linked?.[0] ?? inherited ?? 0];
};

const printed = (level: Level, list: List, counts: ReadonlyMap<number, number>): string => {
  if (level.format === "bullet") return bullet(level);
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const place = Number(digit) - 1;
      const of = list.levels.get(place);
      const format =
        level.decimalsOnly && of?.format !== "decimalZero" ? "decimal" : (of?.format ?? "decimal");
      return formatCount(counts.get(place) ?? of?.start ?? 1, format);
    })
    .trim();
};

const bullet = ({ text, font }: Level): string => {
  const [sign = ""] = [...text.trim()];
  const known =
    symbolIn(font, sign.codePointAt(0) ?? 0) ?? (/[\ue000-\uf8ff]/.test(sign) ? "•" : text.trim());
  return known.replace(/^[‐-―−]$/, "-");
};

const readLists = (root: XmlElement | undefined): Map<string, List> => {
  const definitions = childrenNamed(root, "w:abstractNum");
  const byId = new Map(definitions.map((one) => [one.attributes["w:abstractNumId"] ?? "", one]));
  const byStyle = new Map(definitions.map((one) => [valueAt(one, "w:styleLink") ?? "", one]));
  return new Map(
    childrenNamed(root, "w:num").map((num) => {
      const named = byId.get(valueAt(num, "w:abstractNumId") ?? "");
      const definition = byStyle.get(valueAt(named, "w:numStyleLink") ?? " ") ?? named;
      const overrides = childrenNamed(num, "w:lvlOverride");
      const own = overrides.flatMap((one) => childrenNamed(one, "w:lvl"));
      const levels = [...childrenNamed(definition, "w:lvl"), ...own].map(
        (level) => [levelOf(level), readLevel(level)] as const,
      );
      const starts = overrides.flatMap((one) => {
        const start = numberAt(one, "w:startOverride");
        return start === undefined ? [] : [[levelOf(one), start] as const];
      });
      const list: List = {
        definition: definition?.attributes["w:abstractNumId"] ?? "",
        levels: new Map(levels),
        starts: new Map(starts),
      };
      return [num.attributes["w:numId"] ?? "", list];
    }),
  );
};

const levelOf = ({ attributes }: XmlElement): number => Number(attributes["w:ilvl"] ?? 0);

const readLevel = (level: XmlElement): Level => {
  const format = childAt(level, "w:numFmt")?.attributes;
  const fonts = childAt(level, "w:rPr", "w:rFonts")?.attributes;
  return {
    start: numberAt(level, "w:start") ?? 0,
    format:
      format?.["w:val"] === "custom" && /^0\d,/.test(format["w:format"] ?? "")
        ? "decimalZero"
        : (format?.["w:val"] ?? "decimal"),
    text: valueAt(level, "w:lvlText") ?? "",
    restart: numberAt(level, "w:lvlRestart"),
    decimalsOnly: switchAt(level, "w:isLgl") ?? false,
    style: valueAt(level, "w:pStyle"),
    font: fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"] ?? "",
  };
};
