from ..helper import value as up
from . import other

beside = other.text
