/**
 * Does this run try every combination (`npm run test:all`), or of those that differ only in repetition one each
 * (`npm test`)? Either run catches every fault that a test was written for.
 */
export const everyCombination = process.env["BAOCAO_TESTS"] === "all";
