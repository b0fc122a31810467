/** How much room there is, and whether the browser has promised to keep what is in it. */

/** Asks the browser to keep it also when space gets short. Only a page can ask. */
export const askToKeep = (): void => void navigator.storage?.persist?.().catch(() => false);

/** Bytes, where the browser tells them. */
export async function spaceNow(): Promise<{ used?: number; free?: number; persisted: boolean }> {
  const [estimate, persisted] = await Promise.all([
    navigator.storage?.estimate?.().catch(() => undefined),
    navigator.storage?.persisted?.().catch(() => false),
  ]);
  const { usage, quota } = estimate ?? {};
  return {
    ...(usage === undefined ? {} : { used: usage }),
    ...(usage === undefined || quota === undefined ? {} : { free: quota - usage }),
    persisted: persisted === true,
  };
}
