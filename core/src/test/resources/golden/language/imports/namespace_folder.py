# A folder without __init__ is a package too: /usr on a module is one.
import usr
from usr import config
import usr.lib.crc as crc

print(usr.__name__, usr.__path__, hasattr(usr, "__file__"))
print(config.speed, crc.check(b"abc"), usr.lib.crc is crc)
try:
    from usr import missing
except ImportError as e:
    print(e)
try:
    import usr.lib.missing
except ImportError as e:
    print(e)
print(usr, type(usr))
