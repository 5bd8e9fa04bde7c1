/** What pictures say by themselves, in the editor's language. */
import { l10n, workspace, type Uri } from "vscode";
import type { GraphPicture, PictureParams, TimelinePicture } from "../../../server/src/protocol/pictures.js";
import type { PictureWords } from "../webviews/messages.js";
import { stateWords } from "../views/claimsView.js";

export function pictureTitle(kind: PictureParams["kind"], note: Uri | undefined): string {
  switch (kind) {
    case "links":
      return l10n.t("Link Chart");
    case "provenance":
      return l10n.t("Provenance");
    case "timeline":
      return l10n.t("Timeline");
    case "claims":
      return l10n.t("Claim Map of {0}", note === undefined ? "" : workspace.asRelativePath(note));
  }
}

export function pictureWords(picture: GraphPicture | TimelinePicture, kind: PictureParams["kind"]): PictureWords {
  const shown = picture.kind === "graph" ? picture.nodes.length : picture.bars.length;
  // Origins and publishers are drawn beside the articles and count for nothing here.
  const isCut = kind === "claims" ? false : shown < picture.total;
  return {
    fit: l10n.t("Fit"),
    zoomIn: l10n.t("Zoom in"),
    zoomOut: l10n.t("Zoom out"),
    list: l10n.t("As a list"),
    picture: l10n.t("As a picture"),
    saveSvg: l10n.t("Save SVG"),
    savePng: l10n.t("Save PNG"),
    more: isCut ? l10n.t("Show more ({0} of {1})", shown, picture.total) : "",
    find: l10n.t("Find"),
    open: l10n.t("Open in the text"),
    nothing: nothingWords(kind),
    keys: l10n.t("Arrow keys choose, Enter goes to the passages, Escape lets go"),
    conflict: l10n.t("Articles disagree"),
    uncertain: l10n.t("The text gives no exact day"),
    resolved: l10n.t("Worked out from a relative date"),
    // Filled in the picture, which knows its window: the places stay.
    inSight: l10n.t("{0} of {1} are drawn: zoom in to see more", "{0}", "{1}"),
    listMore: l10n.t("Show more"),
    namedWith: l10n.t("Named in one sentence with: {0}", "{0}"),
    groups: { article: l10n.t("Articles"), event: l10n.t("Told in articles"), claim: l10n.t("Claims of the notes") },
    kinds: kindWords(),
  };
}

function nothingWords(kind: PictureParams["kind"]): string {
  switch (kind) {
    case "links":
      return l10n.t("No names were found. Put articles into a folder named corpus, articles or sources.");
    case "provenance":
      return l10n.t("There are no articles. Put some into a folder named corpus, articles or sources.");
    case "timeline":
      return l10n.t("Neither articles nor notes name a date.");
    case "claims":
      return l10n.t("This note makes no claim that could be checked.");
  }
}

function kindWords(): PictureWords["kinds"] {
  return {
    person: l10n.t("Person"),
    organization: l10n.t("Organisation"),
    place: l10n.t("Place"),
    group: l10n.t("Group"),
    document: l10n.t("Document"),
    event: l10n.t("Event"),
    article: l10n.t("Article"),
    "cited-article": l10n.t("Cited article"),
    publisher: l10n.t("Report outside the corpus"),
    author: l10n.t("Author"),
    origin: l10n.t("Origin"),
    claim: l10n.t("Claim"),
    contradicted: stateWords("contradicted"),
    disputed: stateWords("disputed"),
    misquoted: stateWords("misquoted"),
    unsourced: stateWords("unsourced"),
    unsupported: stateWords("unsupported"),
    open: stateWords("open"),
    supported: stateWords("supported"),
    supports: l10n.t("supports"),
    contradicts: l10n.t("contradicts"),
    cites: l10n.t("cites"),
    relation: l10n.t("Stated relation"),
    "named-together": l10n.t("Named in one sentence"),
    retells: l10n.t("retells"),
    "written-by": l10n.t("written by"),
    "same-origin": l10n.t("No second source"),
  };
}
