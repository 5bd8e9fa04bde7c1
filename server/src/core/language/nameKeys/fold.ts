/**
 * A written name reduced to plain words: Latin letters without diacritics, lower case, no possessive ending, one space between words.
 * Two spellings that differ only in typography, case, diacritics or Serbian script fold alike.
 */
import anyAscii from "any-ascii";
import { isApostropheUnit } from "../../text/characters.js";
import { remembering } from "../../text/memory.js";
import { romaniseCyrillic } from "./cyrillic.js";

/** "Đoković’s" and "Ђоковић" read "djokovic", "Recep Tayyip Erdoğan" "recep tayyip erdogan"; "" for a text without letters and digits. */
export function foldName(surface: string): string {
  return surface.length <= LONGEST_NAME ? folded(surface) : readFolded(surface);
}

/** Tables of actors and comparisons fold the same few thousand names again and again. */
const folded = remembering(20_000, readFolded);

function readFolded(surface: string): string {
  return foldedWords(surface).join(" ");
}

/** The words of the folded name; hyphens part words, dots inside initials do too: "J.-C. Juncker" gives j, c, juncker. */
export function foldedWords(surface: string): readonly string[] {
  return plainLetters(withoutPossessive(surface))
    .toLowerCase()
    .replace(/['’‘`´ʼʻ"]/gu, "")
    .split(/[^a-z0-9&+]+/u)
    .filter((word) => word !== "" && word !== "&" && word !== "+");
}

/** Longest name read; what is longer is no name, and a quadratic comparison must not follow from it. */
export const LONGEST_NAME = 200;

/** Takes "'s", "’s", "‘s" and "”s" off the end, and a lone apostrophe after s. */
export function withoutPossessive(surface: string): string {
  const trimmed = surface.slice(0, LONGEST_NAME).trim();
  const last = trimmed.charCodeAt(trimmed.length - 1);
  if (last !== 0x73 && last !== 0x53 && !isApostropheUnit(last)) {
    return trimmed;
  }
  const bare = trimmed.replace(/["'’‘`´”″′][sS]$/u, "");
  return bare === trimmed ? trimmed.replace(/(?<=[sS])['’‘]$/u, "") : bare;
}

/** Any script in ASCII letters; đ reads "dj" where the name looks South Slavic, "d" elsewhere ("Đặng"). */
export function plainLetters(text: string): string {
  if (!/[\u0080-\uffff]/u.test(text)) {
    return text;
  }
  const composed = text.normalize("NFC");
  const latin = /[\u0400-\u04ff]/u.test(composed) ? romaniseCyrillic(composed) : composed;
  const stroked =
    /[đĐ]/u.test(latin) && !/[ăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(latin)
      ? latin.replaceAll("đ", "dj").replaceAll("Đ", "Dj")
      : latin;
  // Azerbaijani ə is written "a" abroad: "Məmmədov", "Mammadov".
  return anyAscii(stroked.replaceAll("ə", "a").replaceAll("Ə", "A"));
}
