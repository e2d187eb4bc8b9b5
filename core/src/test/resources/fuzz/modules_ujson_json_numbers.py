# ujson.loads tells integers from floats by their text.
import ujson

for text in ("0", "-0", "12", "-7", "1.0", "1e3", "-2.5E-1", "12345678901234567890", "1.5e300", " 3 ", "0.1"):
    value = ujson.loads(text)
    print(text, "->", value, type(value).__name__)

for text in ("1e", "--1", "+1", ".5", "1.2.3", "0x10"):
    try:
        print(text, "->", ujson.loads(text))
    except (ValueError, TypeError) as e:
        print(text, "->", type(e).__name__, e)
