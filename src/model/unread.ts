/** What stands in a draft for words that its Word file does not have, or that nobody has translated yet. */
export const UNREAD = "?";
