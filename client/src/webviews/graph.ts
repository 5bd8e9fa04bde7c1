/** Graphs: the link chart, the provenance graph and the claim map, drawn by cytoscape. Entry of its own bundle. */
import cytoscape, {
  type Core,
  type ElementDefinition,
  type LayoutOptions,
  type NodeSingular,
  type StylesheetJson,
} from "cytoscape";
import fcose from "cytoscape-fcose";
import type { GraphPicture, PictureEdge, PictureNode } from "../../../server/src/protocol/pictures.js";
import { runPicture, type Drawing, type Entry, type Picture } from "./frame.js";
import { clusterPositions, spiralPosition } from "./clusters.js";
import { breakable, columnPositions, columnSizes, type ColumnSizes, type Position } from "./columns.js";
import type { ShowPicture } from "./messages.js";
import { graphSvg, type DrawnEdge } from "./svg.js";
import { onThemeChange, readPalette, type Palette } from "./theme.js";
import "./picture.css";

cytoscape.use(fcose);

/** From here on every frame counts: edges are hidden while the picture moves, and actors stand in clusters instead of finding their places by forces. */
const LARGE_GRAPH = 200;
/** Of many names only those are written that are large enough on the screen: the rest appears when one comes closer. */
const LEAST_LETTERS_OF_MANY = 9;
/** Between narrower columns words on a line are cut by the boxes: they are shown for what is chosen. */
const LEAST_GAP_OF_WORDS = 120;
/** How far an edge between two nodes of one column swings out. */
const ASIDE_BEND = { wide: 60, narrow: 30 };
/** With the words beside it, which are shown where there is room. */
const ASIDE_WIDTH = { wide: 90, narrow: 30 };
/** Below this a box cannot be read: a layered picture that is larger is looked at piece by piece. */
const LEAST_ZOOM = 0.8;
const PADDING = 24;
const DASHED: ReadonlySet<string> = new Set(["cites", "same-origin", "named-together"]);
const DIRECTED: ReadonlySet<string> = new Set(["relation", "retells", "written-by", "supports", "contradicts"]);

const graph: Picture = {
  draw(shown, canvas, choose) {
    if (shown.picture.kind !== "graph") throw new Error("a timeline is drawn by another page");
    return drawGraph(shown, shown.picture, canvas, choose);
  },
};

runPicture(graph, onThemeChange);

