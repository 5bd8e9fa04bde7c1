/**
 * Every string that a person reads in the editor can be read in English, Serbian and Ukrainian. Serbian is written in Latin letters:
 * the keys, settings and commands around it are Latin, and readers of the neighbouring standards read it too.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import ts from "typescript";

const LANGUAGES = ["sr", "uk"];
/** Arguments and properties whose text is shown as it is. */
const SHOWN_PROPERTIES = new Set([
  "title",
  "placeHolder",
  "placeholder",
  "openLabel",
  "saveLabel",
  "tooltip",
  "prompt",
]);
const SHOWING_CALL = /^window\.(?:show(?:Information|Warning|Error)Message|setStatusBarMessage)$/u;

type Strings = Readonly<Record<string, string>>;

const stringsIn = (file: string): Strings => JSON.parse(readFileSync(file, "utf8")) as Strings;
const sources = filesUnder("client/src")
  .filter((file) => file.endsWith(".ts") && !file.includes("/webviews/"))
  .map((file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));

describe("the strings of the client", () => {
  const bundle = stringsIn("l10n/bundle.l10n.json");

  it("are in the bundle, and the bundle holds no others", () => {
    const used = new Set(sources.flatMap((source) => collect(source, localizedText)));
    assert.deepEqual(
      [...used].filter((text) => !(text in bundle)),
      [],
      "missing in l10n/bundle.l10n.json",
    );
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !used.has(text)),
      [],
      "used nowhere",
    );
  });

  it("go through l10n wherever they are shown", () => {
    assert.deepEqual(
      sources.flatMap((source) => collect(source, bareText)),
      [],
    );
  });

  for (const language of LANGUAGES)
    it(`are translated (${language}), with the same places for names and numbers`, () => {
      checkTranslation(bundle, stringsIn(`l10n/bundle.l10n.${language}.json`));
    });
});

describe("the strings of the manifest", () => {
  const manifest = readFileSync("package.json", "utf8");
  const english = stringsIn("package.nls.json");

  it("are all there, and none too many", () => {
    const used = new Set([...manifest.matchAll(/"%([\w.-]+)%"/gu)].map(([, key = ""]) => key));
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it("are keys wherever a command, view or step is named", () => {
    const { contributes } = JSON.parse(manifest) as {
      readonly contributes: {
        readonly commands: readonly { readonly title: string }[];
        readonly views: { readonly dossier: readonly { readonly name: string }[] };
        readonly viewsWelcome: readonly { readonly contents: string }[];
        readonly walkthroughs: readonly {
          readonly steps: readonly { readonly title: string; readonly description: string }[];
        }[];
      };
    };
    const shown = [
      ...contributes.commands.map(({ title }) => title),
      ...contributes.views.dossier.map(({ name }) => name),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.walkthroughs.flatMap(({ steps }) =>
        steps.flatMap(({ title, description }) => [title, description]),
      ),
    ];
    assert.deepEqual(
      shown.filter((text) => !/^%[\w.-]+%$/u.test(text)),
      [],
    );
  });

  for (const language of LANGUAGES)
    it(`are translated (${language}), with the same links and examples`, () => {
      checkTranslation(english, stringsIn(`package.nls.${language}.json`));
    });
});

function checkTranslation(english: Strings, translated: Strings): void {
  assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
  for (const [key, text] of Object.entries(english)) {
    const other = translated[key] ?? "";
    assert.notEqual(other.trim(), "", key);
    assert.deepEqual(marksIn(other), marksIn(text), `${text} → ${other}`);
  }
}

/** `{0}`, the commands of links and what stands as code: names of settings, files and values. */
function marksIn(text: string): readonly string[] {
  return (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/gu) ?? []).sort();
}

function localizedText(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || node.expression.getText() !== "l10n.t") return undefined;
  const [text] = node.arguments;
  assert.ok(text !== undefined && ts.isStringLiteralLike(text), `${node.getText()} holds no literal`);
  return text.text;
}

function bareText(node: ts.Node): string | undefined {
  const shown =
    ts.isCallExpression(node) && SHOWING_CALL.test(node.expression.getText())
      ? node.arguments[0]
      : ts.isPropertyAssignment(node) && SHOWN_PROPERTIES.has(node.name.getText())
        ? node.initializer
        : undefined;
  if (shown === undefined || !(ts.isStringLiteralLike(shown) || ts.isTemplateExpression(shown))) return undefined;
  return /\p{L}{2}/u.test(shown.getText().replace(/\$\{[^}]*\}/gu, ""))
    ? `${node.getSourceFile().fileName}: ${node.getText()}`
    : undefined;
}

function collect(source: ts.SourceFile, read: (node: ts.Node) => string | undefined): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = read(node);
    if (text !== undefined) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
