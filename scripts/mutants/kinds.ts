import { ANNEX_KINDS } from "./kinds/annexes.ts";
import { CLAIM_KINDS } from "./kinds/claims.ts";
import { CONFIRMED_KINDS } from "./kinds/confirmed.ts";
import { FIGURE_KINDS } from "./kinds/figures.ts";
import { IDENTITY_KINDS } from "./kinds/identity.ts";
import { CATALOGUE_KINDS, METADATA_KINDS } from "./kinds/metadata.ts";
import { NAME_KINDS } from "./kinds/names.ts";
import { SOURCE_KINDS } from "./kinds/source.ts";
import { TRANSLATION_KINDS } from "./kinds/translations.ts";
import { WORD_KINDS } from "./kinds/words.ts";
import type { MutantKind } from "./mutant.ts";

/** Every kind of untrue content that is tried. */
export const KINDS: readonly MutantKind[] = [
  ...TRANSLATION_KINDS,
  ...ANNEX_KINDS,
  ...SOURCE_KINDS,
  ...FIGURE_KINDS,
  ...METADATA_KINDS,
  ...CATALOGUE_KINDS,
  ...WORD_KINDS,
  ...CLAIM_KINDS,
  ...IDENTITY_KINDS,
  ...NAME_KINDS,
  ...CONFIRMED_KINDS,
];
