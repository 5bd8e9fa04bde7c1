/** A spelling of an actor's name other than the canonical one. */
import { foldName, isShortFormOf } from "../../language/nameKeys/nameKeys.js";
import { holds } from "../../text/range.js";
import type { NameMention } from "../../language/names/types.js";
import type { Actor } from "../../workspace/types.js";
import { defineRule } from "../defineRule.js";
import type { ClaimContext, Finding, Fix } from "../types.js";
import { aliasFix } from "./aliasFix.js";
import page from "./rule.md";

export const nameVariant = defineRule({
  name: "name-variant",
  group: "names",
  summary: "a spelling other than the canonical one",
  severity: "info",
  page,
  checkClaim: ({ statement }, context) =>
    statement.mentions
      // Sources are quoted as they spell; only the analyst's own words are asked to agree.
      .filter((mention) => !statement.quotations.some((quotation) => holds(quotation, mention)))
      .flatMap((mention) => checkMention(mention, context)),
});

function checkMention(mention: NameMention, context: ClaimContext): readonly Finding[] {
  const actors = context.workspace.actors.resolve(mention.surface);
  const [actor] = actors;
  if (actor === undefined || actors.length > 1) return [];
  if (mention.type !== actor.type || (actor.type !== "person" && !actor.registered)) return [];
  const canonical = canonicalForm(mention.surface, actor);
  if (canonical === undefined || canonical === mention.surface) return [];
  const origin = actor.registered ? "the registry’s spelling" : "the fullest spelling in the corpus";
  const replace: Fix = {
    title: `Write “${canonical}”`,
    edits: [{ file: context.note.file, range: mention, newText: canonical }],
    preferred: true,
  };
  return [
    {
      range: { start: mention.start, end: mention.end },
      message: `“${mention.surface}” is another spelling of ${actor.name}: ${origin} is “${canonical}”`,
      fixes: [replace, ...aliasFix(mention.surface, actor, context.workspace)],
    },
  ];
}

/**
 * What the spelling should be: the whole canonical name for a whole name, its family name for a family name.
 * Undefined where the spelling is fine: canonical, a canonical short form, or an alias that an analyst recorded; and, where nobody registered
 * the name, one that parts the same words by a hyphen in place of a blank.
 */
function canonicalForm(surface: string, actor: Actor): string | undefined {
  if (surface === actor.name || actor.aliases.includes(surface)) return undefined;
  const words = actor.name.split(" ");
  if (actor.type !== "person") return foldName(surface) === foldName(actor.name) ? actor.name : undefined;
  const endings = words.map((_, index) => words.slice(index).join(" "));
  if (endings.includes(surface)) return undefined;
  if (!actor.registered && unhyphenated(` ${actor.name}`).endsWith(unhyphenated(` ${surface}`))) return undefined;
  const folded = foldName(surface);
  const sameWords = endings.find((ending) => foldName(ending) === folded);
  if (sameWords !== undefined) return sameWords;
  if (surface.includes(" ")) return actor.name;
  const last = words.at(-1);
  return last !== undefined && isShortFormOf(surface, actor.name) ? last : undefined;
}

function unhyphenated(name: string): string {
  return name.replace(/[-\u2010\u2011\u00a0]/gu, " ");
}
