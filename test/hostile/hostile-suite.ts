import { describe, expect, it } from 'vitest';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { typeErrors } from '../emit/type-check.js';
import { isThorough } from '../thorough.js';
import type { Benign } from './benign.js';
import { HARMLESS_STRINGS, HOSTILE_MIX, HOSTILE_STRINGS } from './hostile-strings.js';
import { importAll } from './imported.js';
import { type Emitted, emit } from './pipeline.js';
import { describePlace, type Place, placesIn, withText } from './places.js';
import { skeletons } from './skeleton.js';

/** The distinct ones among all that was emitted. */
class Seen {
  readonly modules = new Set<string>();
  readonly #packages = new Map<string, readonly RenderedFile[]>();

  add(files: readonly RenderedFile[]): void {
    for (const { path, content } of files) {
      if (path.endsWith('.js')) this.modules.add(content);
    }
    const code = files.filter(({ path }) => path.endsWith('.ts'));
    this.#packages.set(code.map(({ content }) => content).join(), code);
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
      for (const place of placesIn(benign.root)) {
        failures.push(...failuresIn(benign, place, seen));
      }
      expect(failures).toEqual([]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(PROTOTYPE);
    }, 300_000);

    it('does nothing when it is imported', async () => {
      expect(seen.modules.size).toBeGreaterThan(0);
      expect(await importAll([...seen.modules])).toBe('');
    }, 60_000);

    it('type-checks', () => {
      expect(typeErrors(seen.packages())).toEqual([]);
    }, 120_000);
  });
}

function failuresIn(benign: Benign, place: Place, seen: Seen): string[] {
  const emitWith = (text: string): Emitted =>
    emit(benign.documents(withText(benign.root, place, text)));
  const twins = formsOf(place).map((form) => HARMLESS_STRINGS.map((text) => emitWith(form(text))));
  const allowed = new Set(twins.flat().map(({ shape }) => shape));
  return HOSTILE.flatMap(([name, hostile]) =>
    distinctForms(place, twins).flatMap((form) => {
      const where = `${name} in ${describePlace(place)}`;
      try {
        const emitted = emitWith(form(hostile));
        seen.add(emitted.files);
        const codes = [...emitted.diagnostics.map(({ code }) => code), ...emitted.skipped];
        if (!codes.every(isCode)) return [`${where}: a code among ${codes} is none`];
        if (emitted.files.length === 0 && codes.length > 0) return [];
        return allowed.has(emitted.shape) ? [] : [`${where}: ${difference(emitted, twins.flat())}`];
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

/**
 * The forms that lead to different places of the output. Two of which every harmless string makes
 * the same shapes are taken alike; so is what no reader looks at, prose above all.
 */
function distinctForms(place: Place, twins: readonly (readonly Emitted[])[]): Form[] {
  const found = new Map<string, Form>();
  for (const [i, form] of formsOf(place).entries()) {
    const emitted = twins[i] ?? [];
    const models = new Set(emitted.map(({ model }) => model)).size;
    const fate = JSON.stringify([models, ...emitted.map(({ shape }) => shape)]);
    if (!found.has(fate)) found.set(fate, form);
  }
  return [...found.values()];
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
