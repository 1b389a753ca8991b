import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeSpan, plain, propertyName, stringLiteral, templateText } from '../../src/emit/code.js';
import { literal } from '../../src/emit/layout.js';
import { typeName, uniqueTypeName } from '../../src/model/identifier.js';

/** Any text, lone surrogates and control characters among it, and what escaping trips over. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'\'"`\\{$}*/\n\r\u2028\u2029\0\ud800<>[]_#|a '.split('')) }),
);

describe('stringLiteral', () => {
  it('is one line of ASCII that evaluates to the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const code = stringLiteral(value);
        expect(code).toMatch(/^'[\x20-\x7e]*'$/);
        expect(evaluate(code)).toBe(value);
      }),
    );
  });
});

describe('literal', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.boolean(),
      fc.constant(null),
      fc.integer(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'a-b')),
        tie('value'),
        {
          maxKeys: 4,
        },
      ),
    ),
  })).value;

  it('evaluates to the value, own members and all', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.stringify(evaluate(literal(given)))).toBe(JSON.stringify(given));
      }),
    );
  });

  it('never sets a prototype', () => {
    const made = Object(evaluate(literal(JSON.parse('{"__proto__":{"x":1}}'))));
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(Object.hasOwn(made, '__proto__')).toBe(true);
  });

  it('leaves out members that are undefined', () => {
    expect(literal({ a: undefined, b: 1 })).toBe('{ b: 1 }');
  });

  it.each([
    ['what fits on a line', { a: ['x', 'y'] }, "{ a: ['x', 'y'] }"],
    ['several objects', [{ a: 1 }, { b: 2 }], '[\n  { a: 1 },\n  { b: 2 },\n]'],
    [
      'what does not fit',
      ['x'.repeat(60), 'y'.repeat(60)],
      `[\n  '${'x'.repeat(60)}',\n  '${'y'.repeat(60)}',\n]`,
    ],
    ['a long string', { a: 'x'.repeat(99) }, `{\n  a:\n    '${'x'.repeat(99)}',\n}`],
    ['nothing', {}, '{}'],
  ])('lays out %s', (_, given, want) => {
    expect(literal(given)).toBe(want);
  });
});

describe('templateText', () => {
  it('stands for the text in a template literal, and so in a template literal type', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(evaluate(`\`${templateText(value)}\``)).toBe(value);
      }),
    );
  });

  it('is all of a template literal type: it opens no hole', () => {
    fc.assert(
      fc.property(text, (value) => {
        const [statement] = statements(`type T = \`${templateText(value)}\`;`);
        const { type } = statement as ts.TypeAliasDeclaration;
        expect(ts.isLiteralTypeNode(type) && ts.isNoSubstitutionTemplateLiteral(type.literal)).toBe(
          true,
        );
      }),
    );
  });
});

describe('propertyName', () => {
  it('names exactly the member that the text names', () => {
    fc.assert(
      fc.property(text, (name) => {
        const [statement] = statements(`interface I { ${propertyName(name)}: 1 }`);
        const { members } = statement as ts.InterfaceDeclaration;
        const names = members.map((member) => (member.name as ts.Identifier).text);
        expect(names).toEqual([name]);
      }),
    );
  });

  it.each([
    ['plain', 'plain'],
    ['$ref', '$ref'],
    ['a-b', "'a-b'"],
    ['1', "'1'"],
    ['', "''"],
    ['@type', "'@type'"],
  ])('writes %s as %s', (name, want) => {
    expect(propertyName(name)).toBe(want);
  });
});

describe('typeName', () => {
  const names = fc.oneof(
    text,
    fc.constantFrom(
      'any',
      'string',
      'Record',
      'Promise',
      'class',
      'undefined',
      'Readonly',
      '__proto__',
    ),
  );

  it('can be declared, and hides no type that emitted code uses', () => {
    fc.assert(
      fc.property(names, (name) => {
        const code = typeName(name);
        expect(code).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
        expect(statements(`export interface ${code} {}`)).toHaveLength(1);
        expect(['Array', 'Omit', 'Promise', 'Readonly', 'Record']).not.toContain(code);
      }),
    );
  });

  it('is unique among the names that were given', () => {
    fc.assert(
      fc.property(fc.array(names), (all) => {
        const taken = new Set<string>();
        const unique = all.map((name) => uniqueTypeName(name, taken));
        expect(new Set(unique).size).toBe(all.length);
      }),
    );
  });

  it.each([
    ['Book', 'Book'],
    ['GoogleProtobuf__Empty', 'GoogleProtobuf__Empty'],
    ['google.rpc.Status', 'google_rpc_Status'],
    ['2nd', '_2nd'],
    ['', '_'],
    ['string', 'string_'],
    ['Record', 'Record_'],
  ])('writes %j as %s', (name, want) => {
    expect(typeName(name)).toBe(want);
  });
});

describe('plain', () => {
  it('is a short line without an end of a comment and without markup', () => {
    fc.assert(
      fc.property(text, (value) => {
        const prose = plain(value);
        expect(prose).not.toMatch(/\*\/|[\n\r\u2028\u2029`*_~<>[\]\\{}$|#@]|\/\/|\bwww\./);
        expect(prose.length).toBeLessThanOrEqual(120);
        expect(prose).toBe(prose.trim());
      }),
    );
  });

  it.each([
    ['a title', 'Cloud Filestore API', 'Cloud Filestore API'],
    ['letters beyond ASCII', 'Größen-API', 'Größen-API'],
    ['an ampersand', 'Training & Prediction API', 'Training & Prediction API'],
    ['a link', '[x](https://evil.example)', 'x(https evil.example)'],
    ['a character reference', '&lt;b&gt;', 'lt;b gt;'],
    ['a right-to-left override', 'a\u202eb', 'a b'],
  ])('keeps of %s what can be read', (_, given, want) => {
    expect(plain(given)).toBe(want);
  });
});

describe('codeSpan', () => {
  it('ends neither a comment nor the span', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(codeSpan(value)).not.toMatch(/\*\/|[^\x20-\x7e]|`/);
      }),
    );
  });

  it('is made of nothing that comes together when something between is taken out', () => {
    const dense = fc.string({ unit: fc.constantFrom('*', '/', '`', '\n', ' '), maxLength: 8 });
    fc.assert(
      fc.property(dense, (value) => {
        expect(codeSpan(value)).not.toMatch(/\*\/|`/);
      }),
      { examples: [['*`/'], ['*\n/'], ['*`\n`/'], ['**`//']], numRuns: 500 },
    );
  });
});

function evaluate(code: string): unknown {
  return new Function(`return ${code};`)();
}

function statements(code: string): readonly ts.Statement[] {
  const file = ts.createSourceFile('x.ts', code, ts.ScriptTarget.ES2022, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  expect(parseDiagnostics).toEqual([]);
  return file.statements;
}
