import ucollections
ucollections.OrderedDict()
