/**
 * What the parser looks at before a move: the words on top of the stack and next to come, their dependents, distances and what lies
 * between. The templates follow Zhang and Nivre (2011), with word clusters and counts between the words beside.
 */
import { scramble } from "../tags/hashing.js";
import { compileTemplates, fireTemplates } from "../tags/templates.js";
import { NONE, type ParserState } from "./parserState.js";
import { POSITION_ATOMS, POSITION_SIZE, type SentenceAtoms } from "./sentenceAtoms.js";
import { MOVE_TEMPLATES } from "./moveTemplates.js";

/** s: stack, b: still to come; l, r: leftmost and rightmost dependents, second ones in capitals; "last" stands before b0, "after" behind s0. */
const POSITIONS = "s0 s1 s2 b0 b1 b2 s0l s0r s0L s0R s1l s1r s1L s1R b0l b0L last after".split(" ");
const OTHERS =
  "s0b0 s1s0 s0lefts s0rights s1lefts s1rights b0lefts s0leftset s0rightset s1leftset s1rightset b0leftset span0 span1 depth end".split(
    " ",
  );
const SLOTS = [...POSITIONS.flatMap((position) => POSITION_ATOMS.map((atom) => `${position}.${atom}`)), ...OTHERS];
const TEMPLATES = compileTemplates(MOVE_TEMPLATES, SLOTS);
const FIRST_OTHER = POSITIONS.length * POSITION_SIZE;
const DEEPEST = 4;
const COUNT_BASE = 10;

export class MoveFeatures {
  readonly values = new Int32Array(TEMPLATES.count);
  readonly #slots = new Int32Array(SLOTS.length);

  constructor(
    private readonly atoms: SentenceAtoms,
    private readonly state: ParserState,
  ) {}

  read(): void {
    const { state, atoms } = this;
    const slots = this.#slots;
    const s0 = state.below(0);
    const s1 = state.below(1);
    const b0 = state.next;
    this.#put(0, s0);
    this.#put(1, s1);
    this.#put(2, state.below(2));
    this.#put(3, b0);
    this.#put(4, b0 + 1);
    this.#put(5, b0 + 2);
    this.#put(6, s0 < 0 ? NONE : (state.left1[s0] ?? NONE));
    this.#put(7, s0 < 0 ? NONE : (state.right1[s0] ?? NONE));
    this.#put(8, s0 < 0 ? NONE : (state.left2[s0] ?? NONE));
    this.#put(9, s0 < 0 ? NONE : (state.right2[s0] ?? NONE));
    this.#put(10, s1 < 0 ? NONE : (state.left1[s1] ?? NONE));
    this.#put(11, s1 < 0 ? NONE : (state.right1[s1] ?? NONE));
    this.#put(12, s1 < 0 ? NONE : (state.left2[s1] ?? NONE));
    this.#put(13, s1 < 0 ? NONE : (state.right2[s1] ?? NONE));
    this.#put(14, state.left1[b0] ?? NONE);
    this.#put(15, state.left2[b0] ?? NONE);
    this.#put(16, b0 - 1);
    this.#put(17, s0 < 0 ? NONE : s0 + 1);
    let slot = FIRST_OTHER;
    slots[slot] = s0 < 0 ? 1 : distance(b0 - s0);
    slots[slot + 1] = s1 < 0 ? 1 : distance(s0 - s1);
    slot += 2;
    slots[slot] = s0 < 0 ? 1 : (state.leftCount[s0] ?? 0) + COUNT_BASE;
    slots[slot + 1] = s0 < 0 ? 1 : (state.rightCount[s0] ?? 0) + COUNT_BASE;
    slots[slot + 2] = s1 < 0 ? 1 : (state.leftCount[s1] ?? 0) + COUNT_BASE;
    slots[slot + 3] = s1 < 0 ? 1 : (state.rightCount[s1] ?? 0) + COUNT_BASE;
    slots[slot + 4] = (state.leftCount[b0] ?? 0) + COUNT_BASE;
    slot += 5;
    slots[slot] = s0 < 0 ? 1 : (state.leftLabels[s0] ?? 0);
    slots[slot + 1] = s0 < 0 ? 1 : (state.rightLabels[s0] ?? 0);
    slots[slot + 2] = s1 < 0 ? 1 : (state.leftLabels[s1] ?? 0);
    slots[slot + 3] = s1 < 0 ? 1 : (state.rightLabels[s1] ?? 0);
    slots[slot + 4] = state.leftLabels[b0] ?? 0;
    slot += 5;
    slots[slot] = atoms.between(s0, b0);
    slots[slot + 1] = atoms.between(s1, s0);
    slots[slot + 2] = Math.min(state.depth, DEEPEST);
    slots[slot + 3] = b0 === state.count ? 2 : 1;
    fireTemplates(TEMPLATES, slots, this.values);
  }

  #put(position: number, word: number): void {
    this.atoms.put(this.#slots, position * POSITION_SIZE, word, word < 0 ? NONE : (this.state.label[word] ?? NONE));
  }
}

/** An atom for a distance: exact to five words, then in growing steps. */
export function distance(words: number): number {
  return DISTANCES[Math.min(words, DISTANCES.length - 1)] ?? 0;
}

const STEPS = [6, 8, 11, 16, 25];
const DISTANCES = Int32Array.from({ length: STEPS.at(-1) ?? 0 }, (_, words) =>
  scramble(101 + (words < 6 ? words : 5 + STEPS.filter((step) => words >= step).length)),
);
