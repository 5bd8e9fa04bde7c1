/** Modules that the bundler understands and the compiler does not: style sheets, and a layout that comes without types. */
declare module "*.css";

declare module "cytoscape-fcose" {
  import type { Ext } from "cytoscape";
  const fcose: Ext;
  export default fcose;
}
