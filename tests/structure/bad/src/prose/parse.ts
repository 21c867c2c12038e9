export type Parsed = string;
