# real: a socket
import asyncio
async def serve(reader, writer):
    await asyncio.sleep(0.5)
    writer.write(b'hello\n')
    await writer.drain()
    writer.close()
async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print((await reader.readline()).decode().strip())
    writer.close()
    server.close()
print('ready')
asyncio.run(main())
#> 0 ready
#> 0.5 * hello
