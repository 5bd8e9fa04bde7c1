/**
 * Loaded before every test: properties are tried on the same cases at each run, so that what fails once fails again.
 * `DOSSIER_SEED=random` tries others, `DOSSIER_SEED=1` those of a seed.
 */
import fc from "fast-check";

const DEFAULT_SEED = 20_260_101;
const wanted = process.env["DOSSIER_SEED"] ?? String(DEFAULT_SEED);
if (wanted !== "random") {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`DOSSIER_SEED is “${wanted}”: write a whole number, or “random”.`);
  fc.configureGlobal({ seed });
}
