/** The index in memory passes the conformance suite of all passage indexes. */
import { createMemoryIndex } from "../../server/src/host/passageIndex/memory.js";
import { checkPassageIndex } from "./passageIndex.conformance.js";

checkPassageIndex("memory", createMemoryIndex);
