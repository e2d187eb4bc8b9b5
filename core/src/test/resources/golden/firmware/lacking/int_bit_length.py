(5).bit_length()
