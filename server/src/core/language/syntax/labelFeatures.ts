/** What the parser looks at to name the relation of a dependent to the head it has just been given. */
import { compileTemplates, fireTemplates } from "../tags/templates.js";
import { LABEL_TEMPLATES } from "./labelTemplates.js";
import { distance } from "./moveFeatures.js";
import { NONE, type ParserState } from "./parserState.js";
import { POSITION_ATOMS, POSITION_SIZE, type SentenceAtoms } from "./sentenceAtoms.js";

/** Head and dependent with their outermost dependents and neighbours; "grand" is the word below the head on the stack. */
const POSITIONS = "head dep depl depr headl headr headBefore headAfter depBefore depAfter grand".split(" ");
const OTHERS = "side distance headleftset headrightset depleftset deprightset span always".split(" ");
const SLOTS = [...POSITIONS.flatMap((position) => POSITION_ATOMS.map((atom) => `${position}.${atom}`)), ...OTHERS];
const TEMPLATES = compileTemplates(LABEL_TEMPLATES, SLOTS);
const FIRST_OTHER = POSITIONS.length * POSITION_SIZE;

export class LabelFeatures {
  readonly values = new Int32Array(TEMPLATES.count);
  readonly #slots = new Int32Array(SLOTS.length);

  constructor(
    private readonly atoms: SentenceAtoms,
    private readonly state: ParserState,
  ) {}

  read(head: number, dependent: number): void {
    const { state } = this;
    const slots = this.#slots;
    this.#put(0, head);
    this.#put(1, dependent);
    this.#put(2, state.left1[dependent] ?? NONE);
    this.#put(3, state.right1[dependent] ?? NONE);
    this.#put(4, state.left1[head] ?? NONE);
    this.#put(5, state.right1[head] ?? NONE);
    this.#put(6, head - 1);
    this.#put(7, head + 1);
    this.#put(8, dependent - 1);
    this.#put(9, dependent + 1);
    this.#put(10, state.below(head > dependent ? 1 : 2));
    slots[FIRST_OTHER] = head > dependent ? 1 : 2;
    slots[FIRST_OTHER + 1] = distance(Math.abs(head - dependent));
    slots[FIRST_OTHER + 2] = state.leftLabels[head] ?? 0;
    slots[FIRST_OTHER + 3] = state.rightLabels[head] ?? 0;
    slots[FIRST_OTHER + 4] = state.leftLabels[dependent] ?? 0;
    slots[FIRST_OTHER + 5] = state.rightLabels[dependent] ?? 0;
    slots[FIRST_OTHER + 6] = this.atoms.between(Math.min(head, dependent), Math.max(head, dependent));
    slots[FIRST_OTHER + 7] = 1;
    fireTemplates(TEMPLATES, slots, this.values);
  }

  #put(position: number, word: number): void {
    this.atoms.put(this.#slots, position * POSITION_SIZE, word, word < 0 ? NONE : (this.state.label[word] ?? NONE));
  }
}