function drawGraph(
  shown: ShowPicture,
  picture: GraphPicture,
  canvas: HTMLElement,
  choose: (id: string | undefined) => void,
): Drawing {
  const isLayered = shown.which !== "links";
  const isLarge = picture.nodes.length > LARGE_GRAPH;
  const look: Look = { isLarge, ...(isLayered ? { columns: sizesIn(canvas, picture) } : {}) };
  const cy = cytoscape({
    container: canvas,
    elements: elementsOf(picture),
    style: styleOf(readPalette(), look),
    layout: layoutOf(picture, look),
    hideEdgesOnViewport: isLarge,
    ...(isLarge ? { pixelRatio: 1 } : {}),
  });
  const fit = (): void => {
    cy.resize();
    cy.fit(undefined, PADDING);
    if (!isLayered || cy.zoom() >= LEAST_ZOOM || cy.nodes().empty()) return;
    const { x1, y1 } = cy.elements().boundingBox({ includeLabels: showsWords(look.columns) });
    cy.viewport({ zoom: LEAST_ZOOM, pan: { x: PADDING - x1 * LEAST_ZOOM, y: PADDING - y1 * LEAST_ZOOM } });
  };
  cy.edges(".aside").forEach((edge) => {
    edge.toggleClass("upward", edge.source().position().y > edge.target().position().y);
  });
  fit();
  const resized = new ResizeObserver(() => {
    // The pane of a chosen node takes room too: then the picture stays where it is looked at.
    if (cy.elements(".chosen").empty()) fit();
    else cy.resize();
  });
  resized.observe(canvas);
  const entries = entriesOf(shown, picture);
  const select = (id: string | undefined): void => {
    cy.elements().removeClass("chosen near far");
    const chosen = id === undefined ? cy.collection() : cy.getElementById(id);
    if (chosen.nonempty()) {
      const near = chosen.union(chosen.nodes().closedNeighborhood()).union(chosen.edges().connectedNodes());
      cy.elements().not(near).addClass("far");
      near.addClass("near");
      chosen.addClass("chosen");
    }
    choose(id);
  };
  cy.on("tap", (event) => {
    const target = event.target as Core | NodeSingular;
    select("id" in target ? target.id() : undefined);
  });
  listenToKeys(canvas, cy, picture, select);
  return {
    entries,
    legend: legendOf(picture),
    fit,
    zoom: (factor) => {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    show: (id) => {
      select(id);
      cy.resize();
      cy.center(cy.getElementById(id));
    },
    find: (words) => {
      const wanted = words.toLowerCase();
      cy.elements().removeClass("far");
      if (wanted === "") return;
      const found = cy.nodes().filter((node) => String(node.data("search")).includes(wanted));
      cy.elements().not(found.closedNeighborhood()).addClass("far");
    },
    svg: () => svgOf(shown.title, cy),
    recolour: () => {
      cy.style(styleOf(readPalette(), look));
    },
    dispose: () => {
      resized.disconnect();
      cy.destroy();
    },
  };
}

function elementsOf({ nodes, edges }: GraphPicture): ElementDefinition[] {
  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const busiest = Math.max(1, ...edges.map(({ weight }) => weight));
  const columns = new Map(nodes.map(({ id, column }) => [id, column]));
  return [
    ...nodes.map(({ id, label, kind, weight, detail }, at): ElementDefinition => ({
      group: "nodes",
      position: spiralPosition(at),
      data: {
        id,
        label: breakable(label),
        kind,
        size: 16 + 34 * Math.sqrt(weight / heaviest),
        search: `${label} ${detail}`.toLowerCase(),
      },
    })),
    ...edges.map(({ id, source, target, kind, label, weight }): ElementDefinition => ({
      group: "edges",
      classes: columns.get(source) !== undefined && columns.get(source) === columns.get(target) ? "aside" : "",
      data: { id, source, target, kind, label, thickness: 1 + 3 * Math.sqrt(weight / busiest) },
    })),
  ];
}

interface Look {
  readonly isLarge: boolean;
  /** Of a layered picture. */
  readonly columns?: ColumnSizes;
}

/** What is drawn fits into the width that is there, as long as letters can be read. */
function sizesIn(canvas: HTMLElement, { nodes, edges }: GraphPicture): ColumnSizes {
  const columns = new Map(nodes.map(({ id, column = 0 }) => [id, column]));
  const isAside = edges.some(({ source, target }) => columns.get(source) === columns.get(target));
  const width = (canvas.clientWidth - 2 * PADDING) / LEAST_ZOOM;
  const count = new Set(columns.values()).size;
  const wide = columnSizes(count, width - (isAside ? ASIDE_WIDTH.wide : 0));
  return showsWords(wide) ? wide : columnSizes(count, width - (isAside ? ASIDE_WIDTH.narrow : 0));
}

/** Words on every line, or on those of what is chosen. */
function showsWords(columns: ColumnSizes | undefined): boolean {
  return columns === undefined || columns.gap >= LEAST_GAP_OF_WORDS;
}

function layoutOf(picture: GraphPicture, { isLarge, columns }: Look): LayoutOptions {
  if (columns !== undefined || isLarge) {
    const positions = columns === undefined ? clusterPositions(picture) : columnPositions(picture, columns);
    return {
      name: "preset",
      fit: true,
      padding: PADDING,
      positions: (node: NodeSingular | string): Position =>
        positions.get(typeof node === "string" ? node : node.id()) ?? { x: 0, y: 0 },
    };
  }
  const options = {
    name: "fcose",
    quality: "default",
    // The same corpus gives the same picture.
    randomize: false,
    animate: false,
    nodeSeparation: 90,
    idealEdgeLength: () => 110,
    nodeRepulsion: () => 9_000,
    padding: PADDING,
  };
  return options;
}

function styleOf(palette: Palette, { isLarge, columns }: Look): StylesheetJson {
  const colour = (element: { data(name: string): unknown }): string => palette.of(String(element.data("kind")));
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        color: palette.foreground,
        "font-family": palette.font,
        "font-size": 11,
        "min-zoomed-font-size": isLarge ? LEAST_LETTERS_OF_MANY : 7,
        "border-color": colour,
        ...(columns !== undefined
          ? {
              shape: "round-rectangle",
              width: columns.box,
              height: 48,
              "background-color": palette.background,
              "border-width": 2,
              "text-valign": "center",
              "text-wrap": "wrap",
              "text-max-width": `${String(columns.box - 12)}px`,
            }
          : {
              shape: "ellipse",
              width: "data(size)",
              height: "data(size)",
              "background-color": colour,
              "text-valign": "bottom",
              "text-margin-y": 3,
              "text-outline-color": palette.background,
              "text-outline-width": 2,
            }),
      },
    },
    {
      selector: "edge",
      style: {
        "line-color": colour,
        "target-arrow-color": colour,
        "target-arrow-shape": (edge: { data(name: string): unknown }) =>
          DIRECTED.has(String(edge.data("kind"))) ? "triangle" : "none",
        "line-style": (edge: { data(name: string): unknown }) =>
          DASHED.has(String(edge.data("kind"))) ? "dashed" : "solid",
        "arrow-scale": 0.9,
        "curve-style": columns !== undefined ? "straight" : isLarge ? "haystack" : "bezier",
        ...(columns !== undefined ? { "source-endpoint": "90deg", "target-endpoint": "270deg" } : {}),
        width: "data(thickness)",
        opacity: (edge: { data(name: string): unknown }) => (edge.data("kind") === "named-together" ? 0.4 : 0.85),
        label: "data(label)",
        color: palette.foreground,
        "font-family": palette.font,
        "font-size": 9,
        "min-zoomed-font-size": 8,
        "text-rotation": "autorotate",
        "text-outline-color": palette.background,
        "text-outline-width": 2,
        "text-wrap": "ellipsis",
        "text-max-width": "160px",
        "text-opacity": showsWords(columns) ? 1 : 0,
      },
    },
    {
      selector: "edge.aside",
      style: {
        "curve-style": "unbundled-bezier",
        "edge-distances": "endpoints",
        "control-point-distances": showsWords(columns) ? ASIDE_BEND.wide : ASIDE_BEND.narrow,
        "control-point-weights": 0.5,
        "source-endpoint": "270deg",
        "target-endpoint": "270deg",
        "text-rotation": "none",
        "text-wrap": "wrap",
        "text-max-width": "120px",
        "text-margin-x": -20,
      },
    },
    // Seen from its beginning an edge swings to the other side when it leads up.
    {
      selector: "edge.aside.upward",
      style: { "control-point-distances": -(showsWords(columns) ? ASIDE_BEND.wide : ASIDE_BEND.narrow) },
    },
    // Above the boxes, so that nothing of their words is cut.
    { selector: "edge.near", style: { "text-opacity": 1, "z-compound-depth": "top" } },
    { selector: ".far", style: { opacity: 0.15 } },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": palette.focus } },
    {
      selector: "edge.chosen",
      style: { opacity: 1, "line-color": palette.focus, "target-arrow-color": palette.focus },
    },
  ] as StylesheetJson;
}

