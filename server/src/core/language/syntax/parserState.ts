/**
 * The configuration of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the words still to come, and the arcs
 * made so far. The root stands behind the last word, so that it is attached to like a word (Ballesteros and Nivre 2013).
 */
import { scramble } from "../tags/hashing.js";

export const SHIFT = 0;
/** The next word becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes the head of its top. */
export const RIGHT = 2;
export const MOVES = 3;
/** No word. */
export const NONE = -1;

const LABEL_SET = 0x9e3779b1;

export class ParserState {
  /** Words of the sentence; the index `count` is the root. */
  count = 0;
  /** Words on the stack. */
  depth = 0;
  /** The first word still to come; `count` when only the root is left. */
  next = 0;
  /** 0 still to come, 1 on the stack, 2 attached. */
  place = new Uint8Array(0);
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Outermost and second outermost dependents on either side. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** The labels of a word's dependents on either side as one number each, whatever their order. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  constructor(private readonly labelHashes: Int32Array) {}

  reset(count: number): void {
    if (this.place.length < count + 2) this.#grow(count + 2);
    this.count = count;
    this.depth = 0;
    this.next = 0;
    const end = count + 1;
    this.place.fill(0, 0, end);
    for (const links of [this.head, this.label, this.left1, this.left2, this.right1, this.right2])
      links.fill(NONE, 0, end);
    for (const counts of [this.leftCount, this.rightCount, this.leftLabels, this.rightLabels]) counts.fill(0, 0, end);
  }

  get done(): boolean {
    return this.next === this.count && this.depth === 0;
  }

  /** The word `index` below the top of the stack. */
  below(index: number): number {
    return index < this.depth ? (this.stack[this.depth - 1 - index] ?? NONE) : NONE;
  }

  /** One word alone may hang from the root, and it is the last on the stack. */
  allows(move: number): boolean {
    const onlyRoot = this.next === this.count;
    if (move === SHIFT) return !onlyRoot;
    if (move === LEFT) return this.depth > 0 && (!onlyRoot || this.depth === 1);
    return this.depth > 1;
  }

  /** The move to make where only one is allowed; NONE where there is a choice. */
  get onlyMove(): number {
    if (this.depth === 0) return SHIFT;
    if (this.next < this.count) return NONE;
    return this.depth === 1 ? LEFT : RIGHT;
  }

  shift(): void {
    this.place[this.next] = 1;
    this.stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** The head that `move`, LEFT or RIGHT, would give to the top of the stack. */
  headBy(move: number): number {
    return move === LEFT ? this.next : this.below(1);
  }

  attach(move: number, label: number): void {
    const head = this.headBy(move);
    const dependent = this.below(0);
    this.depth -= 1;
    this.place[dependent] = 2;
    this.head[dependent] = head;
    this.label[dependent] = label;
    const mark = Math.imul(this.labelHashes[label] ?? 0, LABEL_SET);
    if (move === LEFT) {
      this.left2[head] = this.left1[head] ?? NONE;
      this.left1[head] = dependent;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
      this.leftLabels[head] = ((this.leftLabels[head] ?? 0) + mark) | 0;
    } else {
      this.right2[head] = this.right1[head] ?? NONE;
      this.right1[head] = dependent;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
      this.rightLabels[head] = ((this.rightLabels[head] ?? 0) + mark) | 0;
    }
  }

  #grow(size: number): void {
    const length = Math.max(64, 2 * size);
    this.place = new Uint8Array(length);
    this.stack = new Int32Array(length);
    this.head = new Int32Array(length);
    this.label = new Int32Array(length);
    this.left1 = new Int32Array(length);
    this.left2 = new Int32Array(length);
    this.right1 = new Int32Array(length);
    this.right2 = new Int32Array(length);
    this.leftCount = new Int32Array(length);
    this.rightCount = new Int32Array(length);
    this.leftLabels = new Int32Array(length);
    this.rightLabels = new Int32Array(length);
  }
}

export function labelHashesOf(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => scramble(index + 90001));
}
