/** Fails unless both are the same JSON. */
export function equal(actual, wanted) {
  const [is, should] = [actual, wanted].map((value) => JSON.stringify(value));
  if (is !== should) throw new Error(`${is}, not ${should}`);
}

/** What a promise is rejected with. Fails where it is not. */
export async function rejection(promise) {
  let value;
  try {
    value = await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error(`resolved with ${JSON.stringify(value)}`);
}

/** Fails unless a promise is rejected with an error of this class: the error. */
export async function rejectsWith(ErrorClass, promise) {
  const error = await rejection(promise);
  if (!(error instanceof ErrorClass)) throw new Error(`${error} is no ${ErrorClass.name}`);
  equal(error.name, ErrorClass.name);
  return error;
}
