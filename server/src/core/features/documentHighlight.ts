/** Document highlight: every place of the document that means the same actor, by name or by reference, or cites the same source. */
import { NO_NEEDS, type Supply } from "../assess/needs.js";
import type { ArticleFacts } from "../model/article.js";
import type { NoteFacts } from "../model/note.js";
import type { Statement } from "../model/statement.js";
import { articleSymbolAt, noteSymbolAt } from "../resolve/symbols.js";
import { compareRanges, overlaps, type TextRange } from "../text/range.js";
import type { Actor, Workspace } from "../workspace/types.js";
import { mentionsInNote, spellingsOf } from "./references.js";
import type { Feature, FilePosition } from "./types.js";

export interface Highlight {
  readonly range: TextRange;
  /** A citation or a name is written out; "he" or "the minister" only stands for it. */
  readonly kind: "named" | "referred";
}

export const documentHighlightFeature: Feature<FilePosition, readonly Highlight[]> = {
  plan: (workspace, { file }) => (workspace.articles.has(file) ? { ...NO_NEEDS, articles: [file] } : NO_NEEDS),
  answer(workspace, params, supply) {
    const found = highlights(workspace, params, supply);
    return [...found].sort((left, right) => compareRanges(left.range, right.range));
  },
};

function highlights(workspace: Workspace, { file, offset }: FilePosition, supply: Supply): readonly Highlight[] {
  const note = workspace.notes.get(file);
  if (note !== undefined) {
    const symbol = noteSymbolAt(workspace, note, offset);
    if (symbol?.kind === "citation") return citationsOf(workspace, note, symbol.citation.key);
    const [actor] = symbol?.kind === "actor" ? symbol.actors : [];
    return actor === undefined ? [] : inNote(workspace, note, actor);
  }
  const article = workspace.articles.has(file) ? supply.articles.get(file) : undefined;
  const symbol = article === undefined ? undefined : articleSymbolAt(workspace, article, offset);
  const [actor] = symbol?.kind === "actor" ? symbol.actors : [];
  return article === undefined || actor === undefined ? [] : inArticle(workspace, article, actor);
}

/** Two keys may mean one source: its key, and a beginning of it. */
function citationsOf(workspace: Workspace, note: NoteFacts, key: string): readonly Highlight[] {
  const source = workspace.sources.resolve(key);
  return note.citations
    .filter(
      (citation) =>
        citation.key === key || (source !== undefined && workspace.sources.resolve(citation.key) === source),
    )
    .map(({ keyRange }) => ({ range: keyRange, kind: "named" }));
}

function inNote(workspace: Workspace, note: NoteFacts, actor: Actor): readonly Highlight[] {
  const named = mentionsInNote(workspace, actor, spellingsOf(workspace, actor), note).map(({ range }) => range);
  return withReferences(
    workspace,
    actor,
    named,
    note.claims.map((claim) => claim.statement),
  );
}

function inArticle(workspace: Workspace, article: ArticleFacts, actor: Actor): readonly Highlight[] {
  const named = article.mentions
    .filter((mention) => workspace.actors.resolve(mention.surface)[0] === actor)
    .map(({ start, end }): TextRange => ({ start, end }));
  return withReferences(workspace, actor, named, article.statements);
}

function withReferences(
  workspace: Workspace,
  actor: Actor,
  named: readonly TextRange[],
  statements: readonly Statement[],
): readonly Highlight[] {
  const referred = statements
    .flatMap((statement) => statement.references ?? [])
    .filter(({ antecedent }) => workspace.actors.resolve(antecedent.surface)[0] === actor)
    .map(({ start, end }): TextRange => ({ start, end }))
    .filter((range) => !named.some((name) => overlaps(name, range)));
  return [
    ...named.map((range): Highlight => ({ range, kind: "named" })),
    ...referred.map((range): Highlight => ({ range, kind: "referred" })),
  ];
}
