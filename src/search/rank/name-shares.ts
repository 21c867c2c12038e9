/** How much of a name is asked for, from 0 to 1: from here on as a whole, most of it, half of it. */
export const WHOLE_NAME = 0.97;
export const MOST_OF_NAME = 0.7;
export const HALF_NAME = 0.5;
/** So much a word is met in the name that was asked for, and not in another name of the same figure. */
export const IN_NAME = 0.75;
