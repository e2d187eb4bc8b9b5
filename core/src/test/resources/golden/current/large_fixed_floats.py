# differs: upstream's digits are wrong where the number fills its buffer
print("%.0f" % 1e30, "{:.1f}".format(1e29), "%.0f" % 1e31)
