/** Reads an operation until it is done, for clients that bring no polling of their own. */
export async function poll(get, name) {
  for (let delay = 1000; ; delay = Math.min(delay * 2, 60_000)) {
    const operation = await get(name);
    if (operation.done) return operation;
    await new Promise((resolve) => setTimeout(resolve, delay * Math.random()));
  }
}
