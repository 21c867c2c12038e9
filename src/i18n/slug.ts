/** An ASCII slug of a title: "Đàn trâu" is "dan-trau". */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
