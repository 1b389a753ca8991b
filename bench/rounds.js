/**
 * Runs all contenders in turn, round after round, so that whatever else the machine does meets all of
 * them alike.
 *
 * @returns for each contender its name and the medians; null where it is not installed.
 */
export async function rounds(contenders, folder, count) {
  const runs = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < count; round++) {
    for (const { name, run, isInstalled = true } of contenders) {
      if (isInstalled) runs.get(name).push(await run(folder));
    }
  }
  return contenders.map(({ name }) => {
    const its = runs.get(name);
    return {
      name,
      ms: median(its.map(({ ms }) => ms)),
      megabytes: median(its.map(({ megabytes }) => megabytes)),
    };
  });
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return null;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
