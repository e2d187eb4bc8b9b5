print("app init", __name__)
from . import helper

from .helper import value as exported
