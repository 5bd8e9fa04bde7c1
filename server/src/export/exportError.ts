/** Why an export was not made, in words for the person who asked for it. Nothing was written. */
export class ExportError extends Error {}
