/** Verb groups of a sentence: auxiliaries, negation and head. */
import { lexicalGroup, single } from "./lexicalGroups.js";
import type { GroupCandidate, GroupForm, Word, WordClass } from "./types.js";

interface GroupDraft {
  first: number;
  last: number;
  head: number;
  modal?: number;
  negation?: number;
  passive: boolean;
  copular: boolean;
}

const MAX_GROUP_GAP = 4;

export function findVerbGroups(words: readonly Word[]): readonly GroupCandidate[] {
  const groups: GroupCandidate[] = [];
  const invertedHeads = new Set<number>();
  let index = 0;
  while (index < words.length) {
    const group = invertedHeads.has(index) ? undefined : groupAt(words, index, groups.at(-1));
    if (group === undefined) {
      index += 1;
      continue;
    }
    groups.push(group);
    index = group.last + 1;
    if (group.head > group.last) {
      invertedHeads.add(group.head);
    }
  }
  return groups;
}

function groupAt(
  words: readonly Word[],
  index: number,
  previousGroup: GroupCandidate | undefined,
): GroupCandidate | undefined {
  const word = words[index];
  if (word === undefined) {
    return undefined;
  }
  switch (word.wordClass) {
    case "modal":
      return isNominalModal(words, index) || isMonth(words, index) ? undefined : auxiliaryGroup(words, index, "finite");
    case "be":
    case "have":
    case "do":
      return auxiliaryGroup(words, index, auxiliaryForm(words, index, previousGroup));
    case "to":
      return infinitiveAt(words, index);
    default:
      return word.forms === undefined || word.wordClass === "name" || !canBeVerb(word.wordClass)
        ? undefined
        : lexicalGroup(words, index, previousGroup);
  }
}

function canBeVerb(wordClass: WordClass): boolean {
  return wordClass === "noun" || wordClass === "adjective" || wordClass === "preposition";
}

/** "a must", "the will of the people", "his might". */
function isNominalModal(words: readonly Word[], index: number): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  if (previous === undefined || word === undefined || !/^(?:will|might|must|can|may)$/u.test(word.lower)) {
    return false;
  }
  return previous.wordClass === "possessive" || /^(?:a|an|the|my|your|his|her|its|our|their|of)$/u.test(previous.lower);
}

/** "May was dry": the month at the start of a sentence. */
function isMonth(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return (
    word?.lower === "may" &&
    word.capital &&
    next !== undefined &&
    (["be", "have", "do", "modal", "number", "preposition", "comma", "possessive"].includes(next.wordClass) ||
      (next.forms?.past === true && !next.forms.base)) &&
    next.lower !== "be" &&
    next.lower !== "have"
  );
}

function auxiliaryForm(words: readonly Word[], index: number, previousGroup: GroupCandidate | undefined): GroupForm {
  const lower = words[index]?.lower ?? "";
  if (lower === "being" || lower === "having" || lower === "doing") {
    return "ing";
  }
  if (lower === "been" || lower === "done") {
    return "participle";
  }
  if (lower === "be") {
    const before = words[index - 1];
    return before?.wordClass === "coordinator" && previousGroup !== undefined ? previousGroup.form : "infinitive";
  }
  return "finite";
}

function auxiliaryGroup(words: readonly Word[], start: number, form: GroupForm): GroupCandidate {
  const draft: GroupDraft = { first: start, last: start, head: start, passive: false, copular: false };
  let current = start;
  for (;;) {
    const word = words[current];
    if (word?.wordClass === "modal") {
      draft.modal ??= current;
      if (word.lower === "cannot") {
        draft.negation ??= current;
      }
    }
    draft.last = current;
    draft.head = current;
    const next = nextPart(words, current, draft);
    if (next === undefined) {
      break;
    }
    const part = words[next];
    if (part === undefined) {
      break;
    }
    if (part.wordClass !== "be" && part.wordClass !== "have" && part.wordClass !== "do") {
      draft.passive = word?.wordClass === "be" && part.forms?.participle === true;
      draft.last = next;
      draft.head = next;
      return finish(words, draft, form);
    }
    current = next;
  }
  const inverted = invertedHead(words, draft.last);
  draft.head = inverted ?? draft.head;
  draft.copular = words[draft.head]?.wordClass === "be";
  return finish(words, draft, form);
}

/** "does he want", "will the army leave": the base form behind the subject, where an auxiliary stands before it. */
function invertedHead(words: readonly Word[], auxiliary: number): number | undefined {
  const word = words[auxiliary];
  const subject = words[auxiliary + 1]?.wordClass;
  if (
    (word?.wordClass !== "do" && word?.wordClass !== "modal") ||
    (subject !== "determiner" && subject !== "pronoun" && subject !== "name")
  ) {
    return undefined;
  }
  for (let index = auxiliary + 2; index < Math.min(words.length, auxiliary + 8); index += 1) {
    const candidate = words[index];
    if (candidate === undefined || candidate.wordClass === "comma" || candidate.wordClass === "stop") {
      return undefined;
    }
    const afterPronoun = words[index - 1]?.wordClass === "pronoun";
    if (
      candidate.lower === "be" ||
      candidate.lower === "have" ||
      (candidate.wordClass === "noun" && candidate.forms?.base === true && (afterPronoun || !candidate.forms.nounLike))
    ) {
      return index;
    }
  }
  return undefined;
}

