import { expect, test } from 'vitest';
import { lastWords } from '../../src/run/installer.ts';

/** What the installers print where they fail, and what is told of it. */
test.each([
  ['', ''],
  [
    'Collecting nosuch\nERROR: Could not find a version that satisfies the requirement nosuch\nERROR: No matching distribution found for nosuch\n\n[notice] A new release of pip is available',
    'ERROR: No matching distribution found for nosuch',
  ],
  [
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'\nERROR: No matching distribution found for rich\n",
    'the index could not be reached: ERROR: No matching distribution found for rich',
  ],
  [
    "Collecting rich\n  Retrying (Retry(total=0)) after connection broken by 'NewConnectionError'\nNo matching distribution found for rich\n",
    'the index could not be reached: No matching distribution found for rich',
  ],
  [
    'error: No solution found when resolving dependencies\n  cause: Because tea was not found, it is unsatisfiable.\n\nhint: try more\n',
    'error: No solution found when resolving dependencies: Because tea was not found, it is unsatisfiable.',
  ],
  [
    'error: Request failed\n  cause: Failed to fetch\n  cause: client error\n  cause: Connection refused\n',
    'error: Request failed: Failed to fetch: Connection refused',
  ],
  ['  × No solution found:\n  ╰─▶ Because tea was not found\n', 'No solution found: Because tea was not found'],
  ['Error: Command returned non-zero exit status 1.\n', 'Error: Command returned non-zero exit status 1.'],
  ['The virtual environment was not created\nensurepip is not available.\n', 'ensurepip is not available.'],
])('%j', (output, words) => {
  expect(lastWords(output)).toBe(words);
});
