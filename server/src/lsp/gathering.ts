/** In milliseconds. */
export interface GatheringTimes {
  /** How long no call came before the one thing is done. */
  readonly quiet: number;
  /** How long the first call waits at most, however many follow. */
  readonly longest: number;
  /** How long it is not done again. */
  readonly rest: number;
}

/** Does one thing for a burst of calls, so that a client is not asked the same over and over. */
export class Gathering {
  readonly #act: () => void;
  readonly #times: GatheringTimes;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first call of the burst came. */
  #since = 0;
  #done = -Infinity;
  #ended = false;

  constructor(act: () => void, times: GatheringTimes) {
    this.#act = act;
    this.#times = times;
  }

  /** Has it done soon. */
  soon(): void {
    if (this.#ended) return;
    const { quiet, longest, rest } = this.#times;
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    else clearTimeout(this.#timer);
    const at = Math.max(Math.min(now + quiet, this.#since + longest), this.#done + rest);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#done = performance.now();
      this.#act();
    }, at - now);
  }

  /** Does nothing any more. */
  dispose(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
  }
}
