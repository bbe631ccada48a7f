import type { Observation } from '../model/observation.ts';
import type { Reason } from './decision.ts';
import { missingPackage } from './packages.ts';

type Raised = { readonly type: string; readonly message: string };

/**
 * What a program lacks here, where that is what made it raise: no fault of the document. Null: nothing of the kind. A
 * package that is missing is told elsewhere, except where a name is missing because of it.
 */
export function excuseOf(observation: Observation, error: Raised | null): Reason | null {
  if (error === null) return null;
  const own = error.type === 'ModuleNotFoundError' ? null : excuseOfError(error, observation);
  if (own !== null || error.type !== 'NameError') return own;
  const earlier = (observation.steps ?? []).flatMap((step) => step.error ?? []);
  return earlier.map((each) => excuseOfError(each, observation)).find((each) => each !== null) ?? null;
}

function excuseOfError(error: Raised, observation: Observation): Reason | null {
  const name = error.type.slice(error.type.lastIndexOf('.') + 1);
  const known = excuses.find(({ types, said }) => types.test(name) && (said === undefined || said.test(error.message)));
  return known === undefined ? null : { code: known.code, sentence: known.sentence(error.message, observation) };
}

interface Excuse {
  readonly code: Reason['code'];
  readonly types: RegExp;
  readonly said?: RegExp;
  readonly sentence: (message: string, observation: Observation) => string;
}

const excuses: readonly Excuse[] = [
  {
    code: 'missing-package',
    types: /^ModuleNotFoundError$/u,
    said: /^No module named '/u,
    sentence: (message, observation) =>
      missingPackage(/'(?<name>[^']+)'/u.exec(message)?.groups?.['name'] ?? '', observation),
  },
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
