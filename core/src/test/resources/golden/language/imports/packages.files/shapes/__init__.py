print("shapes init")
default = "square"
