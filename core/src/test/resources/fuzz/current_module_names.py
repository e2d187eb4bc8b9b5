# Modules go by their plain names; the old ones still find them.
import json, ujson, sys, usys, struct, ustruct

print(json is ujson, json.__name__, sys.__name__, struct.__name__, ustruct is struct)
print(sys.implementation.name, len(sys.implementation.version), sys.implementation._thread in ("GIL", "unsafe"))
