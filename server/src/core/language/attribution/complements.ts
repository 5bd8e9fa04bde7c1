/** Reported clauses behind a cue: "that …", bare, after a hearer, in quotation marks. */
import type { TextRange } from "../../text/range.js";
import type { Clause, Sentence, VerbGroup } from "../clauses/types.js";
import { beforeContrast, hasBreak, isClosing } from "./extents.js";
import { REPORTING_VERBS, type Frame } from "./lexicon.js";

/** Words between a cue and its "that": "said in February that", "told reporters in Paris that". */
const MAX_THAT_GAP = 14;
/** Objects of "demand" that are words of somebody else. */

const MAX_QUOTE_GAP = 20;

/** "said of the deal: “…”", "added, “…”": a quotation behind the cue, with no other verb between. */
export function quoteBehind(sentence: Sentence, group: VerbGroup): TextRange | undefined {
  for (
    let index = group.last + 1;
    index <= Math.min(sentence.words.length - 1, group.last + MAX_QUOTE_GAP);
    index += 1
  ) {
    const word = sentence.words[index];
    if (word?.wordClass === "openQuote") {
      const introduced =
        ["colon", "comma"].includes(sentence.words[index - 1]?.wordClass ?? "") ||
        index === group.last + 1 ||
        sentence.words[index - 1]?.lower === "that";
      return introduced ? quotedRange(sentence, index) : undefined;
    }
    if (
      word?.wordClass === "stop" ||
      word?.wordClass === "semicolon" ||
      sentence.groups.some((candidate) => candidate.first === index && candidate.form !== "participle")
    ) {
      return undefined;
    }
  }
  return undefined;
}

export function clauseBehind(
  sentence: Sentence,
  group: VerbGroup,
  frames: ReadonlySet<Frame>,
  relative: boolean,
): TextRange | undefined {
  const that = thatBehind(sentence, group);
  if (that !== undefined) {
    return complementRange(sentence, that + 1, clauseOpenedBy(sentence, that));
  }
  const next = sentence.words[group.last + 1];
  if (relative) {
    const inner = sentence.groups.find(
      (candidate) => candidate.first === group.last + 1 && candidate.form === "finite",
    );
    return inner === undefined ? undefined : complementRange(sentence, group.last + 1, sentence.clauses[inner.clause]);
  }
  if (!frames.has("clause") && !frames.has("hearer")) {
    return undefined;
  }
  if (group.form !== "finite") {
    return bareBehindParticiple(sentence, group);
  }
  if (
    next?.wordClass === "relative" ||
    (next?.wordClass === "subordinator" && /^(?:how|why|where|whether)$/u.test(next.lower))
  ) {
    // "said what they wanted": no proposition is reported, but "said how the attack began" and "noted what began as a row had become a war" hold one.
    return next.lower === "how" || (next.lower === "what" && opensSubject(sentence, group.last + 1))
      ? complementRange(sentence, group.last + 1, clauseOpenedBy(sentence, group.last + 1))
      : undefined;
  }
  const bare = sentence.clauses.find(
    (clause) =>
      clause.kind === "complement" &&
      clause.opener === undefined &&
      clause.finite.length > 0 &&
      clause.first > group.last &&
      clause.first <= group.last + 4 &&
      clause.parent === group.clause,
  );
  if (
    bare === undefined ||
    (group.lemma !== "say" && sentence.words[bare.first]?.wordClass === "preposition") ||
    (frames.has("hearer") &&
      !frames.has("clause") &&
      sentence.words[bare.first]?.wordClass !== "openQuote" &&
      !hearerThenClause(sentence, bare))
  ) {
    return bare === undefined ? restOfSentence(sentence, group) : undefined;
  }
  return complementRange(sentence, frames.has("hearer") ? behindHearer(sentence, bare) : bare.first, bare);
}

/** "What began as a row had become a war": a second finite verb stands behind the first, and nothing parts them. */
function opensSubject({ words, groups }: Sentence, what: number): boolean {
  const [first, second] = groups.filter((next) => next.form === "finite" && next.first > what);
  if (first === undefined || second === undefined || first.first > what + 2) return false;
  return words
    .slice(first.last + 1, second.first)
    .every(({ wordClass }) => !["comma", "semicolon", "coordinator", "relative", "subordinator"].includes(wordClass));
}

/** Verbs behind which a clause without "that" is what was said, whatever it begins with. */
const SURE_SPEECH = new Set("say insist claim argue announce add maintain swear".split(" "));
/** Words between such a verb and the verb of its clause. */
const LONGEST_BARE_SUBJECT = 16;

