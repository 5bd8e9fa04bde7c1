/** Coordinated phrases taken apart: "the mayor and his driver were shot" tells two things, "the two presidents met" one. */
import { ownSubject } from "./subjects.js";
import { childrenAt, tagOf, type Tree } from "./tree.js";

/** Words that share the place of one in its sentence, itself first; a clause that is coordinated with a noun is none of them. */
export function membersAt(tree: Tree, index: number): readonly number[] {
  const members = [index];
  for (let at = 0; at < members.length && members.length < MAX_MEMBERS; at += 1) {
    for (const child of childrenAt(tree, members[at] ?? -1)) {
      if (tree.relation[child] === "conj" && NOMINAL.has(tagOf(tree, child)) && ownSubject(tree, child) === undefined)
        members.push(child);
    }
  }
  return members.slice(0, MAX_MEMBERS).sort((left, right) => left - right);
}

/** The coordinator of a word's phrases where it leaves open which of them it is: "or", never "nor". */
export function alternativeAt(tree: Tree, index: number): number | undefined {
  for (const member of membersAt(tree, index)) {
    const or = childrenAt(tree, member).find((child) => tree.relation[child] === "cc" && tree.lower[child] === "or");
    if (or !== undefined) return or;
  }
  return undefined;
}

/** Verbs whose coordinated subjects do it to each other, so that it cannot be said of one of them alone. */
export const COLLECTIVE_VERBS: ReadonlySet<string> = new Set(
  "meet marry clash negotiate agree merge unite differ divorce collide talk fight exchange cooperate collaborate".split(
    " ",
  ),
);

const MAX_MEMBERS = 12;
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X"]);
