// Rule pages and other Markdown are bundled as text (esbuild's `text` loader).
declare module "*.md" {
  const text: string;
  export default text;
}

// Trained weights are bundled as bytes (esbuild's `binary` loader).
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}
