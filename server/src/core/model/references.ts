/** What pronouns, titles and short forms of a document stand for, from everything that its statements were read as. */
import { holds, type TextRange } from "../text/range.js";
import { resolveReferences } from "../language/coreference/coreference.js";
import type { Reference, ReferenceContext } from "../language/coreference/types.js";
import { genderOfName } from "../language/nameKeys/nameKeys.js";
import type { NameMention } from "../language/names/types.js";
import type { RoleMention } from "../language/roles/types.js";
import type { Statement } from "./statement.js";

/** A document whose sentences are read. */
export interface ReferringText {
  readonly text: string;
  readonly paragraphs: readonly TextRange[];
  /** In order. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly NameMention[];
  readonly roles: readonly RoleMention[];
}

export function findReferences(document: ReferringText): readonly Reference[] {
  const sentences = document.statements.map((statement) => statement.range);
  return resolveReferences(document.text, sentences, document.mentions, referenceContext(document));
}

export function referenceContext({ paragraphs, statements, roles }: ReferringText): ReferenceContext {
  return {
    paragraphs,
    roles,
    attributions: statements.flatMap((statement) => statement.attributions),
    quotations: statements.flatMap((statement) => statement.quotations),
    genderOf: genderOfName,
  };
}

/**
 * The statements with their references, which are found when the first of them is asked for: most articles are read to be indexed,
 * and nobody asks.
 */
export function withReferences(document: ReferringText): readonly Statement[] {
  const referencesIn = remembered(() => findReferences(document));
  return document.statements.map((statement) => ({
    ...statement,
    get references() {
      return referencesIn(statement.range);
    },
  }));
}

/** The references of a paragraph by sentence, from the names of the paragraph alone; found when the first sentence asks. */
export function paragraphReferences(
  text: string,
  sentences: readonly TextRange[],
  paragraph: {
    readonly range: TextRange;
    /** Of the whole document. */
    readonly mentions: readonly NameMention[];
    readonly roles: readonly RoleMention[];
  },
): (sentence: TextRange) => readonly Reference[] {
  return remembered(() =>
    resolveReferences(
      text,
      sentences,
      paragraph.mentions.filter((mention) => holds(paragraph.range, mention)),
      { roles: paragraph.roles.filter((role) => holds(paragraph.range, role.holder)), genderOf: genderOfName },
    ),
  );
}

function remembered(find: () => readonly Reference[]): (range: TextRange) => readonly Reference[] {
  const memory: { found?: readonly Reference[] } = {};
  return (range) => {
    memory.found ??= find();
    return memory.found.filter((reference) => holds(range, reference));
  };
}
