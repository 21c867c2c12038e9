/** The content lacks what is asked for, such as a text in one language or a figure of a chart. The message says which. */
export class ContentError extends Error {
  override readonly name = "ContentError";
}
