import threading, time
main = threading.main_thread()
def other():
    main.join(0.5)
    print(main.is_alive())
    main.join(5)
    print(main.is_alive())
print('ready')
threading.Thread(target=other).start()
time.sleep(1)
print('main ends')
#> 0 ready
#> 0.5 True
#> 1 main ends
#> 1 False
