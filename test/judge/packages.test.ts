import { expect, test } from 'vitest';
import { missingPackage } from '../../src/judge/packages.ts';

/** The module that was not found, what is named, and what is said to be needed. */
test.each<[string, readonly string[], string]>([
  ['httpx', ['httpx>=0.27'], 'needs httpx, which --install provides'],
  ['httpx', ['rich'], 'needs httpx'],
  ['typing_extensions', ['Typing.Extensions'], 'needs Typing.Extensions, which --install provides'],
  ['yaml', ['PyYAML>=6'], 'needs PyYAML, which --install provides'],
  ['dateutil', ['python-dateutil'], 'needs python-dateutil, which --install provides'],
  ['PIL', ['six', 'Pillow'], 'needs Pillow, which --install provides'],
  ['google.protobuf', ['google-protobuf'], 'needs google-protobuf, which --install provides'],
  ['httpx_sse', ['httpx'], 'needs httpx_sse'],
])('%s of %j', (module, named, words) => {
  expect(missingPackage(module, { packages: { named, installed: false } })).toBe(words);
});

test('a package that was installed and does not bring the module', () => {
  const packages = { named: ['attrs'], installed: true };
  expect(missingPackage('attr', { packages })).toBe('needs attr, which attrs did not bring');
  expect(missingPackage('httpx', { packages })).toBe('needs httpx');
});

test('where nothing is named', () => {
  expect(missingPackage('httpx', {})).toBe('needs httpx');
});
