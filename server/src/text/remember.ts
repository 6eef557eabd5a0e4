import { LRUCache } from 'lru-cache';

/**
 * A function that works out each object's value once and keeps it as long as the object lives.
 * @param make called with an object that was not asked about before; what it returns must hang on nothing else
 */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return rememberBy((key) => key, make);
}

/**
 * The same where what is asked with is another object each time, and a part of it is the same one.
 * @param keyOf the part on which the value hangs
 * @param make called with what was asked when its part is met first
 */
export function rememberBy<A, V>(keyOf: (asked: A) => object, make: (asked: A) => V): (asked: A) => V {
  const known = new WeakMap<object, { readonly value: V }>();
  return (asked) => {
    const key = keyOf(asked);
    let kept = known.get(key);
    if (!kept) {
      kept = { value: make(asked) };
      known.set(key, kept);
    }
    return kept.value;
  };
}

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The same for short strings: the values of those asked about last are kept.
 * @param make called with a string whose value is not kept; what it returns must hang on nothing else
 * @param capacity strings
 */
export function rememberWords<V extends object | string>(
  make: (word: string) => V,
  capacity: number,
): (word: string) => V {
  const known = new LRUCache<string, V>({ max: capacity });
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = make(word);
      known.set(word, value);
    }
    return value;
  };
}
