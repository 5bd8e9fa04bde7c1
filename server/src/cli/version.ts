/** The version of this package; esbuild puts it in from package.json. */
declare const DOSSIER_VERSION: string;

export const VERSION: string = DOSSIER_VERSION;
