import { slugOf } from "../i18n/slug.ts";
import type { Units } from "../model/schema.ts";
import type { Indicator } from "../report/edition.ts";
import { indicatorSlug } from "../report/indicator-slug.ts";
import type { DraftingLanguage } from "./drafting-language.ts";
import { unitMeaning } from "./proposed-unit.ts";

/** An indicator that a draft proposes; it stands in the draft's own catalogue until the report is published. */
export interface ProposedIndicator {
  readonly name: Readonly<Record<string, string>>;
  readonly unit: string;
  readonly topic?: string;
}

export interface ProposedUnit {
  readonly dimension: string;
  readonly factor: string;
  readonly counted?: true | undefined;
  readonly code?: string | undefined;
  readonly name: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, readonly string[]>>;
}

/** What a draft adds to the catalogues, and ids that nothing else has. */
export class ProposedCatalogue {
  readonly indicators = new Map<string, ProposedIndicator>();
  readonly units = new Map<string, ProposedUnit>();
  readonly #ids: Set<string>;
  readonly #units: Units;
  readonly #locale: string;
  readonly #drafting: DraftingLanguage;
  readonly #slugs = new Map<string, Set<string>>();

  /** `used`: ids of all indicators and metrics of all reports; `known`: the indicators of the catalogue. */
  constructor(
    used: Iterable<string>,
    units: Units,
    locale: string,
    drafting: DraftingLanguage,
    known: Iterable<Pick<Indicator, "id" | "name" | "slug">>,
  ) {
    this.#ids = new Set(used);
    this.#units = units;
    this.#locale = locale;
    this.#drafting = drafting;
    for (const indicator of known)
      for (const one of Object.keys(indicator.name)) this.#slugsIn(one).add(indicatorSlug(indicator, one));
  }

  #slugsIn(locale: string): Set<string> {
    const slugs = this.#slugs.get(locale) ?? new Set<string>();
    this.#slugs.set(locale, slugs);
    return slugs;
  }

  /** A name whose address no other indicator has: with the unit behind it, else with a number. */
  #ownName(name: string, locale: string, unit: string): string {
    const slugs = this.#slugsIn(locale);
    const written = this.allUnits()[unit]?.name[locale];
    let own = slugs.has(slugOf(name)) && written ? `${name} (${written})` : name;
    for (let n = 2; slugs.has(slugOf(own)); n += 1) own = `${name} (${n})`;
    slugs.add(slugOf(own));
    return own;
  }

  /** An id made from `base` that no indicator or metric has; it is taken from then on. */
  take(base: string): string {
    const stem = /^[a-z]/.test(base) ? base : `x-${base}`;
    let id = stem.replace(/-+$/, "");
    for (let n = 2; this.#ids.has(id); n += 1) id = `${stem}-${n}`;
    this.#ids.add(id);
    return id;
  }

  isTaken(id: string): boolean {
    return this.#ids.has(id);
  }

  addIndicator(id: string, name: string, unit: string, topic: string | undefined): void {
    const own = this.#ownName(name, this.#locale, unit);
    this.indicators.set(id, { name: { [this.#locale]: own }, unit, ...(topic ? { topic } : {}) });
  }

  /** Adds what a translation calls the indicators that it has names for. */
  nameIn(locale: string, nameOf: (id: string) => string | undefined): void {
    for (const [id, indicator] of this.indicators) {
      const name = nameOf(id);
      if (name === undefined) continue;
      const own = this.#ownName(name, locale, indicator.unit);
      this.indicators.set(id, { ...indicator, name: { ...indicator.name, [locale]: own } });
    }
  }

  /**
   * The unit of this name that is printed as `form`; a new one where the catalogue has none. Things are counted one by
   * one; measures, multiples and rates are not.
   */
  unitFor(name: string, form = name): string {
    const words = name.trim();
    const known = [...this.units].find(([, unit]) => unit.name[this.#locale] === words)?.[0];
    if (known) return known;
    const all = this.allUnits();
    const { id: stem, ...meaning } = unitMeaning(words, all, this.#locale, this.#drafting);
    let id = stem;
    for (let n = 2; id in all; n += 1) id = `${stem}-${n}`;
    const isThing = meaning.factor === "1" && meaning.dimension === stem && !stem.includes("-per-");
    this.units.set(id, {
      ...meaning,
      ...(isThing ? { counted: true as const } : {}),
      name: { [this.#locale]: words },
      forms: { [this.#locale]: [form.trim()] },
    });
    return id;
  }

  /** The units of the catalogue and those that are proposed now, by their ids. */
  allUnits(): Units {
    return { ...this.#units, ...(Object.fromEntries(this.units) as Units) };
  }

  /** Says of proposed units that they measure: what has a fraction is not counted one by one. */
  measuring(units: Iterable<string>): void {
    for (const id of units) {
      const unit = this.units.get(id);
      if (!unit) continue;
      const { counted, ...measure } = unit;
      if (counted) this.units.set(id, measure);
    }
  }

  /** Adds how a translation writes a proposed unit. */
  writeUnit(id: string, locale: string, form: string): void {
    const unit = this.units.get(id);
    const forms = unit?.forms[locale] ?? [];
    if (!unit || forms.includes(form)) return;
    this.units.set(id, {
      ...unit,
      name: { ...unit.name, [locale]: unit.name[locale] ?? form },
      forms: { ...unit.forms, [locale]: [...forms, form] },
    });
  }
}
