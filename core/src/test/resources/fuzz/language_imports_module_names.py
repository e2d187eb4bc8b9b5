# Names of built-in modules with and without u, and what they are.
import utime, time, ujson, json, ustruct, struct

print(time is utime, json is ujson, struct is ustruct)
import uos as system, ucollections

print(hasattr(system, "listdir") or True, ucollections.__name__)
import binascii, re, random, hashlib

print([m.__name__ for m in (binascii, re, random)])
import math, gc, micropython

print(math, gc, type(micropython))
try:
    math.new_name = 1
except AttributeError as e:
    print(e)
try:
    math.nothing
except AttributeError as e:
    print(e)
try:
    del math.pi
except AttributeError as e:
    print(e)
print(hasattr(math, "__name__"), hasattr(math, "__file__"), math.__dict__ is not None if hasattr(math, "__dict__") else "no dict")
