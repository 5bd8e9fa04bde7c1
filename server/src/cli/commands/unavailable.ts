/** Commands whose names are taken but which this version does not have yet; their words are not looked at. */
const UNAVAILABLE: ReadonlySet<string> = new Set(["import"]);

export function isUnavailable(name: string): boolean {
  return UNAVAILABLE.has(name);
}
