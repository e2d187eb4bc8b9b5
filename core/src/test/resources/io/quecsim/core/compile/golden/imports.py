import a
import a.b.c
import a.b as d, e
from f import g, h as i
from . import j
from ..k.l import (m,)
from n import *
