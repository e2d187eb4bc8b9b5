from .. import helper

print("sub init sees", helper.value)