/** The next auxiliary or head after the auxiliary at `index`, adverbs and negation skipped; a negation on the way joins the draft. */
function nextPart(words: readonly Word[], index: number, draft: GroupDraft): number | undefined {
  const auxiliary = words[index];
  let negation: number | undefined;
  for (let next = index + 1; next <= index + 1 + MAX_GROUP_GAP; next += 1) {
    const word = words[next];
    if (word?.wordClass === "negation") {
      negation ??= next;
    } else if (word !== undefined && fits(auxiliary, word, words[next + 1])) {
      setNegation(draft, negation);
      return next;
    } else if (word?.wordClass !== "adverb") {
      break;
    }
  }
  setNegation(draft, negation);
  draft.last = Math.max(draft.last, negation ?? draft.last);
  return undefined;
}

function setNegation(draft: GroupDraft, negation: number | undefined): void {
  if (negation !== undefined) {
    draft.negation ??= negation;
  }
}

function fits(auxiliary: Word | undefined, word: Word, after: Word | undefined): boolean {
  if (auxiliary === undefined || word.wordClass === "name") {
    return false;
  }
  const { forms, lower } = word;
  switch (auxiliary.wordClass) {
    case "modal":
      // An unknown word behind a modal is a verb: "would underwhelm".
      return (
        (word.wordClass === "noun" && forms === undefined && !lower.endsWith("s")) ||
        lower === "be" ||
        lower === "have" ||
        lower === "do" ||
        (forms?.base === true && word.wordClass !== "preposition")
      );
    case "do":
      return (
        lower === "have" ||
        lower === "be" ||
        lower === "do" ||
        (forms?.base === true && word.wordClass !== "preposition")
      );
    case "have":
      return (
        lower === "been" ||
        lower === "had" ||
        lower === "done" ||
        (forms?.participle === true && canBeVerb(word.wordClass) && !isAttributive(word, after))
      );
    case "be":
      return (
        lower === "being" ||
        ((forms?.participle === true || forms?.ing === true) &&
          canBeVerb(word.wordClass) &&
          !(forms.ing && word.wordClass === "preposition"))
      );
    default:
      return false;
  }
}

/** "has armed groups": a participle before a plural noun and after bare "have" modifies it; before anything else it belongs to "have". */
function isAttributive(word: Word, after: Word | undefined): boolean {
  return (
    word.forms?.past === true &&
    after?.wordClass === "noun" &&
    after.forms === undefined &&
    after.lower.endsWith("s") &&
    /(?:ed)$/u.test(word.lower) &&
    word.forms.nounLike
  );
}

function finish(words: readonly Word[], draft: GroupDraft, form: GroupForm): GroupCandidate {
  const head = words[draft.head];
  let first = draft.first;
  let negation = draft.negation;
  // "never went", "no longer is": a negation right before the group belongs to it.
  const before = words[first - 1];
  if (before?.wordClass === "negation" && negation === undefined) {
    first -= 1;
    negation = first;
  }
  return {
    first,
    last: draft.last,
    head: draft.head,
    lemma: head === undefined ? "" : lemmaOfGroup(head),
    form,
    ...(draft.modal === undefined ? {} : { modal: draft.modal }),
    ...(negation === undefined ? {} : { negation }),
    passive: draft.passive,
    copular: draft.copular,
    strength: "firm",
  };
}

function lemmaOfGroup(head: Word): string {
  switch (head.wordClass) {
    case "be":
      return "be";
    case "have":
      return "have";
    case "do":
      return "do";
    default:
      return head.forms?.lemma ?? head.lower;
  }
}

function infinitiveAt(words: readonly Word[], index: number): GroupCandidate | undefined {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const word = words[next];
    if (word === undefined) {
      return undefined;
    }
    if (word.lower === "be" || word.lower === "have" || word.lower === "do") {
      const group = auxiliaryGroup(words, next, "infinitive");
      const negated = words[index - 1]?.wordClass === "negation" && group.negation === undefined;
      return { ...group, first: index, ...(negated ? { negation: index - 1 } : {}) };
    }
    if (
      word.forms?.base === true &&
      (word.wordClass === "noun" || word.wordClass === "adjective" || word.wordClass === "preposition")
    ) {
      const negated = words[index - 1]?.wordClass === "negation";
      return {
        ...single(words, next, "infinitive", "firm"),
        first: index,
        ...(negated ? { negation: index - 1 } : {}),
      };
    }
    if (word.wordClass !== "adverb" && word.wordClass !== "negation") {
      return undefined;
    }
  }
  return undefined;
}
