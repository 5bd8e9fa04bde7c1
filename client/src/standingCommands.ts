/**
 * Commands that take no arguments, for lenses. The editor keeps the arguments of a lens's command only as long as the list of lenses it
 * came in, and may show the lens for longer than that: a list that arrives while another is being resolved takes the other's words, and a
 * click on them does nothing (microsoft/vscode#226936). A command without arguments has nothing to lose.
 */
import type { Command, Disposable } from "vscode";

/** Many times what a person scrolls past in a note before it is changed; what was asked for longest ago goes first. */
export const MOST_STANDING = 2_000;

/** The part of the editor's `commands` that is needed here. */
export interface CommandRegistry {
  registerCommand(id: string, run: () => unknown): Disposable;
  executeCommand(command: string, ...rest: unknown[]): Thenable<unknown>;
}

interface Standing {
  readonly id: string;
  readonly registration: Disposable;
}

export class StandingCommands {
  readonly #registry: CommandRegistry;
  readonly #standing = new Map<string, Standing>();
  #given = 0;

  constructor(registry: CommandRegistry) {
    this.#registry = registry;
  }

  /** The same command with its arguments kept here; the same name for the same command and arguments. */
  withoutArguments(command: Command): Command {
    const rest: readonly unknown[] = command.arguments ?? [];
    if (command.command === "" || rest.length === 0) return command;
    const key = JSON.stringify([command.command, rest]);
    const standing = this.#standing.get(key) ?? this.#register(command.command, rest);
    this.#standing.delete(key);
    this.#standing.set(key, standing);
    this.#forgetOldest();
    return {
      title: command.title,
      command: standing.id,
      ...(command.tooltip === undefined ? {} : { tooltip: command.tooltip }),
    };
  }

  dispose(): void {
    for (const { registration } of this.#standing.values()) registration.dispose();
    this.#standing.clear();
  }

  /** A name that begins with "_" is left out of the lists of commands that the editor gives. */
  #register(command: string, rest: readonly unknown[]): Standing {
    const id = `_dossier.standing.${String(++this.#given)}`;
    return {
      id,
      registration: this.#registry.registerCommand(id, () => this.#registry.executeCommand(command, ...rest)),
    };
  }

  #forgetOldest(): void {
    for (const [key, { registration }] of this.#standing) {
      if (this.#standing.size <= MOST_STANDING) return;
      registration.dispose();
      this.#standing.delete(key);
    }
  }
}
