// The page of a picture alone in the browser, with the extension played by the test: the bundle that the package holds, under the
// policy that the extension gives it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../../scripts/lib/bundling.mjs";

const ORIGIN = "http://picture.test";
const POLICY = `default-src 'none'; script-src ${ORIGIN}; style-src ${ORIGIN}; font-src ${ORIGIN}; img-src data:`;
const TYPES = { ".js": "text/javascript", ".css": "text/css", ".html": "text/html" };

/** What the editor gives to every webview; posted messages are kept. */
const EDITOR = `
  globalThis.posted = [];
  globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => globalThis.posted.push(message) });
`;

/** Opens the page of `bundle` ("graph" or "timeline"); gives the page and what went wrong in it. */
export async function openPicture(browser, bundle, { viewport = { width: 900, height: 700 } } = {}) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.addInitScript(EDITOR);
  await page.route(`${ORIGIN}/**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    const body =
      file === "page.html"
        ? `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="stylesheet" href="/${bundle}.css"><meta id="__________cytoscape_stylesheet"></head><body><script src="/${bundle}.js"></script></body></html>`
        : readFileSync(path.join(ROOT, "dist", "webviews", file), "utf8");
    await route.fulfill({ body, contentType: TYPES[path.extname(file)] });
  });
  await page.goto(`${ORIGIN}/page.html`);
  await page.waitForFunction(() => globalThis.posted.some(({ kind }) => kind === "ready"));
  return { page, errors, close: () => context.close() };
}

/** Gives the page a picture and waits until it stands; milliseconds until the frame in which it is on the screen. */
export async function showPicture(page, which, picture) {
  return await page.evaluate(
    async ([kind, shown]) => {
      const words = new Proxy({}, { get: () => "word" });
      const plain = {
        groups: { article: "Articles", event: "Events", claim: "Claims" },
        kinds: {},
        more: "",
        ...Object.fromEntries(
          "inSight fit zoomIn zoomOut list picture saveSvg savePng find open nothing keys conflict uncertain resolved listMore namedWith"
            .split(" ")
            .map((name) => [name, words[name]]),
        ),
      };
      const began = performance.now();
      window.dispatchEvent(
        new globalThis.MessageEvent("message", {
          data: { kind: "show", which: kind, title: "Picture", picture: shown, words: plain },
        }),
      );
      await new Promise((resolve) => globalThis.requestAnimationFrame(() => globalThis.requestAnimationFrame(resolve)));
      return performance.now() - began;
    },
    [which, picture],
  );
}

/** Frames while the wheel zooms in and out over the picture: how long each took, the slowest last. */
export async function framesWhile(page, act) {
  await page.evaluate(() => {
    globalThis.frames_ = [];
    let last = performance.now();
    const step = (now) => {
      globalThis.frames_.push(now - last);
      last = now;
      globalThis.framing = globalThis.requestAnimationFrame(step);
    };
    globalThis.framing = globalThis.requestAnimationFrame(step);
  });
  await act();
  return await page.evaluate(() => {
    globalThis.cancelAnimationFrame(globalThis.framing);
    return globalThis.frames_.sort((left, right) => left - right);
  });
}
