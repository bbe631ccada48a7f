import { compare, valid } from '@renovatebot/pep440';
import type { Observation } from '../model/observation.ts';
import type { AsItStands } from '../model/as-it-stands.ts';
import type { Reason } from './decision.ts';

/** What the document writes came with a later Python than the one that missed it: it was written for that one. */
export function ofNewerPython(
  { error }: { readonly error: Observation['error'] | Raised },
  python: string,
  { newerSyntax = [] }: Pick<AsItStands, 'newerSyntax'>,
): Reason | null {
  if (error === null) return null;
  const { type, message, place = null } = error;
  if (/^(?:Syntax|Indentation)Error$/u.test(type)) {
    const sign = newerSyntax.find(({ version, line }) => isLater(version, python) && isNear(line, place?.line ?? null));
    return sign === undefined ? null : reason(`\`${sign.text}\` (line ${sign.line}) came with Python ${sign.version}`);
  }
  const asked = wanted.map((pattern) => pattern.exec(message)?.groups).find((groups) => groups !== undefined);
  const [module = 'builtins', name = ''] = [asked?.['module'], asked?.['name']];
  const since = came.get(`${module}.${name}`) ?? came.get(`*.${name}`);
  return since === undefined || !isLater(since, python) ? null : reason(`${message}: it came with Python ${since}`);
}

interface Raised {
  readonly type: string;
  readonly message: string;
  readonly place?: { readonly line: number } | null;
}

function reason(sentence: string): Reason {
  return { code: 'newer-python', sentence };
}

/** Python may notice only on the lines below. */
function isNear(sign: number, seen: number | null): boolean {
  return seen === null || (sign - 1 <= seen && seen <= sign + 3);
}

/** Versions that are no PEP 440 are not compared. */
export function isLater(version: string, python: string): boolean {
  return valid(version) !== null && valid(python) !== null && compare(version, python) > 0;
}

const wanted: readonly RegExp[] = [
  /^module '(?<module>[\w.]+)' has no attribute '(?<name>\w+)'/u,
  /^cannot import name '(?<name>\w+)' from '(?<module>[\w.]+)'/u,
  /^(?:type object )?'(?<module>\w+)' (?:object )?has no attribute '(?<name>\w+)'/u,
  /^name '(?<name>\w+)' is not defined/u,
  /^No module named '(?<module>[\w.]+)\.(?<name>\w+)'/u,
  /^No module named '(?<name>\w+)'/u,
];

/**
 * Functions, classes and methods, by the version of CPython that came with them: what `dir()` shows of one minor version and
 * of none before; 3.14 from its What's New. `*`: of any class; `builtins`: modules, too.
 */
