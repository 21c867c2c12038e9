/** Results whose score is below this part of the best one's are no longer what was meant. */
export const CUT = 0.42;
/** A printed figure whose score is at least this part of a derived one's is shown instead of it. */
export const NEARLY = 0.85;
/** Scores nearer than this are equal, and then the order of print decides. */
export const STEP = Math.log(1.03);

/**
 * A figure whose score is below this part of the best one's changes no result: the best result may be a printed figure
 * that is shown instead of the best figure, and what is shown instead of another is that much below it, each to a step.
 */
export const LEAST_OF_BEST = CUT * NEARLY ** 2 * Math.exp(-3 * STEP);
