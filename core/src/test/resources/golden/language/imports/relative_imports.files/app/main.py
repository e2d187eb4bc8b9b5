from . import helper
from .helper import value
from .sub import leaf
from .sub.leaf import beside as b

names = [helper.__name__, leaf.__name__, b]
