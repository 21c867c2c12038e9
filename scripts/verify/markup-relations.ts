/** Attributes whose words name elements of the page. */
const REFERENCES = [
  "aria-activedescendant",
  "aria-controls",
  "aria-describedby",
  "aria-details",
  "aria-errormessage",
  "aria-flowto",
  "aria-labelledby",
  "aria-owns",
  "for",
  "headers",
  "list",
] as const;
const CONTROL = /^(?:input|meter|output|progress|select|textarea)$/;
const LANDMARK = /^(?:aside|form|main|nav|search|section)$/;
const LANDMARK_ROLE = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/;

/**
 * How elements of a page stand to each other, as far as a rule compares them: ids and what names them, labels and
 * controls, landmarks of a kind, the order of headings. A doubt is no fault yet: the validator decides.
 */
export class MarkupRelations {
  readonly #elements = new Map<string, string>();
  readonly #references: string[] = [];
  readonly #labelled: string[] = [];
  readonly #unlabelled: (string | undefined)[] = [];
  readonly #landmarks = new Set<string>();
  readonly #fieldNames = new Set<string>();
  readonly #headings = new Set<string>();
  #heading = "start";
  #label: { readonly named: boolean; controls: number } | undefined;
  #doubtful = false;

  /** An element begins; `empty`: it has no content. `parent` is the name of the element that it stands in. */
  open(
    name: string,
    attributes: ReadonlyMap<string, string>,
    empty: boolean,
    parent: string | undefined,
  ): void {
    this.#readIds(name, attributes);
    if (/^h[1-6]$/.test(name)) this.#readHeading(name);
    this.#readLandmark(name, attributes, parent);
    if (name === "label" && !empty) this.#label = { named: attributes.has("for"), controls: 0 };
    if (name === "map" || attributes.get("href")?.startsWith("tel:")) this.#doubtful = true;
    if (CONTROL.test(name) && attributes.get("type") !== "hidden") this.#readControl(attributes);
    this.#readFieldName(name, attributes);
  }

  close(name: string): void {
    if (name === "label") this.#label = undefined;
  }

  /** What a page of the same forms has too. */
  forms(): readonly string[] {
    const labelled = this.#labelled.map((id) => `label ${this.#elements.get(id) ?? "?"}`);
    return [...this.#headings, ...labelled];
  }

  doubtful(): boolean {
    const missing = this.#references.some((id) => !this.#elements.has(id));
    const labels = new Set(this.#labelled);
    return this.#doubtful || missing || this.#unlabelled.some((id) => id === undefined || !labels.has(id));
  }

  #readIds(name: string, attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get("id");
    if (id !== undefined && this.#elements.has(id)) this.#doubtful = true;
    if (id !== undefined) this.#elements.set(id, name);
    for (const attribute of REFERENCES) {
      const named = attributes.get(attribute)?.match(/\S+/g) ?? [];
      this.#references.push(...named);
      if (name === "label" && attribute === "for") this.#labelled.push(...named);
    }
    const classes = attributes.get("class")?.match(/\S+/g) ?? [];
    if (new Set(classes).size < classes.length) this.#doubtful = true;
  }

  #readHeading(name: string): void {
    const follows = `${this.#heading} ${name}`;
    if (name === "h1" && [...this.#headings].some((one) => one.endsWith(" h1"))) this.#doubtful = true;
    this.#headings.add(follows);
    this.#heading = name;
  }

  #readLandmark(name: string, attributes: ReadonlyMap<string, string>, parent: string | undefined): void {
    const role = attributes.get("role");
    const ofBody = parent === "body" && (name === "header" || name === "footer");
    if (role === undefined ? !ofBody && !LANDMARK.test(name) : !LANDMARK_ROLE.test(role)) return;
    const label = attributes.get("aria-labelledby") ?? attributes.get("aria-label");
    if (label === undefined && role === undefined && /^(?:form|section)$/.test(name)) return;
    this.#addOnce(this.#landmarks, `${role ?? name} ${label ?? ""}`);
  }

  #readControl(attributes: ReadonlyMap<string, string>): void {
    const named = attributes.has("aria-label") || attributes.has("aria-labelledby");
    if (this.#label) {
      this.#label.controls += 1;
      if (this.#label.named || this.#label.controls > 1 || named) this.#doubtful = true;
    } else if (!named) this.#unlabelled.push(attributes.get("id"));
  }

  #readFieldName(name: string, attributes: ReadonlyMap<string, string>): void {
    const field = attributes.get("name");
    if (field === undefined || !/^(?:button|input|select|textarea)$/.test(name)) return;
    if (!/^(?:checkbox|radio)$/.test(attributes.get("type") ?? "")) this.#addOnce(this.#fieldNames, field);
  }

  #addOnce(known: Set<string>, one: string): void {
    if (known.has(one)) this.#doubtful = true;
    known.add(one);
  }
}
