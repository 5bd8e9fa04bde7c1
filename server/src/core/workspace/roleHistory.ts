/** The offices of one actor through time: what was said of them when, as a history in which a change is no contradiction. */
import { foldName } from "../language/nameKeys/nameKeys.js";
import { intervalOf } from "../language/dates/edtf.js";
import { compareText } from "./summary.js";
import type { ActorRole } from "./types.js";

export interface RolePeriod {
  readonly title: string;
  readonly former: boolean;
  /** First and last day on which it is attested, or the registry's own dates; ISO 8601. Absent where nothing is dated. */
  readonly from?: string;
  readonly to?: string;
  /** Who says so, oldest first. */
  readonly attested: readonly ActorRole[];
}

/** Roles of one title together, in the order of their first attestation; what has no date comes last. */
export function roleHistory(roles: readonly ActorRole[]): readonly RolePeriod[] {
  const byTitle = new Map<string, ActorRole[]>();
  for (const role of roles) {
    const key = `${foldName(role.title)} ${String(role.former)}`;
    byTitle.set(key, [...(byTitle.get(key) ?? []), role]);
  }
  return [...byTitle.values()].map(periodOf).sort(byBeginning);
}

/**
 * The same with what holds on a day first: a period that holds the day, the latest one before it, then later ones.
 * A former office never comes before one that is held.
 */
export function roleHistoryAsOf(roles: readonly ActorRole[], day: string): readonly RolePeriod[] {
  return roleHistory(roles).toSorted(
    (left, right) =>
      rankAt(left, day) - rankAt(right, day) ||
      (rankAt(left, day) === BEFORE ? byBeginning(right, left) : byBeginning(left, right)),
  );
}

const HOLDS = 0;
const BEFORE = 1;
const AFTER = 2;
const FORMER = 3;
const UNDATED = 4;

function rankAt({ from, to, former }: RolePeriod, day: string): number {
  if (former) return FORMER;
  if (from === undefined && to === undefined) return UNDATED;
  if ((from === undefined || from <= day) && (to === undefined || day <= to)) return HOLDS;
  return from !== undefined && from > day ? AFTER : BEFORE;
}

function periodOf(attested: readonly ActorRole[]): RolePeriod {
  const [first] = attested;
  const registered = attested.find((role) => role.file === undefined && role.date !== undefined);
  const days = attested.flatMap((role) => intervalOf(role.date ?? "") ?? []);
  const stated = registered === undefined ? undefined : intervalOf(registered.date ?? "");
  const from = stated === undefined ? earliest(days.map((day) => day.from)) : stated.from;
  const to =
    stated === undefined
      ? earliest(
          days.map((day) => day.to),
          -1,
        )
      : stated.to;
  return {
    title: first?.title ?? "",
    former: first?.former ?? false,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    attested,
  };
}

function earliest(days: readonly (string | undefined)[], sign = 1): string | undefined {
  return days.flatMap((day) => day ?? []).sort((left, right) => sign * compareText(left, right))[0];
}

const LAST = "9999";

function byBeginning(left: RolePeriod, right: RolePeriod): number {
  return (
    compareText(left.from ?? left.to ?? LAST, right.from ?? right.to ?? LAST) || compareText(left.title, right.title)
  );
}
