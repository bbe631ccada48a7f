import importlib, select, time
print('ready')
for module in (time, select):
    importlib.reload(module)
start = time.monotonic()
time.sleep(1)
print(type(time.sleep), round(time.monotonic() - start))
select.select([], [], [], 1)
print(round(time.monotonic() - start))
#> 0 ready
#> 1 <class 'builtin_function_or_method'> 1
#> 2 2
