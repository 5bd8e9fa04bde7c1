/** What the parser looks at when it reads a finished tree again: one word, and another word of the tree that could be its head. */
import { scramble } from "../tags/hashing.js";
import { compileTemplates, fireTemplates } from "../tags/templates.js";
import { distance } from "./moveFeatures.js";
import { NONE, type ParserState } from "./parserState.js";
import { RELATION_TEMPLATES } from "./relationTemplates.js";
import { REVISION_TEMPLATES } from "./revisionTemplates.js";
import { POSITION_ATOMS, POSITION_SIZE, type SentenceAtoms } from "./sentenceAtoms.js";

/**
 * "head" is the candidate and "rival" the head that the word has; "inner" and "outer" are the candidate's dependents next to the word on
 * either side; "before" and "after" stand beside all that hangs from the word; l and r are outermost dependents.
 */
const POSITIONS =
  "dep depl depr depBefore depAfter before after rival head grand inner outer headBefore headAfter headl headr".split(
    " ",
  );
const OTHERS = "guide side distance span steps sideset otherset count same size depleftset deprightset sure".split(" ");
const SLOTS = [...POSITIONS.flatMap((position) => POSITION_ATOMS.map((atom) => `${position}.${atom}`)), ...OTHERS];
const TEMPLATES = compileTemplates(REVISION_TEMPLATES, SLOTS);
const RELATIONS = compileTemplates(RELATION_TEMPLATES, SLOTS);
const FIRST_OTHER = POSITIONS.length * POSITION_SIZE;
const OF_CANDIDATE = 8;
const MOST_COUNTED = 4;

/** The first and last word of what hangs from a word. */
interface WordRange {
  readonly first: number;
  readonly last: number;
}

export class RevisionFeatures {
  readonly values = new Int32Array(TEMPLATES.count);
  readonly relationValues = new Int32Array(RELATIONS.count);
  readonly #slots = new Int32Array(SLOTS.length);
  #dependent = NONE;
  #sure = 0;
  #first = 0;
  #last = 0;

  constructor(
    private readonly atoms: SentenceAtoms,
    private readonly state: ParserState,
    private readonly labelHashes: Int32Array,
  ) {}

  /** What does not change from candidate to candidate; the steps say how sure the parser was of head and label. */
  readDependent(dependent: number, { first, last }: WordRange, headStep: number, labelStep: number): void {
    const { state } = this;
    this.#dependent = dependent;
    this.#sure = headStep;
    this.#first = first;
    this.#last = last;
    const slots = this.#slots;
    let left = NONE;
    let right = NONE;
    let leftLabels = 0;
    let rightLabels = 0;
    for (let word = first; word <= last; word += 1) {
      if (state.head[word] !== dependent) continue;
      const mark = this.labelHashes[state.label[word] ?? 0] ?? 0;
      if (word > dependent) {
        right = word;
        rightLabels = (rightLabels + mark) | 0;
      } else {
        if (left === NONE) left = word;
        leftLabels = (leftLabels + mark) | 0;
      }
    }
    this.#put(0, dependent);
    this.#put(1, left);
    this.#put(2, right);
    this.#put(3, dependent - 1);
    this.#put(4, dependent + 1);
    this.#put(5, first - 1);
    this.#put(6, last + 1);
    this.#put(7, state.head[dependent] ?? NONE);
    slots[FIRST_OTHER + 9] = distance(last - first);
    slots[FIRST_OTHER + 10] = leftLabels;
    slots[FIRST_OTHER + 11] = rightLabels;
    slots[FIRST_OTHER + 12] = labelStep + 10;
  }

  /** The candidate `head`, the `steps`th of its side. */
  readCandidate(head: number, steps: number): void {
    const { state, atoms } = this;
    const slots = this.#slots;
    const dependent = this.#dependent;
    const isBehind = head > dependent;
    let inner = NONE;
    let outer = NONE;
    let leftmost = NONE;
    let rightmost = NONE;
    let ownSide = 0;
    let otherSide = 0;
    let count = 0;
    for (let word = 0; word < state.count; word += 1) {
      if (state.head[word] !== head || word === dependent) continue;
      if (leftmost === NONE && word < head) leftmost = word;
      if (word > head) rightmost = word;
      const mark = this.labelHashes[state.label[word] ?? 0] ?? 0;
      if (word < head !== isBehind) {
        otherSide = (otherSide + mark) | 0;
        continue;
      }
      ownSide = (ownSide + mark) | 0;
      count += 1;
      if (isBehind === word < dependent) {
        if (outer === NONE || isBehind) outer = word;
      } else if (inner === NONE || !isBehind) inner = word;
    }
    this.#put(OF_CANDIDATE, head);
    this.#put(OF_CANDIDATE + 1, state.head[head] ?? NONE);
    this.#put(OF_CANDIDATE + 2, inner);
    this.#put(OF_CANDIDATE + 3, outer);
    this.#put(OF_CANDIDATE + 4, head - 1);
    this.#put(OF_CANDIDATE + 5, head + 1);
    this.#put(OF_CANDIDATE + 6, leftmost);
    this.#put(OF_CANDIDATE + 7, rightmost);
    const side = isBehind ? 1 : 2;
    const low = isBehind ? this.#last : head;
    const high = isBehind ? head : this.#first;
    slots[FIRST_OTHER] = scramble(200 + this.#relation(head));
    slots[FIRST_OTHER + 1] = side;
    slots[FIRST_OTHER + 2] = distance(high - low);
    slots[FIRST_OTHER + 3] = atoms.between(low, high);
    slots[FIRST_OTHER + 4] = Math.min(steps, MOST_COUNTED) + 10;
    slots[FIRST_OTHER + 5] = ownSide;
    slots[FIRST_OTHER + 6] = otherSide;
    slots[FIRST_OTHER + 7] = Math.min(count, MOST_COUNTED) + 10;
    slots[FIRST_OTHER + 8] = this.#likeness(head);
  }

  /** Fills `values` for the candidate as a head. */
  fire(): void {
    fireTemplates(TEMPLATES, this.#slots, this.values);
  }

  /** Fills `relationValues` for the arc to the candidate. */
  fireRelation(): void {
    fireTemplates(RELATIONS, this.#slots, this.relationValues);
  }

  /** The head it has, with the confidence of it; above or below that head; or elsewhere. */
  #relation(head: number): number {
    const current = this.state.head[this.#dependent] ?? NONE;
    if (head === current) return this.#sure;
    if (this.state.head[current] === head) return 21;
    if (this.state.head[head] === current) return 22;
    return 23;
  }

  /** How alike the word and the candidate are: in cluster, in coarse cluster, in tag. */
  #likeness(head: number): number {
    const slots = this.#slots;
    const at = (position: number, atom: number) => slots[position * POSITION_SIZE + atom] ?? 0;
    const same = (atom: number) => Number(at(0, atom) === at(OF_CANDIDATE, atom));
    return head === this.state.count ? 40 : 30 + same(1) + 2 * same(3) + 4 * same(4);
  }

  #put(position: number, word: number): void {
    this.atoms.put(this.#slots, position * POSITION_SIZE, word, word < 0 ? NONE : (this.state.label[word] ?? NONE));
  }
}
