import type { DocumentConventions } from "../document-conventions.ts";

/** Translations into English of official documents. */
export const en: DocumentConventions = {
  documentKinds: ["REPORT", "SUMMARY REPORT", "NOTICE", "PROPOSAL", "PLAN"],
  recipients: ["recipients", "distribution"],
  onBehalf: ["ON BEHALF OF", "FOR THE", "PP"],
  authorities: ["ON BEHALF OF", "FOR THE", "PP", "CHAIRMAN", "CHAIRWOMAN", "CHAIR", "VICE CHAIR", "DIRECTOR"],
  annexes: ["annex", "appendix", String.raw`table \d`],
  headingWords: {
    part: ["part"],
    chapter: ["chapter"],
    section: ["section", "subsection", "article"],
    ordinals: ["one", "two", "three", "four", "five", "six", "seven", "eight"],
  },
  tableMarks: [String.raw`table \d`],
  documentNumber: String.raw`^No\.?:?\s*(?<number>\d*\s*/\s*\S+)`,
  placeAndDate: String.raw`^(?<place>[^,\d]+), (?<day>\d{1,2}) (?<month>[A-Z][a-z]+) (?<year>\d{4})$`,
  months: "January February March April May June July August September October November December".split(" "),
  numberSign: String.raw`no\.`,
  closings: ["the above is", "above is the report", "this is the report"],
  motto: ["socialist republic of viet nam", "socialist republic of vietnam", "independence"],
  light: [
    ..."the a an of in at by to with for and or on from as is are was were be been being has have had it its this that".split(
      " ",
    ),
    ..."there reached reaching reach stood estimated preliminarily estimate equal accounting accounted up down increased".split(
      " ",
    ),
    ..."decreased about nearly over more than around some which whom including further total average held carried made".split(
      " ",
    ),
  ],
  finite: [
    [String.raw`(?:^|\b)bringing the total(?: number)?(?: of)?`, "total"],
    ["(?:has|have|had) been|was|were|is|are", ""],
    ["has|have|had", "with"],
  ],
  rateWords: ["per", "for every", "out of every"],
  whole: "total",
  planned: "plan",
  ofWhich: ["of which", "in which", "including", "comprising", "divided into"],
};
