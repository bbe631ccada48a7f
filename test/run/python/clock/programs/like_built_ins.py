import builtins, copy, inspect, pickle, time, types, datetime, functools
print('ready')
print(repr(time.sleep), time.sleep.__name__, time.monotonic.__qualname__, time.time.__module__)
print(isinstance(time.time, types.BuiltinFunctionType), inspect.isbuiltin(time.sleep), type(time.sleep).__name__, callable(time.sleep))
print(pickle.loads(pickle.dumps(time.sleep)) is time.sleep, copy.deepcopy(time.time) is time.time)
print(time.sleep.__doc__.split('(')[0].split()[0].lower() != '', time.sleep == time.sleep, len({time.sleep, time.sleep}))
print(functools.partial(time.sleep, 1)(), 'slept')
#> 0 ready
#> 0 <built-in function sleep> sleep monotonic time
#> 0 True True builtin_function_or_method True
#> 0 True True
#> 0 True True 1
#> 1 None slept
