import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import subsetFont from "subset-font";
import { nameTable } from "./name-table.ts";
import { fontOf, tablesOf } from "./sfnt.ts";

const require = createRequire(import.meta.url);
const SOURCE = require.resolve("source-sans/VF/SourceSans3VF-Upright.ttf");
/** The licence reserves the name “Source” for the unmodified font. */
const FAMILY = "Report Sans";
const WEIGHTS = { min: 400, max: 700, default: 400 };
/** Kerning of all weights as the regular one has it: without GDEF its changes from weight to weight are left out. */
const FEATURES = ["kern"];
const LEFT_OUT = ["BASE", "STAT", "GDEF"];

/** Basic Latin; Vietnamese letters; punctuation, signs and arrows that reports and the site's own words use. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const VIETNAMESE =
  "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ";
const SIGNS = "\u00a0§©«°±²³·»¼½×÷–—‘’“”†‡•…‰₫€←↑→↓−≈≤≥";

/**
 * The font of the site, as WOFF2: Source Sans 3, upright, weights 400 to 700, cut down to the letters above and
 * renamed. The same bytes from the same packages.
 */
export const reportSans = async (): Promise<Uint8Array> => {
  const subset = await subsetFont(await readFile(SOURCE), ASCII + VIETNAMESE + SIGNS, {
    targetFormat: "truetype",
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
    noHinting: true,
    dropTables: LEFT_OUT,
  });
  const names = nameTable({
    0: "Copyright 2010-2024 Adobe. SIL Open Font License 1.1. Modified: subset, renamed.",
    1: FAMILY,
    2: "Regular",
    4: FAMILY,
    6: FAMILY.replaceAll(" ", ""),
  });
  return convert(Buffer.from(fontOf(new Map([...tablesOf(subset), ["name", names]]))), "woff2");
};

/** The licence under which the font is made and given on. */
export const fontLicence = (): Promise<string> => readFile(require.resolve("source-sans/LICENSE.md"), "utf8");