function entriesOf({ words }: ShowPicture, { nodes, edges }: GraphPicture): readonly Entry[] {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const name = ({ source, target, kind, label }: PictureEdge): string => {
    const between = label === "" ? (words.kinds[kind] ?? kind) : label;
    return `${labels.get(source) ?? ""} – ${between} – ${labels.get(target) ?? ""}`;
  };
  const edgesOf = new Map<string, PictureEdge[]>();
  for (const edge of edges)
    for (const end of [edge.source, edge.target]) {
      const known = edgesOf.get(end);
      if (known === undefined) edgesOf.set(end, [edge]);
      else known.push(edge);
    }
  // Whom somebody is merely named with is one line, however many they are.
  const company = (id: string): readonly string[] => {
    const others = (edgesOf.get(id) ?? [])
      .filter(({ kind }) => kind === "named-together")
      .map(({ source, target }) => labels.get(source === id ? target : source) ?? "");
    return others.length === 0 ? [] : [words.namedWith.replace("{0}", () => others.join(", "))];
  };
  const nodeEntry = ({ id, label, detail, kind, place }: PictureNode): Entry => ({
    id,
    label,
    detail: [
      `${words.kinds[kind] ?? kind}. ${detail}`,
      ...(edgesOf.get(id) ?? []).filter((edge) => edge.kind !== "named-together").map(name),
      ...company(id),
    ].join("\n"),
    ...(place === undefined ? {} : { place }),
    passages: distinct((edgesOf.get(id) ?? []).flatMap(({ passages }) => passages.slice(0, 2))).slice(0, 12),
  });
  const edgeEntry = (edge: PictureEdge): Entry => ({
    id: edge.id,
    label: name(edge),
    detail: words.kinds[edge.kind] ?? edge.kind,
    marked: edge.kind === "contradicts",
    passages: edge.passages,
  });
  return [...nodes.map(nodeEntry), ...edges.map(edgeEntry)];
}

