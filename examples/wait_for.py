from usr import uasyncio as asyncio


async def bar(x):
    count = 0
    while True:
        count += 1
        print('Instance: {} count: {}'.format(x, count))
        await asyncio.sleep(2)  # Pause 1s
        print("sleep count instance = {} count = {}".format(x, count))


async def main():
    """设置协程wait task"""
    task = asyncio.wait_for(bar(10), 7)
    """启动协程, 上面协程表示在7秒内如果执行的task没退出,则关闭协程, 跑出error"""
    asyncio.run(task)
    await asyncio.sleep(10)

asyncio.run(main())
