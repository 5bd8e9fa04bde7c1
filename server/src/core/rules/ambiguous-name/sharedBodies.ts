/** Bodies of the United Nations whose bare name states use for their own: "the Security Council's secretary". */
import type { NameMention } from "../../language/names/types.js";
import { foldName } from "../../language/nameKeys/nameKeys.js";
import { COUNTRIES } from "../../language/names/countries.lexicon.js";
import type { Finding, RuleContext } from "../types.js";

// From the charter of the United Nations and the constitutions of states, by general knowledge.
const SHARED: ReadonlySet<string> = new Set(["security council", "general assembly", "human rights council"]);

/** Words around the name that are looked at: longer than any title of an office. */
const AROUND = 80;

/** The United Nations' bodies have presidents that change by the month, no heads and no secretaries of their own. */
const OFFICE_BEFORE = /\b(?:secretary|head|chief|chairman|deputy (?:head|secretary|chairman)) of (?:the )?$/iu;
const HOLDER_AFTER = /^['’‘”]s?\s+(?:(?:secretary|head|chief|chairman|deputy)\b|\p{Lu})/u;

export function sharedBodyFinding(mention: NameMention, { note, workspace }: RuleContext): readonly Finding[] {
  // "Security Council's Patrushev" may have been read as one name.
  const surface = mention.surface.split(/['’‘”]s\b/u)[0] ?? mention.surface;
  const folded = foldName(surface);
  if (!SHARED.has(folded)) return [];
  const end = mention.start + surface.length;
  const before = note.text.slice(Math.max(0, mention.start - AROUND), mention.start);
  const after = note.text.slice(end, end + AROUND);
  if (!OFFICE_BEFORE.test(before) && !HOLDER_AFTER.test(after)) return [];
  if (isQualified(before) || note.mentions.some((other) => other.start < mention.start && qualifies(other, folded)))
    return [];
  const known = workspace.actors.actors.filter(
    (actor) => actor.type === "organization" && qualifies({ surface: actor.name }, folded),
  );
  const names = [...new Set([...known.map((actor) => actor.name), `UN ${surface}`])];
  return [
    {
      range: { start: mention.start, end },
      message: `“${surface}” is a body of the United Nations and of several states: say whose`,
      fixes: names.map((name) => ({
        title: `Write “${name}”`,
        edits: [{ file: note.file, range: { start: mention.start, end }, newText: name }],
        preferred: false,
      })),
    },
  ];
}

/** "Russian Security Council", "UN Security Council": the name with a word before it. */
function qualifies({ surface }: Pick<NameMention, "surface">, folded: string): boolean {
  return foldName(surface).endsWith(` ${folded}`);
}

function isQualified(before: string): boolean {
  const word = /([\p{L}.]+)(?:['’]s)?\s+$/u.exec(before)?.[1];
  if (word === undefined) return false;
  return (
    /^(?:UN|U\.N\.|Nations|national)$/u.test(word) ||
    COUNTRIES.some((country) => [country.name, ...country.adjectives].includes(word))
  );
}
