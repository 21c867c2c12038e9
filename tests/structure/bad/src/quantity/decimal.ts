export const decimal = 1;
