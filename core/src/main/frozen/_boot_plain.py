# What a firmware of today's MicroPython does before main.py, in the module __main__: the name stays there for the tools that list files.

import uos
