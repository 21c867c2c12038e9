import {
  Annotation,
  type EditorState,
  RangeSet,
  RangeValue,
  StateEffect,
  StateField,
  type Extension,
  type Range,
} from "@codemirror/state";
import { invertedEffects } from "@codemirror/commands";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";
import type { PassageText, TextRange } from "../../passages/passage-text.ts";

/** A figure, a note mark, emphasis or words of another language in the edited text; letters typed at its edges stay outside. */
class PassageRange extends RangeValue {
  override readonly startSide = 1;
  override readonly endSide = -1;
  readonly kind: TextRange["kind"];
  readonly name: string;
  constructor(kind: TextRange["kind"], name: string) {
    super();
    this.kind = kind;
    this.name = name;
  }
  override eq(other: RangeValue): boolean {
    return other instanceof PassageRange && other.kind === this.kind && other.name === this.name;
  }
}

const setOf = (ranges: readonly TextRange[]): RangeSet<PassageRange> =>
  RangeSet.of(
    ranges.map(({ kind, name, start, end }) => new PassageRange(kind, name).range(start, end)),
    true,
  );

/** The ranges of a passage instead of those it has, by their places behind the change that they come with. */
const setRanges = StateEffect.define<RangeSet<PassageRange>>({ map: (set, changes) => set.map(changes) });

/** Marks a change that is meant to touch a figure or a note mark. */
export const figureEdit = Annotation.define<true>();

/** Where what stands in the passage is; moved along with every change, never looked for in the text. */
const rangeField = StateField.define<RangeSet<PassageRange>>({
  create: () => RangeSet.empty,
  update: (set, { changes, effects }) =>
    effects.reduce((now, effect) => (effect.is(setRanges) ? effect.value : now), set.map(changes)),
  provide: (field) => [
    EditorView.decorations.compute([field, "selection"], (state) => decorations(state)),
    EditorView.atomicRanges.of((view) =>
      view.state.field(field).update({ filter: (_from, _to, { kind }) => isProtected(kind) }),
    ),
  ],
});

/** Taking a change back brings back the ranges that went with it. */
const rangesComeBack = invertedEffects.of(({ startState, state }) => {
  const [before, after] = [startState.field(rangeField), state.field(rangeField)];
  return before.size === after.size ? [] : [setRanges.of(before)];
});

/** The ranges of a passage in an editor. */
export const passageRanges = (ranges: readonly TextRange[]): Extension => [
  rangeField.init(() => setOf(ranges)),
  rangesComeBack,
];

const isProtected = (kind: TextRange["kind"]): boolean => kind === "figure" || kind === "note";

const rangesIn = (state: EditorState): readonly TextRange[] => {
  const ranges: TextRange[] = [];
  const cursor = state.field(rangeField).iter();
  while (cursor.value) {
    const { kind, name } = cursor.value;
    ranges.push({ kind, name, start: cursor.from, end: cursor.to });
    cursor.next();
  }
  return ranges;
};

/** The passage as the editor holds it. */
export const passageIn = (state: EditorState): PassageText => ({
  text: state.doc.toString(),
  ranges: rangesIn(state),
});

/** Figures and note marks, which typing never changes, in their order. */
export const protectedIn = (state: EditorState): readonly TextRange[] =>
  rangesIn(state).filter(({ kind }) => isProtected(kind));

/** The figure or note mark that is selected as a whole. */
export const selectedIn = (state: EditorState): TextRange | undefined => {
  const { from, to } = state.selection.main;
  return protectedIn(state).find(({ start, end }) => start === from && end === to);
};

/**
 * The change that puts `text` in the place of `from` to `to`, with a range over it or, without `range`, with none: figures
 * and notes that began or ended there go.
 */
export const replacing = (
  state: EditorState,
  from: number,
  to: number,
  text: string,
  range?: Pick<TextRange, "kind" | "name">,
) => {
  const changes = state.changes({ from, to, insert: text });
  const kept = rangesIn(state).filter(
    ({ kind, start, end }) => !(isProtected(kind) && start < to && end > from),
  );
  const moved = setOf(kept).map(changes);
  const added: Range<PassageRange>[] = range
    ? [new PassageRange(range.kind, range.name).range(from, from + text.length)]
    : [];
  return {
    changes,
    effects: setRanges.of(moved.update({ add: added, sort: true })),
    annotations: figureEdit.of(true),
    selection: { anchor: from + text.length },
  };
};

/** The change that puts another passage in the place of the whole one. */
export const replacingAll = (state: EditorState, { text, ranges }: PassageText) => ({
  changes: { from: 0, to: state.doc.length, insert: text },
  effects: setRanges.of(setOf(ranges)),
  annotations: figureEdit.of(true),
  selection: { anchor: text.length },
});

const decorations = (state: EditorState): DecorationSet => {
  const selected = selectedIn(state);
  const marks = rangesIn(state).map(({ kind, name, start, end }) => {
    const isSelected = selected?.start === start && isProtected(kind);
    const spec = {
      class: `range-${kind}${isSelected ? " selected" : ""}`,
      attributes: kind === "language" ? { lang: name } : { "data-name": name },
    };
    return Decoration.mark(spec).range(start, end);
  });
  return Decoration.set(marks, true);
};
