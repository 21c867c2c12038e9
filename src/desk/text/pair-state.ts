/** `confirmed`: read as both texts stand now; `unread`: carried, or one of them changed since; `empty`: not translated. */
export type PairState = "confirmed" | "unread" | "empty";
