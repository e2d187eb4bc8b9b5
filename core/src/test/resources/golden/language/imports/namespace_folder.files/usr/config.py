speed = 115200
