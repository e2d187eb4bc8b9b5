# exit, SystemExit and the end of the function end a thread without a word.
import _thread
import utime

log = []


def exits(how):
    try:
        log.append(("in", how))
        if how == "exit":
            _thread.exit()
        elif how == "SystemExit":
            raise SystemExit(3)
        elif how == "sys.exit":
            import sys

            sys.exit(1)
    finally:
        log.append(("out", how))
    log.append(("after", how))


for how in ("exit", "SystemExit", "sys.exit", "return"):
    _thread.start_new_thread(exits, (how,))
    utime.sleep_ms(20)
for entry in log:
    print(entry)
print("main goes on")
