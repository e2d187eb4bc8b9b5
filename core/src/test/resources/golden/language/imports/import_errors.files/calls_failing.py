from divides import half

print("calling")
half(0)
