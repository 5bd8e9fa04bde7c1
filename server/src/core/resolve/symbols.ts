/** What stands at an offset of a note or an article: a citation, a name, a suppression, a claim, a passage. */
import { touches, type TextRange } from "../text/range.js";
import type { ArticleFacts } from "../model/article.js";
import type { Claim, NoteFacts } from "../model/note.js";
import type { NameMention } from "../language/names/types.js";
import type { RoleMention } from "../language/roles/types.js";
import type { Statement } from "../model/statement.js";
import type { Citation, Suppression } from "../syntax/noteTypes.js";
import type { Actor, Workspace } from "../workspace/types.js";

export interface CitationSymbol {
  readonly kind: "citation";
  readonly range: TextRange;
  readonly citation: Citation;
  /** The claim that the citation covers. */
  readonly claim: Claim | undefined;
}

export interface ActorSymbol {
  readonly kind: "actor";
  readonly range: TextRange;
  readonly surface: string;
  /** Best first, never empty. */
  readonly actors: readonly Actor[];
  /** Where the words are a pronoun, a title or a short form: why they stand for the actor. */
  readonly reference?: string;
}

export interface ClaimSymbol {
  readonly kind: "claim";
  readonly range: TextRange;
  readonly claim: Claim;
}

export interface SuppressionSymbol {
  readonly kind: "suppression";
  readonly range: TextRange;
  readonly suppression: Suppression;
}

export interface PassageSymbol {
  readonly kind: "passage";
  readonly range: TextRange;
  readonly statement: Statement;
}

export type NoteSymbol = CitationSymbol | ActorSymbol | ClaimSymbol | SuppressionSymbol;
export type ArticleSymbol = ActorSymbol | PassageSymbol;

/** The narrowest symbol first: a citation, a name, then the claim around it. */
export function noteSymbolAt(workspace: Workspace, note: NoteFacts, offset: number): NoteSymbol | undefined {
  return (
    citationAt(note, offset) ??
    suppressionAt(note, offset) ??
    actorAt(workspace, { ...note, statement: claimAt(note, offset)?.statement }, note.text, offset) ??
    claimSymbolAt(note, offset)
  );
}

export function articleSymbolAt(
  workspace: Workspace,
  article: ArticleFacts,
  offset: number,
): ArticleSymbol | undefined {
  const passage = passageAt(article, offset);
  return actorAt(workspace, { ...article, statement: passage?.statement }, article.text, offset) ?? passage;
}

export function claimAt(note: NoteFacts, offset: number): Claim | undefined {
  return (
    note.claims.find((claim) => claim.range.start <= offset && offset < claim.range.end) ??
    note.claims.find((claim) => touches(claim.range, offset)) ??
    note.claims.find((claim) => claim.citations.some((citation) => touches(citation.group, offset)))
  );
}

export function claimSymbolAt(note: NoteFacts, offset: number): ClaimSymbol | undefined {
  const claim = claimAt(note, offset);
  return claim === undefined ? undefined : { kind: "claim", range: claim.range, claim };
}

function citationAt(note: NoteFacts, offset: number): CitationSymbol | undefined {
  const citation =
    note.citations.find((candidate) => touches(candidate.range, offset)) ??
    note.citations.find((candidate) => candidate.group.start < offset && offset < candidate.group.end);
  if (citation === undefined) return undefined;
  const claim = note.claims.find((candidate) => candidate.citations.includes(citation));
  return { kind: "citation", range: citation.range, citation, claim };
}

function suppressionAt(note: NoteFacts, offset: number): SuppressionSymbol | undefined {
  const suppression = note.suppressions.find((candidate) => touches(candidate.range, offset));
  return suppression === undefined ? undefined : { kind: "suppression", range: suppression.range, suppression };
}

interface Named {
  readonly mentions: readonly NameMention[];
  readonly roles?: readonly RoleMention[];
  /** The sentence at the place. */
  readonly statement: Statement | undefined;
}

/** A mention, the title of one, what stands for one, or a capitalised word that the actor table knows although it was read as no name here. */
function actorAt(workspace: Workspace, named: Named, text: string, offset: number): ActorSymbol | undefined {
  const mention = named.mentions.find((candidate) => touches(candidate, offset)) ?? holderAt(named, offset);
  if (mention !== undefined) {
    const actors = workspace.actors.resolve(mention.surface);
    if (actors.length > 0) return { kind: "actor", range: mention, surface: mention.surface, actors };
  }
  return referredAt(workspace, named.statement, offset) ?? capitalisedAt(workspace, text, offset);
}

/** What a pronoun, a title or a short form stands for, where that is sure. */
function referredAt(workspace: Workspace, statement: Statement | undefined, offset: number): ActorSymbol | undefined {
  const reference = statement?.references?.find((candidate) => touches(candidate, offset));
  if (reference === undefined) return undefined;
  const { surface } = reference.antecedent;
  const actors = workspace.actors.resolve(surface);
  if (actors.length === 0) return undefined;
  const range = { start: reference.start, end: reference.end };
  return { kind: "actor", range, surface, actors, reference: reference.explanation };
}

function holderAt(named: Named, offset: number): NameMention | undefined {
  const role = named.roles?.find((candidate) => touches(candidate.range, offset));
  return role === undefined
    ? undefined
    : named.mentions.find((mention) => mention.start === role.holder.start && mention.end === role.holder.end);
}

const NAME_CHARACTER = /[\p{L}\p{M}\p{N}'’-]/u;
/** Longest name looked for around a caret, in code units to either side. */
const NAME_REACH = 60;

function capitalisedAt(workspace: Workspace, text: string, offset: number): ActorSymbol | undefined {
  const word = wordAt(text, offset);
  if (word === undefined || !/^\p{Lu}/u.test(text.slice(word.start, word.end))) return undefined;
  const surface = text.slice(word.start, word.end).replace(/['’](?:s)?$/u, "");
  const actors = workspace.actors.resolve(surface).filter((actor) => actor.surfaces.length > 0 || actor.registered);
  return actors.length === 0
    ? undefined
    : { kind: "actor", range: { start: word.start, end: word.start + surface.length }, surface, actors };
}

/** The word around a caret: letters, digits, inner apostrophes and hyphens. */
export function wordAt(text: string, offset: number): TextRange | undefined {
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < NAME_REACH && NAME_CHARACTER.test(text[start - 1] ?? "")) start--;
  while (end < text.length && end - offset < NAME_REACH && NAME_CHARACTER.test(text[end] ?? "")) end++;
  return start < end ? { start, end } : undefined;
}

export function passageAt(article: ArticleFacts, offset: number): PassageSymbol | undefined {
  const statement =
    article.statements.find((candidate) => candidate.range.start <= offset && offset < candidate.range.end) ??
    article.statements.find((candidate) => touches(candidate.range, offset));
  return statement === undefined ? undefined : { kind: "passage", range: statement.range, statement };
}
