/** Files open at once: many enough to keep the disk busy, few enough for any limit on handles. */
const WIDTH = 16;

/**
 * Maps with a bounded number of calls under way, and begins none after a failure; the results are in
 * the order of the items.
 */
export async function mapPooled<Item, Result>(
  items: readonly Item[],
  map: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const open = items.entries();
  let isFailed = false;
  async function work(): Promise<void> {
    try {
      for (const [index, item] of open) {
        if (isFailed) return;
        results[index] = await map(item, index);
      }
    } catch (error) {
      isFailed = true;
      throw error;
    }
  }
  const workers = await Promise.allSettled(Array.from({ length: WIDTH }, work));
  // Only when all have ended: nobody may still be writing while a failure is cleaned up.
  const failed = workers.find((worker) => worker.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}
