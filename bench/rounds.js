/**
 * Runs all contenders in turn, round after round, so that whatever else the machine does meets all of
 * them alike. A contender with `rounds` of its own runs in that many only.
 *
 * @returns for each contender its name, and what each of its runs gave.
 */
export async function rounds(contenders, count) {
  const rows = contenders.map(({ name }) => ({ name, samples: [] }));
  for (let round = 0; round < count; round++) {
    for (const [i, contender] of contenders.entries()) {
      if (round < (contender.rounds ?? count)) rows[i].samples.push(await contender.run());
    }
  }
  return rows;
}

/** One figure of every run of a contender. */
export function figures({ samples }, figure) {
  return samples.map((sample) => sample[figure]);
}
