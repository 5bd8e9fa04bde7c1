/** Long pure work in pieces of some milliseconds: whoever drives it lets others have their turn between two of them. */

export type Steps<Answer> = Generator<undefined, Answer>;

/** All pieces in one go. */
export function finished<Answer>(steps: Steps<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
