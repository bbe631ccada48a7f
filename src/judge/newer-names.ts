import type { Observation } from '../model/observation.ts';
import type { Reason } from './decision.ts';

/**
 * A name of the standard library that came with a later Python than the one that missed it: the document was written
 * for that one.
 */
export function ofNewerPython({ error }: Pick<Observation, 'error'>): Reason | null {
  const message = error?.message ?? '';
  const asked = wanted.map((pattern) => pattern.exec(message)?.groups).find((groups) => groups !== undefined);
  const [module = '', name = ''] = [asked?.['module'], asked?.['name']];
  const since = came.get(`${module}.${name}`);
  if (since === undefined) return null;
  return { code: 'newer-python', sentence: `${message}: it came with Python ${since}` };
}

const wanted: readonly RegExp[] = [
  /^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/u,
  /^cannot import name '(?<name>\w+)' from '(?<module>[\w.]+)'/u,
];

/** From the lists of new features of each version (What's New in Python). */
const came: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '3.14':
      'heapq.heappush_max heapq.heapify_max heapq.heappop_max operator.is_none operator.is_not_none functools.Placeholder',
    '3.13':
      'copy.replace warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault typing.is_protocol typing.get_protocol_members math.fma queue.ShutDown asyncio.QueueShutDown os.process_cpu_count pathlib.UnsupportedOperation statistics.kde statistics.kde_random types.CapsuleType glob.translate',
    '3.12':
      'itertools.batched typing.override typing.TypeAliasType math.sumprod random.binomialvariate collections.abc.Buffer inspect.BufferFlags types.get_original_bases calendar.Month calendar.Day sys.monitoring asyncio.eager_task_factory os.listdrives uuid.main',
    '3.11':
      'asyncio.TaskGroup asyncio.Runner asyncio.timeout asyncio.Barrier datetime.UTC enum.StrEnum enum.verify enum.member enum.nonmember typing.Self typing.Never typing.LiteralString typing.assert_never typing.assert_type typing.reveal_type typing.Required typing.NotRequired typing.Unpack typing.TypeVarTuple contextlib.chdir math.cbrt math.exp2 operator.call',
    '3.10':
      'itertools.pairwise contextlib.aclosing typing.ParamSpec typing.Concatenate typing.TypeAlias typing.TypeGuard types.UnionType types.NoneType bisect.insort_key statistics.covariance statistics.correlation statistics.linear_regression',
    '3.9': 'functools.cache math.lcm math.nextafter math.ulp random.randbytes asyncio.to_thread typing.Annotated',
    '3.8':
      'functools.cached_property functools.singledispatchmethod math.prod math.dist math.isqrt math.comb math.perm statistics.fmean typing.Final typing.Literal typing.Protocol typing.TypedDict shlex.join',
    '3.7': 'asyncio.run asyncio.create_task time.time_ns contextlib.nullcontext',
  }).flatMap(([version, names]) => names.split(' ').map((name): readonly [string, string] => [name, version])),
);
