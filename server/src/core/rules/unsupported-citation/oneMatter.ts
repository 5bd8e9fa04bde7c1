/** Whether two words may be of one matter, so that an article with the one speaks of a statement with the other: another verb for one event, its opposite, another noun for one kind of thing. */
import { classOf } from "../../assess/classes/classes.js";
import { eventOf } from "../../assess/events/eventClasses.js";
import { mayTellOne } from "../../assess/events/paraphrases.js";
import { isWider, nameOneKind } from "../../assess/matching/covering.js";
import { areAntonyms } from "../../assess/opposites/opposites.js";

/** Kinds of things so seldom in one article by chance that two nouns of one are taken for one thing; whoever is a person is in every article. */
const TELLING_KINDS: ReadonlySet<string> = new Set(
  "aircraft animal crossing dam drug film firearm illness missile painting picture plant school ship vehicle".split(
    " ",
  ),
);

/** Takes lemmas. */
export function areOfOneMatter(left: string, right: string): boolean {
  if (left === right) return true;
  const [ours, theirs] = [eventOf(left), eventOf(right)];
  if (ours === theirs || mayTellOne(ours, theirs) || areAntonyms(left, right)) return true;
  if (nameOneKind(left, right) || isWider(left, right) || isWider(right, left)) return true;
  const kind = classOf(left);
  return kind !== undefined && TELLING_KINDS.has(kind) && kind === classOf(right);
}
