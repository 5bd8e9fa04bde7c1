/** Colours of the editor's theme, by what they mean in a picture: read from the page again whenever the theme changes. */

export interface Palette {
  readonly background: string;
  readonly foreground: string;
  readonly faint: string;
  readonly focus: string;
  readonly font: string;
  /** Of a kind of node, edge or bar. */
  of(kind: string): string;
}

const VARIABLES: Readonly<Record<string, string>> = {
  person: "charts-blue",
  organization: "charts-purple",
  group: "charts-orange",
  place: "charts-green",
  document: "charts-yellow",
  event: "charts-yellow",
  article: "charts-blue",
  "cited-article": "charts-blue",
  publisher: "charts-purple",
  author: "charts-orange",
  origin: "charts-purple",
  contradicted: "charts-red",
  disputed: "charts-orange",
  misquoted: "charts-red",
  unsourced: "charts-yellow",
  unsupported: "charts-yellow",
  supported: "charts-green",
  claim: "charts-green",
  supports: "charts-green",
  contradicts: "charts-red",
  relation: "charts-blue",
  "same-origin": "charts-red",
  retells: "charts-purple",
  "written-by": "charts-orange",
};

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string, fallback: string): string => {
    const found = style.getPropertyValue(`--vscode-${name}`).trim();
    return found === "" ? fallback : found;
  };
  const faint = opaque(value("descriptionForeground", "#808080"));
  // Asked for every element of a picture, in which there are few kinds.
  const known = new Map<string, string>();
  return {
    background: opaque(value("editor-background", "#1e1e1e")),
    foreground: opaque(value("foreground", "#cccccc")),
    faint,
    focus: opaque(value("focusBorder", "#007fd4")),
    font: value("font-family", "sans-serif"),
    of(kind) {
      const found = known.get(kind);
      if (found !== undefined) return found;
      const variable = VARIABLES[kind];
      const colour = variable === undefined ? faint : opaque(value(variable, faint));
      known.set(kind, colour);
      return colour;
    },
  };
}

export function onThemeChange(changed: () => void): void {
  new MutationObserver(changed).observe(document.body, {
    attributes: true,
    attributeFilter: ["class", "data-vscode-theme-id"],
  });
}

/** Canvas, SVG and cytoscape each read colours in their own way: `rgb(…)` is what all of them understand. */
function opaque(colour: string): string {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return colour;
  context.fillStyle = colour;
  const read = context.fillStyle;
  const parts = /^rgba\((\d+), (\d+), (\d+), [\d.]+\)$/u.exec(read);
  return parts === null ? read : `rgb(${parts[1] ?? "0"}, ${parts[2] ?? "0"}, ${parts[3] ?? "0"})`;
}
