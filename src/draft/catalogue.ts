import type { Units } from "../model/schema.ts";
import { asciiId } from "./fold.ts";

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

  /** `used`: ids of all indicators and metrics of all reports; `units`: the units of the catalogue. */
  constructor(used: Iterable<string>, units: Units, locale: string) {
    this.#ids = new Set(used);
    this.#units = units;
    this.#locale = locale;
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
    this.indicators.set(id, { name: { [this.#locale]: name }, unit, ...(topic ? { topic } : {}) });
  }

  /** Adds what a translation calls the indicators that it has names for. */
  nameIn(locale: string, nameOf: (id: string) => string | undefined): void {
    for (const [id, indicator] of this.indicators) {
      const name = nameOf(id);
      if (name !== undefined)
        this.indicators.set(id, { ...indicator, name: { ...indicator.name, [locale]: name } });
    }
  }

  /** The unit that is written so; a new one where the catalogue has none, `counted` when its first figure is whole. */
  unitFor(form: string, counted: boolean): string {
    const words = form.trim();
    const known = [...this.units].find(([, { forms }]) => forms[this.#locale]?.includes(words))?.[0];
    if (known) return known;
    const stem = asciiId(words).replace(/^(?=[^a-z])/, "don-vi-") || "don-vi";
    let id = stem;
    for (let n = 2; id in this.#units || this.units.has(id); n += 1) id = `${stem}-${n}`;
    const perUnit = words.includes("/");
    this.units.set(id, {
      dimension: perUnit && !id.includes("-per-") ? `${id}-per-unit` : id,
      factor: "1",
      ...(counted && !perUnit ? { counted: true as const } : {}),
      name: { [this.#locale]: words },
      forms: { [this.#locale]: [words] },
    });
    return id;
  }
}
