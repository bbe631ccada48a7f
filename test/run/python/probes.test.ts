import { describe, expect } from 'vitest';
import { testRows } from '../rows.ts';

describe('probes', () => {
  testRows([
    {
      name: 'see the namespace at its end, and leave no trace',
      code: `counter = 3
def loud():
    import warnings
    print('loud')
    warnings.warn('loud')
    return []
class Odd:
    def __repr__(self):
        raise ValueError('no repr')
odd = Odd()`,
      probes: ['counter == 3', ' counter', 'loud()', 'missing', '1 2', 'odd', '"x" * 2000', 'exit(3)'],
      facts: {
        ended: 'exit',
        exit: 0,
        out: [],
        warnings: [],
        probes: [
          'true True',
          'true 3',
          'false []',
          "NameError: name 'missing' is not defined",
          expect.stringMatching(/^SyntaxError: /),
          'ValueError: no repr',
          `true '${'x'.repeat(999)}…`,
          'SystemExit: 3',
        ],
      },
    },
    {
      name: 'are asked after threads ended, and after an error too',
      code: `import threading, time
seen = []
def work():
    time.sleep(0.05)
    seen.append(1)
threading.Thread(target=work).start()
1 / 0`,
      probes: ['seen', 'seen == [2]'],
      facts: { ended: 'error', probes: ['true [1]', 'false False'] },
    },
  ]);
});
