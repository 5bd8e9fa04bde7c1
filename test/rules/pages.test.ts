/** Every rule's page is executed: what it shows as reported is reported, exactly there; what it shows as fine is silent; fixes mend. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ruleNamed, RULES } from "../../server/src/core/rules/registry.js";
import type { Diagnostic, Fix } from "../../server/src/core/rules/types.js";
import { parseFixture, type Fixture } from "../support/fixture.js";
import { examplesOf } from "../support/rulePage.js";
import { openTestWorkspace } from "../support/workspace.js";

for (const rule of RULES) {
  describe(rule.name, () => {
    const examples = examplesOf(rule.page);
    it("shows what is reported and what is not", () => {
      assert.match(rule.page, new RegExp(`^# ${rule.name}\\n`, "u"));
      assert.ok(
        examples.some((example) => example.section === "Reported"),
        "no example under “## Reported”",
      );
      assert.ok(
        examples.some((example) => example.section === "Not reported"),
        "no example under “## Not reported”",
      );
    });
    examples.forEach((example, index) => {
      it(`${example.section} ${String(index + 1)}: ${example.title.slice(0, 90)}`, async () => {
        const fixture = parseFixture(example.marked);
        const found = await findings(fixture, rule.name);
        assert.deepEqual(
          found.map(placeOf),
          fixture.ranges.map((range) => `${range.file} ${shown(fixture, range)}`).sort(),
          explain(found),
        );
        assert.equal(fixture.ranges.length > 0, example.section === "Reported", "the marks do not fit the section");
        for (const diagnostic of found) await checkFixes(fixture, diagnostic);
      });
    });
  });
}

async function findings(fixture: Fixture, rule: string): Promise<readonly (Diagnostic & { readonly words: string })[]> {
  // Also rules that are off by default show what they report.
  const severity = ruleNamed(rule)?.severity ?? "default";
  const workspace = await openTestWorkspace(fixture.files, { rules: { [rule]: severity } });
  const all: (Diagnostic & { readonly words: string })[] = [];
  for (const [file, text] of fixture.files) {
    const diagnostics = await workspace.diagnostics(file);
    all.push(
      ...diagnostics
        .filter((diagnostic) => diagnostic.code === rule)
        .map((diagnostic) => ({ ...diagnostic, words: text.slice(diagnostic.range.start, diagnostic.range.end) })),
    );
  }
  return all.sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
}

function placeOf(diagnostic: Diagnostic & { readonly words: string }): string {
  return `${diagnostic.file} ${diagnostic.words}`;
}

function shown(
  fixture: Fixture,
  range: { readonly file: string; readonly start: number; readonly end: number },
): string {
  return fixture.files.get(range.file)?.slice(range.start, range.end) ?? "";
}

function explain(found: readonly Diagnostic[]): string {
  return found.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`).join("\n");
}

/** Rules whose preferred fix is only a part of the mending leave their diagnostic; all others must make it vanish, and stay gone. */
async function checkFixes(fixture: Fixture, diagnostic: Diagnostic): Promise<void> {
  for (const fix of diagnostic.fixes) {
    const files = applyFix(fixture.files, fix);
    const remaining = await findings({ ...fixture, files }, diagnostic.code);
    const still = remaining.filter((other) => other.file === diagnostic.file && other.message === diagnostic.message);
    const before = (await findings(fixture, diagnostic.code)).filter(
      (other) => other.message === diagnostic.message,
    ).length;
    assert.ok(still.length < before, `“${fix.title}” leaves: ${explain(still)}\n${files.get(diagnostic.file) ?? ""}`);
  }
}

function applyFix(files: ReadonlyMap<string, string>, fix: Fix): ReadonlyMap<string, string> {
  const changed = new Map(files);
  if (fix.creates !== undefined) changed.set(fix.creates, "");
  for (const edit of [...fix.edits].sort((left, right) => right.range.start - left.range.start)) {
    const text = changed.get(edit.file) ?? "";
    changed.set(edit.file, text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end));
  }
  return changed;
}
