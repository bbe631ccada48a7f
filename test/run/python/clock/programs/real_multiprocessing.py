# real: another process
import multiprocessing, time
if __name__ == '__main__':
    print('ready')
    time.sleep(0.25)
    process = multiprocessing.get_context('fork').Process(target=time.sleep, args=(0.5,))
    process.start()
    process.join()
    print('end')
#> 0 ready
#> 0.75 * end
