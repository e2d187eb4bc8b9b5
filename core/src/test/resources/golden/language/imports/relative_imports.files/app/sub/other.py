text = "beside"
