# oracle: old
# What 1.13 has and has not.
import uasyncio as asyncio

for name in ("create_task", "run", "sleep", "sleep_ms", "wait_for", "gather", "Event", "Lock", "open_connection", "start_server",
             "StreamReader", "StreamWriter", "get_event_loop", "new_event_loop", "CancelledError",
             "TimeoutError", "ThreadSafeFlag", "Queue"):
    print(name, hasattr(asyncio, name))
