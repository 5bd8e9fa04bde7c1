/** The day that a file's properties give: what the environment says, else the briefing's own date; never the clock. */
import { intervalOf } from "../../core/language/dates/edtf.js";

/** Where nothing gives a day: the first that a ZIP archive can hold. */
const NO_DAY = new Date(Date.UTC(1980, 0, 1));

export function documentDay(edtf: string | undefined, sourceDateEpoch: number | undefined): Date {
  if (sourceDateEpoch !== undefined) return new Date(sourceDateEpoch * 1000);
  const from = edtf === undefined ? undefined : intervalOf(edtf)?.from;
  const day = from === undefined ? NO_DAY : new Date(`${from}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? NO_DAY : day;
}