/** "said although prices fell, nobody bought", "said maps and kits would be printed": a clause that no rule of clauses has opened. */
function restOfSentence(sentence: Sentence, group: VerbGroup): TextRange | undefined {
  const { words } = sentence;
  const first = group.last + 1;
  const opener = words[first];
  const verb = sentence.groups.find((next) => next.form === "finite" && next.first > first);
  const before = words[(verb?.first ?? 0) - 1];
  if (!SURE_SPEECH.has(group.lemma) || opener === undefined || verb === undefined) return undefined;
  const opensAside = /^(?:although|though|while|if|when|because|since|unless|once|whereas|after|before)$/u.test(
    opener.lower,
  );
  const opensSubject =
    ["determiner", "noun", "name", "number", "adjective", "pronoun"].includes(opener.wordClass) &&
    !/^(?:nothing|so|this|that|it)$/u.test(opener.lower);
  const hasSubject =
    before !== undefined && ["noun", "name", "pronoun", "closeQuote", "adverb"].includes(before.wordClass);
  const isWhole = words
    .slice(first, verb.first)
    .every(
      ({ wordClass }) => !["stop", "comma", "semicolon", "relative", "subordinator", "closeQuote"].includes(wordClass),
    );
  const fits = opensAside || (opensSubject && hasSubject && isWhole && verb.first - first <= LONGEST_BARE_SUBJECT);
  return fits ? complementRange(sentence, first, undefined) : undefined;
}

