/** Whether there is a file or folder; whatever else keeps it from being seen is thrown, so that nothing is written over unseen. */
import { FileSystemError, workspace, type Uri } from "vscode";

export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return false;
    throw error;
  }
}
