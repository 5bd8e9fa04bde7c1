/** URIs in the spellings of several clients and systems; the scheduler's slices. */
import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { fileIdUnder, pathOfUri, systemPath, uriOfFile } from "../../server/src/lsp/convert/uri.js";
import { runSliced } from "../../server/src/lsp/scheduler.js";

describe("file URIs", () => {
  it("mean the same file in every spelling", () => {
    const spellings = [
      "file:///c%3A/Arbeit/Notizen%20%26%20mehr/a.md",
      "file:///C:/Arbeit/Notizen & mehr/a.md",
      "file:///c:/Arbeit/./Notizen%20&%20mehr//x/../a.md",
      "FILE://localhost/C%3a/Arbeit/Notizen%20%26%20mehr/a.md",
    ];
    for (const uri of spellings) assert.equal(pathOfUri(uri), "/c:/Arbeit/Notizen & mehr/a.md", uri);
  });

  it("keep the host of a network share", () => {
    assert.equal(pathOfUri("file://Server/share/a.md"), "//server/share/a.md");
    assert.equal(systemPath("//server/share/a.md", "win32"), "\\\\server\\share\\a.md");
  });

  it("become paths of the system", () => {
    assert.equal(systemPath("/c:/x/y.md", "win32"), "c:\\x\\y.md");
    assert.equal(systemPath("/home/x/y.md", "linux"), "/home/x/y.md");
  });

  it("of other schemes and broken ones are none", () => {
    for (const uri of ["untitled:Untitled-1", "http://x/a.md", "file:///%E0%A4%A", "file:///a%00b", ""])
      assert.equal(pathOfUri(uri), undefined, uri);
  });

  it("lie below their root or they do not", () => {
    assert.equal(fileIdUnder("/a/b", "/a/b/notes/c.md"), "notes/c.md");
    assert.equal(fileIdUnder("/a/b", "/a/bc/d.md"), undefined);
    assert.equal(fileIdUnder("/a/b", "/a/b"), undefined);
    assert.equal(fileIdUnder("/", "/c.md"), "c.md");
  });

  it("come back from any file name", () => {
    const segment = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .filter((name) => !/[/\0]/u.test(name) && !/^\.+$/u.test(name) && !/\p{Surrogate}/u.test(name));
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        const file = segments.join("/");
        const root = "file:///home/some%20one";
        assert.equal(fileIdUnder("/home/some one", pathOfUri(uriOfFile(root, file)) ?? ""), file);
      }),
    );
  });

  it("of a name with half a character is still a URI", () => {
    assert.equal(uriOfFile("file:///x", "a\uD83D.md"), "file:///x/a%EF%BF%BD.md");
  });
});

describe("sliced work", () => {
  function* counting(to: number): Generator<undefined, number> {
    let sum = 0;
    for (let index = 0; index < to; index++) {
      for (let busy = 0; busy < 20_000; busy++) sum += busy % 3;
      yield;
    }
    return sum;
  }

  it("lets timers run between slices", async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    const outcome = await runSliced(counting(2_000), () => false);
    clearInterval(timer);
    assert.equal(outcome.kind, "done");
    assert.ok(ticks > 1, String(ticks));
  });

  it("is dropped when nobody wants it", async () => {
    let wanted = true;
    setTimeout(() => (wanted = false), 5);
    assert.deepEqual(await runSliced(counting(1_000_000), () => !wanted), { kind: "dropped" });
  });

  it("passes its errors on", async () => {
    function* failing(): Generator<undefined, void> {
      yield;
      throw new Error("broken");
    }
    await assert.rejects(
      runSliced(failing(), () => false),
      /broken/u,
    );
  });
});
