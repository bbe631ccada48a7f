import os, select, time
reading, writing = os.pipe()
print('ready')
print(select.select([], [], [], 1))
print(select.select([reading], [], [], 0.5))
os.write(writing, b'x')
print(select.select([reading], [writing], [], 5) == ([reading], [writing], []))
for wrong in (-1, 'x'):
    try:
        select.select([reading], [], [], wrong)
    except (TypeError, ValueError) as error:
        print(type(error).__name__)
#> 0 ready
#> 1 ([], [], [])
#> 1.5 ([], [], [])
#> 1.5 True
#> 1.5 ValueError
#> 1.5 TypeError
