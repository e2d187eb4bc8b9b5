where = "beside the script"
