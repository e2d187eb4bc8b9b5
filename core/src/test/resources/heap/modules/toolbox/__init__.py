__version__ = "0.1"
from .engine import Engine
from .parts import tool
