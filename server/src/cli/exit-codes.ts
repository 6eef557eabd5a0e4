/** What the process ends with. `docs/command-line.md` tells them to users. */
export const exitCodes = {
  /** Everything was read; no finding at or above `--fail-on`. */
  fine: 0,
  /** At least one finding at or above `--fail-on`. */
  findings: 1,
  /** A wrong option or command, or a path that does not exist. */
  usage: 2,
  /** Nothing could be read, or Galley itself failed. */
  failed: 3,
  /** Stopped by Ctrl+C (128 + SIGINT, as shells count). */
  interrupted: 130,
} as const;
