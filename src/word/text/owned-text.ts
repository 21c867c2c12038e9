/**
 * A text of which every UTF-16 unit belongs to a numbered piece, in rising order, and keeps its piece when the text
 * is changed. What replaces a match belongs to the piece of the match's first unit.
 */
export class OwnedText {
  #text = "";
  #owners: number[] = [];

  get text(): string {
    return this.#text;
  }

  append(text: string, owner: number): void {
    this.#text += text;
    this.#owners = this.#owners.concat(new Array<number>(text.length).fill(owner));
  }

  replace(pattern: RegExp, replacement: (match: string, at: number) => string): void {
    const owners: number[] = [];
    let [text, done] = ["", 0];
    const keep = (until: number): void => {
      text += this.#text.slice(done, until);
      for (let unit = done; unit < until; unit += 1) owners.push(this.#owners[unit] ?? 0);
    };
    for (const { 0: match, index } of this.#text.matchAll(pattern)) {
      const put = replacement(match, index);
      keep(index);
      text += put;
      // Where nothing is made longer, each unit keeps its own piece.
      const own = (unit: number): number =>
        this.#owners[put.length === match.length ? index + unit : index] ?? 0;
      for (let unit = 0; unit < put.length; unit += 1) owners.push(own(unit));
      done = index + match.length;
    }
    keep(this.#text.length);
    [this.#text, this.#owners] = [text, owners];
  }

  /** Puts a sign in the place of the unit at an offset; it belongs to the piece of the unit before. */
  replaceAt(at: number, sign: string): void {
    this.#text = this.#text.slice(0, at) + sign + this.#text.slice(at + 1);
    this.#owners[at] = this.#owners[at - 1] ?? 0;
  }

  /** Where the text of a piece begins, or would begin if it had any. */
  startOf(owner: number): number {
    let [low, high] = [0, this.#owners.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#owners[middle] ?? 0) < owner) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  of(owner: number): string {
    return this.#text.slice(this.startOf(owner), this.startOf(owner + 1));
  }
}