const came: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '3.14':
      'builtins.annotationlib builtins.compression string.templatelib concurrent.interpreters ' +
      'concurrent.futures.InterpreterPoolExecutor heapq.heapify_max heapq.heappop_max heapq.heappush_max heapq.heappushpop_max heapq.heapreplace_max ' +
      'operator.is_none operator.is_not_none functools.Placeholder pathlib.types uuid.uuid6 uuid.uuid7 uuid.uuid8 ' +
      'asyncio.capture_call_graph asyncio.print_call_graph PosixPath.copy PosixPath.move PosixPath.copy_into ' +
      'PosixPath.move_into PosixPath.info WindowsPath.copy WindowsPath.move Path.copy Path.move date.strptime time.strptime',
    '3.13':
      'copy.replace warnings.deprecated typing.ReadOnly typing.TypeIs typing.NoDefault typing.is_protocol ' +
      'typing.get_protocol_members math.fma queue.ShutDown asyncio.QueueShutDown asyncio.EventLoop Queue.shutdown ' +
      'os.process_cpu_count os.timerfd_create pathlib.UnsupportedOperation statistics.kde statistics.kde_random ' +
      'types.CapsuleType glob.translate re.PatternError enum.EnumDict base64.z85encode base64.z85decode ' +
      'concurrent.futures.InvalidStateError builtins.PythonFinalizationError *.full_match *.from_uri *.__static_attributes__ *.__firstlineno__ ' +
      'Signature.format',
    '3.12':
      'itertools.batched typing.override typing.TypeAliasType math.sumprod random.binomialvariate ' +
      'collections.abc.Buffer inspect.BufferFlags inspect.markcoroutinefunction inspect.getasyncgenstate ' +
      'types.get_original_bases calendar.Month calendar.Day calendar.JANUARY calendar.FEBRUARY calendar.MARCH ' +
      'calendar.DECEMBER sys.monitoring asyncio.eager_task_factory asyncio.create_eager_task_factory os.listdrives ' +
      'os.listmounts os.listvolumes os.unshare csv.QUOTE_STRINGS csv.QUOTE_NOTNULL threading.setprofile_all_threads ' +
      'threading.settrace_all_threads logging.getHandlerByName logging.getHandlerNames int.is_integer ' +
      'Fraction.is_integer *.is_junction *.with_segments PosixPath.walk Path.walk Logger.getChildren',
    '3.11':
      'builtins.tomllib asyncio.TaskGroup asyncio.Runner asyncio.timeout asyncio.timeout_at asyncio.Barrier datetime.UTC enum.StrEnum ' +
      'enum.ReprEnum enum.verify enum.member enum.nonmember enum.property enum.global_enum typing.Self typing.Never ' +
      'typing.LiteralString typing.assert_never typing.assert_type typing.reveal_type typing.Required ' +
      'typing.NotRequired typing.Unpack typing.TypeVarTuple typing.dataclass_transform typing.get_overloads ' +
      'typing.clear_overloads contextlib.chdir math.cbrt math.exp2 operator.call hashlib.file_digest http.HTTPMethod ' +
      'inspect.getmembers_static logging.getLevelNamesMapping re.NOFLAG sys.exception builtins.ExceptionGroup ' +
      'builtins.BaseExceptionGroup *.add_note *.uncancel *.cancelling Template.get_identifiers Template.is_valid ' +
      'ZipFile.mkdir *.enterContext',
    '3.10':
      'itertools.pairwise contextlib.aclosing contextlib.AsyncContextDecorator typing.ParamSpec typing.Concatenate ' +
      'typing.TypeAlias typing.TypeGuard typing.is_typeddict types.UnionType types.NoneType types.EllipsisType ' +
      'types.NotImplementedType statistics.covariance statistics.correlation statistics.linear_regression ' +
      'dataclasses.KW_ONLY inspect.get_annotations base64.b32hexencode base64.b32hexdecode sys.stdlib_module_names ' +
      'sys.orig_argv threading.gettrace threading.getprofile builtins.aiter builtins.anext builtins.EncodingWarning ' +
      'int.bit_count Counter.total *.hardlink_to *.assertNoLogs',
    '3.9':
      'builtins.graphlib builtins.zoneinfo functools.cache math.lcm math.nextafter math.ulp random.randbytes asyncio.to_thread typing.Annotated ' +
      'argparse.BooleanOptionalAction os.pidfd_open os.waitstatus_to_exitcode *.removeprefix *.removesuffix ' +
      '*.is_relative_to *.with_stem *.readlink',
    '3.8':
      'importlib.metadata functools.cached_property functools.singledispatchmethod math.prod math.dist math.isqrt math.comb math.perm ' +
      'statistics.fmean statistics.geometric_mean statistics.multimode statistics.quantiles statistics.NormalDist ' +
      'typing.Final typing.final typing.Literal typing.Protocol typing.TypedDict typing.SupportsIndex ' +
      'typing.runtime_checkable typing.get_args typing.get_origin shlex.join unittest.IsolatedAsyncioTestCase ' +
      'unittest.mock.AsyncMock threading.excepthook threading.get_native_id signal.raise_signal signal.strsignal ' +
      'int.as_integer_ratio *.fromisocalendar',
    '3.7':
      'builtins.contextvars builtins.dataclasses importlib.resources asyncio.run asyncio.create_task asyncio.get_running_loop asyncio.all_tasks asyncio.current_task time.time_ns ' +
      'time.monotonic_ns time.perf_counter_ns time.process_time_ns time.thread_time contextlib.nullcontext ' +
      'contextlib.asynccontextmanager contextlib.AsyncExitStack queue.SimpleQueue re.Pattern re.Match math.remainder ' +
      'typing.ForwardRef typing.OrderedDict sys.breakpointhook builtins.breakpoint *.isascii *.fromisoformat',
  }).flatMap(([version, names]) => names.split(' ').map((name): readonly [string, string] => [name, version])),
);
