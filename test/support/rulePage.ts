/** Reads a rule's page as a test: its sections with their fenced `dossier` examples. */

export interface RuleExample {
  readonly section: "Reported" | "Not reported";
  /** The last heading or the paragraph above the block, for the test's name. */
  readonly title: string;
  readonly marked: string;
}

export function examplesOf(page: string): readonly RuleExample[] {
  const examples: RuleExample[] = [];
  let section = "";
  let prose = "";
  const parts = page.split(/^(?<fence>```dossier\n[\s\S]*?\n```)$/mu);
  for (const part of parts) {
    const block = /^```dossier\n(?<marked>[\s\S]*?)\n```$/u.exec(part)?.groups?.["marked"];
    if (block === undefined) {
      for (const line of part.split("\n")) {
        const heading = /^## (?<title>.+)$/u.exec(line)?.groups?.["title"];
        if (heading !== undefined) section = heading.trim();
        else if (line.trim() !== "") prose = line.trim();
      }
      continue;
    }
    if (section === "Reported" || section === "Not reported")
      examples.push({ section, title: prose, marked: `${block}\n` });
  }
  return examples;
}
