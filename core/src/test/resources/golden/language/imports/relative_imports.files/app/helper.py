print("helper", __name__)
value = 42
