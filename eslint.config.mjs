/**
 * Lint rules: the strictest type-checked sets, the house's own bans, and each layer's forbidden imports.
 * Which layer may import which other one is checked by dependency-cruiser.
 */
import { builtinModules } from "node:module";
import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const HOUSE_RULES = {
  "no-restricted-syntax": [
    "error",
    {
      selector: "Program > VariableDeclaration[kind='let']",
      message: "State lives in lsp/session.ts, not in a module.",
    },
    {
      selector: "Program > ExportNamedDeclaration > VariableDeclaration[kind='let']",
      message: "State lives in lsp/session.ts, not in a module.",
    },
    { selector: "ExportDefaultDeclaration", message: "Exports have names." },
    { selector: "TSAsExpression > TSAsExpression", message: "Decode instead of casting twice." },
    { selector: "TSEnumDeclaration", message: "Use a union of literals." },
  ],
  eqeqeq: "error",
  "max-lines": ["error", 400],
  "no-console": "error",
  "object-shorthand": "error",
  "prefer-template": "error",
};

export default defineConfig(
  { ignores: ["dist/", "out/", "node_modules/", ".vscode-host/", ".vscode-test/", "corpus/"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...HOUSE_RULES,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      // Numbers read well in text; everything else is converted where it is written.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // Code units are compared and stepped over in loops that need their index.
      "@typescript-eslint/prefer-for-of": "off",
      // `(text) => void list.push(text)` says that the value is not wanted.
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // Spreading a text gives its code points, which is what is meant wherever it is done.
      "@typescript-eslint/no-misused-spread": "off",
      // Programs that an editor loads are classes with a constructor.
      "@typescript-eslint/no-extraneous-class": ["error", { allowConstructorOnly: true }],
      // A port's synchronous implementation may still be declared asynchronous.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    // The loaders of esbuild give a file's content as the default export.
    files: ["**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["server/src/core/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: builtinModules.map((name) => ({ name, message: "The core is pure: no Node." })),
          patterns: [
            { group: ["node:*"], message: "The core is pure: no Node." },
            { group: ["vscode", "vscode-*"], message: "The core knows no editor." },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        ...["process", "Buffer", "setTimeout", "setImmediate", "setInterval", "fetch", "performance", "console"].map(
          (name) => ({
            name,
            message: "The core is pure: text in, data out.",
          }),
        ),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The core knows no clock." },
        { object: "Math", property: "random", message: "The core is deterministic." },
      ],
    },
  },
  {
    files: ["server/src/{host,export,cli,lsp}/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { paths: [{ name: "vscode", message: "Only the client runs in an editor." }] },
      ],
    },
  },
  {
    files: ["client/**/*.ts", "server/src/protocol/**/*.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            { regex: "server/src/(?!protocol/)", message: "The client knows the server by its protocol only." },
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // The promises of describe and it are the test runner's.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", name: ["describe", "it", "test", "suite", "before", "after"], package: "node:test" },
          ],
        },
      ],
      "no-console": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "URL",
          "Buffer",
          "setTimeout",
          "clearTimeout",
          "performance",
          "fetch",
          "TextDecoder",
          "TextEncoder",
          "AbortSignal",
          "globalThis",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: { eqeqeq: "error", "max-lines": ["error", 400] },
  },
  {
    // Functions in these files are sent to a browser and run there.
    files: ["test/host/vscode/*.mjs"],
    languageOptions: {
      globals: { document: "readonly", window: "readonly", NodeFilter: "readonly", getComputedStyle: "readonly" },
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", process: "readonly", __dirname: "readonly" },
    },
  },
);
