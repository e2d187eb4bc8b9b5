"""A package: what it exports is in its parts."""
from gateway.frames import Frame, checksum
from gateway.frames import *

VERSION = "1.4.2"


def describe():
    return "gateway %s" % VERSION
