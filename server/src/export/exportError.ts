/** Why an export was not made, in words for the person who asked for it. Nothing was written. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

/** Word and PDF are a bundle of their own, whose class is another one: the name tells. */
export function isExportError(error: unknown): error is ExportError {
  return error instanceof Error && error.name === "ExportError";
}

const READING: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file."],
  ["ENOTDIR", "there is no such file."],
  ["EISDIR", "it is a folder."],
  ["EACCES", "permission denied."],
  ["EPERM", "permission denied."],
]);

/** Why a file that a person named cannot be read. */
export function readingReason(error: unknown): string {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return READING.get(code) ?? (error instanceof Error ? error.message : String(error));
}
