import builtins, copy, inspect, pickle, time, types, datetime, functools
print('ready')
print(repr(time.sleep), time.sleep.__name__, time.monotonic.__qualname__, time.time.__module__)
print(isinstance(time.time, types.BuiltinFunctionType), inspect.isbuiltin(time.sleep), type(time.sleep).__name__, callable(time.sleep))
print(pickle.loads(pickle.dumps(time.sleep)) is time.sleep, copy.deepcopy(time.time) is time.time)
print(time.sleep.__doc__.split('(')[0].split()[0].lower() != '', time.sleep == time.sleep, len({time.sleep, time.sleep}))
try:
    time.sleep.mine = 1
except AttributeError as error:
    print('mine' in str(error), hasattr(time.sleep, 'mine'), hasattr(time.sleep, '__dict__'))
print(sorted(vars(functools.wraps(time.sleep)(lambda seconds: None))), dir(time.sleep) == dir(len))
now = datetime.datetime.now
print(inspect.isbuiltin(now), type(now).__name__, now.__name__, now.__qualname__, now.__self__, str(inspect.signature(now)))
print(repr(now)[:37], now.__doc__ == vars(datetime.datetime)['now'].__doc__, pickle.loads(pickle.dumps(now)) == now)
print(functools.partial(time.sleep, 1)(), 'slept')
#> 0 ready
#> 0 * <built-in function sleep> sleep monotonic time
#> 0 * True True builtin_function_or_method True
#> 0 * True True
#> 0 * True True 1
#> 0 * True False False
#> 0 * ['__wrapped__'] True
#> 0 * True builtin_function_or_method now datetime.now <class 'datetime.datetime'> (tz=None)
#> 0 * <built-in method now of type object a True True
#> 1 * None slept
