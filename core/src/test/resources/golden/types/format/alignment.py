# Fill, alignment, width, sign and the zero flag for texts and numbers.
for spec in ('', '6', '<6', '>6', '^6', '^7', '*<6', '*>6', '*^6', '0>6', '-^9'):
    print(repr(spec), '[{}]'.format(('{:' + spec + '}').format('ab')), '[{}]'.format(('{:' + spec + '}').format(42)), '[{}]'.format(('{:' + spec + '}').format(-42)), '[{}]'.format(('{:' + spec + '}').format(1.5)), '[{}]'.format(('{:' + spec + '}').format(True)))
for spec in ('+', '-', ' ', '+6', ' 6', '06', '+06', '=6', '0=6', '*=6', '=+6', '<+6', '^ 6', '+<6', '-06'):
    print(repr(spec), ['[' + ('{:' + spec + '}').format(n) + ']' for n in (0, 42, -42, 2.5, -2.5)])
