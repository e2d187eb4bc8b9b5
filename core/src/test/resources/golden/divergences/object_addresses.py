# differs: 1.13 packs addresses of objects
import uarray, ustruct

for code in "OS":
    for make in (lambda: ustruct.pack(code, 1), lambda: ustruct.calcsize(code), lambda: uarray.array(code)):
        try:
            print(make())
        except (NotImplementedError, ValueError) as e:
            print(type(e).__name__, e)
