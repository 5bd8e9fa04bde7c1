/** Bytes of files as they come: encodings, marks, what is no text, and problems that name the line. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { decodeText, LARGEST_FILE } from "../../server/src/host/decode.js";

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
    ),
  );
}

function checkText(bytes: Uint8Array, expected: string): void {
  assert.deepEqual(decodeText(bytes), { text: expected, problems: [] });
}

function checkProblem(bytes: Uint8Array, code: string, message: RegExp): void {
  const decoded = decodeText(bytes);
  assert.ok(decoded.text === undefined);
  const [problem] = decoded.problems;
  assert.equal(problem.code, code);
  assert.match(problem.message, message);
}

describe("a file’s bytes", () => {
  const words = "Vučić — “ja”, Вучић 😀";

  it("are read as UTF-8 with or without a mark", () => {
    checkText(bytesOf(words), words);
    checkText(joined([0xef, 0xbb, 0xbf], bytesOf(words)), words);
    checkText(new Uint8Array(), "");
  });

  it("are read as UTF-16 with or without a mark", () => {
    checkText(joined([0xff, 0xfe], utf16(words, false)), words);
    checkText(joined([0xfe, 0xff], utf16(words, true)), words);
    checkText(utf16("Plain words of a note.", false), "Plain words of a note.");
    checkText(utf16("Plain words of a note.", true), "Plain words of a note.");
  });

  it("are read in the encoding that they declare", () => {
    const serbian = [0x8a, 0xe8, 0x9e];
    checkText(joined(bytesOf("---\nencoding: windows-1250\n---\n"), serbian), "---\nencoding: windows-1250\n---\nŠčž");
    checkText(
      joined(bytesOf('<?xml version="1.0" encoding="windows-1250"?>'), serbian),
      '<?xml version="1.0" encoding="windows-1250"?>Ščž',
    );
    checkText(joined(bytesOf('<meta charset="windows-1251">'), [0xc2, 0xf3]), '<meta charset="windows-1251">Ву');
    checkText(
      joined(bytesOf("Content-Type: text/plain; charset=iso-8859-2\n\n"), [0xb9]),
      "Content-Type: text/plain; charset=iso-8859-2\n\nš",
    );
  });

  it("that are no UTF-8 and declare nothing are reported with their line", () => {
    checkProblem(joined(bytesOf("one\r\ntwo\nthr"), [0xe8, 0x65]), "encoding", /^Line 3 has the byte 0xE8/u);
    checkProblem(joined(bytesOf("charset=klingon\n"), [0xe8]), "encoding", /“klingon”/u);
    checkProblem(Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), "encoding", /^Line 1 /u);
    checkProblem(joined([0xff, 0xfe, 0, 0], [0x61, 0, 0, 0]), "encoding", /UTF-32/u);
  });

  it("that are no text are reported", () => {
    checkProblem(joined(bytesOf("%PDF-1.7\n"), [1, 2, 3]), "binary", /PDF/u);
    checkProblem(joined([0x50, 0x4b, 3, 4], bytesOf("word/document.xml")), "binary", /ZIP/u);
    checkProblem(joined(bytesOf("one\ntwo"), [0], bytesOf("three")), "binary", /^Line 2 has a NUL/u);
    checkProblem(Uint8Array.from(Array.from({ length: 100 }, (_, index) => 1 + (index % 6))), "binary", /control/u);
  });

  it("that are too many are left out", () => {
    checkProblem(new Uint8Array(LARGEST_FILE + 1), "too-large", /20 MB/u);
  });

  it("agree with the platform on what is UTF-8, and never throw", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const decoded = decodeText(bytes);
        if (decoded.text === undefined || decoded.problems.length > 0) return;
        const strict = new TextDecoder("utf-8", { fatal: true });
        if (bytes.includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe) return;
        assert.equal(decoded.text, strict.decode(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
