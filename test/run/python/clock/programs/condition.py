import threading, time
condition = threading.Condition()
items = []
def produce():
    for number in range(3):
        time.sleep(1)
        with condition:
            items.append(number)
            condition.notify()
print('ready')
threading.Thread(target=produce).start()
with condition:
    print(condition.wait_for(lambda: len(items) == 2, 5), items)
    print(condition.wait(0.25))
    print(condition.wait(5), items)
    print(condition.wait_for(lambda: False, 1))
#> 0 ready
#> 2 True [0, 1]
#> 2.25 False
#> 3 True [0, 1, 2]
#> 4 False
