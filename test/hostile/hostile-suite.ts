import { describe, expect, it } from 'vitest';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { typeErrors } from '../emit/type-check.js';
import { isThorough } from '../thorough.js';
import type { Benign } from './benign.js';
import { HARMLESS_STRINGS, HOSTILE_MIX, HOSTILE_STRINGS } from './hostile-strings.js';
import { importAll } from './imported.js';
import { type Emitted, emit } from './pipeline.js';
import { describePlace, type Place, placesIn, representatives, withText } from './places.js';
import { skeletons } from './skeleton.js';

/** The distinct ones among all that was emitted. */
class Seen {
  readonly modules = new Set<string>();
  readonly #packages = new Map<string, readonly RenderedFile[]>();

  /** @param hostile the name of the string that is in them. */
  add({ files, shape }: Emitted, hostile: string): void {
    for (const { path, content } of files) {
      if (path.endsWith('.js')) this.modules.add(content);
    }
    const code = files.filter(({ path }) => path.endsWith('.ts'));
    // What differs in literals alone has types alike.
    const key = isThorough ? code.map(({ content }) => content).join() : `${hostile} ${shape}`;
    this.#packages.set(key, code);
  }

  /** All packages, each in a folder of its own. */
  packages(): RenderedFile[] {
    return [...this.#packages.values()].flatMap((files, i) =>
      files.map((file) => ({ ...file, path: `${i}/${file.path}` })),
    );
  }
}

const HOSTILE = isThorough ? HOSTILE_STRINGS : HOSTILE_MIX;

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

/** Puts hostile strings into every place of a document, and judges what is emitted. */
export function describeHostile(benign: Benign): void {
  describe(`${benign.name} with a hostile string in any place`, () => {
    const seen = new Seen();

    it('is emitted as with a harmless one, or not at all and with a diagnostic', () => {
      const failures: string[] = [];
      const places = placesIn(benign.root);
      for (const place of isThorough ? places : representatives(places)) {
        failures.push(...failuresIn(benign, place, seen));
      }
      expect(failures).toEqual([]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
    }, 300_000);

    it('does nothing when it is imported', async () => {
      expect(seen.modules.size).toBeGreaterThan(0);
      expect(await importAll([...seen.modules])).toBe('');
    });

    it('type-checks', () => {
      expect(typeErrors(seen.packages())).toEqual([]);
    });
  });
}

function failuresIn(benign: Benign, place: Place, seen: Seen): string[] {
  const emitWith = (text: string): Emitted =>
    emit(benign.documents(withText(benign.root, place, text)));
  const twins = new Twins(emit(benign.documents(benign.root)), formsOf(place), emitWith);
  return HOSTILE.flatMap(([name, hostile], i) =>
    formsFor(twins, i).flatMap((form) => {
      const where = `${name} in ${describePlace(place)}`;
      try {
        const emitted = emitWith(form(hostile));
        seen.add(emitted, name);
        const codes = [...emitted.diagnostics.map(({ code }) => code), ...emitted.skipped];
        if (!codes.every(isCode)) return [`${where}: a code among ${codes} is none`];
        if (emitted.files.length === 0 && codes.length > 0) return [];
        return twins.have(emitted) ? [] : [`${where}: ${difference(emitted, twins.all())}`];
      } catch (error) {
        return [`${where}: ${error instanceof Error ? error.stack : error}`];
      }
    }),
  );
}

type Form = (text: string) => string;

/**
 * Strings alone, and beside what makes the place be taken seriously: an address is told by how it
 * begins, a payload by how its name ends.
 */
function formsOf({ text: original, isKey }: Place): Form[] {
  const forms: Form[] = [(text) => text, (text) => text + original];
  return isKey ? forms : [...forms, (text) => original + text];
}

/** What is emitted with harmless strings in a place; made only as far as somebody asks. */
class Twins {
  readonly forms: readonly Form[];
  readonly #made: Emitted[];
  readonly #rest: Iterator<Emitted, undefined>;

  constructor(original: Emitted, forms: readonly Form[], emitWith: (text: string) => Emitted) {
    const [first = '', ...others] = HARMLESS_STRINGS;
    const firsts = forms.map((form) => emitWith(form(first)));
    // Where no reader looks, prose above all, one form is like another.
    const isRead = firsts.some(({ model }) => model !== original.model);
    this.forms = isRead ? forms : forms.slice(0, 1);
    this.#made = [original, ...firsts];
    this.#rest = (function* (): Generator<Emitted, undefined> {
      for (const text of others) for (const form of forms) yield emitWith(form(text));
      return undefined;
    })();
  }

  have({ shape }: Emitted): boolean {
    if (this.#made.some((twin) => twin.shape === shape)) return true;
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      if (next.shape === shape) return true;
    }
    return false;
  }

  all(): readonly Emitted[] {
    while (this.#next() !== undefined);
    return this.#made;
  }

  #next(): Emitted | undefined {
    const { value } = this.#rest.next();
    if (value !== undefined) this.#made.push(value);
    return value;
  }
}

/** The mix in every form; of the many strings each in one, as others take the other forms. */
function formsFor({ forms }: Twins, i: number): readonly Form[] {
  return isThorough ? forms.slice(i % forms.length).slice(0, 1) : forms;
}

function isCode(code: string): boolean {
  return /^LRO-[A-Z]+(?:-[A-Z]+)*$/.test(code);
}

/** The first file whose shape no twin has. */
function difference({ files }: Emitted, twins: readonly Emitted[]): string {
  const shapes = twins.map((twin) => skeletons(twin.files));
  for (const [path, shape] of skeletons(files)) {
    if (!shapes.some((twin) => twin.get(path) === shape)) return `${path} has another shape`;
  }
  return 'its files have shapes that no twin has together';
}
