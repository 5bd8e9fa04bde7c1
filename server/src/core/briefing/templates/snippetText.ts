/** A snippet as plain text, for programs without an editor: prompts stay as they are written, of choices the first is taken. */

const FIELD =
  /\\(?<escaped>[\\$}])|\$\{\d+\|(?<choices>(?:\\.|[^|\\])*)\|\}|\$\{\d+:(?<prompt>(?:\\.|[^}\\])*)\}|\$\d+|\$(?<variable>[A-Z_]+)/gu;

/** `today` is ISO 8601; `title` takes the place of the prompt for one. */
export function snippetText(body: readonly string[], today: string, title?: string): string {
  const [year = "", month = "", day = ""] = today.split("-");
  const values: Readonly<Record<string, string>> = { CURRENT_YEAR: year, CURRENT_MONTH: month, CURRENT_DATE: day };
  const text = body.join("\n").replace(FIELD, (...found) => {
    const groups = found.at(-1) as Readonly<Record<"escaped" | "choices" | "prompt" | "variable", string | undefined>>;
    if (groups.escaped !== undefined) return groups.escaped;
    if (groups.choices !== undefined) return groups.choices.split(/(?<!\\),/u)[0]?.replaceAll("\\,", ",") ?? "";
    if (groups.variable !== undefined) return values[groups.variable] ?? "";
    const prompt = (groups.prompt ?? "").replace(/\\(?=[\\$}])/gu, "");
    return prompt === "Title" ? (title ?? prompt) : prompt;
  });
  return `${text.trimEnd()}\n`;
}
