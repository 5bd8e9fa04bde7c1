/** Why an export was not made, in words for the person who asked for it. Nothing was written. */
export class ExportError extends Error {
  override readonly name = "ExportError";
}

/** Word and PDF are a bundle of their own, whose class is another one: the name tells. */
export function isExportError(error: unknown): error is ExportError {
  return error instanceof Error && error.name === "ExportError";
}
