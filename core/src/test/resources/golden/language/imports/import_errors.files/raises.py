print("raises begins")
raise KeyError("in module")
