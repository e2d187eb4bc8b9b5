# Two modules that import each other: the second sees the first as far as it has got.
import first

print(first.name, first.second.name)
print(first.second.seen, first.second.later())
try:
    import needs_name_a
except ImportError as e:
    print(e)
import package_a

print(package_a.b.value)
