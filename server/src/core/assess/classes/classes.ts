/** Which kind of thing a noun names, and whether one thing can be of two kinds. */
import { lemmaOf } from "../../language/lemmas/lemmas.js";
import { CLASS_ROWS, COMPATIBLE_ROWS } from "./exclusiveClasses.lexicon.js";
import { KIND_ROWS } from "./kinds.lexicon.js";
import { PERSON_NOUNS } from "./persons.lexicon.js";
import { oppositionOfSides } from "./relations.js";
import { SUBKIND_ROWS } from "./subkinds.lexicon.js";

/** Takes a lemma; undefined for nouns whose kind is open. */
export function classOf(noun: string): string | undefined {
  return CLASSES.get(noun);
}

export function areExclusive(left: string, right: string): boolean {
  return left !== right && !COMPATIBLE.has(`${left} ${right}`);
}

/** Two nouns for kinds within one kind: what is a tree is no grass. Takes lemmas. */
export function areSubkindsApart(left: string, right: string): boolean {
  return SUBKINDS.get(left)?.has(right) === true;
}

const SUBKINDS = oppositionOfSides(SUBKIND_ROWS);
const CLASSES: ReadonlyMap<string, string> = readClasses();
const COMPATIBLE: ReadonlySet<string> = readCompatible();

function readClasses(): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const noun of PERSON_NOUNS.trim().split(/\s+/u)) classes.set(noun, "person");
  let kind = "";
  for (const word of KIND_ROWS.trim().split(/\s+/u)) {
    const [noun = "", opened] = word.split("|").reverse();
    kind = opened ?? kind;
    classes.set(noun, kind);
  }
  // What a reporter means by a word goes before what a dictionary lists.
  for (const row of CLASS_ROWS.trim().split("\n")) {
    const [name = "", nouns = ""] = row.split("|");
    for (const noun of nouns.split(" ")) classes.set(lemmaOf(noun), name);
  }
  return classes;
}

function readCompatible(): ReadonlySet<string> {
  return new Set(
    COMPATIBLE_ROWS.trim()
      .split("\n")
      .flatMap((row) => {
        const [left = "", right = ""] = row.split(" ");
        return [`${left} ${right}`, `${right} ${left}`];
      }),
  );
}
