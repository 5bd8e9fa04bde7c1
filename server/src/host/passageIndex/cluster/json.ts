/** Reads what a search cluster answers: JSON whose shape is known from its documentation and checked here, value by value. */

export type JsonRecord = Readonly<Record<string, unknown>>;

const NOTHING: JsonRecord = {};

/** An empty record where the value is none. */
export function recordIn(value: unknown): JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonRecord) : NOTHING;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

export function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