/** One sentence may name several of the company. */
function distinct(passages: Entry["passages"]): Entry["passages"] {
  const places = new Map(passages.map((passage) => [JSON.stringify(passage.place), passage]));
  return [...places.values()];
}

function legendOf({ nodes, edges }: GraphPicture): Drawing["legend"] {
  const palette = readPalette();
  const kinds = [...new Set([...nodes, ...edges].map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, colour: palette.of(kind) }));
}

/** Arrow keys step through the nodes, the weightiest first; Enter chooses, Escape lets go. */
function listenToKeys(
  canvas: HTMLElement,
  cy: Core,
  { nodes }: GraphPicture,
  select: (id: string | undefined) => void,
): void {
  const order = [...nodes].sort((left, right) => right.weight - left.weight).map(({ id }) => id);
  let at = -1;
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined && order.length > 0) {
      at = (at + step + order.length) % order.length;
      const id = order[at];
      select(id);
      // The pane that has just opened took its room from the picture.
      cy.resize();
      if (id !== undefined) cy.center(cy.getElementById(id));
      event.preventDefault();
    }
    if (event.key === "Escape") select(undefined);
    if (event.key === "Enter") document.querySelector<HTMLElement>("#pane button")?.focus();
  });
}

function svgOf(title: string, cy: Core): string {
  const nodes = cy.nodes().map((node) => ({
    label: String(node.data("label")),
    kind: String(node.data("kind")),
    ...node.position(),
    width: node.width(),
    height: node.height(),
    shape: node.style("shape") === "ellipse" ? ("ellipse" as const) : ("round-rectangle" as const),
  }));
  const edges = cy.edges().map((edge): DrawnEdge => {
    const kind = String(edge.data("kind"));
    return {
      kind,
      label: String(edge.data("label")),
      width: Number(edge.data("thickness")),
      dashed: DASHED.has(kind),
      arrow: DIRECTED.has(kind),
      from: edge.sourceEndpoint(),
      to: edge.targetEndpoint(),
    };
  });
  return graphSvg(title, nodes, edges, readPalette());
}
