/** The slots of events that one filler alone can have, as the comparison asks for them. */
import { verbEvent } from "../events/eventClasses.js";
import type { Phrase } from "../reading/frames.js";
import { SOLE_FILLER_ROWS } from "./soleFillers.lexicon.js";

/** Of a class of events. */
export function soleSlotsOf(event: string): readonly Slot[] | undefined {
  return SLOTS.get(event);
}

export interface Slot {
  readonly role: Phrase["role"] | undefined;
  readonly prepositions: readonly string[];
  /** "subject" for what the sentence is about, in either voice. */
  readonly given: Phrase["role"] | "subject";
  readonly isNamed: boolean;
  readonly isPersonal: boolean;
  readonly extent: "once" | "state" | "occasion";
  readonly isPlace: boolean;
}

const SLOTS: ReadonlyMap<string, readonly Slot[]> = readSlots();

function readSlots(): ReadonlyMap<string, readonly Slot[]> {
  const slots = new Map<string, Slot[]>();
  for (const row of SOLE_FILLER_ROWS.trim().split("\n")) {
    const [events = "", filler = "", given = "", extent = ""] = row.split("|");
    const [, prepositions] = filler.split("@");
    const slot: Slot = {
      role: prepositions === undefined ? (filler.replace("person ", "") as Phrase["role"]) : undefined,
      isPersonal: filler.startsWith("person "),
      prepositions: prepositions?.split(",") ?? [],
      given: given.replace("named ", "") as Slot["given"],
      isNamed: given.startsWith("named "),
      extent: extent as Slot["extent"],
      isPlace: prepositions !== undefined,
    };
    for (const verb of events.split(" ")) {
      const { event } = verbEvent(verb);
      slots.set(event, [...(slots.get(event) ?? []), slot]);
    }
  }
  return slots;
}
