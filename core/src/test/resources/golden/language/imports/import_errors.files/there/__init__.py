value = "value of there"
