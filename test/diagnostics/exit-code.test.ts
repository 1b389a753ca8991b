import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { exitCodeOf } from '../../src/diagnostics/exit-code-of.js';

describe('exitCodeOf', () => {
  const cases = [
    { name: 'nothing', given: [], want: 0 },
    { name: 'a warning', given: ['warning LRO-YAML-INDENT'], want: 0 },
    { name: 'a finding', given: ['error LRO-CHECK-DOCUMENTED'], want: 1 },
    { name: 'an exception that nothing needs', given: ['error LRO-EXCEPTION-UNUSED'], want: 1 },
    { name: 'an exception that is none', given: ['error LRO-EXCEPTION-SYNTAX'], want: 3 },
    { name: 'a file in the way', given: ['error LRO-OUTPUT-CONFLICT'], want: 1 },
    { name: 'a bug of lrogen', given: ['error LRO-INTERNAL'], want: 1 },
    { name: 'a refusal of the operating system', given: ['error LRO-SYSTEM'], want: 3 },
    { name: 'an unknown API', given: ['error LRO-API-UNKNOWN'], want: 2 },
    { name: 'a document that is none', given: ['error LRO-JSON-SYNTAX'], want: 3 },
    {
      name: 'the gravest of all',
      given: ['error LRO-CHECK-OUTPUT', 'error LRO-YAML-SYNTAX', 'error LRO-API-UNKNOWN'],
      want: 3,
    },
  ];
  it.each(cases)('is $want for $name', ({ given, want }) => {
    const diagnostics = given.map((text) => {
      const [severity, code] = text.split(' ');
      return { code, severity, message: 'm', help: 'h' } as Diagnostic;
    });
    expect(exitCodeOf(diagnostics)).toBe(want);
  });
});
