import type { Acceptance } from "../model/acceptance.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Chart } from "../model/chart.ts";
import type { Localized, Locale } from "../model/locale.ts";
import type { Publication } from "../model/publication.ts";
import type { Question } from "../model/question.ts";
import type { Observation } from "../model/observation.ts";
import type { ReleaseFile } from "../model/release.ts";
import type { Relation } from "../model/relation.ts";
import type { EntriesFile, ProgrammeFile, ReportFile } from "../model/report.ts";
import type { SiteFile } from "../model/site-file.ts";
import type { CorrectionFile, Glossary, SectionFrontmatter, Units } from "../model/schema.ts";
import type { Prose } from "../prose/document.ts";
import type { ProseSource, Sourced } from "./sources.ts";

export interface Indicator {
  readonly id: string;
  readonly name: Localized;
  /** The end of its page's address by language, where it is stored; see `indicatorSlug`. */
  readonly slug?: Localized;
  /** Ends of addresses that its page had before. */
  readonly formerSlugs?: Localized<readonly string[]>;
  /** What readers call it besides, by language; for the search. */
  readonly everydayNames?: Readonly<Record<Locale, readonly string[]>>;
  readonly unit: string;
  readonly topic: string;
  /** The wholes that it is a part of; shares and contributions are derived of the first. */
  readonly partOf: readonly string[];
  /** Where the values begin that are not comparable with those before, and why. */
  readonly breaks?: readonly { readonly at: string; readonly reason: Localized }[];
  readonly description?: Localized;
  /** Key of the glossary entry that explains its main word. */
  readonly term?: string;
  readonly source: Sourced;
}

export interface Topic {
  readonly id: string;
  readonly name: Localized;
}

/** A section, or an entry of an annex, in one language. */
export interface SectionText extends Omit<SectionFrontmatter, "metrics"> {
  readonly slug: string;
  readonly locale: Locale;
  readonly prose: Prose;
  readonly source: ProseSource;
}

/** A section in all its languages. */
export interface Section {
  readonly slug: string;
  /** The annex that the section is an entry of. */
  readonly annex?: string;
  readonly texts: ReadonlyMap<Locale, SectionText>;
}

/** A chart and where its parts are declared, for issues. */
export interface DeclaredChart {
  readonly chart: Chart;
  readonly placeOf: Sourced["placeOf"];
}

/** What of the content could not be read: rules draw no conclusions from its absence. */
export interface Unread {
  /** Files that could not be read as a whole. */
  readonly files: Set<string>;
  /** Metrics, indicators and units that stand in the content but were refused, or stand there twice. */
  readonly ids: Set<string>;
}

export interface EditionFiles {
  readonly report: Sourced;
  readonly corrections: Sourced;
  readonly release?: Sourced | undefined;
  readonly relations?: Sourced | undefined;
  readonly derivations?: Sourced | undefined;
  readonly acceptances?: Sourced | undefined;
  readonly charts?: Sourced | undefined;
  readonly questions?: Sourced | undefined;
  /** Indicators and units that the draft proposes for the shared catalogues. */
  readonly proposed?: Sourced | undefined;
  readonly annexHeads: readonly (Sourced & { annex: string; locale: Locale })[];
  /** The files that reports share. */
  readonly catalogues: readonly Sourced[];
}

/** A whole report, put together: what every check reads and every page, table and file is a projection of. */
export interface Edition {
  readonly site: SiteFile;
  readonly report: ReportFile;
  /** The language of the official text. */
  readonly official: Locale;
  readonly units: Units;
  readonly glossary: Glossary;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sections: ReadonlyMap<string, Section>;
  /** Plain-language summaries by chapter id, and "report"; they bind figures that the sections print. */
  readonly summaries: ReadonlyMap<string, Section>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly programmes: ReadonlyMap<string, ReadonlyMap<Locale, ProgrammeFile>>;
  readonly entries: ReadonlyMap<string, ReadonlyMap<Locale, EntriesFile>>;
  readonly corrections: CorrectionFile;
  readonly received: string;
  /** State, approvals and versions; undefined for a report without `release.yaml`, or one that cannot be read. */
  readonly release: ReleaseFile | undefined;
  /** The number of this version, of a version that another one has replaced. */
  readonly supersededVersion?: number;
  /** The versions that this one has replaced, the first first; read when they are first asked for. */
  readonly supersededVersions?: () => readonly Edition[];
  /** Arithmetic relations that the metrics alone do not imply. */
  readonly relations: readonly Relation[];
  /** Publications outside the report that relations cite. */
  readonly publications: readonly Publication[];
  /** Derived figures that are asked for by name. */
  readonly derivations: readonly Derivation[];
  /** What an import asks about the report and nobody has answered yet. */
  readonly questions: readonly Question[];
  /** Findings of the audit that the publisher accepts, with the reason. */
  readonly auditAcceptances: readonly Acceptance[];
  /** Charts in the order in which they are declared. */
  readonly charts: readonly DeclaredChart[];
  /** The reports before this one, oldest first, where they were read with it: what its figures are compared with. */
  readonly earlier?: readonly Edition[];
  /** Where the parts of the edition stand, for issues. */
  readonly files: EditionFiles;
  readonly unread: Unread;
}
