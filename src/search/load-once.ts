/** A function that loads each thing once, and again after a failure. */
export function loadOnce<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const loading = new Map<Key, Promise<T>>();
  return (key) => {
    const known = loading.get(key);
    if (known) return known;
    const started = load(key).catch((error: unknown) => {
      loading.delete(key);
      throw error;
    });
    loading.set(key, started);
    return started;
  };
}
