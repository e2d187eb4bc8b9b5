x = "x of deep"
