/** All sources of lenses, in the order in which those above one line are shown. */
import { claimLens } from "./claimLens.js";
import { judgementLens } from "./judgementLens.js";
import { passageLens } from "./passageLens.js";
import type { LensSource } from "./types.js";

export const LENS_SOURCES: readonly LensSource[] = [judgementLens, claimLens, passageLens];
