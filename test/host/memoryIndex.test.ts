import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";
import { checkPassageIndex } from "./passageIndex.conformance.js";

checkPassageIndex("memory", createMemoryIndex);
