# const, opt_level and the rest of the module.
import micropython
from micropython import const

print(const(5), const("text"), const([1]), micropython.const is const)
print(micropython.opt_level())
micropython.opt_level(2)
print(micropython.opt_level())
exec("assert False, 'not checked'")
micropython.opt_level(0)
try:
    exec("assert False, 'checked'")
except AssertionError as e:
    print("AssertionError", e)
print(isinstance(micropython.stack_use(), int), micropython.stack_use() > 0)


def deeper(n):
    return deeper(n - 1) if n else micropython.stack_use()


print(deeper(10) > deeper(0))
try:
    micropython.nothing
except AttributeError as e:
    print("AttributeError", e)
