text = "inner"
