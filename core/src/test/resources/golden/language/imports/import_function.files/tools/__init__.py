name = "tools"
