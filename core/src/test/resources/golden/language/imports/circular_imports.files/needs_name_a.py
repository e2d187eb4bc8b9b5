from needs_name_b import b

a = 1
