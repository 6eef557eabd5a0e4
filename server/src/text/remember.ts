import { LRUCache } from 'lru-cache';

/**
 * A function that works out each object's value once and keeps it as long as the object lives.
 * @param make called with an object that was not asked about before; what it returns must hang on nothing else
 */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let kept = known.get(key);
    if (!kept) {
      kept = { value: make(key) };
      known.set(key, kept);
    }
    return kept.value;
  };
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
