from math import isclose
