/** A map that forgets what was not asked for longest once it holds more than its limit. */
export class Lru<V> {
  readonly #map = new Map<string, { readonly value: V; readonly weight: number }>();
  readonly #limit: number;
  #weight = 0;

  /**
   * @param limit the sum of weights it keeps; an entry weighs its key's length and one
   */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The value kept for `key`, which thereby becomes the newest. */
  get(key: string): V | undefined {
    const entry = this.#map.get(key);
    if (!entry) return undefined;
    this.#map.delete(key);
    this.#map.set(key, entry);
    return entry.value;
  }

  /** Keeps `value` and forgets the oldest ones above the limit. A key heavier than a tenth of it is not kept. */
  set(key: string, value: V): void {
    const weight = key.length + 1;
    if (weight > this.#limit / 10) return;
    const known = this.#map.get(key);
    if (known) this.#weight -= known.weight;
    this.#map.delete(key);
    this.#map.set(key, { value, weight });
    this.#weight += weight;
    for (const [oldest, entry] of this.#map) {
      if (this.#weight <= this.#limit) return;
      this.#map.delete(oldest);
      this.#weight -= entry.weight;
    }
  }
}
