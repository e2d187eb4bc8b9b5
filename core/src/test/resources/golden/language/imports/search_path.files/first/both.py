where = "in first"
