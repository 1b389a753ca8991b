import spinner, { type Spinner } from 'yocto-spinner';

/** Milliseconds of work before any progress is shown. */
const DELAY_MS = 1000;

/**
 * Tells which step a command is at, once its work has taken a second: with a spinner where a line
 * can be drawn over, and with one plain line a step elsewhere.
 */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #isDrawn: boolean;
  #waiting: NodeJS.Timeout | undefined;
  #spinner: Spinner | undefined;
  #started: number | undefined;
  #told = '';

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#isDrawn = canBeDrawnOver(stream);
  }

  /** @param count how far the step has come, such as `2 of 5`; no line of its own. */
  step(step: string, count = ''): void {
    clearTimeout(this.#waiting);
    this.#started ??= Date.now();
    const left = this.#started + DELAY_MS - Date.now();
    if (left <= 0) this.#show(step, count);
    else this.#waiting = setTimeout(() => this.#show(step, count), left).unref();
  }

  /** Takes the drawn line away, to be drawn again with the next step; printed lines stay. */
  clear(): void {
    clearTimeout(this.#waiting);
    this.#spinner?.stop();
    this.#spinner = undefined;
  }

  #show(step: string, count: string): void {
    if (this.#isDrawn) {
      const text = `${step} ${count}`.trimEnd();
      if (this.#spinner === undefined)
        this.#spinner = spinner({ stream: this.#stream }).start(text);
      else this.#spinner.text = text;
    } else if (step !== this.#told) {
      this.#told = step;
      this.#stream.write(`${step}...\n`);
    }
  }
}

/** Log collectors of build servers pose as terminals, and keep every frame. */
function canBeDrawnOver({ isTTY }: NodeJS.WriteStream): boolean {
  return isTTY === true && process.env.TERM !== 'dumb' && process.env.CI === undefined;
}
