/** `dossier.goTo`: asks the client to show words in a file. */
import { ShowDocumentRequest } from "vscode-languageserver";
import { readFields, readRange, readString } from "../convert/params.js";
import { GO_TO } from "../showLocations.js";
import type { ServerCommand } from "./command.js";

export const goToCommand: ServerCommand = {
  name: GO_TO,
  async run([target], { connection, session }) {
    const location = readFields(target, "arguments[0]");
    const uri = readString(location["uri"], "arguments[0].uri");
    const selection = readRange(location["range"], "arguments[0].range");
    // Only files of a corpus are shown: a command may be sent by anybody who can write into a document.
    if (session.client.showDocument && session.locate(uri) !== undefined)
      await connection.sendRequest(ShowDocumentRequest.type, { uri, selection, takeFocus: true });
    return null;
  },
};
