import asyncio, socket, threading, time
one, other = socket.socketpair()
one.setblocking(False)
def answer():
    for _ in range(2):
        time.sleep(1)
        other.send(b'x')
async def main():
    loop = asyncio.get_running_loop()
    threading.Thread(target=answer).start()
    for _ in range(2):
        print((await loop.sock_recv(one, 1)).decode())
    try:
        await asyncio.wait_for(loop.sock_recv(one, 1), 1)
    except asyncio.TimeoutError:
        print('silence')
print('ready')
asyncio.run(main())
#> 0 ready
#> 1 x
#> 2 x
#> 3 silence
