import { describe, expect, it } from 'vitest';
import type { RenderedFile } from '../../src/model/rendered-file.js';
import { typeErrors } from '../emit/type-check.js';
import type { Benign } from './benign.js';
import { HARMLESS_STRINGS, HOSTILE_STRINGS } from './hostile-strings.js';
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

const PROTOTYPE = Object.getOwnPropertyNames(Object.prototype);

/** Puts every hostile string into every place of a document, and judges what is emitted. */
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
  const twins = placed(HARMLESS_STRINGS, place).map(emitWith);
  const allowed = new Set(twins.map(fingerprint));
  // What no reader looks at, prose above all, is tried once and not in company.
  const isRead = new Set(twins.map(({ model }) => model)).size > 1;
  return HOSTILE_STRINGS.flatMap(([name, hostile]) =>
    (isRead ? placed([hostile], place) : [hostile]).flatMap((text) => {
      const where = `${name} in ${describePlace(place)}`;
      try {
        const emitted = emitWith(text);
        seen.add(emitted.files);
        const codes = [...emitted.diagnostics.map(({ code }) => code), ...emitted.leftOut];
        if (!codes.every(isCode)) return [`${where}: a code among ${codes} is none`];
        if (emitted.files.length === 0 && codes.length > 0) return [];
        return allowed.has(fingerprint(emitted)) ? [] : [`${where}: ${difference(emitted, twins)}`];
      } catch (error) {
        return [`${where}: ${error instanceof Error ? error.stack : error}`];
      }
    }),
  );
}

/**
 * Strings alone, and beside what makes the place be taken seriously: an address is told by how it
 * begins, a payload by how its name ends.
 */
function placed(texts: readonly string[], { text: original, isKey }: Place): string[] {
  return texts.flatMap((text) => [text, text + original, ...(isKey ? [] : [original + text])]);
}

function isCode(code: string): boolean {
  return /^LRO-[A-Z]+(?:-[A-Z]+)*$/.test(code);
}

function fingerprint({ files }: Emitted): string {
  return JSON.stringify([...skeletons(files)].sort());
}

/** The first file whose shape no twin has. */
function difference({ files }: Emitted, twins: readonly Emitted[]): string {
  const shapes = twins.map((twin) => skeletons(twin.files));
  for (const [path, shape] of skeletons(files)) {
    if (!shapes.some((twin) => twin.get(path) === shape)) return `${path} has another shape`;
  }
  return 'its files have shapes that no twin has together';
}
