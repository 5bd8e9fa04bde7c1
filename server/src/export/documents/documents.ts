/** Word and PDF: a bundle of its own, because their libraries weigh more than the rest of the program together. */
export { renderDocx } from "./docx/renderDocx.js";
export { renderPdf } from "./pdf/renderPdf.js";
