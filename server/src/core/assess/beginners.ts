/** "The crisis was started by X … In response, X …": within one text, whoever answers did not begin. */
import { statesIn } from "./matching/states.js";

export interface BeginnerAndAnswer {
  readonly state: string;
  /** Offsets of "started by X" in the first text. */
  readonly began: { readonly start: number; readonly end: number };
  /** Which of the sentences behind it answers, and how long its "In response," is. */
  readonly answer: number;
  readonly opening: number;
}

const BEGAN = /\b(?:instigated|initiated|provoked|started|triggered|begun) by (?=(?:the )?\p{Lu})/u;
const ANSWERED = /^\s*(?:in (?:response|reaction|answer|retaliation)|responding|retaliating)\b,?\s*/iu;
/** Sentences behind the first among which the answer is looked for. */
const WITHIN = 3;

/** Whether the text says who began something: what comes behind it need not be read otherwise. */
export function saysWhoBegan(text: string): boolean {
  return BEGAN.test(text);
}

export function beginnerAndAnswer(first: string, behind: readonly string[]): BeginnerAndAnswer | undefined {
  const began = BEGAN.exec(first);
  if (began === null) return undefined;
  const end = began.index + began[0].length;
  const state = statesIn(first.slice(end))[0]?.state;
  if (state === undefined) return undefined;
  for (const [answer, text] of behind.slice(0, WITHIN).entries()) {
    const opening = ANSWERED.exec(text)?.[0].length;
    if (opening !== undefined && statesIn(text.slice(opening))[0]?.state === state)
      return { state, began: { start: began.index, end: end + state.length }, answer, opening };
  }
  return undefined;
}
