from needs_name_a import a

b = 2
