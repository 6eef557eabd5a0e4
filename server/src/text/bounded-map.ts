/** A map that forgets the entry used longest ago when it is full. */
export class BoundedMap<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #capacity: number;

  /** @param capacity how many entries are kept; at least 1 */
  constructor(capacity: number) {
    this.#capacity = Math.max(1, capacity);
  }

  /** How many entries are held now. */
  get size(): number {
    return this.#entries.size;
  }

  /** The value kept for `key`, which then counts as just used. */
  get(key: K): V | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** Keeps `value` for `key`; `undefined` cannot be told from absence and is not kept. */
  set(key: K, value: V): void {
    this.#entries.delete(key);
    if (value === undefined) return;
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#capacity) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
