// Pictures of thousands in the browser that the editor shows them in: how long each takes to stand, and how long the frames are while
// one zooms and pans. Printed as figures; only what no reader would bear is a failure, because the machine may be busy.
import assert from "node:assert/strict";
import process from "node:process";
import { framesWhile, openPicture, showPicture } from "./picturePage.mjs";

const MOST_MILLIS = 60_000;
const TURNS = 20;
const KINDS = ["person", "organization", "place"];
const GROUPS = ["article", "event", "claim"];
const PLACE = { uri: "file:///a.md", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };

/** @returns {Promise<{passed: number, failed: number}>} */
export async function measureLargePictures(browser) {
  const counts = { passed: 0, failed: 0 };
  for (const [name, bundle, which, picture] of [
    ["link chart of 300 actors", "graph", "links", graph(300, 900)],
    ["link chart of 3,000 actors, 9,000 links", "graph", "links", graph(3_000, 9_000)],
    ["provenance of 3,000 articles", "graph", "provenance", graph(3_000, 3_000, 3)],
    ["claim map of 2,000 claims", "graph", "claims", graph(2_000, 4_000, 3)],
    ["timeline of 60 bars", "timeline", "timeline", timeline(60)],
    ["timeline of 5,000 bars", "timeline", "timeline", timeline(5_000)],
  ]) {
    try {
      process.stdout.write(`✔ in the browser: ${name}: ${await measure(browser, { bundle, which, picture })}\n`);
      counts.passed++;
    } catch (error) {
      counts.failed++;
      process.stdout.write(`✖ in the browser: ${name}\n    ${String(error?.stack ?? error)}\n`);
    }
  }
  return counts;
}

async function measure(browser, { bundle, which, picture }) {
  const opened = await openPicture(browser, bundle);
  const { page, errors } = opened;
  try {
    const shown = await showPicture(page, which, picture);
    await page
      .locator(bundle === "timeline" ? ".vis-timeline" : "#canvas canvas")
      .first()
      .waitFor();
    await page.mouse.move(300, 400);
    const frames = await framesWhile(page, async () => {
      for (let turn = 0; turn < TURNS; turn++) {
        await page.keyboard.down("Control");
        await page.mouse.wheel(0, turn % 6 < 3 ? -120 : 120);
        await page.keyboard.up("Control");
        await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(resolve)));
      }
    });
    await page.locator("#toolbar input").fill("12");
    await page.locator("#toolbar button").first().click();
    await page.locator("#list summary").first().waitFor();
    assert.deepEqual(errors, []);
    assert.ok(shown < MOST_MILLIS, `it took ${shown.toFixed(0)} ms`);
    return `stands after ${shown.toFixed(0)} ms; frames while zooming: median ${at(frames, 0.5)}, 95 % ${at(frames, 0.95)}, longest ${at(frames, 1)} ms`;
  } finally {
    await opened.close();
  }
}

function at(frames, share) {
  return (frames[Math.min(frames.length - 1, Math.floor(frames.length * share))] ?? 0).toFixed(0);
}

function graph(nodes, edges, columns) {
  return {
    kind: "graph",
    total: nodes,
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: `n${index}`,
      label: `Actor number ${index}`,
      kind: KINDS[index % KINDS.length],
      weight: 1 + ((nodes - index) % 50),
      detail: `Actor ${index}`,
      place: PLACE,
      ...(columns === undefined ? {} : { column: index % columns }),
    })),
    edges: Array.from({ length: edges }, (_, index) => ({
      id: `e${index}`,
      source: `n${(index * index * 7) % nodes}`,
      target: `n${(index * 13 + 5) % nodes}`,
      kind: index % 5 === 0 ? "relation" : "named-together",
      label: index % 5 === 0 ? "met" : "",
      weight: 1,
      passages: [{ place: PLACE, text: "Both were there.", source: "Nordic Coast News" }],
    })).filter(({ source, target }) => source !== target),
  };
}

function timeline(bars) {
  return {
    kind: "timeline",
    total: bars,
    bars: Array.from({ length: bars }, (_, index) => {
      const month = `${2000 + ((index * 7) % 25)}-${String(1 + ((index * 5) % 12)).padStart(2, "0")}`;
      const from = `${month}-${String(1 + ((index * 3) % 27)).padStart(2, "0")}`;
      return {
        id: `b${index}`,
        group: GROUPS[index % GROUPS.length],
        label: `Bar ${index} of something that happened`,
        detail: `Bar ${index}`,
        from,
        to: index % 2 === 0 ? `${month}-28` : from,
        uncertain: index % 4 === 0,
        resolved: false,
        conflicts: index % 50 === 0 ? ["another article says otherwise"] : [],
        place: PLACE,
      };
    }),
  };
}
