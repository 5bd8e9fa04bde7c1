/** The shape of a word ("Xx" for "Kyiv", "d.d" for "3.5"), and the form under which the tagger knows it. */

const LONGEST_SHAPE = 40;

/** X for capitals, x for other letters, d for digits, runs cut to two; other characters stand for themselves. */
export function shapeOf(form: string): string {
  let shape = "";
  let before = "";
  let run = 0;
  for (const character of form.slice(0, LONGEST_SHAPE)) {
    const kind = kindOf(character);
    run = kind === before ? run + 1 : 1;
    before = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function kindOf(character: string): string {
  if (character >= "0" && character <= "9") return "d";
  if (character !== character.toLowerCase()) return "X";
  return character !== character.toUpperCase() ? "x" : character;
}

/**
 * One spelling for what typography varies: apostrophes inside words and dashes. Quotation marks keep their direction:
 * curly ones by their sign, straight ones by the spaces around them ("openLeft" says that one stands before it).
 */
export function syntacticForm(text: string, start: number, end: number): string {
  if (end - start > 1)
    return WITH_APOSTROPHE.test(text.slice(start, end)) ? plainWord(text.slice(start, end)) : text.slice(start, end);
  const unit = text.charCodeAt(start);
  switch (unit) {
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return "–";
    case 0x201c:
    case 0x201e:
    case 0xab:
      return "“";
    case 0x201d:
    case 0xbb:
      return "”";
    case 0x2018:
    case 0x201a:
      return "‘";
    case 0x22:
      return opens(text, start, end) ? "“" : "”";
    case 0x27:
    case 0x60:
      return opens(text, start, end) ? "‘" : "’";
    default:
      return text.slice(start, end);
  }
}

const WITH_APOSTROPHE = /[’‘`´]/u;

function plainWord(word: string): string {
  return word === "``" ? "“" : word.replace(/[’‘`´]/gu, "'");
}

/** A straight mark opens where a space or a bracket stands before it and none behind it. */
function opens(text: string, start: number, end: number): boolean {
  const before = start === 0 ? " " : text.charAt(start - 1);
  const after = end >= text.length ? " " : text.charAt(end);
  return /[\s([{–—“‘"']/u.test(before) && !/\s/u.test(after);
}
