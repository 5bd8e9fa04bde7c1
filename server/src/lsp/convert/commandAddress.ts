/** Addresses of the client's commands, as links of a card hold them. */

/** Parentheses would end the link. */
export function commandAddress(command: string, values: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(values)).replace(/\(/gu, "%28").replace(/\)/gu, "%29");
  return `command:${command}?${encoded}`;
}
