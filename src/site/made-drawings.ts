/** A drawing that the site has a picture of: in its place, or, where it stays, beside it and at twice its size. */
export interface MadeDrawing {
  readonly drawing: string;
  readonly stays: boolean;
}

type Listener = (drawing: MadeDrawing) => void;

const KEY = Symbol.for("baocao.made-drawings");
const shared = globalThis as { [KEY]?: Listener | undefined };

/** From now on `listen` hears of drawings as pages make them; undefined: nobody does. */
export const listenToDrawings = (listen: Listener | undefined): void => {
  shared[KEY] = listen;
};

/** Says that a drawing was made; where nobody listens, as in `astro dev`, nothing happens. */
export const tellDrawing: Listener = (drawing) => shared[KEY]?.(drawing);
