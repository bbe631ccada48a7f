import type { Observation } from '../model/observation.ts';
import type { Reason } from './decision.ts';

/** What a program lacks here, where that is what ended it: no fault of the document. Null: nothing of the kind. */
export function excuseOf({ error }: Observation): Reason | null {
  if (error === null) return null;
  const name = error.type.slice(error.type.lastIndexOf('.') + 1);
  const known = excuses.find(({ types, said }) => types.test(name) && (said === undefined || said.test(error.message)));
  return known === undefined ? null : { code: known.code, sentence: known.sentence(error.message) };
}

interface Excuse {
  readonly code: Reason['code'];
  readonly types: RegExp;
  readonly said?: RegExp;
  readonly sentence: (message: string) => string;
}

const excuses: readonly Excuse[] = [
  {
    code: 'needs-input',
    types: /^(?:EOFError|UnsupportedOperation)$/u,
    said: /EOF when reading a line|fileno/u,
    sentence: () => 'asks for input',
  },
  {
    code: 'needs-network',
    types: /^(?:gaierror|herror|URLError|Connection\w*Error|RemoteDisconnected|SSLError|TimeoutError|OSError)$/u,
    said: /(?:name resolution|Name or service|nodename|getaddrinfo|resolve|Network is unreachable|No route|refused|Connect call failed|timed out|reset by peer|urlopen|Errno (?:101|111|113|-\d+))/iu,
    sentence: (message) => `needs a network (${message.split('\n', 1)[0] ?? ''})`,
  },
  {
    code: 'needs-file',
    types: /^(?:FileNotFoundError|NotADirectoryError)$/u,
    sentence: (message) => `needs a file (${message.split('\n', 1)[0] ?? ''})`,
  },
  {
    code: 'needs-display',
    types: /^TclError$/u,
    sentence: (message) => `needs a screen (${message.split('\n', 1)[0] ?? ''})`,
  },
];
