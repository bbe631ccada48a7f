import type { Lack } from '../model/observation.ts';
import type { Fields } from './decode.ts';
/** What `python/driver/lack.py` tells of an exception; throws a TypeError where it is not of that form. */
export declare function decodeLack(lack: Fields): Lack;
