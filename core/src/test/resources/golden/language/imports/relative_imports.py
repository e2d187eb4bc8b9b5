# from . import, from .. import, and what is too far up.
import app.main

print(app.main.value, app.main.names)
import app.sub.leaf

print(app.sub.leaf.up, app.sub.leaf.beside)
try:
    import app.toofar
except Exception as e:
    print(type(e).__name__, e)
try:
    from . import main
except Exception as e:
    print(type(e).__name__, e)
try:
    from .helper import value
except Exception as e:
    print(type(e).__name__, e)
