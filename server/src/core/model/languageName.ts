/** The English name of a language, for readers: "English" for "en", the code itself where it is none that is known. */

const NAMES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

export function languageName(code: string): string {
  try {
    return NAMES.of(code) ?? code;
  } catch {
    return code; // What an analyst wrote need not be a code.
  }
}
