where = "beside the script, later"
