/** What package.json promises is there: files of the walkthrough, icons, sheets, commands of menus and links. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

interface Manifest {
  readonly contributes: {
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<
        Record<string, { readonly markdownDescription: string; readonly default: unknown }>
      >;
    }[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly keybindings: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly icon: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly svg: string; readonly altText: string };
      }[];
    }[];
    readonly "markdown.previewStyles": readonly string[];
  };
}

const { contributes } = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const COMMANDS = new Set(contributes.commands.map(({ command }) => command));
const VIEWS = Object.values(contributes.views).flat();

describe("the manifest", () => {
  it("names commands that exist in menus and keys", () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings];
    assert.deepEqual(
      used.map(({ command }) => command).filter((command) => !COMMANDS.has(command)),
      [],
    );
  });

  it("registers every command that it offers", () => {
    const bundled = readFileSync("dist/extension.js", "utf8");
    const made = VIEWS.map(({ id }) => `${id}.refresh`);
    assert.deepEqual(
      [...COMMANDS].filter((command) => !bundled.includes(`"${command}"`) && !made.includes(command)),
      [],
    );
  });

  it("says in every view what to do while it is empty", () => {
    for (const { id } of VIEWS)
      assert.ok(
        contributes.viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it("brings every picture, icon and sheet", () => {
    const files = [
      ...VIEWS.map(({ icon }) => icon),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
      ...contributes["markdown.previewStyles"],
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it("groups settings under headings in order, and gives each but a rule an example that is not its default", () => {
    const words = JSON.parse(readFileSync("package.nls.json", "utf8")) as Readonly<Record<string, string>>;
    assert.deepEqual(
      contributes.configuration.map(({ order }) => order),
      contributes.configuration.map((_, at) => at + 1),
    );
    for (const { title, properties } of contributes.configuration) {
      assert.match(title, /^%config\.(?:rules\.)?group\.[a-z]+%$/u);
      for (const [name, setting] of Object.entries(properties)) {
        const text = words[setting.markdownDescription.replaceAll("%", "")] ?? "";
        if (name.startsWith("dossier.rules.")) continue;
        const example = /\n\nExample: `(?<entry>".*)`$/u.exec(text)?.groups?.["entry"] ?? "";
        const [[key, value] = []] = Object.entries(JSON.parse(`{${example}}`) as Readonly<Record<string, unknown>>);
        assert.equal(key, name);
        assert.notDeepEqual(value, setting.default, name);
      }
    }
  });

  it("describes the walkthrough's pictures, and links to commands that exist", () => {
    for (const { description, media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
      assert.notEqual(media.altText, "");
      for (const [, command = ""] of description.matchAll(/\(command:(dossier\.[\w.]+)\)/gu))
        assert.ok(COMMANDS.has(command) || VIEWS.some(({ id }) => command === `${id}.focus`), command);
    }
  });
});
