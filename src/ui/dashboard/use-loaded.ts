import { useEffect, useState } from 'preact/hooks';

/** What is loaded when it is looked at; undefined until then. @param of loaded anew when it is another */
export function useLoaded<T>(load: () => Promise<T>, of: unknown): T | undefined {
  const [loaded, keep] = useState<T>();
  useEffect(() => {
    let current = true;
    void load().then((it) => current && keep(() => it));
    return () => {
      current = false;
    };
  }, [of]);
  return loaded;
}
