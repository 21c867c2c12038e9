/** A title has to say half of a heading, and of a long one so many words. */
const ENOUGH = 2;

/** Shorter words say little of what a page is about. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];

/** Does the title of a page say what one of its first headings says? */
export const saysHeading = (title: string, headings: readonly string[]): boolean => {
  const said = wordsOf(title);
  return headings.some((heading) => {
    const all = wordsOf(heading);
    return all.filter((word) => said.includes(word)).length >= Math.min(ENOUGH, all.length / 2);
  });
};
