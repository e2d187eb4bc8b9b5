import package_a

value = "b knows " + package_a.__name__
