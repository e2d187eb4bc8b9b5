# math.pi and its kin are constants of the code, so const() takes them.
import math
from micropython import const

TWO_PI = const(2 * math.pi)
print(TWO_PI, const(-math.e), const(math.inf))
math = None
print(math.pi)
