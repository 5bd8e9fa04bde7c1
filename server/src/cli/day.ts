/** The day that a command works on: the clock's, or the one of `--today`, so that a run can be repeated later. */
import { intervalOf } from "../core/language/dates/edtf.js";
import type { CalendarDay } from "../core/language/dates/types.js";
import type { CommandRequest } from "./command.js";
import { UsageError } from "./command.js";

export function dayOf({ options, terminal }: Pick<CommandRequest, "options" | "terminal">): CalendarDay {
  return options.today === undefined ? terminal.clock.today() : readDay("today", options.today);
}

/** A calendar day as it was typed; anything else is wrong usage. */
export function readDay(option: string, value: string): CalendarDay {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? intervalOf(value)?.from : undefined;
  if (day === undefined) throw new UsageError(`--${option} must be a day such as 2024-10-15, not "${value}".`);
  return day;
}
