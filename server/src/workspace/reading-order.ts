/** Tells which of several readings of one file counts, as they may end in another order than they began. */
export class ReadingOrder {
  readonly #ended = new Map<string, number>();
  #begun = 0;

  /** Begins a reading. @returns its number, higher than all before */
  begin(): number {
    return ++this.#begun;
  }

  /**
   * Ends a reading.
   * @param reading as `begin` gave it
   * @param uri of the file
   * @returns whether what was found counts: no reading of the file that began later has ended before
   */
  end(reading: number, uri: string): boolean {
    if (reading < (this.#ended.get(uri) ?? 0)) return false;
    this.#ended.set(uri, reading);
    return true;
  }
}
