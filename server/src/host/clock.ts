/** The machine's own clock. */
import type { Clock } from "./ports.js";

export const nodeClock: Clock = {
  today() {
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
  },
};
