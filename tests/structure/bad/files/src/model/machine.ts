export const a = "/home/someone/x";
