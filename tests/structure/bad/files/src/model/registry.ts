export const a = "https://registry.npmjs.org/x";
