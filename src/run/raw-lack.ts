import type { Lack } from '../model/observation.ts';
import { flag, list, nullable, number, object, text, texts, word } from './decode.ts';
import type { Fields } from './decode.ts';

/** What `python/driver/lack.py` tells of an exception; throws a TypeError where it is not of that form. */
export function decodeLack(lack: Fields): Lack {
  return {
    causes: list(lack, 'causes', (cause) => ({
      kinds: texts(cause, 'kinds'),
      message: text(cause, 'message'),
      errno: nullable(cause, 'errno', number),
      status: nullable(cause, 'status', number),
    })),
    raisedIn: nullable(lack, 'raisedIn', text),
    isOfPackage: flag(lack, 'isOfPackage'),
    line: nullable(lack, 'line', text),
    path: nullable(
      lack,
      'path',
      object((path) => ({ text: text(path, 'text'), isOwn: flag(path, 'isOwn') })),
    ),
    command: nullable(
      lack,
      'command',
      object((command) => ({ text: text(command, 'text'), isLine: flag(command, 'isLine') })),
    ),
    address: nullable(
      lack,
      'address',
      object((address) => ({
        text: text(address, 'text'),
        place: word(address, 'place', ['elsewhere', 'here', 'own']),
      })),
    ),
    module: nullable(
      lack,
      'module',
      object((module) => ({ name: text(module, 'name'), isPart: flag(module, 'isPart') })),
    ),
    variable: nullable(lack, 'variable', text),
    readsArguments: flag(lack, 'readsArguments'),
    hasOwnInput: flag(lack, 'hasOwnInput'),
    isWitnessed: flag(lack, 'isWitnessed'),
  };
}
