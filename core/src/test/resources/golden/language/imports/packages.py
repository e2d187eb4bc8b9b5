# Packages: __init__, submodules, attributes of the package, __path__.
import shapes

print(shapes.__name__, shapes.__path__, shapes.__file__)
print(shapes.default)
print(hasattr(shapes, "square"))
import shapes.square

print(shapes.square.area(3), hasattr(shapes, "square"))
import shapes.solid.cube as cube

print(cube.volume(2), cube.__name__, cube.__file__)
from shapes.solid import cube as same, SIDES

print(same is cube, SIDES)
from shapes import square, default as d

print(square.area(4), d)
import shapes.solid

print(shapes.solid.__name__, shapes.solid.__path__, shapes.solid.cube is cube)
import sys

print(sorted(m for m in sys.modules if m.startswith("shapes")))
