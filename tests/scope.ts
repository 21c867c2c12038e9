/**
 * Does this run try every combination (`npm run test:all`), or of pages, sizes, languages and mutants that a test goes
 * through one a kind (`npm test`)? What only the first tries at all: a publisher without Vietnamese, all content built twice.
 */
export const everyCombination = process.env["BAOCAO_TESTS"] === "all";
