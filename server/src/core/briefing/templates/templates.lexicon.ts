/**
 * The blank forms of an analyst's documents, as snippets: `${1:prompt}` is filled in, `${1|a,b|}` is chosen, as in TextMate snippets.
 * Their fields are those of the public standards: ICD 203 and 206 (sections, source reference), NATO AJP-2.1 and STANAG 2511 (grading),
 * Heuer's analysis of competing hypotheses, and Caulfield's four moves (Web Literacy for Student Fact-Checkers, 2017).
 * `snippets/*.json` is generated from here, and `dossier new` writes the same forms.
 */
import { LADDERS } from "../../language/likelihood/ladders.lexicon.js";
import { BRIEFING_TEMPLATE, type SectionTemplate } from "../sections.lexicon.js";

export type TemplateKind = "briefing" | "note" | "source" | "article" | "actor" | "ach" | "forecast" | "four-moves";

export interface Template {
  readonly kind: TemplateKind;
  /** As a list of templates shows it. */
  readonly title: string;
  /** One line that says what it is for. */
  readonly purpose: string;
  readonly language: "markdown" | "yaml";
  /** Lines of a snippet. */
  readonly body: readonly string[];
}

const PLACEHOLDER_OPENING = "<!-- To be written:";
const TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";
const GENRES = "news,analysis,opinion,press-release,official,social";
const GRADES = "F,A,B,C,D,E";

/** Terms with their bands, as a writer picks them: "likely (55–80 %)". */
const BANDED_TERMS = (LADDERS[0]?.steps ?? [])
  .filter(({ terms: [term] }) => term !== undefined && /(?:likely|certain)$/u.test(term))
  .map(({ terms: [term = ""], band }) => `${term} (${String(band.lo)}–${String(band.hi)} %)`);

export const TEMPLATES: readonly Template[] = [
  {
    kind: "briefing",
    title: "Briefing",
    purpose: "A briefing with the sections that ICD 203 and ICD 206 ask for",
    language: "markdown",
    body: [
      "---",
      "title: ${1:Title}",
      `date: ${TODAY}`,
      "marking: ${2|TLP:CLEAR,TLP:GREEN,TLP:AMBER,TLP:AMBER+STRICT,TLP:RED|}",
      `ladder: \${3|${LADDERS.map(({ id }) => id).join(",")}|}`,
      "---",
      "",
      "# ${1:Title}",
      ...BRIEFING_TEMPLATE.flatMap((section) => ["", `## ${section.title}`, "", placeholderOf(section)]),
    ],
  },
  {
    kind: "note",
    title: "Note",
    purpose: "A working note: a question, what the sources say, what is open",
    language: "markdown",
    body: [
      "---",
      "title: ${1:Title}",
      `date: ${TODAY}`,
      "---",
      "",
      "# ${1:Title}",
      "",
      "## What the sources say",
      "",
      "$0",
      "",
      "## What is open",
      "",
    ],
  },
  {
    kind: "source",
    title: "Source record",
    purpose: "The description of an article in a file beside it, named <file name>.source.yaml",
    language: "yaml",
    body: [
      "id: ${1:key}",
      "title: ${2:Title}",
      "publisher: ${3:Publisher}",
      "authors: [${4:Given Family}]",
      "published: ${5:2024-03} # EDTF: 2024-03-01, 2024-03~, 2024-02/2024-03; left out where it is not known",
      `accessed: ${TODAY}`,
      "url: ${6:https://}",
      "language: ${7:en}",
      `genre: \${8|${GENRES}|}`,
      "translation: ${9|none,human,machine,unknown|}",
      "upstream: # what it re-reports, nearest first; [] for a first-hand report",
      "  - { publisher: ${10:Publisher}, relation: ${11|quoted,digest,republished,translated|} }",
      `grade: { reliability: \${12|${GRADES}|}, reason: "\${13:F: cannot be judged}" }`,
    ],
  },
  {
    kind: "article",
    title: "Article",
    purpose: "An article of the corpus with its description in the front matter",
    language: "markdown",
    body: [
      "---",
      "id: ${1:key}",
      "title: ${2:Title}",
      "publisher: ${3:Publisher}",
      "authors: [${4:Given Family}]",
      "published: ${5:2024-03}",
      `accessed: ${TODAY}`,
      "url: ${6:https://}",
      "language: ${7:en}",
      `genre: \${8|${GENRES}|}`,
      "translation: ${9|none,human,machine,unknown|}",
      "upstream:",
      "  - { publisher: ${10:Publisher}, relation: ${11|quoted,digest,republished,translated|} }",
      `grade: { reliability: \${12|${GRADES}|}, reason: "\${13:F: cannot be judged}" }`,
      "---",
      "",
      "$0",
    ],
  },
  {
    kind: "actor",
    title: "Actor record",
    purpose: "An entry below `actors:` of the registry",
    language: "yaml",
    body: [
      "  - id: ${1:given-family}",
      "    name: ${2:Given Family}",
      "    type: ${3|person,organization,place,group,document,event|}",
      "    aliases: [${4:Other Spelling}]",
      "    roles: [{ title: ${5:Office}, from: ${6:2020-01-01} }]",
    ],
  },
  {
    kind: "ach",
    title: "Competing hypotheses",
    purpose: "A table of competing hypotheses: CC, C, N, I or II in each cell",
    language: "markdown",
    body: [
      "| Evidence | ${1:Hypothesis A} | ${2:Hypothesis B} | ${3:Hypothesis C} |",
      "|---|---|---|---|",
      "| ${4:What was seen, with its source} | ${6|CC,C,N,I,II|} | ${7|I,II,N,C,CC|} | ${8|I,II,N,C,CC|} |",
      "| ${9:What was not seen, with its source} | ${11|C,CC,N,I,II|} | ${12|I,II,N,C,CC|} | ${13|I,II,N,C,CC|} |",
    ],
  },
  {
    kind: "forecast",
    title: "Forecast",
    purpose: "A forecast that can be looked up: statement, band, horizon, resolution criterion, outcome",
    language: "markdown",
    body: [
      `We assess that \${1:the event} is \${2|${BANDED_TERMS.join(",")}|} before \${3:31 December 2030}.`,
      "",
      "- Horizon: ${4:2030-12-31}",
      "- Resolution: ${5:what must be seen for it to have happened, and who says so}",
      "- Outcome:",
    ],
  },
  {
    kind: "four-moves",
    title: "Assessment of a source in four moves",
    purpose:
      "What is known of a source after Caulfield's four moves: earlier work, upstream, lateral reading, circling back",
    language: "markdown",
    body: [
      "### ${1:The claim and its source}",
      "",
      "1. Earlier work: ${3:who has checked it already, and with what result}",
      "2. Upstream: ${4:where it was first said, and by whom}",
      "3. Lateral reading: ${5:what others say of this source}",
      "4. Circling back: ${6:what to look for next, and why}",
      "",
      `Grade: \${7|${GRADES}|}, because \${8:reason}.`,
    ],
  },
];

/** What stands in a section until it is written: a comment, so that it is neither read as a claim nor exported. */
export function placeholderOf({ purpose }: SectionTemplate, facts: readonly string[] = []): string {
  const first = `${PLACEHOLDER_OPENING} ${purpose}`;
  return facts.length === 0 ? `${first} -->` : `${[first, "", ...facts].join("\n")}\n-->`;
}

/** True for a section that holds the placeholder still. */
export function isPlaceholder(text: string): boolean {
  return text.includes(PLACEHOLDER_OPENING);
}
