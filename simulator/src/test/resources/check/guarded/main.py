# What an application expects to be missing is a note.
import machine
import utime

try:
    import ujson as json
except ImportError:
    import json

try:
    import nosuch
except ImportError:
    nosuch = None

try:
    from machine import Magic
except (ImportError, AttributeError):
    Magic = None

try:
    import quiet_a, quiet_b
except:
    pass


def stamp():
    if hasattr(utime, 'strftime'):
        return utime.strftime('%H')
    return getattr(utime, 'clock', utime.time)()


def frequency():
    try:
        return machine.freq()
    except AttributeError:
        return 0


def main():
    try:
        # A handler for everything around all of a program is no guard.
        machine.warp()
        json.nothing
    except Exception as e:
        print(e)


main()
