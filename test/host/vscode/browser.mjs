// The browser that shows the workbench: the machine's own chromium, driven by playwright-core, which brings none.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of chromium; installs Debian's where there is none and we may. Throws where that is impossible. */
export function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  const quiet = { stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("apt-get", ["update"], quiet);
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu"], quiet);
  const installed = findChromium();
  if (installed === undefined) throw new Error("chromium was installed but is nowhere to be found");
  return installed;
}

export async function launchBrowser(executablePath) {
  return await chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function findChromium() {
  return [process.env.CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place));
}