/** The "that" a cue opens, over times, places and hearers, never over another finite verb. */
export function thatBehind(sentence: Sentence, group: VerbGroup): number | undefined {
  for (
    let index = group.last + 1;
    index <= Math.min(sentence.words.length - 1, group.last + MAX_THAT_GAP);
    index += 1
  ) {
    const inserted = endOfSecondReport(sentence, index);
    if (inserted !== undefined) {
      index = inserted;
      continue;
    }
    const word = sentence.words[index];
    if (
      word === undefined ||
      word.wordClass === "stop" ||
      word.wordClass === "semicolon" ||
      word.wordClass === "openQuote" ||
      word.wordClass === "subordinator"
    ) {
      return undefined;
    }
    if (word.wordClass === "coordinator" || (index === group.last + 1 && startsObjectPhrase(sentence, group, index))) {
      return undefined;
    }
    if (word.lower === "that" && word.wordClass === "relative") {
      if (isPointer(sentence, index)) {
        return undefined;
      }
      const opensVerb = sentence.groups.some(
        (candidate) => candidate.first === index + 1 && candidate.form === "finite",
      );
      const directly = index === group.last + 1;
      return opensVerb && !directly ? undefined : holdsFinite(sentence, index) ? index : undefined;
    }
    if (
      word.wordClass === "relative" ||
      sentence.groups.some(
        (candidate) =>
          candidate.first === index &&
          (candidate.form === "finite" || candidate.form === "infinitive" || REPORTING_VERBS.has(candidate.lemma)),
      )
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** Words between the commas of "claims, and Oslo denies, that". */
const LONGEST_SECOND_REPORT = 7;

/** The comma that closes ", and Oslo denies," where a second report shares the clause. */
function endOfSecondReport(sentence: Sentence, comma: number): number | undefined {
  const { words } = sentence;
  if (words[comma]?.wordClass !== "comma" || words[comma + 1]?.wordClass !== "coordinator") return undefined;
  const close = words.findIndex(({ wordClass }, index) => index > comma + 1 && wordClass === "comma");
  if (close < 0 || close - comma > LONGEST_SECOND_REPORT || words[close + 1]?.lower !== "that") return undefined;
  const reports = sentence.groups.some(
    (group) => group.last === close - 1 && group.first > comma && REPORTING_VERBS.has(group.lemma),
  );
  return reports ? close : undefined;
}

/** The quotation that opens at a word, its marks included; more than a phrase, else the words around it are reported too. */
function quotedRange(sentence: Sentence, open: number): TextRange | undefined {
  const close = sentence.words.findIndex((word, index) => index > open && word.wordClass === "closeQuote");
  const last = close < 0 ? sentence.words.length - 1 : close;
  const rest = sentence.words.slice(last + 1);
  const goesOn = rest.some((word) => /\p{L}/u.test(word.lower));
  const start = sentence.words[open]?.start;
  const end = sentence.words[last]?.end;
  return start === undefined || end === undefined || (goesOn && last - open < 5) ? undefined : { start, end };
}

/** "told the BBC the convoy had been hit": the clause begins with the second noun phrase, where a determiner or pronoun marks it. */
function behindHearer(sentence: Sentence, clause: Clause): number {
  const verb = clause.finite[0] === undefined ? undefined : sentence.groups[clause.finite[0]];
  for (let index = (verb?.first ?? clause.first) - 1; index > clause.first; index -= 1) {
    const word = sentence.words[index];
    const before = sentence.words[index - 1]?.wordClass;
    if (
      word !== undefined &&
      (word.wordClass === "determiner" || word.wordClass === "pronoun") &&
      (before === "noun" || before === "name" || before === "pronoun")
    ) {
      return index;
    }
  }
  return clause.first;
}

/** "with Niger saying it feared an attack" */
function bareBehindParticiple(sentence: Sentence, group: VerbGroup): TextRange | undefined {
  const next = sentence.groups.find((candidate) => candidate.first > group.last && candidate.form === "finite");
  const first = sentence.words[group.last + 1];
  if (
    next === undefined ||
    first === undefined ||
    next.first === group.last + 1 ||
    next.first - group.last > 12 ||
    hasBreak(sentence, group.last + 1, next.first)
  ) {
    return undefined;
  }
  const opensSubject =
    ["pronoun", "determiner", "name", "number"].includes(first.wordClass) ||
    (first.wordClass === "noun" && first.lower.endsWith("s"));
  return opensSubject ? complementRange(sentence, group.last + 1, sentence.clauses[next.clause]) : undefined;
}

/** "told reporters the talks had failed": a hearer and a subject stand before the verb. */
function hearerThenClause(sentence: Sentence, clause: Clause): boolean {
  const verb = clause.finite[0] === undefined ? undefined : sentence.groups[clause.finite[0]];
  return verb !== undefined && verb.first - clause.first >= 2;
}

/** "maintained the fiction that": the clause belongs to the noun; only verbs with a hearer have a noun phrase between. */
function startsObjectPhrase(sentence: Sentence, group: VerbGroup, index: number): boolean {
  const word = sentence.words[index];
  const frames = REPORTING_VERBS.get(group.lemma)?.frames;
  if (word === undefined || frames?.has("hearer") === true || group.lemma === "threaten" || group.passive) {
    return false;
  }
  if (
    word.lower === "that" ||
    !["determiner", "noun", "possessive", "adjective", "name", "number"].includes(word.wordClass)
  ) {
    return false;
  }
  return !sentence.words
    .slice(index, index + 2)
    .some((next) =>
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|today|yesterday|night|morning)$/u.test(
        next.lower,
      ),
    );
}

/** "assumes that office, he …", "says exactly that, and": a pronoun or determiner. */
function isPointer(sentence: Sentence, index: number): boolean {
  const [next, after] = [sentence.words[index + 1], sentence.words[index + 2]];
  if (next?.wordClass === "comma") {
    return !["preposition", "adverb", "subordinator", "noun", "to"].includes(after?.wordClass ?? "");
  }
  return (
    next === undefined ||
    next.wordClass === "stop" ||
    next.wordClass === "coordinator" ||
    (next.wordClass === "noun" && after?.wordClass === "comma")
  );
}

function holdsFinite(sentence: Sentence, from: number): boolean {
  return (
    sentence.groups.some((group) => group.first > from && group.first < from + 30 && group.form === "finite") ||
    sentence.words.slice(from + 2, from + 12).some((word) => word.forms?.base === true && !word.forms.nounLike)
  );
}

function clauseOpenedBy(sentence: Sentence, opener: number): Clause | undefined {
  return sentence.clauses.find((clause) => clause.opener === opener);
}

function complementRange(sentence: Sentence, first: number, clause: Clause | undefined): TextRange | undefined {
  // A that-clause that was read as relative ends at a comma; as reported words it goes on as far as its sentence.
  let last = clause === undefined ? sentence.words.length - 1 : clause.last;
  let begin = first;
  while (
    sentence.words[begin]?.wordClass === "colon" ||
    (sentence.words[begin]?.wordClass === "comma" && begin < last)
  ) {
    begin += 1;
  }
  last = beforeContrast(sentence, first, last);
  while (last > first && isClosing(sentence.words[last])) {
    last -= 1;
  }
  const start = sentence.words[begin]?.start;
  const end = sentence.words[last]?.end;
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}
