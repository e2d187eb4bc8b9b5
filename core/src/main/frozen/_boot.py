# What the firmware does before main.py, in the module __main__: the names imported here are there at the prompt, and tools
# rely on it. The flash is mounted already. Source: firmware source 2021, _boot.py; backup, update and data call are not simulated.

import gc
import uos
import ujson
import misc

datacall_flag = 1


# /usr/system_config.json says whether the REPL is protected; where there is none it is made.
def _repl_enable():
    global datacall_flag
    if "system_config.json" not in uos.listdir("/usr"):
        with open("/usr/system_config.json", "w") as f:
            f.write(ujson.dumps({"replFlag": 0}))
        return
    with open("/usr/system_config.json") as f:
        settings = ujson.load(f)
    datacall_flag = settings.get("datacallFlag", 1)
    misc.replEnable(settings.get("replFlag", 0))


print("mount.")
_repl_enable()
